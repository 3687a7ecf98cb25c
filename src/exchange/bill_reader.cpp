// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bill_reader.h"

#include "exchange/bill_dialect.h"
#include "exchange/byte_source.h"
#include "exchange/chunk_pipeline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <bit>
#include <cstring>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(purser::BillReader)
};

constexpr size_t chunkBytes = 32 * 1024 * 1024;
constexpr size_t pieceBytes = 256 * 1024; ///< read, hashed and scanned while it is in the processor's cache
constexpr size_t sampleBytes = 1024 * 1024; ///< what the encoding is guessed from
constexpr size_t maxRowBytes = 4 * 1024 * 1024;
constexpr int maxUnclosedQuotes = 1'000;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

QString encodingName(TextEncoding encoding, bool marked)
{
    if (encoding == TextEncoding::Gb18030)
        return u"GB18030"_s;
    return marked ? u"UTF-8 with BOM"_s : u"UTF-8"_s;
}

/// The cells of a header row, decoded.
QStringList headerCells(std::string_view row, const TextDecoder &decoder)
{
    while (!row.empty() && (row.back() == '\n' || row.back() == '\r'))
        row.remove_suffix(1);
    QStringList cells;
    std::string cell;
    const auto finish = [&] {
        cells << QString::fromUtf8(decoder.toUtf8(cell));
        cell.clear();
    };
    bool quoted = false, atStart = true;
    for (size_t i = 0; i < row.size(); ++i) {
        const char c = row[i];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < row.size() && row[i + 1] == '"')
                cell += row[++i];
            else
                quoted = false;
            continue;
        }
        if (c == '"' && atStart) {
            quoted = true;
        } else if (c == ',') {
            finish();
            atStart = true;
            continue;
        } else {
            cell += c;
        }
        atStart = false;
    }
    finish();
    return cells;
}

} // namespace

/// One import under way: cuts the text into chunks of whole rows, and takes in what the pipeline makes of them.
class BillImport
{
public:
    BillImport(ByteSource &source, SegmentSink &sink, const BillReadOptions &options, const BillProgressCallback &progress, const std::stop_token &stop)
        : m_source(source)
        , m_sink(sink)
        , m_options(options)
        , m_progress(progress)
        , m_stop(stop)
        , m_dialects(billDialects())
    {
        m_clock.start();
    }

    Result<BillReport> run();

private:
    Result<void> readFile();
    Result<bool> readPiece(); ///< false at the end of the file
    Result<void> readHeader();
    void scan(bool atEnd);
    Result<void> cut(size_t end, bool unclosedQuote = false);
    Result<void> dropUnclosedRow();
    Result<void> drain(bool everything);
    Result<void> takeIn(EncodedChunk &&chunk);
    void tellProgress();
    tl::unexpected<Refusal> cancelled() const;

    ByteSource &m_source;
    SegmentSink &m_sink;
    const BillReadOptions &m_options;
    const BillProgressCallback &m_progress;
    const std::stop_token &m_stop;
    const std::vector<BillDialect> m_dialects;
    QElapsedTimer m_clock;
    qint64 m_lastTold = -1;

    ChunkPipeline m_pipeline;
    BillReport m_report;
    BillProgress m_done;
    std::map<std::pair<QString, QString>, EncodedChunk::Sum> m_totals;

    // The file being read
    std::shared_ptr<const BillLayout> m_layout;
    CodeBuffer m_buffer;
    CsvScanner m_scanner;
    size_t m_filled = 0, m_scanned = 0;
    size_t m_rowEnd = 0; ///< behind the last whole row
    size_t m_rows = 0, m_rowsInPiece = 0;
    qint64 m_chunkLine = 1; ///< where the buffer begins
    qint64 m_scanLine = 1, m_rowEndLine = 1; ///< at m_scanned, at m_rowEnd
    qint64 m_lineOffset = 0; ///< lines of earlier files
    int m_unclosed = 0;
};

Result<BillReport> BillImport::run()
{
    m_done.bytesTotal = m_source.totalBytes();
    while (true) {
        const auto more = m_source.nextFile();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        if (auto read = readFile(); !read)
            return tl::unexpected(read.error());
    }
    if (auto drained = drain(true); !drained)
        return tl::unexpected(drained.error());
    const auto hash = m_source.sha256();
    if (!hash)
        return tl::unexpected(hash.error());
    m_report.sha256 = *hash;
    m_report.fileBytes = m_source.diskBytes();
    for (const auto &[key, sum] : m_totals)
        m_report.totals.push_back({key.first, key.second, sum.lines, sum.pretaxAmount});
    m_lastTold = -1;
    tellProgress();
    return std::move(m_report);
}

Result<void> BillImport::readFile()
{
    m_buffer = m_pipeline.buffer(chunkBytes);
    m_layout.reset();
    m_scanner.reset();
    m_filled = m_scanned = m_rowEnd = m_rows = m_rowsInPiece = 0;
    m_chunkLine = m_scanLine = m_rowEndLine = 1;
    bool more = true;
    while (more) {
        if (m_stop.stop_requested())
            return cancelled();
        const auto read = readPiece();
        if (!read)
            return tl::unexpected(read.error());
        more = *read;
        if (!m_layout && (m_filled >= sampleBytes || !more)) {
            if (auto header = readHeader(); !header)
                return header;
        }
        if (!m_layout)
            continue;
        scan(!more);
        while (m_filled - m_rowEnd > maxRowBytes || (!more && m_rowEnd < m_filled)) {
            if (auto dropped = dropUnclosedRow(); !dropped)
                return dropped;
            scan(!more);
        }
        const bool nextMayNotFit = m_rows + m_rowsInPiece > size_t(SegmentDescription::maxLines) || m_filled + pieceBytes > chunkBytes;
        if (!more || nextMayNotFit) {
            if (auto done = cut(m_rowEnd); !done)
                return done;
        } else if (auto drained = drain(false); !drained) {
            return drained;
        }
    }
    m_lineOffset += m_rowEndLine - 1;
    return {};
}

Result<bool> BillImport::readPiece()
{
    const auto got = m_source.read(m_buffer.data() + m_filled, qint64(std::min(pieceBytes, chunkBytes - m_filled)));
    if (!got)
        return tl::unexpected(got.error());
    m_filled += size_t(*got);
    m_done.bytesDone += *got;
    // The last row may lack its line break; one byte is always free, because a piece is only read where it fits whole.
    if (*got == 0 && m_filled > 0 && m_buffer.data()[m_filled - 1] != '\n' && m_filled < chunkBytes)
        m_buffer.data()[m_filled++] = '\n';
    return *got > 0;
}

Result<void> BillImport::readHeader()
{
    const QString file = m_source.fileName();
    std::string_view text(m_buffer.data(), m_filled);
    const bool marked = text.starts_with(byteOrderMark);
    const size_t skip = marked ? byteOrderMark.size() : 0;
    size_t end = 0, lastEnd = 0;
    CsvScanner scanner;
    qint64 lineFeeds = 0, headerLines = 0;
    for (size_t at = skip; at < m_filled; at += 64) {
        const auto block = scanner.next(m_buffer.data() + at, int(std::min<size_t>(64, m_filled - at)));
        if (block.rowEnds) {
            if (end == 0) {
                const int bit = std::countr_zero(block.rowEnds);
                end = at + size_t(bit) + 1;
                headerLines = lineFeeds + std::popcount(block.lineFeeds & (~quint64(0) >> (63 - bit)));
            }
            lastEnd = at + 64 - size_t(std::countl_zero(block.rowEnds));
        }
        lineFeeds += std::popcount(block.lineFeeds);
    }
    const auto encoding = end > 0 ? guessEncoding(text.substr(skip, lastEnd - skip)) : std::nullopt;
    if (!encoding)
        return refuse(RefusalCode::InvalidValue, m_filled == 0 ? Sentences::tr("%1 is empty.").arg(file)
                                                                : Sentences::tr("%1 is not a bill that Purser can read: it is no CSV text in UTF-8 or GBK.").arg(file));

    auto layout = std::make_shared<BillLayout>();
    layout->file = file;
    layout->encoding = marked ? TextEncoding::Utf8 : *encoding;
    layout->stopAtBadRow = !m_options.skipBadRows;
    layout->lineOffset = m_lineOffset;
    auto header = recogniseHeader(headerCells(text.substr(skip, end - skip), TextDecoder(layout->encoding)), m_dialects, m_options.dialect, file);
    if (!header)
        return tl::unexpected(header.error());
    layout->header = std::move(*header);
    if (m_report.dialect.isEmpty()) {
        m_report.dialect = layout->header.dialect;
        m_report.encoding = encodingName(layout->encoding, marked);
    }
    m_layout = std::move(layout);

    memmove(m_buffer.data(), m_buffer.data() + end, m_filled - end);
    m_filled -= end;
    m_chunkLine = m_scanLine = m_rowEndLine = 1 + headerLines;
    return {};
}

void BillImport::scan(bool atEnd)
{
    const size_t rowsBefore = m_rows;
    while (m_scanned < m_filled) {
        const size_t size = std::min<size_t>(64, m_filled - m_scanned);
        if (size < 64 && !atEnd)
            break;
        const auto block = m_scanner.next(m_buffer.data() + m_scanned, int(size));
        if (block.rowEnds) {
            const int bit = 63 - std::countl_zero(block.rowEnds);
            m_rowEnd = m_scanned + size_t(bit) + 1;
            m_rowEndLine = m_scanLine + std::popcount(block.lineFeeds & (~quint64(0) >> (63 - bit)));
            m_rows += size_t(std::popcount(block.rowEnds));
        }
        m_scanLine += std::popcount(block.lineFeeds);
        m_scanned += size;
    }
    m_rowsInPiece = m_rows - rowsBefore;
}

/// Sends the text up to \a end on its way and goes on with what is behind it.
Result<void> BillImport::cut(size_t end, bool unclosedQuote)
{
    if (end > 0) {
        while (m_pipeline.isFull()) {
            auto result = m_pipeline.take(true);
            if (auto taken = takeIn(std::move(*result)); !taken)
                return taken;
        }
        CodeBuffer next = m_pipeline.buffer(chunkBytes);
        memcpy(next.data(), m_buffer.data() + end, m_filled - end);
        BillChunk chunk{m_layout, std::move(m_buffer), end, m_chunkLine, unclosedQuote};
        m_buffer = std::move(next);
        m_pipeline.put(std::move(chunk));
        m_filled -= end;
        m_scanned -= std::min(end, m_scanned);
        m_rowEnd = 0;
        m_rows = 0;
        m_chunkLine = m_rowEndLine;
    }
    return drain(false);
}

/// A quote that does not close within any sensible length would make the rest of the file one cell. The line it stands in
/// is a bad row; reading goes on behind it.
Result<void> BillImport::dropUnclosedRow()
{
    if (auto done = cut(m_rowEnd); !done)
        return done;
    const auto *lineFeed = static_cast<const char *>(memchr(m_buffer.data(), '\n', m_filled));
    if (!lineFeed || ++m_unclosed > maxUnclosedQuotes) {
        return refuse(RefusalCode::InvalidValue,
                      Sentences::tr("%1:%2: the row is longer than any bill's, or too many quotes never close; this is not a bill that Purser can read.")
                          .arg(m_source.fileName(), QString::number(m_rowEndLine)));
    }
    const size_t end = size_t(lineFeed - m_buffer.data()) + 1;
    const qint64 line = m_chunkLine;
    m_rowEndLine = line + 1;
    if (auto done = cut(end, true); !done)
        return done;
    m_scanner.reset();
    m_scanned = m_rowEnd = 0;
    m_scanLine = m_rowEndLine;
    return {};
}

Result<void> BillImport::drain(bool everything)
{
    while (auto result = m_pipeline.take(everything)) {
        if (auto taken = takeIn(std::move(*result)); !taken)
            return taken;
    }
    tellProgress();
    return {};
}

tl::unexpected<Refusal> BillImport::cancelled() const
{
    return refuse(RefusalCode::Failed, Sentences::tr("The import of %1 was cancelled. Nothing of it was kept.").arg(m_source.fileName()));
}

Result<void> BillImport::takeIn(EncodedChunk &&chunk)
{
    if (m_stop.stop_requested())
        return cancelled();
    if (chunk.badRowCount > 0 && !m_options.skipBadRows) {
        const BadRow &bad = chunk.badRows.front();
        return refuse(RefusalCode::InvalidValue, bad.sentence, bad.column);
    }
    m_report.badRowCount += chunk.badRowCount;
    for (BadRow &row : chunk.badRows) {
        if (qint64(m_report.badRows.size()) < BillReport::maxBadRows)
            m_report.badRows.push_back(std::move(row));
    }
    for (const auto &[key, sum] : chunk.totals) {
        EncodedChunk::Sum &total = m_totals[key];
        total.lines += sum.lines;
        total.pretaxAmount += sum.pretaxAmount;
    }
    m_report.lines += chunk.lines;
    m_done.lines = m_report.lines;
    for (EncodedSegment &segment : chunk.segments) {
        ++m_report.segments;
        if (auto put = m_sink.put(std::move(segment)); !put)
            return put;
    }
    return {};
}

void BillImport::tellProgress()
{
    constexpr qint64 interval = 50; // ms: twenty times a second is as often as anyone can see
    const qint64 now = m_clock.elapsed();
    if (!m_progress || (m_lastTold >= 0 && now - m_lastTold < interval))
        return;
    m_lastTold = now;
    const qint64 elapsed = std::max<qint64>(now, 1);
    m_done.bytesPerSecond = m_done.bytesDone * 1000 / elapsed;
    m_done.linesPerSecond = m_done.lines * 1000 / elapsed;
    m_progress(m_done);
}

Result<BillReport> readBill(const QString &path, SegmentSink &sink, const BillReadOptions &options, const BillProgressCallback &progress, std::stop_token stop)
{
    auto source = openByteSource(path);
    if (!source)
        return tl::unexpected(source.error());
    auto report = BillImport(**source, sink, options, progress, stop).run();
    if (report)
        report->file = QFileInfo(path).fileName();
    return report;
}

bool looksLikeBill(const QString &path)
{
    auto source = openByteSource(path);
    if (!source)
        return false;
    const auto first = (*source)->nextFile();
    if (!first || !*first)
        return false;
    QByteArray beginning(64 * 1024, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < beginning.size()) {
        const auto got = (*source)->read(beginning.data() + filled, beginning.size() - filled);
        if (!got || *got == 0)
            break;
        filled += *got;
    }
    std::string_view text(beginning.constData(), size_t(filled));
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    text = text.substr(0, text.find('\n'));
    const auto encoding = guessEncoding(text);
    return encoding && recogniseHeader(headerCells(text, TextDecoder(*encoding)), billDialects(), {}, {}).has_value();
}

} // namespace purser
