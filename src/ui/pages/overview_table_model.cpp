// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_table_model.h"

#include "models/setting_words.h"
#include "models/words.h"

namespace purser {

namespace {

TreeCell chipCell(const QString &text, Chip chip)
{
    TreeCell cell = textCell(text);
    cell.insert(ChipRole, int(chip));
    return cell;
}

TreeCell statusCell(AccountStatus status)
{
    TreeCell cell = chipCell(Words::accountStatus(status),
                             status == AccountStatus::Valid ? Chip::Good : status == AccountStatus::Frozen ? Chip::Info : Chip::Off);
    if (status == AccountStatus::Frozen)
        cell.insert(IconNameRole, QStringLiteral("freeze"));
    return cell;
}

} // namespace

SparklineSeries sparklineOf(const AccountCard &card)
{
    SparklineSeries series;
    for (const Money &point : card.series)
        series.values << double(point.amount.units()) / double(Decimal::unitsPerWhole);
    if (card.threshold)
        series.threshold = double(card.threshold->amount.units()) / double(Decimal::unitsPerWhole);
    return series;
}

OverviewTableModel::OverviewTableModel(AccountsModel *accounts, QObject *parent)
    : TableModel(parent)
    , m_accounts(accounts)
{
    connect(accounts, &AccountsModel::updated, this, &OverviewTableModel::refresh);
    refresh();
}

void OverviewTableModel::setStatus(const QString &status)
{
    m_status = status;
    refresh();
}

QStringList OverviewTableModel::headers() const
{
    return {tr("Account"), tr("Account ID"), tr("Type"), tr("Status"), tr("Available Credit"), tr("Overdue"), tr("Alert"), tr("Runway"), tr("30 days"),
            tr("Owner"), tr("Owner UID"), tr("Next alert (forecast)")};
}

void OverviewTableModel::refresh()
{
    std::vector<Cells> rows;
    for (const AccountCard &made : m_accounts->cards()) {
        const AccountRow &account = made.account;
        const QString id = account.account.text();
        if (!m_status.isEmpty() && toText(account.status) != m_status)
            continue;
        TreeCell name = textCell(account.name);
        name.insert(IdRole, id);
        TreeCell credit = amountCell(account.availableCredit, QStringLiteral("availableCredit"), id);
        credit.insert(ProblemRole, account.availableCredit.amount.isNegative());
        const Decimal owed = account.availableCredit.amount.isNegative() ? -account.availableCredit.amount : Decimal();
        TreeCell overdue = amountCell({owed, account.currency}, QStringLiteral("availableCredit"), id);
        overdue.insert(ProblemRole, owed.isPositive());
        //: states of the low balance alert; low: available credit is below the threshold
        const QString off = tr("Off"), on = tr("On"), low = tr("Low");
        const TreeCell alert = made.alert == u"overdue" ? chipCell(tr("Overdue"), Chip::Problem)
            : made.alert == u"low"                      ? chipCell(low, Chip::Warning)
            : made.alert == u"ok"                       ? chipCell(on, Chip::Good)
                                                        : chipCell(off, Chip::Off);
        TreeCell next = textCell(made.alertOn ? SettingWords::day(*made.alertOn, made.today) : QString(QChar(0x2014)));
        next.insert(SortRole, made.alertOn ? made.alertOn->toJulianDay() : std::numeric_limits<qint64>::max());
        TreeCell runway = made.runwayDays ? countCell(*made.runwayDays) : textCell(QStringLiteral("—"));
        if (made.runwayDays)
            runway.insert(Qt::DisplayRole, tr("%n day(s)", nullptr, int(qMin<qint64>(*made.runwayDays, 999'999))));
        runway.insert(Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter));
        runway.insert(SortRole, made.runwayDays.value_or(std::numeric_limits<qint64>::max()));
        const TreeCell series{{Qt::DecorationRole, QVariant::fromValue(sparklineOf(made))}};
        rows.push_back({name, textCell(id), textCell(Words::accountType(account.type)), statusCell(account.status), credit, overdue, alert, runway, series,
                        textCell(account.owner), textCell(account.ownerUid.text()), next});
    }
    setRows(std::move(rows));
}

} // namespace purser
