// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/table.h"

// What a book remembers of coupons, orders, transferred-in cash and of where a charge came from
// (resources/sql/schema_002.sql); see records.h.

namespace purser {

enum class CouponKind { Coupon, CashCoupon, PrepaidCard };
/// Computed from what remains, the validity and now; nothing has to happen for a coupon to expire.
enum class CouponStatus { Available, Exhausted, Expired, Cancelled };
enum class OrderStatus { Unpaid, Paid };
enum class ChargeSource { Import, Order, Bill };

template<>
struct EnumWords<CouponKind>
{
    static constexpr std::array<std::pair<CouponKind, const char *>, 3> words{
        {{CouponKind::Coupon, "coupon"}, {CouponKind::CashCoupon, "cashCoupon"}, {CouponKind::PrepaidCard, "prepaidCard"}}};
};
template<>
struct EnumWords<CouponStatus>
{
    static constexpr std::array<std::pair<CouponStatus, const char *>, 4> words{{{CouponStatus::Available, "available"},
                                                                                 {CouponStatus::Exhausted, "exhausted"},
                                                                                 {CouponStatus::Expired, "expired"},
                                                                                 {CouponStatus::Cancelled, "cancelled"}}};
};
template<>
struct EnumWords<OrderStatus>
{
    static constexpr std::array<std::pair<OrderStatus, const char *>, 2> words{{{OrderStatus::Unpaid, "unpaid"}, {OrderStatus::Paid, "paid"}}};
};
template<>
struct EnumWords<ChargeSource>
{
    static constexpr std::array<std::pair<ChargeSource, const char *>, 3> words{
        {{ChargeSource::Import, "import"}, {ChargeSource::Order, "order"}, {ChargeSource::Bill, "bill"}}};
};

/// A coupon (orders), cash coupon or prepaid card (bills). What remains of it is its ledger's balance (domain-rules §11).
struct Coupon
{
    CouponId coupon;
    AccountId account;
    CouponKind kind = CouponKind::CashCoupon;
    Decimal amount;
    Currency currency;
    QString scope; ///< product codes, a line each; empty: universal
    Instant validFrom;
    Instant validTo; ///< exclusive
    Decimal minimumOrder;
    qint64 granted = 0; ///< transaction that granted it; the later of two like ones pays later
    bool cancelled = false;

    QStringList products() const { return scope.split(u'\n', Qt::SkipEmptyParts); }

    static constexpr const char *table = "coupon";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("coupon", &Coupon::coupon), field("account", &Coupon::account), field("kind", &Coupon::kind),
                               field("amount", &Coupon::amount), field("currency", &Coupon::currency), field("scope", &Coupon::scope),
                               field("validFrom", &Coupon::validFrom), field("validTo", &Coupon::validTo),
                               field("minimumOrder", &Coupon::minimumOrder), field("granted", &Coupon::granted),
                               field("cancelled", &Coupon::cancelled));
    }
};

/// A subscription order: paid at once from cash, or a charge of the month for who buys on credit (decisions 21).
struct Order
{
    OrderId order;
    AccountId account; ///< the billing account that paid for cloudAccount when it was placed
    Uid cloudAccount;
    QString product;
    Decimal amount;
    Currency currency;
    std::optional<qint64> months;
    std::optional<Instant> startsAt;
    std::optional<CouponId> coupon;
    Decimal deducted; ///< by the coupon
    OrderStatus status = OrderStatus::Unpaid;
    Instant placedAt;
    std::optional<Instant> paidAt;
    std::optional<qint64> entry; ///< of the payment
    std::optional<qint64> charge; ///< when it was bought on credit

    static constexpr const char *table = "purchase_order";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("orderId", &Order::order), field("account", &Order::account), field("cloudAccount", &Order::cloudAccount),
                               field("product", &Order::product), field("amount", &Order::amount), field("currency", &Order::currency),
                               field("months", &Order::months), field("startsAt", &Order::startsAt), field("coupon", &Order::coupon),
                               field("deducted", &Order::deducted), field("status", &Order::status), field("placedAt", &Order::placedAt),
                               field("paidAt", &Order::paidAt), field("entry", &Order::entry), field("charge", &Order::charge));
    }
};

/// The place of a granting account among those whose cash an account spends: who granted first is spent first, until nothing of it is
/// left (decisions 16).
struct TransferPlace
{
    AccountId account; ///< which holds the cash
    AccountId source; ///< which granted it
    Currency currency;
    qint64 place = 0; ///< transaction in which the balance last rose from 0

    static constexpr const char *table = "transfer_place";
    static constexpr int keyFields = 3;
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &TransferPlace::account), field("source", &TransferPlace::source),
                               field("currency", &TransferPlace::currency), field("place", &TransferPlace::place));
    }
};

/// Where a charge came from that nobody recorded by hand.
struct ChargeOrigin
{
    qint64 charge = 0;
    ChargeSource source = ChargeSource::Import;
    QString id; ///< the import, the order, or the bill it was carried from

    static constexpr const char *table = "charge_origin";
    static constexpr int keyFields = 1;
    static constexpr auto fields() { return std::make_tuple(field("charge", &ChargeOrigin::charge), field("source", &ChargeOrigin::source), field("id", &ChargeOrigin::id)); }
};

/// An import whose lines have become charges: once.
struct PostedImport
{
    ImportId import;
    OpId op;
    qint64 charges = 0;
    Instant at;

    static constexpr const char *table = "posted_import";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("import", &PostedImport::import), field("op", &PostedImport::op), field("charges", &PostedImport::charges),
                               field("at", &PostedImport::at));
    }
};

} // namespace purser
