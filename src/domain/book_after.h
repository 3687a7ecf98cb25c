// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/effects.h"

namespace purser {

/// A book as it is once effects are written to it, for rules that go on from there before anybody writes them. Meant for few effects: every
/// question looks through them.
class BookAfter final : public BookView
{
public:
    /// \a book and \a effects outlive this.
    BookAfter(const BookView &book, const Effects &effects)
        : m_book(book)
        , m_effects(effects)
    {
    }

    std::optional<Row> findRow(const TableInfo &table, const Row &key) const override;
    QList<Row> selectRows(const TableInfo &table, const Where &where) const override;
    qint64 nextNumber(const TableInfo &table) const override;
    std::optional<ChainedCommand> chained(const OpId &op) const override { return m_book.chained(op); }
    Instant lastTime() const override { return m_book.lastTime(); }
    /// Entries of the effects come last; their sequence is 0, and nobody is their person.
    QList<PostedEntry> postingsOf(const AccountId &account, std::optional<LedgerKind> kind) const override;
    Decimal chargesUsedBetween(const AccountId &account, const Currency &currency, Instant from, Instant until) const override;
    QList<ImportedSum> importedSums(const ImportId &import) const override { return m_book.importedSums(import); }

private:
    QList<Row> overlaid(const TableInfo &table, QList<Row> rows, const Where &where) const;
    QList<Row> withPostings(QList<Row> balances, const Where &where) const;

    const BookView &m_book;
    const Effects &m_effects;
};

} // namespace purser
