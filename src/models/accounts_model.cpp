// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts_model.h"

#include "models/words.h"

#include <QMap>

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

AccountsModel::AccountsModel(QObject *parent)
    : TableModel(parent)
{
}

QStringList AccountsModel::headers() const
{
    return {tr("Account"), tr("Account ID"), tr("Type"), tr("Status"), tr("Available Credit"), tr("Overdue"), tr("Alert"), tr("Runway"), tr("Owner"), tr("Owner UID")};
}

void AccountsModel::refresh()
{
    m_overviewFeed.setSource(m_feed.source());
    m_seriesFeed.setSource(m_feed.source());
    m_feed.ask(AccountsQuery{}, [this](const QList<AccountRow> &rows) {
        QList<AccountCard> cards;
        for (const AccountRow &row : rows) {
            const AccountCard *before = card(row.account.text());
            AccountCard made = before ? *before : AccountCard{};
            made.account = row;
            cards << made;
        }
        m_cards = cards;
        rebuild();
    });
    m_overviewFeed.ask(OverviewQuery{}, [this](const QList<OverviewRow> &rows) {
        for (const OverviewRow &row : rows) {
            for (AccountCard &made : m_cards) {
                if (made.account.account == row.account) {
                    made.runwayDays = row.runwayDays;
                    made.alert = row.alert;
                }
            }
        }
        rebuild();
    });
    m_seriesFeed.ask(SeriesQuery{}, [this](const QList<AccountSeries> &series) {
        for (const AccountSeries &one : series) {
            for (AccountCard &made : m_cards) {
                if (made.account.account != one.account)
                    continue;
                made.series.clear();
                for (const SeriesPoint &point : one.points)
                    made.series << point.availableCredit;
            }
        }
        rebuild();
    });
}

const AccountCard *AccountsModel::card(const QString &account) const
{
    for (const AccountCard &made : m_cards) {
        if (made.account.account.text() == account)
            return &made;
    }
    return nullptr;
}

QList<CurrencySummary> AccountsModel::summaries() const
{
    QMap<QString, CurrencySummary> byCurrency;
    for (const AccountCard &made : m_cards) {
        CurrencySummary &sum = byCurrency[made.account.currency.code()];
        sum.availableCredit.currency = sum.overdue.currency = made.account.currency;
        sum.availableCredit.amount += made.account.availableCredit.amount;
        ++sum.accounts;
        if (made.account.overdue) {
            ++sum.overdueAccounts;
            if (made.account.availableCredit.amount.isNegative())
                sum.overdue.amount -= made.account.availableCredit.amount;
        }
    }
    return byCurrency.values();
}

void AccountsModel::rebuild()
{
    std::vector<Cells> rows;
    for (const AccountCard &made : std::as_const(m_cards)) {
        const AccountRow &account = made.account;
        const QString id = account.account.text();
        Cells cells;
        TreeCell name = textCell(account.name);
        name.insert(IdRole, id);
        cells.push_back(name);
        TreeCell number = textCell(id);
        number.insert(CopyRole, id);
        cells.push_back(number);
        cells.push_back(textCell(Words::accountType(account.type)));
        cells.push_back(statusCell(account.status));
        TreeCell credit = amountCell(account.availableCredit, QStringLiteral("availableCredit"), id);
        credit.insert(ProblemRole, account.availableCredit.amount.isNegative());
        cells.push_back(credit);
        const Decimal owed = account.availableCredit.amount.isNegative() ? -account.availableCredit.amount : Decimal();
        TreeCell overdue = amountCell({owed, account.currency}, QStringLiteral("availableCredit"), id);
        overdue.insert(ProblemRole, owed.isPositive());
        cells.push_back(overdue);
        //: state of the low balance alert
        cells.push_back(made.alert == u"overdue" ? chipCell(tr("Overdue"), Chip::Problem) : chipCell(tr("Off"), Chip::Off));
        TreeCell runway = made.runwayDays ? countCell(*made.runwayDays) : textCell(QStringLiteral("—"));
        if (made.runwayDays)
            runway.insert(Qt::DisplayRole, tr("%n day(s)", nullptr, int(qMin<qint64>(*made.runwayDays, 999'999))));
        runway.insert(Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter));
        runway.insert(SortRole, made.runwayDays.value_or(std::numeric_limits<qint64>::max()));
        cells.push_back(runway);
        cells.push_back(textCell(account.owner));
        cells.push_back(textCell(account.ownerUid.text()));
        rows.push_back(std::move(cells));
    }
    setRows(std::move(rows));
}

} // namespace purser
