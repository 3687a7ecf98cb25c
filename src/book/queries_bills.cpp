// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/queries.h"

#include "domain/benefits.h"
#include "domain/commands/payment_method.h"

#include <QHash>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::BillQueries)
};

Money money(Decimal amount, const Currency &currency)
{
    return {amount, currency};
}

BillStatus statusOf(const Bill &bill, Decimal paid)
{
    if (bill.payable.isZero())
        return BillStatus::NothingToSettle;
    if (paid == bill.payable)
        return BillStatus::Settled;
    return paid.isZero() ? BillStatus::Unsettled : BillStatus::PartlySettled;
}

/// Whether \a part leaves the amount that can still be invoiced as it is: coupons and cards lower it, and a credit refund of the bill's
/// month or an earlier one (decisions 11).
bool lowersInvoiceable(const BillPayment &part, Month month)
{
    switch (part.fund) {
    case Fund::CashCoupon:
    case Fund::PrepaidCard: return true;
    case Fund::CreditRefund: return Month::parse(part.id).value_or(Month()) <= month;
    default: return false;
    }
}

BillRow rowOf(const Bill &bill, const QList<BillPayment> &payments, Instant now)
{
    const Currency currency = bill.currency;
    BillRow row;
    Decimal paid, invoiceable = bill.payable;
    for (const BillPayment &part : payments) {
        if (part.reversed || part.paidAt > now)
            continue;
        paid += part.amount;
        if (lowersInvoiceable(part, bill.month))
            invoiceable -= part.amount;
        const std::optional<QString> id = part.id.isEmpty() ? std::nullopt : std::optional(part.id);
        const auto same = std::find_if(row.paidBy.begin(), row.paidBy.end(), [&](const FundPart &known) { return known.fund == part.fund && known.id == id; });
        if (same == row.paidBy.end())
            row.paidBy << FundPart{part.fund, id, money(part.amount, currency)};
        else
            same->amount.amount += part.amount;
    }
    row.bill = bill.bill;
    row.account = bill.account;
    row.month = bill.month;
    row.issuedAt = bill.issuedAt;
    row.due = bill.dueAt;
    if (bill.dueAt)
        row.dueAt = bill.dueAt->text();
    row.currency = currency;
    row.pretax = money(bill.pretax, currency);
    row.rounding = money(bill.rounding, currency);
    row.tax = money(bill.tax, currency);
    row.payable = money(bill.payable, currency);
    row.paid = money(paid, currency);
    row.outstanding = money(bill.payable - paid, currency);
    row.invoiceable = money(invoiceable, currency);
    row.status = statusOf(bill, paid);
    row.marketplace = bill.marketplace;
    if (bill.carried)
        row.carried = money(*bill.carried, currency);
    row.taxRate = bill.taxRate;
    row.waitsForPerson = bill.waitsForPerson;
    return row;
}

/// What the funds that pay in \a rows hold before they do.
QList<FundBalance> fundsOf(const QList<PlannedBill> &rows, const QList<Balance> &balances)
{
    const auto holds = [](const Balance &balance, const FundPart &part) {
        if (balance.currency != part.amount.currency)
            return false;
        switch (part.fund) {
        case Fund::CashCoupon:
        case Fund::PrepaidCard: return balance.ledger == LedgerKind::Coupon && balance.key == part.id;
        case Fund::CreditRefund: return balance.ledger == LedgerKind::CreditRefund && balance.key == part.id;
        case Fund::Draft: return balance.ledger == LedgerKind::Draft;
        case Fund::TransferredInCash: return balance.ledger == LedgerKind::TransferredInCash && balance.key == part.id;
        case Fund::OwnCash: return balance.ledger == LedgerKind::OwnCash;
        case Fund::PaymentMethod:
        case Fund::Quota: break;
        }
        return false;
    };
    QList<FundBalance> funds;
    for (const PlannedBill &row : rows) {
        for (const FundPart &part : row.parts) {
            const bool known = std::any_of(funds.cbegin(), funds.cend(), [&](const FundBalance &fund) {
                return fund.fund == part.fund && fund.id == part.id && fund.before.currency == part.amount.currency;
            });
            if (known)
                continue;
            FundBalance fund{part.fund, part.id, money({}, part.amount.currency)};
            for (const Balance &balance : balances) {
                if (holds(balance, part))
                    fund.before.amount += balance.amount;
            }
            funds << fund;
        }
    }
    return funds;
}

} // namespace

namespace {
/// The rates by which charges were converted, by the bill they are in.
QHash<BillId, QList<BillExchangeRate>> ratesOfBills(const Asking &asking)
{
    QHash<BillId, QList<BillExchangeRate>> rates;
    for (const ChargeConversion &conversion : asking.view.select<ChargeConversion>()) {
        const auto charge = asking.view.find<Charge>({conversion.charge});
        if (!charge || charge->reversed)
            continue;
        QList<BillExchangeRate> &known = rates[Bill::idOf(charge->account, charge->month, charge->marketplace)];
        const BillExchangeRate rate{conversion.currency, charge->currency, conversion.rate.toText(), conversion.month};
        const auto same = [&](const BillExchangeRate &other) { return other.from == rate.from && other.rate == rate.rate && other.month == rate.month; };
        if (std::none_of(known.cbegin(), known.cend(), same))
            known << rate;
    }
    for (QList<BillExchangeRate> &known : rates)
        std::stable_sort(known.begin(), known.end(), [](const auto &a, const auto &b) { return std::tie(a.month, a.from) < std::tie(b.month, b.from); });
    return rates;
}
} // namespace

Result<QList<BillRow>> answer(const BillsQuery &query, const Asking &asking)
{
    QList<BillRow> rows;
    const QHash<BillId, QList<BillExchangeRate>> rates = ratesOfBills(asking);
    for (const BillingAccount &account : asking.accounts) {
        const BookView::Where of{{QStringLiteral("account"), account.account.text()}};
        QHash<BillId, QList<BillPayment>> payments;
        for (const BillPayment &part : asking.view.select<BillPayment>(of))
            payments[part.bill] << part;
        QList<Bill> bills = asking.view.select<Bill>(of);
        std::stable_sort(bills.begin(), bills.end(), &billGoesBefore);
        for (const Bill &bill : bills) {
            if (bill.issuedAt <= asking.now && (!query.month || bill.month == *query.month))
                rows << rowOf(bill, payments.value(bill.bill), asking.now);
            if (!rows.isEmpty() && rows.last().bill == bill.bill && rates.contains(bill.bill))
                rows.last().rates = rates.value(bill.bill);
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const BillRow &a, const BillRow &b) { return a.month < b.month; });
    return rows;
}

Result<PlanAnswer> answer(const PlanQuery &query, const Asking &asking)
{
    if (!query.scope.account)
        return refuse(RefusalCode::InvalidValue, Text::tr("Which billing account? Please name one."), QStringLiteral("account"));
    const BillingAccount account = asking.accounts.first();
    if (account.type == AccountType::Ecosystem)
        return Say::directOnly(account);
    if (query.method)
        return noSuchMethod(account.account, *query.method);
    Effects nobodyWrites(asking.view);
    Clearing clearing(asking.view, Context{asking.now, asking.person, {}}, nobodyWrites);
    const QList<Bill> open = clearing.openBills(account.account);
    for (const PlanQuery::Item &item : query.items) {
        const bool known = std::any_of(open.cbegin(), open.cend(), [&](const Bill &bill) { return bill.bill == item.bill; });
        if (known)
            continue;
        const auto bill = asking.view.find<Bill>({item.bill.text()});
        return bill && bill->account == account.account
            ? refuse(RefusalCode::WrongState, Text::tr("Nothing is outstanding of bill %1.").arg(item.bill.text()), QStringLiteral("bill"))
            : refuse(RefusalCode::NotFound, Text::tr("Billing account %1 has no bill %2.").arg(account.account.text(), item.bill.text()), QStringLiteral("bill"));
    }
    PlanAnswer made;
    made.availableCredit = money(clearing.availableCredit(account.account, account.currency), account.currency);
    for (const Bill &bill : open) {
        const auto item = std::find_if(query.items.cbegin(), query.items.cend(), [&](const PlanQuery::Item &named) { return named.bill == bill.bill; });
        if (query.items.isEmpty())
            made.rows << clearing.pay(account.account, bill.bill, bill.outstanding());
        else if (item != query.items.cend())
            made.rows << clearing.pay(account.account, bill.bill, item->amount.value_or(bill.outstanding()));
    }
    made.funds = fundsOf(made.rows, asking.view.balances(account.account));
    made.availableCreditAfter = money(clearing.availableCredit(account.account, account.currency), account.currency);
    return made;
}

Result<QList<CouponRow>> answer(const CouponsQuery &, const Asking &asking)
{
    QList<CouponRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        QHash<QString, Decimal> remaining;
        for (const Balance &balance : asking.view.balances(account.account)) {
            if (balance.ledger == LedgerKind::Coupon)
                remaining[balance.key] += balance.amount;
        }
        QList<Coupon> coupons = asking.view.select<Coupon>({{QStringLiteral("account"), account.account.text()}});
        std::sort(coupons.begin(), coupons.end(), [](const Coupon &a, const Coupon &b) { return a.granted < b.granted; });
        for (const Coupon &coupon : std::as_const(coupons)) {
            if (!remaining.contains(coupon.coupon.text()))
                continue; // granted after the moment that is looked at
            CouponRow row;
            row.coupon = coupon.coupon;
            row.account = coupon.account;
            row.kind = coupon.kind;
            row.amount = money(coupon.amount, coupon.currency);
            row.remaining = money(remaining.value(coupon.coupon.text()), coupon.currency);
            row.currency = coupon.currency;
            row.scope = coupon.products();
            row.validFrom = coupon.validFrom;
            row.validTo = coupon.validTo;
            row.minimumOrder = money(coupon.minimumOrder, coupon.currency);
            row.status = couponStatus(coupon, row.remaining.amount, asking.now);
            rows << row;
        }
    }
    return rows;
}

Result<QList<CouponUseRow>> answer(const CouponUsesQuery &, const Asking &asking)
{
    QList<CouponUseRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        QHash<QString, Decimal> running;
        for (const PostedEntry &posted : asking.view.postingsOf(account.account, LedgerKind::Coupon)) {
            const Posting &posting = posted.posting;
            Decimal &after = running[posting.key];
            after += posting.amount;
            CouponUseRow row;
            row.coupon = CouponId(posting.key);
            row.account = account.account;
            row.transaction = QString::number(posting.number);
            row.time = posted.entry.time;
            row.change = money(posting.amount, posting.currency);
            row.after = money(after, posting.currency);
            row.currency = posting.currency;
            row.usedFor = posted.entry.reference;
            row.person = posted.person;
            rows << row;
        }
    }
    return rows;
}

Result<QList<OrderRow>> answer(const OrdersQuery &, const Asking &asking)
{
    QList<OrderRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        for (const Order &order : asking.view.select<Order>({{QStringLiteral("account"), account.account.text()}})) {
            if (order.placedAt > asking.now)
                continue;
            const bool paid = order.paidAt && *order.paidAt <= asking.now;
            OrderRow row;
            row.order = order.order;
            row.account = order.account;
            row.cloudAccount = order.cloudAccount;
            row.product = order.product;
            row.amount = money(order.amount, order.currency);
            row.currency = order.currency;
            row.months = order.months;
            row.startsAt = order.startsAt;
            row.coupon = order.coupon;
            row.deducted = money(order.deducted, order.currency);
            row.status = paid ? OrderStatus::Paid : OrderStatus::Unpaid;
            row.placedAt = order.placedAt;
            if (paid)
                row.paidAt = order.paidAt;
            row.onCredit = paid && order.charge.has_value();
            rows << row;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const OrderRow &a, const OrderRow &b) { return a.placedAt < b.placedAt; });
    return rows;
}

Result<QList<SettlementRow>> answer(const SettlementsQuery &, const Asking &asking)
{
    QList<UnifiedSettlement> settlements = asking.view.select<UnifiedSettlement>();
    std::stable_sort(settlements.begin(), settlements.end(), [](const auto &a, const auto &b) { return a.startedAt < b.startedAt; });
    QList<SettlementRow> rows;
    for (const UnifiedSettlement &settlement : std::as_const(settlements)) {
        const QStringList accounts = settlement.accountList();
        const bool concerns = std::any_of(asking.accounts.cbegin(), asking.accounts.cend(), [&](const auto &account) { return accounts.contains(account.account.text()); });
        if (!concerns || settlement.startedAt > asking.now)
            continue;
        SettlementRow row;
        row.settlement = settlement.settlement;
        for (const QString &month : settlement.monthList())
            row.months << Month::parse(month).value_or(Month());
        row.state = settlement.state;
        row.startedAt = settlement.startedAt;
        row.person = settlement.person;
        QMap<QString, Decimal> outstanding;
        for (const QString &account : accounts) {
            row.accounts << AccountId(account);
            for (const QString &month : settlement.monthList()) {
                for (const Bill &bill : asking.view.select<Bill>({{QStringLiteral("account"), account}, {QStringLiteral("month"), month}})) {
                    ++row.bills;
                    outstanding[bill.currency.code()] += bill.outstanding();
                }
            }
        }
        for (auto it = outstanding.cbegin(); it != outstanding.cend(); ++it)
            row.outstanding << CurrencyAmountRow{Currency(it.key()), money(it.value(), Currency(it.key()))};
        rows << row;
    }
    return rows;
}

} // namespace purser
