// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/queries.h"

#include <QHash>
#include <QMap>

namespace purser {

namespace {

bool isCash(LedgerKind kind)
{
    return kind == LedgerKind::OwnCash || kind == LedgerKind::TransferredInCash;
}

QList<LedgerKind> kindsOf(HistoryLedger ledger)
{
    switch (ledger) {
    case HistoryLedger::Cash: return {LedgerKind::OwnCash, LedgerKind::TransferredInCash};
    case HistoryLedger::CreditLimit: return {LedgerKind::CreditLimit};
    case HistoryLedger::CreditRefund: return {LedgerKind::CreditRefund};
    case HistoryLedger::Draft: return {LedgerKind::Draft};
    case HistoryLedger::Quota: return {LedgerKind::Quota};
    case HistoryLedger::QuotaConsumption: return {LedgerKind::QuotaConsumption};
    }
    return {};
}

/// Every fund row of an account with the fund's balance after it, oldest first.
QList<TransactionRow> fundRows(const Asking &asking, const BillingAccount &account)
{
    QList<TransactionRow> rows;
    QHash<std::pair<int, QString>, Decimal> running;
    QHash<qint64, QString> bills; // of the entries that pay them
    for (const BillPayment &part : asking.view.select<BillPayment>({{QStringLiteral("account"), account.account.text()}}))
        bills.insert(part.entry, part.bill.text());
    for (const PostedEntry &posted : asking.view.postingsOf(account.account, std::nullopt)) {
        const Posting &posting = posted.posting;
        if (!isFund(posting.ledger))
            continue;
        Decimal &balance = running[{int(posting.ledger), posting.currency.code()}];
        balance += posting.amount;
        TransactionRow row;
        row.account = account.account;
        row.number = QString::number(posting.number);
        row.time = posted.entry.time;
        row.direction = posting.amount.isNegative() ? QStringLiteral("OUT") : QStringLiteral("IN");
        row.type = posted.entry.type;
        row.channel = posted.entry.channel;
        row.fundType = posting.ledger;
        row.amount = {posting.amount.abs(), posting.currency};
        row.balance = {balance, posting.currency};
        row.currency = posting.currency;
        row.remark = posted.entry.remark;
        row.billNumber = bills.value(posting.entry);
        if (row.billNumber.isEmpty())
            row.reference = posted.entry.reference;
        row.person = posted.person;
        rows << row;
    }
    return rows;
}

} // namespace

Result<QList<HistoryRow>> answer(const HistoryQuery &query, const Asking &asking)
{
    const QList<LedgerKind> kinds = kindsOf(query.ledger);
    // What is consumed is a debt in the ledger and an amount to people.
    const bool debt = query.ledger == HistoryLedger::QuotaConsumption;
    QList<HistoryRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        QHash<QString, Decimal> running;
        for (const PostedEntry &posted : asking.view.postingsOf(account.account, std::nullopt)) {
            if (!kinds.contains(posted.posting.ledger) || posted.entry.sequence == 0) // in effect by time alone, in no ledger yet
                continue;
            const Currency currency = posted.posting.currency;
            const Decimal change = debt ? -posted.posting.amount : posted.posting.amount;
            Decimal &balance = running[currency.code()];
            HistoryRow row;
            row.account = account.account;
            row.transaction = QString::number(posted.posting.number);
            row.time = posted.entry.time;
            row.currency = currency;
            row.before = {balance, currency};
            row.change = {change, currency};
            balance += change;
            row.after = {balance, currency};
            row.person = posted.person;
            row.reason = posted.entry.remark.isEmpty() ? posted.entry.reference : posted.entry.remark;
            rows << row;
        }
    }
    return rows;
}

Result<QList<TransactionRow>> answer(const TransactionsQuery &query, const Asking &asking)
{
    QList<TransactionRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        for (const TransactionRow &row : fundRows(asking, account)) {
            if (!query.month || row.time.month() == *query.month)
                rows << row;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.number.toLongLong() < b.number.toLongLong(); });
    return rows;
}

Result<QList<MonthlyRow>> answer(const MonthlyQuery &query, const Asking &asking)
{
    struct Key
    {
        Month month;
        QString account;
        int fund;
        QString channel;
        int type;
        QString currency;
        auto operator<=>(const Key &) const = default;
    };
    const auto less = [](const Key &a, const Key &b) {
        return std::tie(a.month, a.account, a.fund, a.channel, a.type, a.currency) < std::tie(b.month, b.account, b.fund, b.channel, b.type, b.currency);
    };
    QList<MonthlyRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        std::map<Key, MonthlyRow, decltype(less)> sums(less);
        QMap<QString, QMap<Month, Decimal>> cashAtEnd; // by currency; filled where a month has rows
        QHash<QString, Decimal> cash;
        for (const TransactionRow &row : fundRows(asking, account)) {
            const Month month = row.time.month();
            const bool in = row.direction == u"IN";
            if (isCash(row.fundType))
                cash[row.currency.code()] += in ? row.amount.amount : -row.amount.amount;
            cashAtEnd[row.currency.code()][month] = cash.value(row.currency.code());
            MonthlyRow &sum = sums[{month, account.account.text(), int(row.fundType), row.channel, int(row.type), row.currency.code()}];
            if (sum.count++ == 0) {
                sum.account = account.account;
                sum.month = month;
                sum.fundType = row.fundType;
                sum.channel = row.channel;
                sum.type = row.type;
                sum.currency = row.currency;
                sum.income.currency = sum.expense.currency = row.currency;
            }
            (in ? sum.income : sum.expense).amount += row.amount.amount;
        }
        for (auto &[key, sum] : sums) {
            if (query.month && sum.month != *query.month)
                continue;
            sum.balanceAtEnd = {cashAtEnd[sum.currency.code()][sum.month], sum.currency};
            rows << sum;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.month < b.month; });
    return rows;
}

} // namespace purser
