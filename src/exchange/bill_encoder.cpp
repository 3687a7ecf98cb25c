// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bill_encoder.h"

#include "exchange/bill_month.h"

#include <QCoreApplication>

#include <bit>
#include <cstring>
#include <unordered_map>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(purser::BillReader)
};

/// Rows that are taken apart together, column by column, so that a column's table stays in the cache.
constexpr quint32 blockRows = 256;
constexpr qsizetype maxShownValue = 200;

enum class Fault : quint8 { Cells, Number, Month, NoMonth, Empty, Encoding, Quote };

struct Fallen
{
    qint64 line;
    quint32 row; ///< in the block; for whole rows ~0
    int column;
    Fault fault;
    QByteArray value;
    qsizetype cells = 0;
};

} // namespace

class BillEncoder::Work
{
public:
    EncodedChunk run(const BillChunk &chunk, const std::atomic<bool> &abandoned);

private:
    struct Column
    {
        SegmentColumn description;
        TextColumnBuilder text;
        DecimalColumnBuilder decimal;
        std::vector<bool> invalid; ///< by code; empty as long as every text is valid
        bool recode = false; ///< some text is not UTF-8 yet
    };
    struct Sum
    {
        qint64 lines = 0;
        Decimal pretaxAmount;
    };
    struct Month
    {
        std::optional<quint32> code; ///< in the month column
        bool isEmpty = false;
    };
    struct Date
    {
        quint32 code = 0; ///< in the date column
        QByteArray monthText;
        std::optional<quint32> month; ///< in the month column, once a line needed it
    };

    void prepare(const std::shared_ptr<const BillLayout> &layout);
    void takeRow(size_t endIndex, qint64 line);
    bool processBlock();
    void processRows(quint32 first, quint32 count);
    void addTextColumn(int column, quint32 first, quint32 count);
    void addDecimalColumn(int column, quint32 first, quint32 count);
    void addMonthAndDate(quint32 first, quint32 count);
    void addTotals(quint32 fromLine);
    bool settleFallen(quint32 fromLine, quint32 count, std::vector<quint8> &drop);
    void closeSegment();
    void report(const Fallen &fallen);

    std::string_view cell(quint32 row, int column);
    std::string_view unquoted(const char *text, size_t size);
    void markCell(quint32 row, int column, Fault fault, std::string_view value);
    quint32 internPadded(TextColumnBuilder &builder, const QByteArray &text);
    bool isInvalid(Column &column, quint32 code, bool isNew);

    std::shared_ptr<const BillLayout> m_layout;
    std::unique_ptr<TextDecoder> m_decoder;
    BlobWriter m_writer;
    std::vector<Column> m_columns;
    int m_monthColumn = -1;
    TextColumnBuilder m_rawMonths, m_rawDates;
    std::vector<Month> m_months; ///< by code in m_rawMonths
    std::vector<Date> m_dates; ///< by code in m_rawDates
    std::unordered_map<quint64, Sum> m_sums; ///< by month code and currency code
    std::vector<qint64> m_lines; ///< of the segment's rows
    quint32 m_rowsSeen = 0; ///< in the segment, with those that fell out

    // The block being taken apart
    const char *m_text = nullptr;
    std::vector<quint32> m_starts; ///< where a cell begins: behind each separator
    std::vector<quint32> m_rows; ///< index into m_starts of each whole row's first cell
    std::vector<qint64> m_rowLines;
    size_t m_rowStart = 0; ///< index into m_starts of the row that is not complete yet
    std::vector<Fallen> m_fallen;
    std::vector<char> m_scratch;

    EncodedChunk m_result;
    bool m_stopped = false;
};

void BillEncoder::Work::prepare(const std::shared_ptr<const BillLayout> &layout)
{
    if (m_layout == layout)
        return;
    m_layout = layout;
    m_decoder = std::make_unique<TextDecoder>(layout->encoding);
    m_columns.clear();
    m_columns.reserve(layout->header.columns.size() + 1);
    for (const SegmentColumn &column : layout->header.columns) {
        m_columns.emplace_back();
        m_columns.back().description = column;
    }
    m_monthColumn = layout->header.month;
    if (m_monthColumn < 0) { // told from the date
        m_monthColumn = int(m_columns.size());
        m_columns.emplace_back();
        m_columns.back().description.name = u"billing_cycle"_s;
        m_columns.back().description.label = u"Billing Cycle"_s;
    }
}

EncodedChunk BillEncoder::Work::run(const BillChunk &chunk, const std::atomic<bool> &abandoned)
{
    prepare(chunk.layout);
    m_result = {};
    m_result.bytes = qint64(chunk.size);
    m_stopped = false;
    m_fallen.clear();
    m_text = chunk.bytes.data();
    if (chunk.unclosedQuote) {
        report({chunk.firstLine, ~0u, -1, Fault::Quote, QByteArray(m_text, qsizetype(chunk.size)), 0});
        return std::move(m_result);
    }

    m_starts.assign(1, 0);
    m_rows.clear();
    m_rowLines.clear();
    m_rowStart = 0;
    CsvScanner scanner;
    qint64 line = chunk.firstLine;
    int lineFeedsInRow = 0;
    for (size_t at = 0; at < chunk.size && !m_stopped; at += 64) {
        const int size = int(std::min<size_t>(64, chunk.size - at));
        const CsvScanner::Block block = scanner.next(m_text + at, size);
        const size_t before = m_starts.size();
        m_starts.resize(before + size_t(std::popcount(block.separators)));
        quint32 *to = m_starts.data() + before;
        for (quint64 bits = block.separators; bits; bits &= bits - 1)
            *to++ = quint32(at) + quint32(std::countr_zero(bits)) + 1;
        quint64 lineFeeds = block.lineFeeds;
        for (quint64 bits = block.rowEnds; bits; bits &= bits - 1) {
            const quint64 upTo = bits ^ (bits - 1);
            takeRow(before + size_t(std::popcount(block.separators & upTo)) - 1, line);
            line += lineFeedsInRow + std::popcount(lineFeeds & upTo);
            lineFeeds &= ~upTo;
            lineFeedsInRow = 0;
        }
        lineFeedsInRow += std::popcount(lineFeeds);
        if (m_rows.size() >= blockRows) {
            if (abandoned.load(std::memory_order_relaxed))
                return std::move(m_result);
            processBlock();
        }
    }
    if (!m_stopped)
        processBlock();
    if (!m_stopped)
        closeSegment();
    // What is left after a stop belongs to nobody.
    if (m_stopped) {
        for (Column &column : m_columns) {
            column.text.clear();
            column.decimal.clear();
        }
        m_sums.clear();
        m_lines.clear();
    }
    return std::move(m_result);
}

void BillEncoder::Work::takeRow(size_t endIndex, qint64 line)
{
    const size_t first = m_rowStart, cells = endIndex - first;
    m_rowStart = endIndex;
    if (cells == m_layout->header.columns.size()) {
        m_rows.push_back(quint32(first));
        m_rowLines.push_back(line);
        return;
    }
    const char *text = m_text + m_starts[first];
    qsizetype size = qsizetype(m_starts[endIndex]) - 1 - m_starts[first];
    if (size > 0 && text[size - 1] == '\r')
        --size;
    if (size == 0)
        return; // an empty line, as many programs leave at the end
    m_fallen.push_back({line, ~0u, -1, Fault::Cells, QByteArray(text, std::min(size, 4 * maxShownValue)), qsizetype(cells)});
}

bool BillEncoder::Work::processBlock()
{
    const quint32 rows = quint32(m_rows.size());
    if (rows == 0 && !m_fallen.empty()) {
        std::vector<quint8> drop;
        settleFallen(0, 0, drop);
    }
    for (quint32 first = 0; first < rows && !m_stopped;) {
        // Rows that fall out took part in the segment's tables, so they count towards its size.
        const quint32 room = quint32(SegmentDescription::maxLines) - m_rowsSeen;
        const quint32 count = std::min(rows - first, room);
        if (count > 0)
            processRows(first, count);
        first += count;
        if (first < rows && !m_stopped)
            closeSegment();
    }
    // The cells of a row that is not complete yet stay.
    m_starts.erase(m_starts.begin(), m_starts.begin() + qptrdiff(m_rowStart));
    m_rowStart = 0;
    m_rows.clear();
    m_rowLines.clear();
    return !m_stopped;
}

inline std::string_view BillEncoder::Work::cell(quint32 row, int column)
{
    const quint32 *starts = m_starts.data() + m_rows[row] + column;
    const char *text = m_text + starts[0];
    size_t size = starts[1] - 1 - starts[0];
    if (column + 1 == int(m_layout->header.columns.size()) && size > 0 && text[size - 1] == '\r')
        --size;
    if (size > 0 && text[0] == '"')
        return unquoted(text, size);
    return {text, size};
}

std::string_view BillEncoder::Work::unquoted(const char *text, size_t size)
{
    if (size >= 2 && text[size - 1] == '"' && !memchr(text + 1, '"', size - 2))
        return {text + 1, size - 2};
    m_scratch.clear();
    m_scratch.reserve(size + 8);
    bool quoted = true;
    for (size_t i = 1; i < size; ++i) {
        if (quoted && text[i] == '"') {
            if (i + 1 < size && text[i + 1] == '"')
                ++i;
            else {
                quoted = false;
                continue;
            }
        }
        m_scratch.push_back(text[i]);
    }
    return {m_scratch.data(), m_scratch.size()};
}

void BillEncoder::Work::markCell(quint32 row, int column, Fault fault, std::string_view value)
{
    m_fallen.push_back({m_rowLines[row], row, column, fault, QByteArray(value.data(), qsizetype(std::min<size_t>(value.size(), 4 * maxShownValue))), 0});
}

bool BillEncoder::Work::isInvalid(Column &column, quint32 code, bool isNew)
{
    if (isNew) {
        const std::string_view text = column.text.entry(code);
        if (m_decoder->encoding() != TextEncoding::Utf8 && (m_decoder->encoding() == TextEncoding::Gb18030 || !isUtf8(text)))
            column.recode = true;
        if (!m_decoder->isValid(text)) {
            column.invalid.resize(code + 1);
            column.invalid[code] = true;
        }
    }
    return code < column.invalid.size() && column.invalid[code];
}

void BillEncoder::Work::addTextColumn(int index, quint32 first, quint32 count)
{
    Column &column = m_columns[size_t(index)];
    const bool required = index == m_layout->header.currency;
    for (quint32 row = first; row < first + count; ++row) {
        const std::string_view value = cell(row, index);
        const quint32 known = column.text.entries();
        const quint32 code = column.text.add(value.data(), quint32(value.size()));
        const bool isNew = column.text.entries() != known;
        if ((isNew || !column.invalid.empty()) && isInvalid(column, code, isNew))
            markCell(row, index, Fault::Encoding, value);
        else if (required && value.empty())
            markCell(row, index, Fault::Empty, value);
    }
}

void BillEncoder::Work::addDecimalColumn(int index, quint32 first, quint32 count)
{
    DecimalColumnBuilder &builder = m_columns[size_t(index)].decimal;
    for (quint32 row = first; row < first + count; ++row) {
        const std::string_view value = cell(row, index);
        if (!builder.add(value.data(), quint32(value.size()))) {
            builder.addNull();
            markCell(row, index, Fault::Number, value);
        }
    }
}

quint32 BillEncoder::Work::internPadded(TextColumnBuilder &builder, const QByteArray &text)
{
    const QByteArray padded = text + QByteArray(8, '\0');
    return builder.intern(padded.constData(), quint32(text.size()));
}

void BillEncoder::Work::addMonthAndDate(quint32 first, quint32 count)
{
    const int monthCell = m_layout->header.month, dateCell = m_layout->header.date;
    TextColumnBuilder &months = m_columns[size_t(m_monthColumn)].text;
    for (quint32 row = first; row < first + count; ++row) {
        std::optional<quint32> month;
        Date *date = nullptr;
        if (dateCell >= 0) {
            Column &dates = m_columns[size_t(dateCell)];
            const std::string_view value = cell(row, dateCell);
            const quint32 raw = m_rawDates.intern(value.data(), quint32(value.size()));
            if (raw == m_dates.size()) {
                const BillingDate told = billingDate(value);
                const quint32 known = dates.text.entries();
                const Date entry{internPadded(dates.text, told.text), told.month, std::nullopt};
                isInvalid(dates, entry.code, dates.text.entries() != known);
                m_dates.push_back(entry);
            }
            date = &m_dates[raw];
            dates.text.addCode(date->code);
            if (isInvalid(dates, date->code, false))
                markCell(row, dateCell, Fault::Encoding, value);
        }
        if (monthCell >= 0) {
            const std::string_view value = cell(row, monthCell);
            const quint32 raw = m_rawMonths.intern(value.data(), quint32(value.size()));
            if (raw == m_months.size()) {
                Month entry;
                entry.isEmpty = value.empty();
                if (const auto text = billingMonth(value))
                    entry.code = internPadded(months, *text);
                m_months.push_back(entry);
            }
            const Month &entry = m_months[raw];
            if (entry.code)
                month = entry.code;
            else if (!entry.isEmpty) {
                markCell(row, monthCell, Fault::Month, value);
                month = 0;
            }
        }
        if (!month && date && !date->monthText.isEmpty()) {
            if (!date->month)
                date->month = internPadded(months, date->monthText);
            month = date->month;
        }
        if (!month) {
            markCell(row, monthCell >= 0 ? monthCell : dateCell, Fault::NoMonth, {});
            month = 0;
        }
        months.addCode(*month);
    }
}

void BillEncoder::Work::processRows(quint32 first, quint32 count)
{
    const quint32 fromLine = quint32(m_lines.size());
    m_rowsSeen += count;
    const BillHeader &header = m_layout->header;
    for (int column = 0; column < int(header.columns.size()); ++column) {
        if (column == header.month || column == header.date)
            continue;
        if (header.columns[size_t(column)].kind == ColumnKind::Decimal)
            addDecimalColumn(column, first, count);
        else
            addTextColumn(column, first, count);
    }
    addMonthAndDate(first, count);
    m_lines.insert(m_lines.end(), m_rowLines.begin() + first, m_rowLines.begin() + first + count);

    if (!m_fallen.empty()) {
        std::vector<quint8> drop(count, 0);
        for (Fallen &fallen : m_fallen) {
            if (fallen.row != ~0u && fallen.row >= first && fallen.row < first + count)
                drop[fallen.row - first] = 1;
        }
        if (!settleFallen(fromLine, count, drop))
            return;
    }
    addTotals(fromLine);
}

bool BillEncoder::Work::settleFallen(quint32 fromLine, quint32 count, std::vector<quint8> &drop)
{
    // In the order of the file; of a row only its first wrong cell.
    std::stable_sort(m_fallen.begin(), m_fallen.end(), [](const Fallen &a, const Fallen &b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); });
    const auto last = std::unique(m_fallen.begin(), m_fallen.end(), [](const Fallen &a, const Fallen &b) { return a.line == b.line; });
    for (auto fallen = m_fallen.begin(); fallen != last; ++fallen) {
        report(*fallen);
        if (m_layout->stopAtBadRow) {
            m_stopped = true;
            return false;
        }
    }
    m_fallen.clear();
    if (count == 0)
        return true;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].description.kind == ColumnKind::Decimal)
            m_columns[i].decimal.erase(fromLine, drop);
        else
            m_columns[i].text.erase(fromLine, drop);
    }
    size_t to = fromLine;
    for (quint32 i = 0; i < count; ++i) {
        if (!drop[i])
            m_lines[to++] = m_lines[fromLine + i];
    }
    m_lines.resize(to);
    return true;
}

void BillEncoder::Work::addTotals(quint32 fromLine)
{
    const TextColumnBuilder &months = m_columns[size_t(m_monthColumn)].text;
    const TextColumnBuilder &currencies = m_columns[size_t(m_layout->header.currency)].text;
    const DecimalColumnBuilder &amounts = m_columns[size_t(m_layout->header.pretaxAmount)].decimal;
    quint64 lastKey = ~quint64(0);
    Sum *sum = nullptr;
    for (quint32 line = fromLine; line < quint32(m_lines.size()); ++line) {
        const quint64 key = (quint64(months.code(line)) << 32) | currencies.code(line);
        if (key != lastKey) {
            sum = &m_sums[key];
            lastKey = key;
        }
        ++sum->lines;
        if (const auto units = amounts.units(line))
            sum->pretaxAmount += Decimal::fromUnits(*units);
    }
}

void BillEncoder::Work::closeSegment()
{
    if (!m_lines.empty()) {
        EncodedSegment segment;
        SegmentDescription &description = segment.description;
        description.firstLine = m_lines.front() + m_layout->lineOffset;
        description.lines = int(m_lines.size());
        const TextColumnBuilder &months = m_columns[size_t(m_monthColumn)].text;
        const TextColumnBuilder &currencies = m_columns[size_t(m_layout->header.currency)].text;
        for (const auto &[key, sum] : m_sums) {
            const std::string_view month = months.entry(quint32(key >> 32)), currency = currencies.entry(quint32(key));
            const QString monthText = QString::fromLatin1(month.data(), qsizetype(month.size()));
            if (!description.months.contains(monthText))
                description.months << monthText;
            EncodedChunk::Sum &total = m_result.totals[{monthText, QString::fromUtf8(m_decoder->toUtf8(currency))}];
            total.lines += sum.lines;
            total.pretaxAmount += sum.pretaxAmount;
        }
        description.months.sort();
        for (Column &column : m_columns) {
            const bool recode = column.recode;
            if (column.description.kind == ColumnKind::Decimal)
                segment.blobs.push_back(column.decimal.encode(m_writer, column.description));
            else if (recode)
                segment.blobs.push_back(column.text.encode(m_writer, column.description, [this](std::string_view text) { return m_decoder->toUtf8(text); }));
            else
                segment.blobs.push_back(column.text.encode(m_writer, column.description));
            description.columns.push_back(column.description);
        }
        if (m_lines.back() - m_lines.front() != qint64(m_lines.size()) - 1) {
            SegmentColumn numbers{u"line_number"_s, {}, ColumnKind::LineNumber, 0, {}};
            DecimalColumnBuilder builder;
            for (const qint64 line : m_lines)
                builder.addUnits(Int128(line + m_layout->lineOffset) * Decimal::unitsPerWhole);
            segment.blobs.push_back(builder.encode(m_writer, numbers));
            description.columns.push_back(numbers);
        }
        m_result.lines += description.lines;
        m_result.segments.push_back(std::move(segment));
    }
    for (Column &column : m_columns) {
        if (column.description.kind == ColumnKind::Decimal)
            column.decimal.clear();
        else
            column.text.clear();
        column.invalid.clear();
        column.recode = false;
    }
    m_rawMonths.clear();
    m_rawDates.clear();
    m_months.clear();
    m_dates.clear();
    m_sums.clear();
    m_lines.clear();
    m_rowsSeen = 0;
}

void BillEncoder::Work::report(const Fallen &fallen)
{
    ++m_result.badRowCount;
    if (qint64(m_result.badRows.size()) >= BillReport::maxBadRows)
        return;
    BadRow row;
    row.file = m_layout->file;
    row.line = fallen.line;
    row.value = QString::fromUtf8(m_decoder->toUtf8({fallen.value.constData(), size_t(fallen.value.size())}));
    if (row.value.size() > maxShownValue)
        row.value = row.value.first(maxShownValue) + u'…';
    if (fallen.column >= 0)
        row.column = m_columns[size_t(fallen.column)].description.label;

    const QString where = row.file + u':' + QString::number(row.line) + u": "_s;
    const auto named = [&](const QString &sentence) { return sentence.arg(row.column, row.value); };
    switch (fallen.fault) {
    case Fault::Cells:
        row.sentence = where + Sentences::tr("the row has %1 cells where the header has %2").arg(fallen.cells).arg(m_layout->header.columns.size());
        break;
    case Fault::Number: {
        const bool canBeNumber = std::count(fallen.value.begin(), fallen.value.end(), '.') <= 1
            && std::all_of(fallen.value.begin(), fallen.value.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; });
        const qsizetype point = fallen.value.indexOf('.');
        if (canBeNumber && point > 0 && fallen.value.size() - point - 1 > Decimal::places)
            row.sentence = where + named(Sentences::tr("\"%1\" has more than ten decimals: \"%2\""));
        else
            row.sentence = where + named(Sentences::tr("\"%1\" is not a number: \"%2\""));
        break;
    }
    case Fault::Month:
        row.sentence = where + named(Sentences::tr("\"%1\" is not a month: \"%2\""));
        break;
    case Fault::NoMonth:
        row.sentence = where + Sentences::tr("the row has no billing month and no date to tell it from");
        break;
    case Fault::Empty:
        row.sentence = where + Sentences::tr("\"%1\" is empty").arg(row.column);
        break;
    case Fault::Encoding:
        row.sentence = where + named(Sentences::tr("\"%1\" is neither UTF-8 nor GBK text: \"%2\""));
        break;
    case Fault::Quote:
        row.sentence = where + Sentences::tr("a quote opens in this row and never closes");
        break;
    }
    m_result.badRows.push_back(std::move(row));
}

BillEncoder::BillEncoder()
    : m_work(std::make_unique<Work>())
{
}

BillEncoder::~BillEncoder() = default;

EncodedChunk BillEncoder::encode(const BillChunk &chunk, const std::atomic<bool> &abandoned)
{
    return m_work->run(chunk, abandoned);
}

} // namespace purser
