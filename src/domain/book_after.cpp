// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/book_after.h"

#include <algorithm>

namespace purser {

namespace {

bool hasKey(const Row &row, const Row &key)
{
    return std::equal(key.cbegin(), key.cend(), row.cbegin());
}

/// Rows come ordered by key; SQL orders text by its bytes, which for keys (ids, codes, months) is the order of QString.
bool keyGoesBefore(const TableInfo &table, const Row &a, const Row &b)
{
    for (int i = 0; i < table.keyColumns; ++i) {
        if (a[i] == b[i])
            continue;
        return table.columns[i].integer ? a[i].toLongLong() < b[i].toLongLong() : a[i].toString() < b[i].toString();
    }
    return false;
}

bool matches(const TableInfo &table, const Row &row, const BookView::Where &where)
{
    return std::all_of(where.cbegin(), where.cend(), [&](const auto &condition) {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].name == condition.first)
                return row[i] == condition.second;
        }
        return false;
    });
}

} // namespace

QList<Row> BookAfter::overlaid(const TableInfo &table, QList<Row> rows, const Where &where) const
{
    for (const Effects::Change &change : m_effects.changes()) {
        if (change.table != &table)
            continue;
        const Row key = change.row.mid(0, table.keyColumns);
        rows.removeIf([&](const Row &row) { return hasKey(row, key); });
        if (!change.remove && matches(table, change.row, where))
            rows << change.row;
    }
    return rows;
}

QList<Row> BookAfter::withPostings(QList<Row> balances, const Where &where) const
{
    for (const Posting &posting : m_effects.postings()) {
        const Row key{posting.account.text(), toText(posting.ledger), posting.key, posting.currency.code()};
        auto known = std::find_if(balances.begin(), balances.end(), [&](const Row &row) { return hasKey(row, key); });
        Balance balance{posting.account, posting.ledger, posting.key, posting.currency, {}};
        if (known != balances.end())
            balance = fromRow<Balance>(*known);
        balance.amount += posting.amount;
        if (known != balances.end())
            *known = toRow(balance);
        else if (matches(tableOf<Balance>(), toRow(balance), where))
            balances << toRow(balance);
    }
    return balances;
}

QList<Row> BookAfter::selectRows(const TableInfo &table, const Where &where) const
{
    QList<Row> rows = overlaid(table, m_book.selectRows(table, where), where);
    if (&table == &tableOf<Balance>())
        rows = withPostings(rows, where);
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return keyGoesBefore(table, a, b); });
    return rows;
}

std::optional<Row> BookAfter::findRow(const TableInfo &table, const Row &key) const
{
    Where where;
    for (int i = 0; i < table.keyColumns; ++i)
        where.append({table.columns[i].name, key[i]});
    QList<Row> rows;
    if (const auto known = m_book.findRow(table, key))
        rows << *known;
    rows = overlaid(table, rows, where);
    if (&table == &tableOf<Balance>())
        rows = withPostings(rows, where);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

qint64 BookAfter::nextNumber(const TableInfo &table) const
{
    qint64 next = m_book.nextNumber(table);
    if (&table == &tableOf<Entry>() && !m_effects.entries().isEmpty())
        next = std::max(next, m_effects.entries().last().number + 1);
    if (&table == &tableOf<Posting>() && !m_effects.postings().isEmpty())
        next = std::max(next, m_effects.postings().last().number + 1);
    for (const Effects::Change &change : m_effects.changes()) {
        if (change.table == &table && !change.remove)
            next = std::max(next, change.row.first().toLongLong() + 1);
    }
    return next;
}

QList<PostedEntry> BookAfter::postingsOf(const AccountId &account, std::optional<LedgerKind> kind) const
{
    QList<PostedEntry> postings = m_book.postingsOf(account, kind);
    for (const Posting &posting : m_effects.postings()) {
        if (posting.account != account || (kind && posting.ledger != *kind))
            continue;
        const auto entry = std::find_if(m_effects.entries().cbegin(), m_effects.entries().cend(), [&](const Entry &known) { return known.number == posting.entry; });
        postings << PostedEntry{posting, *entry, {}};
    }
    return postings;
}

Decimal BookAfter::chargesUsedBetween(const AccountId &account, const Currency &currency, Instant from, Instant until) const
{
    Decimal sum = m_book.chargesUsedBetween(account, currency, from, until);
    for (const Effects::Change &change : m_effects.changes()) {
        if (change.table != &tableOf<Charge>() || change.remove)
            continue;
        const Charge charge = fromRow<Charge>(change.row);
        const auto before = m_book.find<Charge>({charge.number});
        const auto counts = [&](const Charge &c) { return c.account == account && c.currency == currency && from <= c.usedAt && c.usedAt < until && !c.reversed; };
        if (before && counts(*before))
            sum -= before->amount;
        if (counts(charge))
            sum += charge.amount;
    }
    return sum;
}

} // namespace purser
