// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts_model.h"

#include <QMap>

namespace purser {

AccountsModel::AccountsModel(QObject *parent)
    : TableModel(parent)
{
}

QStringList AccountsModel::headers() const
{
    return {tr("Account"), tr("Account ID"), tr("Owner"), tr("Available Credit")};
}

void AccountsModel::refresh()
{
    m_overviewFeed.setSource(m_feed.source());
    m_seriesFeed.setSource(m_feed.source());
    m_forecastFeed.setSource(m_feed.source());
    m_settingsFeed.setSource(m_feed.source());
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
    m_forecastFeed.ask(ForecastQuery{}, [this](const QList<ForecastRow> &rows) {
        for (const ForecastRow &row : rows) {
            for (AccountCard &made : m_cards) {
                if (made.account.account == row.account) {
                    made.alertOn = row.alertOn;
                    made.today = row.today;
                }
            }
        }
        rebuild();
    });
    m_settingsFeed.ask(SettingsQuery{}, [this](const QList<SettingsRow> &rows) {
        for (const SettingsRow &row : rows) {
            for (AccountCard &made : m_cards) {
                if (made.account.account == row.account)
                    made.threshold = row.lowBalanceAlert.enabled ? row.lowBalanceAlert.threshold : std::nullopt;
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

void AccountsModel::clear()
{
    m_feed.drop();
    m_overviewFeed.drop();
    m_seriesFeed.drop();
    m_forecastFeed.drop();
    m_settingsFeed.drop();
    m_cards.clear();
    rebuild();
}

const AccountCard *AccountsModel::card(const QString &account) const
{
    for (const AccountCard &made : m_cards) {
        if (made.account.account.text() == account)
            return &made;
    }
    return nullptr;
}

QHash<QString, QString> AccountsModel::names() const
{
    QHash<QString, QString> names;
    for (const AccountCard &made : m_cards)
        names.insert(made.account.account.text(), made.account.name);
    return names;
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
        TreeCell name = textCell(account.name);
        name.insert(IdRole, id);
        TreeCell credit = amountCell(account.availableCredit);
        credit.insert(ProblemRole, account.availableCredit.amount.isNegative());
        rows.push_back({name, textCell(id), textCell(account.owner), credit});
    }
    setRows(std::move(rows));
    Q_EMIT updated();
}

} // namespace purser
