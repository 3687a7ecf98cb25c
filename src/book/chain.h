// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/effects.h"
#include "store/database.h"

namespace purser {

/// One row of the chain: a command that was done, with every row it changed, hashed together with the row before it. Whatever
/// changes anywhere in the book afterwards no longer agrees with it.
struct ChainRow
{
    qint64 sequence = 0;
    Instant time;
    OpId op;
    PersonId person;
    QString name;
    QString command; ///< JSON, without secrets
    QString summary; ///< the sentence, in the language of whoever ran it
    QString digest;
    QString changes; ///< JSON: [{"table", "put" or "remove": {column: value}}]
    QString result; ///< JSON
    QString previous;
    QString hash;

    /// SHA-256, hex, over every other column, each with its length, so that no two rows have the same text.
    QString computeHash() const;

    static QString columns();
    static ChainRow fromRow(const QVariantList &row);
    QVariantList toRow() const;
};

/// The hash before the first row.
QString chainStart();

/// Changes as the chain keeps them: JSON: [{"table", "put" or "remove": {column: value}}].
QByteArray changesText(const std::vector<Effects::Change> &changes);

/// COUNT:HASH of the newest row.
Result<QString> chainHead(Database &database);

} // namespace purser
