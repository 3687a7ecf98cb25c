// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace purser {

/// What an amount would become: its name, and below it the amount before, an arrow, and the amount after in bold with its currency.
/// Masked with the other amounts.
class AmountChange : public QWidget
{
    Q_OBJECT

public:
    explicit AmountChange(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setAmounts(const QString &before, const QString &after, const QString &currency);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QString m_name;
    QString m_before;
    QString m_after;
    QString m_currency;
};

} // namespace purser
