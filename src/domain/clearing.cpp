// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clearing.h"

#include <set>

namespace purser {

namespace {

bool paysBills(const Coupon &coupon, Instant now)
{
    return coupon.kind != CouponKind::Coupon && !coupon.cancelled && now < coupon.validTo;
}

/// Cash coupons before prepaid cards; soonest expiry; product-specific before universal; then as granted (domain-rules §5.1).
bool couponGoesBefore(const Coupon &a, const Coupon &b)
{
    const auto rank = [](const Coupon &coupon) { return std::tuple(coupon.kind == CouponKind::PrepaidCard, coupon.validTo, coupon.scope.isEmpty(), coupon.granted); };
    return rank(a) < rank(b);
}

bool overlaps(const Coupon &coupon, Month month)
{
    return coupon.validFrom < month.end() && month.start() < coupon.validTo;
}

/// The remote API's word for what a fund's payment comes through (domain-rules §7); coupons move no fund.
QString channelOf(Fund fund)
{
    switch (fund) {
    case Fund::CashCoupon:
    case Fund::PrepaidCard:
    case Fund::Quota: return {};
    case Fund::CreditRefund: return QStringLiteral("REFUND");
    default: return QStringLiteral("ACCT_CASH");
    }
}

} // namespace

Ledger ledgerOf(const AccountId &account, Fund fund, const QString &id)
{
    switch (fund) {
    case Fund::CashCoupon:
    case Fund::PrepaidCard: return Ledger::coupon(account, CouponId(id));
    case Fund::CreditRefund: return {LedgerKind::CreditRefund, account, id};
    case Fund::Draft: return Ledger::draft(account);
    case Fund::TransferredInCash: return Ledger::transferredInCash(account, AccountId(id));
    case Fund::OwnCash: return Ledger::ownCash(account);
    case Fund::PaymentMethod: return Ledger::external(QStringLiteral("paymentMethod"));
    case Fund::Quota: return Ledger::quotaConsumption(account);
    }
    return {};
}

Clearing::Clearing(const BookView &book, const Context &context, Effects &effects)
    : m_book(book)
    , m_context(context)
    , m_effects(effects)
    , m_postingsBefore(effects.postings().size())
    , m_changesBefore(effects.changes().size())
{
    for (const UnifiedSettlement &settlement : book.select<UnifiedSettlement>()) {
        if (!settlement.isOpen())
            continue;
        for (const QString &account : settlement.accountList())
            m_locks.insert(AccountId(account), settlement.settlement);
    }
}

template<typename R>
QList<R> Clearing::putBefore() const
{
    QList<R> records;
    for (size_t i = 0; i < m_changesBefore; ++i) {
        const Effects::Change &change = m_effects.changes()[i];
        if (change.table == &tableOf<R>() && !change.remove)
            records << fromRow<R>(change.row);
    }
    return records;
}

Clearing::State &Clearing::state(const AccountId &id)
{
    const auto [known, isNew] = m_states.try_emplace(id);
    if (isNew)
        load(known->second, id);
    return known->second;
}

void Clearing::load(State &state, const AccountId &id)
{
    const BookView::Where of{{QStringLiteral("account"), id.text()}};
    state.account = m_book.account(id).value();
    for (const Balance &balance : m_book.balances(id))
        move(state, {balance.ledger, id, balance.key}, balance.currency, balance.amount);
    for (qsizetype i = 0; i < m_postingsBefore; ++i) {
        const Posting &posting = m_effects.postings()[i];
        if (posting.account == id)
            move(state, {posting.ledger, id, posting.key}, posting.currency, posting.amount);
    }
    state.bills = m_book.select<Bill>({{QStringLiteral("account"), id.text()}, {QStringLiteral("open"), qint64(1)}});
    for (const Bill &bill : putBefore<Bill>()) {
        if (bill.account == id && bill.open)
            state.bills << bill;
    }
    std::sort(state.bills.begin(), state.bills.end(), &billGoesBefore);
    for (qsizetype i = 0; i < state.bills.size(); ++i)
        state.places.insert(state.bills[i].bill, i);
    state.closed = closedThrough(m_book, id);
    state.writeOff.choice = m_book.find<WriteOffChoice>({id.text()}).value_or(WriteOffChoice{id, true, false});
    if (const auto lock = m_locks.constFind(id); lock != m_locks.constEnd())
        state.writeOff.lockedBy = *lock;
    loadPayers(state, id);
}

/// What pays, beside plain balances: coupons in their order, and whose transferred cash goes first.
void Clearing::loadPayers(State &state, const AccountId &id)
{
    const BookView::Where of{{QStringLiteral("account"), id.text()}};
    for (const Coupon &coupon : m_book.select<Coupon>(of) + putBefore<Coupon>()) {
        if (coupon.account == id && paysBills(coupon, m_context.at))
            state.coupons << coupon;
    }
    std::sort(state.coupons.begin(), state.coupons.end(), &couponGoesBefore);
    const QList<TransferPlace> changed = putBefore<TransferPlace>();
    for (const TransferPlace &place : m_book.select<TransferPlace>(of)) {
        const bool replaced = std::any_of(changed.cbegin(), changed.cend(), [&](const TransferPlace &other) {
            return other.account == place.account && other.source == place.source && other.currency == place.currency;
        });
        if (!replaced)
            state.sources << place;
    }
    for (const TransferPlace &place : changed) {
        if (place.account == id)
            state.sources << place;
    }
    std::sort(state.sources.begin(), state.sources.end(), [](const TransferPlace &a, const TransferPlace &b) { return a.place < b.place; });
}

void Clearing::move(State &state, const Ledger &ledger, const Currency &currency, Decimal amount)
{
    state.balances[{ledger.kind, ledger.key, currency.code()}] += amount;
    if (countsInAvailableCredit(ledger.kind))
        state.available[currency.code()] += amount;
}

QList<Charge> Clearing::chargesOf(const State &state, Month month, bool marketplace)
{
    QList<Charge> charges;
    for (const Charge &charge : m_book.select<Charge>({{QStringLiteral("account"), state.account.account.text()}, {QStringLiteral("month"), month.text()}}) + state.carried) {
        if (charge.month == month && charge.marketplace == marketplace && !charge.reversed)
            charges << charge;
    }
    return charges;
}

/// A coupon with a scope pays at most the truncated sum of its products in the bill, less what coupons that share one of them have paid
/// (decisions 15).
Decimal Clearing::scopeLimit(const State &state, const Coupon &coupon, const Bill &bill)
{
    const QStringList products = coupon.products();
    Decimal sum;
    for (const Charge &charge : chargesOf(state, bill.month, bill.marketplace)) {
        if (products.contains(charge.product) && charge.currency == bill.currency)
            sum += charge.amount;
    }
    Decimal limit = std::max(Decimal(), sum).truncated(bill.currency.minorDigits());
    if (!m_parts.contains(bill.bill))
        m_parts.insert(bill.bill, m_book.select<BillPayment>({{QStringLiteral("bill"), bill.bill.text()}}));
    for (const BillPayment &part : m_parts[bill.bill]) {
        if (part.reversed || (part.fund != Fund::CashCoupon && part.fund != Fund::PrepaidCard))
            continue;
        const auto other = m_book.find<Coupon>({part.id});
        const QStringList theirs = other ? other->products() : QStringList();
        if (std::any_of(theirs.cbegin(), theirs.cend(), [&](const QString &product) { return products.contains(product); }))
            limit -= part.amount;
    }
    return std::max(Decimal(), limit);
}

PlannedBill Clearing::pay(const AccountId &id, const BillId &billId, Decimal most)
{
    State &account = state(id);
    Bill &bill = account.bills[account.places.value(billId)];
    const QString code = bill.currency.code();
    PlannedBill planned{bill.bill, {bill.outstanding(), bill.currency}, {}, {}, bill.month, bill.marketplace};
    Decimal left = std::min(most, bill.outstanding());

    struct Step
    {
        Fund fund;
        QString id;
        Decimal amount;
    };
    QList<Step> steps;
    const auto balance = [&](LedgerKind kind, const QString &key) {
        const auto found = account.balances.find({kind, key, code});
        return found == account.balances.end() ? Decimal() : found->second;
    };
    const auto take = [&](Fund fund, const QString &of, Decimal available) {
        const Decimal part = std::min(left, available);
        if (!part.isPositive())
            return;
        steps << Step{fund, of, part};
        left -= part;
    };

    for (const Coupon &coupon : account.coupons) {
        if (!left.isPositive())
            break;
        if (coupon.currency != bill.currency || !overlaps(coupon, bill.month) || bill.payable < coupon.minimumOrder)
            continue;
        Decimal available = balance(LedgerKind::Coupon, coupon.coupon.text());
        if (available.isPositive() && !coupon.scope.isEmpty())
            available = std::min(available, scopeLimit(account, coupon, bill));
        take(coupon.kind == CouponKind::CashCoupon ? Fund::CashCoupon : Fund::PrepaidCard, coupon.coupon.text(), available);
        if (steps.isEmpty() || steps.back().id != coupon.coupon.text())
            continue;
        // What a later coupon of the same products may pay depends on this part.
        if (m_parts.contains(bill.bill))
            m_parts[bill.bill] << BillPayment{0, bill.bill, id, 0, steps.back().fund, steps.back().id, steps.back().amount, bill.currency, m_context.at, false};
    }
    for (auto refund = account.balances.lower_bound({LedgerKind::CreditRefund, QString(), QString()});
         refund != account.balances.end() && std::get<0>(refund->first) == LedgerKind::CreditRefund; ++refund) { // keys are months, oldest first
        const auto &[kind, month, currency] = refund->first;
        if (currency == code && (account.writeOff.choice.previousBills || month <= bill.month.text()))
            take(Fund::CreditRefund, month, refund->second);
    }
    take(Fund::Draft, {}, balance(LedgerKind::Draft, {}));
    for (const TransferPlace &source : account.sources) {
        if (source.currency == bill.currency)
            take(Fund::TransferredInCash, source.source.text(), balance(LedgerKind::TransferredInCash, source.source.text()));
    }
    take(Fund::OwnCash, {}, balance(LedgerKind::OwnCash, {}));

    planned.left = {bill.outstanding(), bill.currency};
    if (steps.isEmpty())
        return planned;
    std::optional<QString> channel; // funds of one channel share an entry
    std::optional<Effects::Journal> entry;
    for (const Step &step : std::as_const(steps)) {
        if (channel != channelOf(step.fund)) {
            channel = channelOf(step.fund);
            entry = m_effects.post(channel->isEmpty() ? TransactionType::None : TransactionType::Pay, *channel, bill.bill.text(), {});
        }
        const Ledger from = ledgerOf(id, step.fund, step.id);
        const Ledger to = Ledger::billed(id, bill.bill);
        entry->move(from, to, bill.currency, step.amount);
        move(account, from, bill.currency, -step.amount);
        move(account, to, bill.currency, step.amount);
        m_effects.put(BillPayment{m_effects.number<BillPayment>(), bill.bill, id, entry->number(), step.fund, step.id, step.amount, bill.currency, m_context.at, false});
        planned.parts << FundPart{step.fund, step.id.isEmpty() ? std::nullopt : std::optional(step.id), {step.amount, bill.currency}};
        bill.paid += step.amount;
    }
    bill.open = bill.outstanding().isPositive();
    bill.waitsForPerson = false; // who pays it in spite of a reversal is a person
    planned.left = {bill.outstanding(), bill.currency};
    m_effects.put(bill);
    return planned;
}

int Clearing::writeOff(const AccountId &id)
{
    State &account = state(id);
    if (account.account.type != AccountType::Direct || account.account.status != AccountStatus::Valid || !account.writeOff.effective())
        return 0;
    int settled = 0;
    for (qsizetype i = 0; i < account.bills.size(); ++i) {
        const Bill &bill = account.bills[i];
        if (bill.open && !bill.waitsForPerson && account.available.value(bill.currency.code()).isPositive())
            settled += pay(id, bill.bill, bill.outstanding()).left.amount.isZero();
    }
    return settled;
}

Clearing::Run Clearing::run(UnifiedSettlement settlement)
{
    const QStringList months = settlement.monthList();
    Run result;
    for (const QString &accountText : settlement.accountList()) {
        const AccountId id(accountText);
        State &account = state(id);
        for (qsizetype i = 0; i < account.bills.size(); ++i) {
            const Bill &bill = account.bills[i];
            if (!bill.open || bill.waitsForPerson || !months.contains(bill.month.text()))
                continue;
            if (account.account.status == AccountStatus::Valid && pay(id, bill.bill, bill.outstanding()).left.amount.isZero())
                ++result.settled;
            else
                result.state = SettlementState::WaitingForFunds;
        }
    }
    if (settlement.state != result.state) {
        settlement.state = result.state;
        m_effects.put(settlement);
    }
    return result;
}

void writeOffAfter(const BookView &book, const Context &context, Effects &effects)
{
    std::set<AccountId> accounts;
    for (const Posting &posting : effects.postings()) {
        if (posting.amount.isPositive() && (isFund(posting.ledger) || posting.ledger == LedgerKind::CreditLimit))
            accounts.insert(posting.account);
    }
    for (const Effects::Change &change : effects.changes()) {
        if (change.table == &tableOf<Bill>() && !change.remove)
            accounts.insert(fromRow<Bill>(change.row).account);
        if (change.table == &tableOf<Coupon>() && !change.remove && !fromRow<Coupon>(change.row).cancelled)
            accounts.insert(fromRow<Coupon>(change.row).account);
    }
    if (accounts.empty())
        return;
    Clearing clearing(book, context, effects);
    for (const AccountId &account : accounts)
        clearing.writeOff(account);
}

} // namespace purser
