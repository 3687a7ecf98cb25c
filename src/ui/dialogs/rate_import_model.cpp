// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rate_import_model.h"

#include "models/exchange_rates_model.h"
#include "models/words.h"

namespace purser {

RateImportModel::RateImportModel(const QList<RateLine> &lines, const QList<ExchangeRateRow> &known, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const RateLine &line : lines) {
        const SetExchangeRate &rate = line.rate;
        const auto before = std::find_if(known.cbegin(), known.cend(),
                                         [&](const ExchangeRateRow &row) { return row.month == rate.month && row.from == rate.from && row.to == rate.to; });
        if (before == known.cend()) {
            m_rows << Row{line, Status::New, {}};
            continue;
        }
        const Decimal was = Decimal::parse(before->rate).value_or(Decimal::invalid());
        if (was == rate.rate && before->source == rate.source)
            m_rows << Row{line, Status::Same, {}};
        else
            //: what the book has instead of a rate in a file: %1 rate, %2 where it was read
            m_rows << Row{line, Status::Changed, tr("was %1 (%2)").arg(rateText(was), before->source)};
    }
}

int RateImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RateImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RateImportModel::word(Status status)
{
    switch (status) {
    //: state of a line in a file of exchange rates: the book has no such rate yet
    case Status::New: return tr("New");
    //: state of a line in a file of exchange rates: the book has another rate
    case Status::Changed: return tr("Changed");
    //: state of a line in a file of exchange rates: the book has it already
    case Status::Same: return tr("Same");
    //: state of a line in a file of exchange rates: the book has it now
    case Status::Set: return tr("Set");
    case Status::Refused: return tr("Refused");
    }
    return {};
}

QVariant RateImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const SetExchangeRate &rate = row.line.rate;
    switch (index.column()) {
    case State: {
        if (role == ChipRole) {
            constexpr std::array chips{Chip::Info, Chip::Warning, Chip::Off, Chip::Good, Chip::Problem};
            return int(chips.at(size_t(row.status)));
        }
        if (role == IconNameRole && row.status == Status::New)
            return QStringLiteral("plus");
        if (role == IconNameRole && row.status == Status::Changed)
            return QStringLiteral("pencil");
        if (role == SortRole)
            return row.line.line;
        return textCell(word(row.status)).value(role);
    }
    case MonthColumn: return textCell(Words::month(rate.month)).value(role);
    case From: return textCell(rate.from.code()).value(role);
    case To: return textCell(rate.to.code()).value(role);
    case Rate: return rateCell(rate.rate).value(role);
    case Source: return textCell(rate.source).value(role);
    case Remark:
        if (role == Qt::ToolTipRole)
            return row.remark;
        return textCell(row.remark).value(role);
    default: return {};
    }
}

QVariant RateImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("State"), tr("Month"), tr("From"), tr("To"), tr("Rate"), tr("Source"), tr("Remark")}.value(section);
}

int RateImportModel::count(Status status) const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [status](const Row &row) { return row.status == status; }));
}

int RateImportModel::nextToSet(int row) const
{
    for (; row < m_rows.size(); ++row) {
        const Status status = m_rows[row].status;
        if (status == Status::New || status == Status::Changed || status == Status::Refused)
            return row;
    }
    return -1;
}

void RateImportModel::setOutcome(int row, const std::optional<QString> &refusal)
{
    m_rows[row].status = refusal ? Status::Refused : Status::Set;
    m_rows[row].remark = refusal.value_or(QString());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace purser
