// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/benefit_records.h"
#include "domain/bill_records.h"
#include "domain/imported_sum.h"
#include "domain/message_records.h"
#include "domain/records.h"
#include "domain/setting_records.h"

namespace purser {

/// A command that is in the book's chain.
struct ChainedCommand
{
    qint64 sequence = 0;
    Instant time;
    OpId op;
    PersonId person;
    QString name;
    JsonValue command;
    JsonValue result;
};

/// A posting with the entry it belongs to and who made it.
struct PostedEntry
{
    Posting posting;
    Entry entry;
    PersonId person;
};

/// The book as rules see it: reads only, at one revision. Implemented over SQL by the book; pure rules take it and touch
/// nothing else. A read that fails answers empty and is reported by whoever made the view, before anything is
/// written.
class BookView
{
public:
    /// Equality conditions, column name to value, all of which hold.
    using Where = QList<std::pair<QString, QVariant>>;

    virtual ~BookView() = default;

    virtual std::optional<Row> findRow(const TableInfo &table, const Row &key) const = 0;
    virtual QList<Row> selectRows(const TableInfo &table, const Where &where) const = 0; ///< ordered by key
    virtual qint64 nextNumber(const TableInfo &table) const = 0; ///< greatest integer key + 1
    virtual std::optional<ChainedCommand> chained(const OpId &op) const = 0;
    virtual Instant lastTime() const = 0; ///< of the last chain row; invalid in an empty book

    /// Postings on \a account's ledgers of \a kind (all kinds when empty), oldest first.
    virtual QList<PostedEntry> postingsOf(const AccountId &account, std::optional<LedgerKind> kind) const = 0;

    /// Σ amount of \a account's charges with usedAt in [from, until), reversed ones and sums carried on from a
    /// bill left out: nobody used those then.
    virtual Decimal chargesUsedBetween(const AccountId &account, const Currency &currency, Instant from, Instant until) const = 0;

    /// What the lines of an import add up to, ascending; empty for one that is not there. Reads every line the first time it is asked.
    virtual QList<ImportedSum> importedSums(const ImportId &import) const = 0;

    template<typename R>
    std::optional<R> find(const Row &key) const
    {
        const auto row = findRow(tableOf<R>(), key);
        return row ? std::optional(fromRow<R>(*row)) : std::nullopt;
    }
    template<typename R>
    QList<R> select(const Where &where = {}) const
    {
        QList<R> records;
        for (const Row &row : selectRows(tableOf<R>(), where))
            records << fromRow<R>(row);
        return records;
    }

    std::optional<BillingAccount> account(const AccountId &id) const { return find<BillingAccount>({id.text()}); }
    std::optional<CloudAccount> cloudAccount(const Uid &uid) const { return find<CloudAccount>({uid.text()}); }
    QList<Balance> balances(const AccountId &id) const { return select<Balance>({{QStringLiteral("account"), id.text()}}); }
    bool isEmpty() const { return !lastTime().isValid(); }

    /// The billing account that pays for \a uid at \a at (domain-rules §8).
    std::optional<AccountId> payerOf(const Uid &uid, Instant at) const;
};

} // namespace purser
