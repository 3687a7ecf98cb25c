// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement_currency.h"

#include <set>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::SettlementCurrency)
};

QList<CurrencyChange> changesOf(const BookView &book, const AccountId &account) // oldest first
{
    return book.select<CurrencyChange>({{QStringLiteral("account"), account.text()}});
}

bool isDebt(LedgerKind kind)
{
    return kind == LedgerKind::Unbilled || kind == LedgerKind::Billed;
}

/// Credit limit and unsettled amount in one currency.
struct Owing
{
    Decimal limit;
    Decimal unsettled;
};
Owing owingIn(const BookView &book, const AccountId &account, const Currency &currency)
{
    Owing owing;
    for (const Balance &balance : book.balances(account)) {
        if (balance.currency != currency)
            continue;
        if (balance.ledger == LedgerKind::CreditLimit)
            owing.limit += balance.amount;
        else if (isDebt(balance.ledger))
            owing.unsettled -= balance.amount; // debts are below zero in the ledger
    }
    return owing;
}

void postLimit(Effects &effects, const AccountId &account, const Currency &currency, Decimal change)
{
    if (change.isZero())
        return;
    auto entry = effects.post(TransactionType::None, {}, {}, Text::tr("Change of settlement currency"));
    const Ledger grants = Ledger::external(QStringLiteral("creditControl"));
    if (change.isPositive())
        entry.move(grants, Ledger::creditLimit(account), currency, change);
    else
        entry.move(Ledger::creditLimit(account), grants, currency, -change);
}

Decimal formerLimit(Decimal was, Decimal unsettled)
{
    return std::min(was, std::max(Decimal(), unsettled));
}

void apply(const BookView &book, CurrencyChange change, Instant at, Effects &effects)
{
    BillingAccount account = book.account(change.account).value();
    account.currency = change.currency;
    account.creditUser = account.creditUser || change.creditLimit;
    effects.put(account);
    const Owing owing = owingIn(book, change.account, change.former);
    const Decimal kept = formerLimit(owing.limit, owing.unsettled);
    change.formerLimit = owing.unsettled.isPositive() ? owing.limit : Decimal();
    change.appliedAt = at;
    effects.put(change);
    postLimit(effects, change.account, change.former, kept - owing.limit);
    // A limit may be left in this currency from when it was a former one.
    postLimit(effects, change.account, change.currency, change.creditLimit.value_or(Decimal()) - owingIn(book, change.account, change.currency).limit);

    LowBalanceAlert alert = book.find<LowBalanceAlert>({change.account.text()}).value_or(LowBalanceAlert{change.account, false, {}, {}});
    alert.enabled = change.threshold.has_value();
    alert.threshold = change.threshold;
    effects.put(alert);
    if (auto terms = book.find<ServiceSuspension>({change.account.text()}); terms && terms->amount) {
        terms->amount.reset(); // it was in the old currency
        effects.put(*terms);
    }
    if (auto series = book.find<AlertSeries>({change.account.text()}); series && series->firstDay) {
        series->firstDay.reset();
        series->lastSent.reset();
        effects.put(*series);
    }
}

Effects takenEffectByTime(const BookView &book, Instant at)
{
    Effects effects(book);
    for (const CurrencyChange &change : book.select<CurrencyChange>()) {
        if (!change.appliedAt && change.month <= at.month())
            apply(book, change, at, effects);
    }
    return effects;
}
} // namespace

Currency settlementCurrencyIn(const BookView &book, const AccountId &account, Month month)
{
    const QList<CurrencyChange> changes = changesOf(book, account);
    if (changes.isEmpty()) {
        const auto known = book.account(account);
        return known ? known->currency : Currency();
    }
    Currency currency = changes.first().former;
    for (const CurrencyChange &change : changes) {
        if (change.month <= month)
            currency = change.currency;
    }
    return currency;
}

std::optional<CurrencyChange> pendingCurrencyChange(const BookView &book, const AccountId &account, Instant now)
{
    for (const CurrencyChange &change : changesOf(book, account)) {
        if (!change.appliedAt && change.month > now.month())
            return change;
    }
    return std::nullopt;
}

BookNow::BookNow(const BookView &recorded, Instant at)
    : m_recorded(recorded)
    , m_byTime(takenEffectByTime(recorded, at))
    , m_after(recorded, m_byTime)
{
}

const BookView &BookNow::view() const
{
    return m_byTime.isEmpty() ? m_recorded : m_after;
}

bool adjustFormerLimits(const BookView &book, Effects &effects)
{
    std::map<std::pair<AccountId, Currency>, Owing> changes; // by these effects
    for (const Posting &posting : effects.postings()) {
        if (posting.account.isEmpty())
            continue;
        Owing &owing = changes[{posting.account, posting.currency}];
        if (posting.ledger == LedgerKind::CreditLimit)
            owing.limit += posting.amount;
        else if (isDebt(posting.ledger))
            owing.unsettled -= posting.amount;
    }
    bool adjusted = false;
    for (const auto &[place, change] : changes) {
        const auto &[account, currency] = place;
        const auto known = book.account(account);
        if (!known || known->currency == currency)
            continue;
        std::optional<CurrencyChange> last; // by which this currency was left
        for (const CurrencyChange &left : changesOf(book, account)) {
            if (left.former == currency && left.appliedAt)
                last = left;
        }
        if (!last || last->formerLimit.isZero())
            continue;
        const Owing before = owingIn(book, account, currency);
        const Decimal unsettled = before.unsettled + change.unsettled;
        const Decimal difference = formerLimit(last->formerLimit, unsettled) - (before.limit + change.limit);
        if (!unsettled.isPositive()) { // settled, so the limit is gone for good
            last->formerLimit = {};
            effects.put(*last);
        }
        postLimit(effects, account, currency, difference);
        adjusted = adjusted || !difference.isZero();
    }
    return adjusted;
}

Result<ChargedAmount> chargedAmount(const BookView &book, const AccountId &account, Month booked, Month used, Decimal amount, const std::optional<Currency> &given)
{
    const Currency settled = settlementCurrencyIn(book, account, booked);
    if (!given || *given == settled)
        return ChargedAmount{amount, settled, {}};
    const auto rate = book.find<ExchangeRate>({used.text(), given->code(), settled.code()});
    if (!rate) {
        return refuse(RefusalCode::WrongState,
                      Text::tr("There is no exchange rate from %1 to %2 for %3; enter it first (SetExchangeRate).").arg(given->code(), settled.code(), used.text()),
                      QStringLiteral("currency"));
    }
    const Decimal converted = amount.timesHalfUp(rate->rate, settled.minorDigits());
    if (!converted.isStorable()) {
        return refuse(RefusalCode::InvalidValue,
                      Text::tr("At the exchange rate of %1 from %2 to %3 the amount is too large for a book.").arg(used.text(), given->code(), settled.code()),
                      QStringLiteral("amount"));
    }
    return ChargedAmount{converted, settled, ChargeConversion{0, *given, amount, used, rate->rate}};
}

void addCharge(Effects &effects, Charge charge, const ChargedAmount &charged)
{
    charge.amount = charged.amount;
    charge.currency = charged.currency;
    effects.put(charge);
    if (charged.conversion) {
        ChargeConversion conversion = *charged.conversion;
        conversion.charge = charge.number;
        effects.put(conversion);
    }
    // Also of one that comes to 0 in its currency: its month has a bill (decisions 8).
    effects.post(TransactionType::None, {}, QString::number(charge.number), {})
        .add(Ledger::external(QStringLiteral("usage")), charge.currency, charge.amount)
        .add(Ledger::unbilled(charge.account, charge.month), charge.currency, -charge.amount);
}

} // namespace purser
