// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clearing.h"
#include "domain/money.h"
#include "source/query_scope.h"

// Questions about bills and what pays them; see queries.h.

namespace purser {

/// How far a bill is paid (decisions 11).
enum class BillStatus { Unsettled, PartlySettled, Settled, NothingToSettle };
template<>
struct EnumWords<BillStatus>
{
    static constexpr std::array<std::pair<BillStatus, const char *>, 4> words{{{BillStatus::Unsettled, "unsettled"},
                                                                               {BillStatus::PartlySettled, "partlySettled"},
                                                                               {BillStatus::Settled, "settled"},
                                                                               {BillStatus::NothingToSettle, "nothingToSettle"}}};
};

/// A rate by which charges of a bill were converted into its currency (decisions 6).
struct BillExchangeRate
{
    Currency from;
    Currency to;
    QString rate; ///< exact
    Month month; ///< of usage
    static constexpr auto fields()
    {
        using R = BillExchangeRate;
        return std::make_tuple(field("from", &R::from), field("to", &R::to), field("rate", &R::rate), field("month", &R::month));
    }
};

struct BillRow
{
    BillId bill;
    AccountId account;
    Month month;
    Instant issuedAt;
    JsonValue dueAt; ///< null for whoever was no credit user
    Currency currency;
    Money pretax; ///< exact
    Money rounding;
    Money tax;
    Money payable;
    Money paid;
    Money outstanding;
    Money invoiceable;
    BillStatus status = BillStatus::Unsettled;
    QList<FundPart> paidBy;
    bool marketplace = false;
    std::optional<Money> carried;
    std::optional<QList<BillExchangeRate>> rates; ///< where a charge of it was converted
    std::optional<Instant> due; ///< dueAt, typed; not in the JSON
    Decimal taxRate; ///< not in the JSON
    bool waitsForPerson = false; ///< its settlement was reversed; not in the JSON
    static constexpr auto fields()
    {
        using R = BillRow;
        return std::make_tuple(field("bill", &R::bill), field("account", &R::account), field("month", &R::month), field("issuedAt", &R::issuedAt),
                               field("dueAt", &R::dueAt), field("currency", &R::currency), field("pretax", &R::pretax), field("rounding", &R::rounding),
                               field("tax", &R::tax), field("payable", &R::payable), field("paid", &R::paid), field("outstanding", &R::outstanding),
                               field("invoiceable", &R::invoiceable), field("status", &R::status), field("paidBy", &R::paidBy),
                               field("marketplace", &R::marketplace), field("carried", &R::carried),
                               field("rates", &R::rates));
    }
};
struct BillsQuery
{
    using Answer = QList<BillRow>;
    QueryScope scope;
    std::optional<Month> month;
};

/// A fund that pays in a plan, and what it holds before.
struct FundBalance
{
    Fund fund = Fund::OwnCash;
    std::optional<QString> id; ///< as in FundPart
    Money before;
};
struct PlanAnswer
{
    QList<PlannedBill> rows;
    QList<FundBalance> funds; ///< each fund and currency of the parts once; not in the JSON
    Money availableCredit; ///< in the settlement currency, before
    Money availableCreditAfter;
};
/// The dry run of SettleBills: what the funds would pay, and what they would leave.
struct PlanQuery
{
    using Answer = PlanAnswer;
    QueryScope scope; ///< the account is required
    struct Item
    {
        BillId bill;
        std::optional<Decimal> amount; ///< its outstanding when not given
    };
    QList<Item> items; ///< every unpaid bill when empty
    std::optional<QString> method;
};

struct CouponRow
{
    CouponId coupon;
    AccountId account;
    CouponKind kind = CouponKind::CashCoupon;
    Money amount;
    Money remaining;
    Currency currency;
    QStringList scope; ///< product codes; empty: universal
    Instant validFrom;
    Instant validTo; ///< exclusive
    Money minimumOrder;
    CouponStatus status = CouponStatus::Available;
    static constexpr auto fields()
    {
        using R = CouponRow;
        return std::make_tuple(field("coupon", &R::coupon), field("account", &R::account), field("kind", &R::kind), field("amount", &R::amount),
                               field("remaining", &R::remaining), field("currency", &R::currency), field("scope", &R::scope),
                               field("validFrom", &R::validFrom), field("validTo", &R::validTo), field("minimumOrder", &R::minimumOrder),
                               field("status", &R::status));
    }
};
struct CouponsQuery
{
    using Answer = QList<CouponRow>;
    QueryScope scope;
};

/// One change of what remains of a coupon: granted, used for a bill or an order, given back, cancelled.
struct CouponUseRow
{
    CouponId coupon;
    AccountId account;
    QString transaction;
    Instant time;
    Money change;
    Money after;
    Currency currency;
    QString usedFor; ///< the bill or order; empty for a grant or a cancellation
    PersonId person;
    static constexpr auto fields()
    {
        using R = CouponUseRow;
        return std::make_tuple(field("coupon", &R::coupon), field("account", &R::account), field("transaction", &R::transaction), field("time", &R::time),
                               field("change", &R::change), field("after", &R::after), field("currency", &R::currency), field("usedFor", &R::usedFor),
                               field("person", &R::person));
    }
};
struct CouponUsesQuery
{
    using Answer = QList<CouponUseRow>;
    QueryScope scope;
};

struct OrderRow
{
    OrderId order;
    AccountId account;
    Uid cloudAccount;
    QString product;
    Money amount;
    Currency currency;
    std::optional<qint64> months;
    std::optional<Instant> startsAt;
    std::optional<CouponId> coupon;
    Money deducted;
    OrderStatus status = OrderStatus::Unpaid;
    Instant placedAt;
    std::optional<Instant> paidAt;
    bool onCredit = false;
    static constexpr auto fields()
    {
        using R = OrderRow;
        return std::make_tuple(field("order", &R::order), field("account", &R::account), field("cloudAccount", &R::cloudAccount), field("product", &R::product),
                               field("amount", &R::amount), field("currency", &R::currency), field("months", &R::months), field("startsAt", &R::startsAt),
                               field("coupon", &R::coupon), field("deducted", &R::deducted), field("status", &R::status), field("placedAt", &R::placedAt),
                               field("paidAt", &R::paidAt), field("onCredit", &R::onCredit));
    }
};
struct OrdersQuery
{
    using Answer = QList<OrderRow>;
    QueryScope scope;
};

struct CurrencyAmountRow
{
    Currency currency;
    Money amount;
    static constexpr auto fields() { return std::make_tuple(field("currency", &CurrencyAmountRow::currency), field("amount", &CurrencyAmountRow::amount)); }
};
struct SettlementRow
{
    SettlementId settlement;
    QList<AccountId> accounts;
    QList<Month> months;
    SettlementState state = SettlementState::Draft;
    Instant startedAt;
    PersonId person;
    qint64 bills = 0; ///< of those accounts and months
    QList<CurrencyAmountRow> outstanding;
    static constexpr auto fields()
    {
        using R = SettlementRow;
        return std::make_tuple(field("settlement", &R::settlement), field("accounts", &R::accounts), field("months", &R::months), field("state", &R::state),
                               field("startedAt", &R::startedAt), field("person", &R::person), field("bills", &R::bills),
                               field("outstanding", &R::outstanding));
    }
};
/// Unified settlements that concern an account the person may see.
struct SettlementsQuery
{
    using Answer = QList<SettlementRow>;
    QueryScope scope;
};

} // namespace purser
