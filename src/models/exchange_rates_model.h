// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_model.h"

namespace purser {

/// The exchange rates of the book: month, currencies, rate, where it was read, who entered it.
class ExchangeRatesModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { MonthColumn, From, To, Rate, Source, Entered, Person, ColumnCount };
    using TableModel::TableModel;

    void refresh() override;
    /// The rate in a row; null outside.
    const ExchangeRateRow *rateAt(int row) const;
    /// The rate of \a month from one currency to another; null when there is none.
    const ExchangeRateRow *find(Month month, const Currency &from, const Currency &to) const;
    const QList<ExchangeRateRow> &rates() const { return m_rates; }

Q_SIGNALS:
    void updated();

protected:
    QStringList headers() const override;

private:
    QList<ExchangeRateRow> m_rates;
};

/// \a rate in the reader's locale, with all of its places and at least four.
QString rateText(Decimal rate);
/// A rate as a cell: exact where it is sorted and copied.
TreeCell rateCell(Decimal rate);

/// Reads a rate as a person types it in \a locale, with up to ten places and without grouping. Empty for anything else; 0 and below are
/// rates here, so that whoever asked can say what is wrong with them.
std::optional<Decimal> readRate(const QString &text, const QLocale &locale = QLocale());

} // namespace purser
