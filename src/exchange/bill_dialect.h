// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "review/segment.h"

#include <QHash>

#include <vector>

namespace purser {

/// One column of a dialect: the key it becomes and the labels under which files know it.
struct DialectColumn
{
    QString name;
    ColumnKind kind = ColumnKind::Text;
    QStringList labels;
};

/// A bill CSV dialect (domain-rules §13.4), read from resources/dialects/*.json.
struct BillDialect
{
    QString id; ///< "legacy-en", "legacy-zh-hans", "legacy-zh-hant", "v2", "partner"
    QString title;
    std::vector<DialectColumn> columns;
};

/// All dialects, from the compiled-in tables. Reads them at every call; keep the answer.
std::vector<BillDialect> billDialects();

/// The header of a file, understood.
struct BillHeader
{
    QString dialect;
    std::vector<SegmentColumn> columns; ///< one for each cell of the header, in its order; scale and hash not yet set
    int month = -1, date = -1, currency = -1, pretaxAmount = -1; ///< positions; month or date is there, the others are
};

/// Recognises \a cells by name, in any order. Unknown labels are kept as text columns under their own label; a label
/// that comes twice gets a number. InvalidValue with a sentence that names \a file and what is missing.
Result<BillHeader> recogniseHeader(const QStringList &cells, const std::vector<BillDialect> &dialects, const QString &wanted,
                                   const QString &file);

} // namespace purser
