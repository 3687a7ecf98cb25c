// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace purser {

/// A headline amount that is a link to its explanation: digits in the Figure type, the currency small beside them. Tab reaches it,
/// Return, F4 or a click explains it.
class FigureLabel : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Size {
        Headline, ///< the one of a page; its dotted underline is always there
        Small, ///< totals and cards; underlined on hover and focus
    };

    explicit FigureLabel(Size size, QWidget *parent = nullptr);

    /// \a digits as the model writes them; \a isProblem draws them in `neg`.
    void setAmount(const QString &digits, const QString &currency, bool isProblem = false);
    /// What the amount is: \a name for people ("Available Credit"), \a figure and \a account as `purser explain` takes them.
    void setFigure(const QString &name, const QString &figure, const QString &account = {});
    QString digits() const { return m_digits; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void explainRequested(const QString &figure, const QString &account);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString shownDigits() const;
    QFont digitsFont() const;
    QFont currencyFont() const;
    void describe();

    Size m_size;
    QString m_digits;
    QString m_currency;
    QString m_name;
    QString m_figure;
    QString m_account;
    bool m_isProblem = false;
};

} // namespace purser
