// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "review/segment.h"

#include <functional>
#include <stop_token>

namespace purser {

struct BillReadOptions
{
    QString dialect; ///< an id of billDialects(); empty or "auto" = recognised by the header
    bool skipBadRows = false; ///< import the rest and report; otherwise the first bad row refuses the file
};

struct BillProgress
{
    qint64 bytesDone = 0, bytesTotal = 0; ///< of the uncompressed text; a zip's total comes from its directory
    qint64 lines = 0;
    qint64 bytesPerSecond = 0, linesPerSecond = 0; ///< since the start
};

/// A row that was not imported, and why.
struct BadRow
{
    QString file; ///< "bill.csv", in a zip "bills.zip/part-1.csv"
    qint64 line = 0; ///< in that file, header = 1
    QString column; ///< the label in the file; empty when the whole row is meant
    QString value; ///< as in the file, cut at 200 characters
    QString sentence; ///< `bill.csv:10342: "Pretax Amount" is not a number: "12,x"`
};

/// What a file says for one month in one currency.
struct BillTotal
{
    QString month, currency;
    qint64 lines = 0;
    Decimal pretaxAmount;
};

/// Where lines came from: what a book keeps of an import, and how it knows the same file again (by hash).
struct BillReport
{
    QString file; ///< name without folder
    QByteArray sha256; ///< of the file's own bytes, 32 bytes
    qint64 fileBytes = 0;
    QString dialect; ///< id
    QString encoding; ///< "UTF-8", "UTF-8 with BOM", "GB18030"
    qint64 lines = 0; ///< imported
    qint64 segments = 0;
    std::vector<BillTotal> totals; ///< by month, then currency
    qint64 badRowCount = 0;
    std::vector<BadRow> badRows; ///< in the order of the file; the first maxBadRows of them
    static constexpr qint64 maxBadRows = 100'000;
};

using BillProgressCallback = std::function<void(const BillProgress &)>;

/// Reads a bill CSV, or a zip of them, into column segments (architecture.md "Bill lines"; domain-rules §13.3, §13.4).
///
/// Runs on the calling thread, which must not be the interface thread, with helpers on the other cores; \a sink and
/// \a progress are called on the calling thread only, in the order of the file. Memory stays bounded whatever the size.
///
/// Refuses with InvalidValue (no bill, a bad row: the sentence names file, line, column and value; field is the
/// column's label), Failed (cannot read; or \a stop was requested), LimitExceeded (a zip that unpacks to absurd sizes),
/// or whatever the sink refused with. After a refusal the caller drops what the sink was given: nothing is ready.
Result<BillReport> readBill(const QString &path, SegmentSink &sink, const BillReadOptions &options = {},
                            const BillProgressCallback &progress = {}, std::stop_token stop = {});

/// Whether \a path looks like a bill that readBill() takes, by its first bytes; for telling file kinds apart.
bool looksLikeBill(const QString &path);

} // namespace purser
