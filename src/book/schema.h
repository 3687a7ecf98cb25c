// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"
#include "store/database.h"

namespace purser {

/// What makes a SQLite file a Purser book, and which.
namespace schema {

constexpr qint64 applicationId = 0x50555253; // "PURS"
constexpr qint64 version = 3;

/// Gives an empty database the tables of a book.
Result<void> create(Database &database);
/// Sees whether \a database is a book this version can work with; brings an older one up to date, with a backup
/// beside it first. Failed with a sentence for each: no book, a newer version.
Result<void> prepare(Database &database);
/// Every record table, in the order of the schema.
QList<const TableInfo *> recordTables();
/// What sqlite_schema has to say; for verify.
Result<QStringList> definitions(Database &database);

} // namespace schema
} // namespace purser
