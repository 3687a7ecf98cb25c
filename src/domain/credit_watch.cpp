// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credit_watch.h"

namespace purser {

namespace {

constexpr int daysOfSeries = 5;

/// When available credit in some currency fell below zero for good, by the postings; for a book from before overdue periods were kept.
Instant fellBelowZero(const BookView &book, const AccountId &account, Instant now)
{
    QHash<QString, Decimal> credit;
    std::optional<Instant> since;
    const QList<PostedEntry> postings = book.postingsOf(account, std::nullopt);
    for (qsizetype i = 0; i < postings.size(); ++i) {
        const Posting &posting = postings[i].posting;
        if (countsInAvailableCredit(posting.ledger))
            credit[posting.currency.code()] += posting.amount;
        if (i + 1 < postings.size() && postings[i + 1].entry.sequence == postings[i].entry.sequence)
            continue; // in the middle of a command
        const bool below = std::any_of(credit.cbegin(), credit.cend(), [](Decimal amount) { return amount.isNegative(); });
        if (!below)
            since.reset();
        else if (!since)
            since = postings[i].entry.sequence == 0 ? now : postings[i].entry.time; // in effect by time alone: recorded now
    }
    return since.value_or(now);
}

Message billMessage(const Bill &bill, MessageKind kind, Instant at)
{
    Message message;
    message.account = bill.account;
    message.kind = kind;
    message.time = at;
    message.amount = bill.payable;
    message.currency = bill.currency;
    message.bill = bill.bill.text();
    return message;
}

} // namespace

void tellOfBills(const BookView &book, const Context &context, Effects &effects)
{
    QList<Bill> issued, changed; // in the order issued, of the last change
    QHash<BillId, qsizetype> places;
    for (const Effects::Change &change : effects.changes()) {
        if (change.table != &tableOf<Bill>() || change.remove)
            continue;
        const Bill bill = fromRow<Bill>(change.row);
        if (const auto known = places.constFind(bill.bill); known != places.constEnd())
            changed[*known].bill = BillId(); // an earlier state of it
        // A bill that was issued at this very moment may still be an earlier command's.
        else if (bill.issuedAt == context.at && !book.find<Bill>({bill.bill.text()}))
            issued << bill;
        places.insert(bill.bill, changed.size());
        changed << bill;
    }
    for (const Bill &bill : std::as_const(issued)) {
        Message message = billMessage(bill, MessageKind::BillIssued, context.at);
        message.number = effects.number<Message>();
        effects.put(message);
    }
    QHash<AccountId, bool> direct;
    for (const Bill &bill : std::as_const(changed)) {
        if (bill.bill.isEmpty() || !bill.payable.isPositive() || !bill.outstanding().isZero())
            continue;
        if (!direct.contains(bill.account)) {
            const auto account = book.account(bill.account);
            direct.insert(bill.account, account && account->type == AccountType::Direct);
        }
        if (!direct.value(bill.account))
            continue; // paid by quota, at issue
        Message message = billMessage(bill, MessageKind::Settled, context.at);
        message.number = effects.number<Message>();
        effects.put(message);
    }
}

CreditWatch::CreditWatch(const BookView &book, const Context &context, const Effects &byTime, Effects &effects)
    : m_book(book)
    , m_context(context)
    , m_effects(effects)
{
    for (const Posting &posting : byTime.postings()) {
        if (!posting.account.isEmpty())
            m_posted.insert(posting.account);
    }
    for (const Posting &posting : effects.postings()) {
        if (posting.account.isEmpty() || posting.amount.isZero())
            continue;
        m_posted.insert(posting.account);
        if (countsInAvailableCredit(posting.ledger))
            m_changes[posting.account][posting.currency.code()] += posting.amount;
    }
    for (const Effects::Change &change : effects.changes()) {
        if (change.table == &tableOf<LowBalanceAlert>())
            m_alerts[fromRow<LowBalanceAlert>(change.row).account] = fromRow<LowBalanceAlert>(change.row);
        else if (change.table == &tableOf<AlertSeries>())
            m_series[fromRow<AlertSeries>(change.row).account] = fromRow<AlertSeries>(change.row);
    }
}

/// Null for an account that this command makes: it has nothing to be judged by yet.
CreditWatch::Account *CreditWatch::account(const AccountId &id)
{
    const auto [known, isNew] = m_accounts.try_emplace(id);
    std::optional<Account> &account = known->second;
    const auto billing = isNew ? m_book.account(id) : std::nullopt;
    if (billing) {
        account.emplace();
        account->account = *billing;
        // As they are at the end of the command, which may be the one that sets them.
        const auto alert = m_alerts.find(id);
        account->alert = alert != m_alerts.end() ? alert->second : m_book.find<LowBalanceAlert>({id.text()}).value_or(LowBalanceAlert{id, false, {}, {}});
        const auto series = m_series.find(id);
        account->series = series != m_series.end() ? series->second : m_book.find<AlertSeries>({id.text()}).value_or(AlertSeries{id, {}, {}, false});
        account->period = overduePeriod(m_book, id, m_context.at);
        for (const CurrencyAssets &assets : assetSheet(m_book, *billing, m_context.at).byCurrency)
            account->before.insert(assets.currency.code(), assets.availableCredit);
        account->after = account->before;
        const QHash<QString, Decimal> &changes = m_changes[id];
        for (auto it = changes.cbegin(); it != changes.cend(); ++it)
            account->after[it.key()] += it.value();
    }
    return account ? &*account : nullptr;
}

Message CreditWatch::message(const Account &account, MessageKind kind) const
{
    Message message;
    message.account = account.account.account;
    message.kind = kind;
    message.time = m_context.at;
    message.currency = account.account.currency;
    message.amount = account.settlement(account.after);
    message.channels = account.alert.channels;
    return message;
}

void CreditWatch::send(Message message)
{
    message.number = m_effects.number<Message>();
    m_effects.put(message);
}

/// The currency that is below zero: the settlement currency if it is, else the first that is; empty when none is.
QString CreditWatch::owedCurrency(const Account &account)
{
    if (account.settlement(account.after).isNegative())
        return account.account.currency.code();
    QString code;
    for (auto it = account.after.cbegin(); it != account.after.cend(); ++it) {
        if (it.value().isNegative() && (code.isEmpty() || it.key() < code))
            code = it.key();
    }
    return code;
}

void CreditWatch::keepSeries(Account &account, const AlertSeries &before)
{
    if (toRow(account.series) != toRow(before))
        m_effects.put(account.series);
}

void CreditWatch::judge()
{
    for (const AccountId &id : m_posted) {
        if (Account *known = account(id))
            judge(*known);
    }
}

void CreditWatch::judgeOverdue(Account &account)
{
    const QString code = owedCurrency(account);
    if (code.isEmpty()) {
        if (account.period) {
            account.period->until = m_context.at;
            m_effects.put(*account.period);
            account.period.reset();
        }
        return;
    }
    if (account.period)
        return;
    const bool before = std::any_of(account.before.cbegin(), account.before.cend(), [](Decimal amount) { return amount.isNegative(); });
    const Instant since = before ? fellBelowZero(m_book, account.account.account, m_context.at) : m_context.at;
    account.period = OverduePeriod{account.account.account, since, {}, false, false, false};
    m_effects.put(*account.period);
    account.series.firstDay.reset();
    account.series.lastSent.reset();
    account.series.waits = true;
    Message notice = message(account, MessageKind::Overdue);
    notice.currency = Currency(code);
    notice.amount = account.after.value(code);
    notice.on = suspensionDates(suspensionTerms(m_book, account.account.account), since.day(), account.settlement(account.after)).stopsOn;
    send(notice);
}

void CreditWatch::judge(Account &account)
{
    const AlertSeries before = account.series;
    const Decimal credit = account.settlement(account.after);
    const std::optional<Decimal> threshold = account.alert.threshold;
    const auto reset = [&] {
        account.series.firstDay.reset();
        account.series.lastSent.reset();
        account.series.waits = false;
    };
    if (threshold && account.settlement(account.before) >= *threshold)
        reset();
    judgeOverdue(account);
    if (threshold && credit >= *threshold)
        reset();
    if (account.alert.enabled && threshold && credit < *threshold && !account.period && !account.series.firstDay && !account.series.waits) {
        account.series.firstDay = m_context.at.day();
        account.series.lastSent = account.series.firstDay;
        Message alert = message(account, MessageKind::LowBalance);
        alert.threshold = threshold;
        alert.day = 1;
        send(alert);
    }
    keepSeries(account, before);
}

void CreditWatch::judgeOlderBook()
{
    for (const BillingAccount &billing : m_book.select<BillingAccount>()) {
        Account *known = account(billing.account);
        if (known->period || m_posted.contains(billing.account))
            continue;
        const AlertSeries before = known->series;
        judgeOverdue(*known);
        keepSeries(*known, before);
    }
}

void CreditWatch::continueSeries()
{
    const QDate today = m_context.at.day();
    for (const AlertSeries &running : m_book.select<AlertSeries>()) {
        Account *known = running.firstDay ? account(running.account) : nullptr;
        // What this tick's judging made of it counts.
        if (!known || known->account.status == AccountStatus::Deregistered || !known->series.firstDay || !known->alert.enabled || !known->alert.threshold || known->period)
            continue;
        const qint64 day = known->series.firstDay->daysTo(today) + 1;
        if (day < 2 || day > daysOfSeries || known->series.lastSent >= today || known->settlement(known->after) >= *known->alert.threshold)
            continue;
        const AlertSeries before = known->series;
        known->series.lastSent = today;
        Message alert = message(*known, MessageKind::LowBalance);
        alert.threshold = known->alert.threshold;
        alert.day = day;
        send(alert);
        keepSeries(*known, before);
    }
}

void CreditWatch::warnOfSuspension()
{
    std::set<AccountId> overdue;
    for (const OverduePeriod &period : m_book.select<OverduePeriod>()) {
        if (!period.until)
            overdue.insert(period.account);
    }
    for (const auto &[id, known] : m_accounts) {
        if (known && known->period)
            overdue.insert(id);
    }
    const QDate today = m_context.at.day();
    for (const AccountId &id : overdue) {
        Account *known = account(id);
        if (!known || !known->period)
            continue;
        OverduePeriod &period = *known->period;
        const SuspensionDates dates = suspensionDates(suspensionTerms(m_book, id), period.since.day(), known->settlement(known->after));
        const SuspensionStage stage = suspensionStage(dates, today);
        const Row before = toRow(period);
        const auto once = [&](bool &sent, MessageKind kind, QDate on) {
            if (sent)
                return;
            sent = true;
            Message warning = message(*known, kind);
            if (const QString code = owedCurrency(*known); !code.isEmpty()) {
                warning.currency = Currency(code);
                warning.amount = known->after.value(code);
            }
            warning.on = on;
            send(warning);
        };
        if (stage == SuspensionStage::Grace && today == dates.stopsOn.addDays(-1))
            once(period.graceEndingSent, MessageKind::GraceEnding, dates.stopsOn);
        if (stage == SuspensionStage::Stopped || stage == SuspensionStage::Released)
            once(period.stoppedSent, MessageKind::Stopped, dates.releasesOn);
        if (stage == SuspensionStage::Released)
            once(period.releasedSent, MessageKind::Released, dates.releasesOn);
        if (toRow(period) != before)
            m_effects.put(period);
    }
}

} // namespace purser
