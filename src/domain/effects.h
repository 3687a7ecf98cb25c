// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book_view.h"

#include <QHash>

namespace purser {

/// What a decided command does: rows put or removed, and entries with postings. It touches nothing; the book
/// writes it in one transaction with the chain row.
class Effects
{
public:
    struct Change
    {
        const TableInfo *table = nullptr;
        bool remove = false;
        Row row; ///< the whole row; only the key when removed
    };

    explicit Effects(const BookView &view)
        : m_view(&view)
        , m_nextEntry(view.nextNumber(tableOf<Entry>()))
        , m_nextPosting(view.nextNumber(tableOf<Posting>()))
    {
    }

    template<typename R>
    void put(const R &record)
    {
        m_changes.push_back({&tableOf<R>(), false, toRow(record)});
    }
    template<typename R>
    void remove(const Row &key)
    {
        m_changes.push_back({&tableOf<R>(), true, key});
    }

    /// The next number for a row of a table that is keyed by number; each call gives another.
    template<typename R>
    qint64 number()
    {
        auto next = m_numbers.find(&tableOf<R>());
        if (next == m_numbers.end())
            next = m_numbers.insert(&tableOf<R>(), m_view->nextNumber(tableOf<R>()));
        return (*next)++;
    }

    /// Adds postings to one entry.
    class Journal
    {
    public:
        /// Adds a pair of postings: \a amount leaves \a from and arrives at \a to.
        Journal &move(const Ledger &from, const Ledger &to, const Currency &currency, Decimal amount)
        {
            m_effects->addPosting(m_entry, from, currency, -amount);
            m_effects->addPosting(m_entry, to, currency, amount);
            return *this;
        }
        qint64 number() const { return m_entry; }
        Journal &add(const Ledger &ledger, const Currency &currency, Decimal amount)
        {
            m_effects->addPosting(m_entry, ledger, currency, amount);
            return *this;
        }

    private:
        friend class Effects;
        Journal(Effects &effects, qint64 entry)
            : m_effects(&effects)
            , m_entry(entry)
        {
        }
        Effects *m_effects;
        qint64 m_entry;
    };

    /// Opens a journal entry; sequence and time are filled in by the book.
    Journal post(TransactionType type, const QString &channel, const QString &reference, const QString &remark)
    {
        Entry entry;
        entry.number = m_nextEntry++;
        entry.type = type;
        entry.channel = channel;
        entry.reference = reference;
        entry.remark = remark;
        m_entries << entry;
        return Journal(*this, entry.number);
    }

    /// Adds what \a later does; it was decided over the book as it is after this (BookAfter), so its numbers follow on.
    void append(const Effects &later)
    {
        m_changes.insert(m_changes.end(), later.m_changes.begin(), later.m_changes.end());
        m_entries << later.m_entries;
        m_postings << later.m_postings;
        m_result.insert(m_result.end(), later.m_result.begin(), later.m_result.end());
    }

    void result(const char *name, JsonValue value) { m_result.emplace_back(QString::fromLatin1(name), std::move(value)); }

    bool isEmpty() const { return m_changes.empty() && m_entries.isEmpty(); }
    const std::vector<Change> &changes() const { return m_changes; }
    const QList<Entry> &entries() const { return m_entries; }
    const QList<Posting> &postings() const { return m_postings; }
    const JsonValue::Object &resultObject() const { return m_result; }
    /// Number of the first posting on an account's ledger; what people see as the transaction's number.
    qint64 firstTransaction() const
    {
        for (const Posting &posting : m_postings) {
            if (!posting.account.isEmpty())
                return posting.number;
        }
        return 0;
    }

private:
    void addPosting(qint64 entry, const Ledger &ledger, const Currency &currency, Decimal amount)
    {
        Posting posting;
        posting.number = m_nextPosting++;
        posting.entry = entry;
        posting.account = ledger.account;
        posting.ledger = ledger.kind;
        posting.key = ledger.key;
        posting.currency = currency;
        posting.amount = amount;
        m_postings << posting;
    }

    const BookView *m_view;
    QHash<const TableInfo *, qint64> m_numbers;
    qint64 m_nextEntry;
    qint64 m_nextPosting;
    std::vector<Change> m_changes;
    QList<Entry> m_entries;
    QList<Posting> m_postings;
    JsonValue::Object m_result;
};

} // namespace purser
