// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QWidget>

namespace purser {

/// One column of a waterfall. The figures are the model's: nothing is added up here but the levels of the picture.
struct WaterfallColumn
{
    enum class Kind {
        Start, ///< stands on the zero line
        Step, ///< from the level before it, by \a amount, up or down
        Total, ///< stands on the zero line, and says so with "="
    };

    Kind kind = Kind::Step;
    Decimal amount; ///< signed: below zero goes down
    QString name;
    QString note; ///< second line, what the name leaves out
    QString digits; ///< the amount without its sign, as the model writes it; written from \a amount when empty
};

/// How a figure is composed, as at most six bars: increases solid, decreases hatched, the sign in every label.
class Waterfall : public QWidget
{
    Q_OBJECT

public:
    explicit Waterfall(QWidget *parent = nullptr);

    void setColumns(const QList<WaterfallColumn> &columns, const QString &currency);
    /// The column of the selected table row carries a foot; -1 for none.
    void setCurrentColumn(int column);
    int currentColumn() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void columnPicked(int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Bar
    {
        double from = 0;
        double to = 0;
    };

    QList<Bar> bars() const;
    QRectF columnRect(int column) const;
    int columnAt(const QPoint &position) const;
    QString label(const WaterfallColumn &column) const;
    void describe();

    QList<WaterfallColumn> m_columns;
    QString m_currency;
    int m_current = -1;
};

} // namespace purser
