// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/sql_view.h"
#include "source/queries.h"

#include <any>

namespace purser {

/// Answers \a query for \a person, in the read transaction the caller opened. \a now is the moment that counts as now when the query does not
/// say. Refuses with NotFound (account, figure) or NotPermitted.
Result<std::any> answerQuery(Database &database, const Query &query, const PersonId &person, Instant now);

/// What the answering functions share: the book as it stands at the asked moment, who asks, and the accounts they may see.
struct Asking
{
    const BookView &view;
    Database &database;
    PersonId person;
    Instant now;
    QList<BillingAccount> accounts; ///< visible ones, narrowed to the one that was named
};

Result<QList<OverviewRow>> answer(const OverviewQuery &query, const Asking &asking);
Result<QList<AccountRow>> answer(const AccountsQuery &query, const Asking &asking);
Result<QList<AssetsRow>> answer(const AssetsQuery &query, const Asking &asking);
Result<QList<EntityCreditRow>> answer(const EntityCreditQuery &query, const Asking &asking);
Result<QList<PayerRow>> answer(const PayersQuery &query, const Asking &asking);
Result<QList<AccountSeries>> answer(const SeriesQuery &query, const Asking &asking);
Result<QList<HistoryRow>> answer(const HistoryQuery &query, const Asking &asking);
Result<QList<TransactionRow>> answer(const TransactionsQuery &query, const Asking &asking);
Result<QList<MonthlyRow>> answer(const MonthlyQuery &query, const Asking &asking);
Result<ExplainAnswer> answer(const ExplainQuery &query, const Asking &asking);
Result<QList<BillRow>> answer(const BillsQuery &query, const Asking &asking);
Result<PlanAnswer> answer(const PlanQuery &query, const Asking &asking);
Result<QList<CouponRow>> answer(const CouponsQuery &query, const Asking &asking);
Result<QList<CouponUseRow>> answer(const CouponUsesQuery &query, const Asking &asking);
Result<QList<OrderRow>> answer(const OrdersQuery &query, const Asking &asking);
Result<QList<SettlementRow>> answer(const SettlementsQuery &query, const Asking &asking);
Result<QList<SettingsRow>> answer(const SettingsQuery &query, const Asking &asking);
Result<QList<ForecastRow>> answer(const ForecastQuery &query, const Asking &asking);
Result<QList<MessageRow>> answer(const MessagesQuery &query, const Asking &asking);
Result<QList<ExchangeRateRow>> answer(const ExchangeRatesQuery &query, const Asking &asking);
Result<QList<PersonRow>> answer(const PeopleQuery &query, const Asking &asking);
Result<QList<PermissionRow>> answer(const PermissionsQuery &query, const Asking &asking);
Result<QList<ActivityRow>> answer(const ActivityQuery &query, const Asking &asking);
Result<QList<ImportRow>> answer(const ImportsQuery &query, const Asking &asking);
Result<VerifyAnswer> answer(const VerifyQuery &query, const Asking &asking);

} // namespace purser
