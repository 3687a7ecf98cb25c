// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "source/bill_queries.h"
#include "source/setting_queries.h"

#include <variant>

// What can be asked of a data source: one struct a section, with its Answer. The answers are value snapshots; their `fields()` are the
// JSON of `purser show` (commands.md, "What `show` returns"), so the window, the command line and the wire show the same thing.

namespace purser {

struct OverviewRow
{
    AccountId account;
    QString name;
    Money availableCredit;
    Currency currency;
    bool overdue = false;
    QString alert; ///< off, ok, low, overdue
    std::optional<qint64> runwayDays;
    static constexpr auto fields()
    {
        using R = OverviewRow;
        return std::make_tuple(field("account", &R::account), field("name", &R::name), field("availableCredit", &R::availableCredit),
                               field("currency", &R::currency), field("overdue", &R::overdue), field("alert", &R::alert),
                               field("runwayDays", &R::runwayDays));
    }
};
struct OverviewQuery
{
    using Answer = QList<OverviewRow>;
    QueryScope scope;
};

struct AccountRow
{
    AccountId account;
    QString name;
    AccountType type = AccountType::Direct;
    AccountStatus status = AccountStatus::Valid;
    QString owner;
    Uid ownerUid;
    Instant createdAt;
    Currency currency;
    Money availableCredit;
    bool overdue = false;
    QStringList permissions; ///< the remote API's words: using, manage, owner
    static constexpr auto fields()
    {
        using R = AccountRow;
        return std::make_tuple(field("account", &R::account), field("name", &R::name), field("type", &R::type), field("status", &R::status),
                               field("owner", &R::owner), field("ownerUid", &R::ownerUid), field("createdAt", &R::createdAt),
                               field("currency", &R::currency), field("availableCredit", &R::availableCredit), field("overdue", &R::overdue),
                               field("permissions", &R::permissions));
    }
};
struct AccountsQuery
{
    using Answer = QList<AccountRow>;
    QueryScope scope;
};

struct TermRow
{
    QString term;
    QString sign; ///< + or -
    Money amount;
    static constexpr auto fields() { return std::make_tuple(field("term", &TermRow::term), field("sign", &TermRow::sign), field("amount", &TermRow::amount)); }
};
struct CashRow
{
    Money own;
    Money transferredIn;
    static constexpr auto fields() { return std::make_tuple(field("own", &CashRow::own), field("transferredIn", &CashRow::transferredIn)); }
};
/// Cash that one account transferred in and that is still there.
struct TransferredInRow
{
    AccountId source;
    Money amount;
};
struct CurrencyAssetsRow
{
    Currency currency;
    Money availableCredit;
    QList<TermRow> terms;
    CashRow cash;
    Money withdrawable;
    Money transferable;
    QList<TransferredInRow> transferredInBySource; ///< not in the JSON
    static constexpr auto fields()
    {
        using R = CurrencyAssetsRow;
        return std::make_tuple(field("currency", &R::currency), field("availableCredit", &R::availableCredit), field("terms", &R::terms),
                               field("cash", &R::cash), field("withdrawable", &R::withdrawable), field("transferable", &R::transferable));
    }
};
struct CreditRefundRow
{
    Month month;
    Currency currency;
    Money amount;
    static constexpr auto fields()
    {
        using R = CreditRefundRow;
        return std::make_tuple(field("month", &R::month), field("currency", &R::currency), field("amount", &R::amount));
    }
};
struct AssetsRow
{
    AccountId account;
    AccountType type = AccountType::Direct;
    Currency currency;
    Money availableCredit;
    QList<TermRow> terms;
    QList<CurrencyAssetsRow> byCurrency;
    CashRow cash;
    QList<CreditRefundRow> creditRefundByMonth;
    Money coupons;
    Money withdrawable;
    Money transferable;
    bool creditUser = false; ///< not part of the contract's JSON; tells the window whether credit figures have appeared yet
    static constexpr auto fields()
    {
        using R = AssetsRow;
        return std::make_tuple(field("account", &R::account), field("type", &R::type), field("currency", &R::currency),
                               field("availableCredit", &R::availableCredit), field("terms", &R::terms), field("byCurrency", &R::byCurrency),
                               field("cash", &R::cash), field("creditRefundByMonth", &R::creditRefundByMonth), field("coupons", &R::coupons),
                               field("withdrawable", &R::withdrawable), field("transferable", &R::transferable));
    }
};
struct AssetsQuery
{
    using Answer = QList<AssetsRow>; ///< one an account
    QueryScope scope;
};

/// The asset whose changes a history lists.
enum class HistoryLedger { Cash, CreditLimit, CreditRefund, Quota, QuotaConsumption, Draft };
template<>
struct EnumWords<HistoryLedger>
{
    static constexpr std::array<std::pair<HistoryLedger, const char *>, 6> words{{{HistoryLedger::Cash, "cash"},
                                                                                  {HistoryLedger::CreditLimit, "creditLimit"},
                                                                                  {HistoryLedger::CreditRefund, "creditRefund"},
                                                                                  {HistoryLedger::Quota, "quota"},
                                                                                  {HistoryLedger::QuotaConsumption, "quotaConsumption"},
                                                                                  {HistoryLedger::Draft, "draft"}}};
};
struct HistoryRow
{
    AccountId account;
    QString transaction;
    Instant time;
    Currency currency;
    Money before;
    Money change;
    Money after;
    PersonId person;
    QString reason;
    static constexpr auto fields()
    {
        using R = HistoryRow;
        return std::make_tuple(field("account", &R::account), field("transaction", &R::transaction), field("time", &R::time),
                               field("currency", &R::currency), field("before", &R::before), field("change", &R::change), field("after", &R::after),
                               field("person", &R::person), field("reason", &R::reason));
    }
};
struct HistoryQuery
{
    using Answer = QList<HistoryRow>;
    QueryScope scope;
    HistoryLedger ledger = HistoryLedger::Cash;
};

struct EntityAccountRow
{
    AccountId account;
    Money limit;
    static constexpr auto fields() { return std::make_tuple(field("account", &EntityAccountRow::account), field("limit", &EntityAccountRow::limit)); }
};
struct EntityCreditRow
{
    QString entity;
    QString name;
    Currency currency;
    Money limit;
    Money allocated;
    Money rest;
    QList<EntityAccountRow> accounts;
    static constexpr auto fields()
    {
        using R = EntityCreditRow;
        return std::make_tuple(field("entity", &R::entity), field("name", &R::name), field("currency", &R::currency), field("limit", &R::limit),
                               field("allocated", &R::allocated), field("rest", &R::rest), field("accounts", &R::accounts));
    }
};
struct EntityCreditQuery
{
    using Answer = QList<EntityCreditRow>;
    QueryScope scope;
};

struct TransactionRow
{
    AccountId account;
    QString number;
    Instant time;
    QString direction; ///< IN, OUT
    TransactionType type = TransactionType::None;
    QString channel;
    LedgerKind fundType = LedgerKind::OwnCash;
    Money amount; ///< not negative
    Money balance; ///< of that fund, in that currency, after the row
    Currency currency;
    QString billNumber;
    QString remark;
    QString reference; ///< of the channel
    PersonId person;
    static constexpr auto fields()
    {
        using R = TransactionRow;
        return std::make_tuple(field("account", &R::account), field("number", &R::number), field("time", &R::time), field("direction", &R::direction),
                               field("type", &R::type), field("channel", &R::channel), field("fundType", &R::fundType), field("amount", &R::amount),
                               field("balance", &R::balance), field("currency", &R::currency), field("billNumber", &R::billNumber),
                               field("remark", &R::remark), field("reference", &R::reference), field("person", &R::person));
    }
};
struct TransactionsQuery
{
    using Answer = QList<TransactionRow>;
    QueryScope scope;
    std::optional<Month> month;
};

struct MonthlyRow
{
    AccountId account;
    Month month;
    LedgerKind fundType = LedgerKind::OwnCash;
    QString channel;
    TransactionType type = TransactionType::None;
    Money income;
    Money expense; ///< not negative
    Currency currency;
    qint64 count = 0;
    Money balanceAtEnd; ///< of all cash in that currency at the end of the month; the same in every row of it
    static constexpr auto fields()
    {
        using R = MonthlyRow;
        return std::make_tuple(field("account", &R::account), field("month", &R::month), field("fundType", &R::fundType), field("channel", &R::channel),
                               field("type", &R::type), field("income", &R::income), field("expense", &R::expense), field("currency", &R::currency));
    }
};
struct MonthlyQuery
{
    using Answer = QList<MonthlyRow>;
    QueryScope scope;
    std::optional<Month> month;
};

struct PayerRow
{
    Uid cloudAccount;
    QString logonName;
    AccountId account;
    Instant since;
    std::optional<Instant> until;
    QString status; ///< valid, expired, planned
    static constexpr auto fields()
    {
        using R = PayerRow;
        return std::make_tuple(field("cloudAccount", &R::cloudAccount), field("logonName", &R::logonName), field("account", &R::account),
                               field("since", &R::since), field("until", &R::until), field("status", &R::status));
    }
};
struct PayersQuery
{
    using Answer = QList<PayerRow>;
    QueryScope scope;
};

struct PersonRow
{
    PersonId person;
    QString kind; ///< root, ramUser
    QString logonName;
    QStringList policies;
    bool password = false;
    Instant since;
    static constexpr auto fields()
    {
        using R = PersonRow;
        return std::make_tuple(field("person", &R::person), field("kind", &R::kind), field("logonName", &R::logonName), field("policies", &R::policies),
                               field("password", &R::password), field("since", &R::since));
    }
};
struct PeopleQuery
{
    using Answer = QList<PersonRow>;
    QueryScope scope;
    /// Everybody who can sign in, without what only those who may look see (policies); asked before sign-in.
    bool forSignIn = false;
};

struct PermissionRow
{
    PersonId person;
    QString account; ///< empty for commands that are not about an account
    QString command;
    bool allowed = false;
    QString why;
    static constexpr auto fields()
    {
        using R = PermissionRow;
        return std::make_tuple(field("person", &R::person), field("account", &R::account), field("command", &R::command), field("allowed", &R::allowed),
                               field("why", &R::why));
    }
};
struct PermissionsQuery
{
    using Answer = QList<PermissionRow>;
    QueryScope scope;
    bool onlyMine = false; ///< of the signed-in person, which needs no right to look
};

struct ActivityRow
{
    qint64 sequence = 0;
    Instant time;
    PersonId person;
    QString command;
    QString summary;
    QString hash;
    OpId op;
    static constexpr auto fields()
    {
        using R = ActivityRow;
        return std::make_tuple(field("sequence", &R::sequence), field("time", &R::time), field("person", &R::person), field("command", &R::command),
                               field("summary", &R::summary), field("hash", &R::hash), field("op", &R::op));
    }
};
struct ActivityQuery
{
    using Answer = QList<ActivityRow>;
    QueryScope scope;
};

struct ImportRow
{
    ImportId import;
    QString file;
    QString hash;
    QString dialect;
    qint64 lines = 0;
    qint64 skipped = 0;
    QStringList months;
    JsonValue totals;
    Instant at;
    PersonId person;
    std::optional<Instant> postedAt; ///< when its lines became charges; not in the JSON
    qint64 charges = 0; ///< that it was posted as; not in the JSON
    static constexpr auto fields()
    {
        using R = ImportRow;
        return std::make_tuple(field("import", &R::import), field("file", &R::file), field("hash", &R::hash), field("dialect", &R::dialect),
                               field("lines", &R::lines), field("skipped", &R::skipped), field("months", &R::months), field("totals", &R::totals),
                               field("at", &R::at), field("person", &R::person));
    }
};
struct ImportsQuery
{
    using Answer = QList<ImportRow>;
    QueryScope scope;
};

/// A figure with what it is made of, down to postings. The terms, each with its sign, add up to the amount exactly.
struct ExplainNode
{
    QString label; ///< for people
    QString sign; ///< + or -
    Money amount;
    std::optional<QString> source; ///< what stands behind it: "posting 7102", "charge 12", "cash 2026-09"
    QList<ExplainNode> terms;
    Instant time; ///< of a posting; not in the JSON
    QString note; ///< secondary text; not in the JSON
    PersonId person; ///< who recorded a posting; not in the JSON
    OpId op; ///< of the command behind a posting; not in the JSON
};
struct ExplainAnswer
{
    QString figure;
    Money amount;
    Currency currency;
    QString formula;
    QList<ExplainNode> terms;
    Instant at;
};
struct ExplainQuery
{
    using Answer = ExplainAnswer;
    QueryScope scope; ///< the account is required
    QString figure;
    std::optional<Month> month;
};
JsonValue explainJson(const ExplainAnswer &answer);

/// Available credit in the settlement currency at the end of each UTC+8 day, oldest first; for sparklines.
struct SeriesPoint
{
    QDate day;
    Money availableCredit;
};
struct AccountSeries
{
    AccountId account;
    QList<SeriesPoint> points;
};
struct SeriesQuery
{
    using Answer = QList<AccountSeries>;
    QueryScope scope;
    int days = 30;
};

/// One check of `verify`.
struct VerifyCheck
{
    QString name;
    bool ok = true;
    qint64 count = 0;
    QStringList problems;
    static constexpr auto fields()
    {
        using R = VerifyCheck;
        return std::make_tuple(field("name", &R::name), field("ok", &R::ok), field("count", &R::count), field("problems", &R::problems));
    }
};
struct VerifyAnswer
{
    bool ok = true;
    QList<VerifyCheck> checks;
    QString head; ///< COUNT:HASH
    static constexpr auto fields()
    {
        using R = VerifyAnswer;
        return std::make_tuple(field("ok", &R::ok), field("checks", &R::checks), field("head", &R::head));
    }
};
struct VerifyQuery
{
    using Answer = VerifyAnswer;
    QString head; ///< a head that must still be in the chain; empty when none is known
};

using Query = std::variant<OverviewQuery, AccountsQuery, AssetsQuery, HistoryQuery, EntityCreditQuery, TransactionsQuery, MonthlyQuery, PayersQuery,
                           PeopleQuery, PermissionsQuery, ActivityQuery, ImportsQuery, ExplainQuery, SeriesQuery, VerifyQuery, BillsQuery, PlanQuery, CouponsQuery, CouponUsesQuery,
                           OrdersQuery, SettlementsQuery, SettingsQuery, ForecastQuery, MessagesQuery, ExchangeRatesQuery>;

} // namespace purser
