// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange_rates_model.h"

#include "models/amount_text.h"
#include "models/words.h"

namespace purser {

QString rateText(Decimal rate)
{
    return amountText(rate, 4);
}

TreeCell rateCell(Decimal rate)
{
    return {{Qt::DisplayRole, rateText(rate)},
            {SortRole, QVariant::fromValue(rate)},
            {CopyRole, rate.toText()},
            {Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter)}};
}

std::optional<Decimal> readRate(const QString &text, const QLocale &locale)
{
    QString plain;
    const QString point = locale.decimalPoint();
    const QString typed = text.trimmed();
    for (qsizetype i = 0; i < typed.size();) {
        if (QStringView(typed).sliced(i).startsWith(point)) {
            plain += u'.';
            i += point.size();
            continue;
        }
        const QChar c = typed[i++];
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (c == u'-' || c == QChar(0x2212))
            plain += u'-';
        else if (c == u'.' && locale.groupSeparator() != u".") // the decimal key of many keyboards, where it cannot mean thousands
            plain += u'.';
        else
            return std::nullopt;
    }
    return Decimal::parse(plain);
}

QStringList ExchangeRatesModel::headers() const
{
    //: column: the currency an exchange rate converts from
    const QString from = tr("From");
    //: column: the currency an exchange rate converts to
    const QString to = tr("To");
    //: column: where an exchange rate was read
    const QString source = tr("Source");
    //: column: when an exchange rate was entered
    const QString entered = tr("Entered");
    return {tr("Month"), from, to, tr("Rate"), source, entered, tr("Person")};
}

void ExchangeRatesModel::refresh()
{
    m_feed.ask(ExchangeRatesQuery{}, [this](const QList<ExchangeRateRow> &rows) {
        m_rates = rows;
        std::vector<Cells> made;
        for (const ExchangeRateRow &row : rows) {
            TreeCell month = textCell(Words::month(row.month));
            month.insert(IdRole, QString(row.month.text() + u' ' + row.from.code() + u' ' + row.to.code()));
            const TreeCell entered{{Qt::DisplayRole, Words::time(row.at)}, {SortRole, row.at.msecs()}, {CopyRole, row.at.text()}};
            made.push_back({month, textCell(row.from.code()), textCell(row.to.code()), rateCell(Decimal::parse(row.rate).value_or(Decimal::invalid())),
                            textCell(row.source), entered, textCell(Words::person(row.person))});
        }
        setRows(std::move(made));
        Q_EMIT updated();
    });
}

const ExchangeRateRow *ExchangeRatesModel::rateAt(int row) const
{
    return row >= 0 && row < m_rates.size() ? &m_rates[row] : nullptr;
}

const ExchangeRateRow *ExchangeRatesModel::find(Month month, const Currency &from, const Currency &to) const
{
    const auto found = std::find_if(m_rates.cbegin(), m_rates.cend(), [&](const ExchangeRateRow &row) { return row.month == month && row.from == from && row.to == to; });
    return found == m_rates.cend() ? nullptr : &*found;
}

} // namespace purser
