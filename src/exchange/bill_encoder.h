// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bill_dialect.h"
#include "exchange/bill_reader.h"
#include "exchange/csv_scanner.h"
#include "exchange/text_encoding.h"
#include "review/column_builder.h"

#include <atomic>
#include <map>

namespace purser {

/// What all chunks of one file share. Immutable.
struct BillLayout
{
    QString file; ///< as in sentences
    BillHeader header;
    TextEncoding encoding = TextEncoding::Utf8;
    bool stopAtBadRow = true;
    qint64 lineOffset = 0; ///< lines of the files before this one, in a zip
};

/// A run of whole rows, and where they stand.
struct BillChunk
{
    std::shared_ptr<const BillLayout> layout;
    CodeBuffer bytes; ///< with slack behind, so that words can be read over the end
    size_t size = 0;
    qint64 firstLine = 1; ///< in the file
    /// Not rows but one line with a quote that never closes.
    bool unclosedQuote = false;
};

/// What became of a chunk.
struct EncodedChunk
{
    std::vector<EncodedSegment> segments;
    std::vector<BadRow> badRows; ///< the first of them
    qint64 badRowCount = 0;
    qint64 lines = 0;
    struct Sum
    {
        qint64 lines = 0;
        Decimal pretaxAmount;
    };
    std::map<std::pair<QString, QString>, Sum> totals; ///< by month and currency
    qint64 bytes = 0;
};

/// Turns chunks into segments. One for each thread; keeps its tables from chunk to chunk.
class BillEncoder
{
public:
    BillEncoder();
    ~BillEncoder();

    /// Returns early, with what it has, once \a abandoned is set.
    EncodedChunk encode(const BillChunk &chunk, const std::atomic<bool> &abandoned);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace purser
