// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_model.h"

namespace purser {

/// Totals of Available Credit per currency; amounts of different currencies never add.
struct CurrencySummary
{
    Money availableCredit;
    Money overdue; ///< what overdue accounts owe beyond their credit; not negative
    int accounts = 0;
    int overdueAccounts = 0;
};

/// A billing account as Overview shows it.
struct AccountCard
{
    AccountRow account;
    std::optional<qint64> runwayDays;
    QString alert;
    std::optional<Money> threshold; ///< of low balance alerts that are on
    std::optional<QDate> alertOn; ///< a forecast: the first day below the threshold
    QDate today; ///< UTC+8, of the forecast
    QList<Money> series; ///< available credit of the last 30 days, oldest first
};

/// All billing accounts the person may see: what Overview is made from, and the list that the account switcher chooses from.
class AccountsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, AccountIdColumn, OwnerColumn, AvailableCredit, ColumnCount };

    explicit AccountsModel(QObject *parent = nullptr);

    void refresh() override;
    /// Forgets every row: another source is open.
    void clear();
    const QList<AccountCard> &cards() const { return m_cards; }
    const AccountCard *card(const QString &account) const;
    QList<CurrencySummary> summaries() const;
    /// Names of the accounts by id.
    QHash<QString, QString> names() const;

Q_SIGNALS:
    /// Rows, runways or series are new.
    void updated();

protected:
    QStringList headers() const override;

private:
    void rebuild();
    SectionFeed m_overviewFeed;
    SectionFeed m_seriesFeed;
    SectionFeed m_forecastFeed;
    SectionFeed m_settingsFeed;
    QList<AccountCard> m_cards;
};

} // namespace purser
