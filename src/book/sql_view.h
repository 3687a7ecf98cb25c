// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/book_view.h"
#include "domain/result.h"
#include "store/database.h"

#include <QHash>

namespace purser {

/// The book as rules see it, read with SQL in whatever transaction the connection is in. A read that fails answers empty and is
/// kept in failure(); whoever made the view looks there before anything is written or shown.
class SqlView final : public BookView
{
public:
    /// With \a asOf, balances are those of that moment, summed from postings; settlement currencies and overdue periods are as they were.
    explicit SqlView(Database &database, std::optional<Instant> asOf = {})
        : m_database(database)
        , m_asOf(asOf)
    {
    }

    std::optional<Row> findRow(const TableInfo &table, const Row &key) const override;
    QList<Row> selectRows(const TableInfo &table, const Where &where) const override;
    qint64 nextNumber(const TableInfo &table) const override;
    std::optional<ChainedCommand> chained(const OpId &op) const override;
    Instant lastTime() const override;
    QList<PostedEntry> postingsOf(const AccountId &account, std::optional<LedgerKind> kind) const override;
    Decimal chargesUsedBetween(const AccountId &account, const Currency &currency, Instant from, Instant until) const override;
    QList<ImportedSum> importedSums(const ImportId &import) const override;

    const std::optional<Refusal> &failure() const { return m_failure; }
    Database &database() const { return m_database; }

private:
    QList<QVariantList> read(const QString &sql, const QVariantList &values) const;
    QList<Row> balancesAsOf(const AccountId &account) const;
    QList<Row> asOf(const TableInfo &table, const QList<Row> &rows) const;

    Database &m_database;
    std::optional<Instant> m_asOf;
    mutable std::optional<Refusal> m_failure;
    mutable QHash<const TableInfo *, QString> m_finding; ///< statements of findRow(); one command may ask thousands of times
    mutable QHash<ImportId, QList<ImportedSum>> m_importedSums; ///< a command asks several times, and lines are many
};

/// Column names of \a table, quoted and comma-separated.
QString columnList(const TableInfo &table);

} // namespace purser
