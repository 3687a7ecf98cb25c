// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/line_set.h"

#include "review/line_set_data.h"

#include <QCoreApplication>
#include <QSet>

#include <cstring>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Refusal> contradiction(const QString &column)
{
    return refuse(RefusalCode::Damaged,
                  column.isEmpty() ? QCoreApplication::translate("purser::LineSet", "The list of stored bill lines contradicts itself. Check the book.")
                                   : QCoreApplication::translate("purser::LineSet", "The list of stored bill lines contradicts itself about column %1. Check the book.").arg(column));
}

/// A text column over the lines of a segment, from the few lines that have one.
std::pair<std::shared_ptr<const ColumnDictionary>, std::shared_ptr<const ColumnCodes>> overlay(int lines, const std::vector<std::pair<int, QString>> &cells)
{
    QHash<QString, quint32> codeOf{{QString(), 0}};
    std::vector<QByteArray> texts{QByteArray()};
    auto codes = std::make_shared<ColumnCodes>();
    codes->kind = ColumnKind::Text;
    codes->hasDictionary = true;
    codes->lines = quint32(lines);
    std::vector<quint32> byLine(size_t(lines), 0);
    for (const auto &[line, text] : cells) {
        const auto known = codeOf.constFind(text);
        if (known != codeOf.constEnd()) {
            byLine[size_t(line)] = *known;
            continue;
        }
        byLine[size_t(line)] = quint32(texts.size());
        codeOf.insert(text, quint32(texts.size()));
        texts.push_back(text.toUtf8());
    }
    auto dictionary = std::make_shared<ColumnDictionary>();
    dictionary->entries = quint32(texts.size());
    QByteArray all;
    for (const QByteArray &text : texts) {
        dictionary->offsets.push_back(quint32(all.size()));
        all += text;
    }
    dictionary->offsets.push_back(quint32(all.size()));
    dictionary->text = CodeBuffer(size_t(all.size()));
    memcpy(dictionary->text.data(), all.constData(), size_t(all.size()));
    foldDictionary(*dictionary);

    codes->entries = dictionary->entries;
    codes->width = dictionary->entries <= 256 ? 1 : dictionary->entries <= 65'536 ? 2 : 4;
    codes->codes = CodeBuffer(size_t(lines) * codes->width);
    for (int line = 0; line < lines; ++line)
        memcpy(codes->codes.data() + size_t(line) * codes->width, &byLine[size_t(line)], codes->width);
    return {dictionary, codes};
}

} // namespace

std::shared_ptr<const ColumnCodes> emptyCodes(ColumnKind kind, int lines)
{
    auto codes = std::make_shared<ColumnCodes>();
    codes->kind = kind;
    codes->lines = quint32(lines);
    codes->hasNulls = kind != ColumnKind::Text;
    codes->hasDictionary = kind == ColumnKind::Text;
    codes->entries = kind == ColumnKind::Text ? 1 : 0;
    codes->codes = CodeBuffer(0);
    return codes;
}

std::shared_ptr<const ColumnDictionary> emptyDictionary()
{
    auto dictionary = std::make_shared<ColumnDictionary>();
    dictionary->entries = 1;
    dictionary->offsets = {0, 0};
    dictionary->text = CodeBuffer(0);
    return dictionary;
}

int LineSetData::columnIndex(QStringView name) const
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == name)
            return int(i);
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        if (name.compare(columns[i].label, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

Result<std::shared_ptr<const ColumnDictionary>> LineSetData::dictionary(size_t segment, int column) const
{
    if (column == markColumn || column == commentColumn) {
        const auto found = m_markColumns.constFind(segment);
        if (found == m_markColumns.constEnd())
            return emptyDictionary();
        return column == markColumn ? found->markDictionary : found->commentDictionary;
    }
    const LineSegment &lineSegment = (*segments)[segment];
    const int position = lineSegment.columns[size_t(column)];
    if (position < 0)
        return columns[size_t(column)].kind == ColumnKind::Text ? emptyDictionary() : std::make_shared<const ColumnDictionary>();
    return cache->dictionary(lineSegment.ref, position);
}

Result<std::shared_ptr<const ColumnCodes>> LineSetData::codes(size_t segment, int column) const
{
    const LineSegment &lineSegment = (*segments)[segment];
    if (column == markColumn || column == commentColumn) {
        const auto found = m_markColumns.constFind(segment);
        if (found == m_markColumns.constEnd())
            return emptyCodes(ColumnKind::Text, lineSegment.lines());
        return column == markColumn ? found->markCodes : found->commentCodes;
    }
    const int position = lineSegment.columns[size_t(column)];
    if (position < 0)
        return emptyCodes(columns[size_t(column)].kind, lineSegment.lines());
    return cache->codes(lineSegment.ref, position);
}

Result<qint64> LineSetData::lineNumber(size_t segment, int line) const
{
    const LineSegment &lineSegment = (*segments)[segment];
    if (lineSegment.lineNumberColumn < 0)
        return lineSegment.ref.description.firstLine + line;
    const auto numbers = cache->codes(lineSegment.ref, lineSegment.lineNumberColumn);
    if (!numbers)
        return tl::unexpected(numbers.error());
    if (!(*numbers)->hasDictionary)
        return qint64((*numbers)->base) + qint64((*numbers)->code(quint32(line)));
    const auto dictionary = cache->dictionary(lineSegment.ref, lineSegment.lineNumberColumn);
    if (!dictionary)
        return tl::unexpected(dictionary.error());
    return (*dictionary)->numbers[(*numbers)->code(quint32(line))];
}

Result<void> LineSetData::setMarks(std::vector<LineMark> newMarks)
{
    marks = std::move(newMarks);
    m_markColumns.clear();
    QHash<QString, QHash<qint64, const LineMark *>> byImport;
    for (const LineMark &mark : marks)
        byImport[mark.key.importId].insert(mark.key.line, &mark);
    for (size_t i = 0; i < segments->size() && !marks.empty(); ++i) {
        const LineSegment &segment = (*segments)[i];
        const auto wanted = byImport.constFind(segment.ref.importId);
        if (wanted == byImport.constEnd())
            continue;
        std::vector<std::pair<int, QString>> markCells, commentCells;
        const auto note = [&](int line, const LineMark &mark) {
            markCells.emplace_back(line, mark.mark);
            commentCells.emplace_back(line, mark.comment);
        };
        if (segment.lineNumberColumn < 0) {
            const qint64 first = segment.ref.description.firstLine;
            for (auto mark = wanted->begin(); mark != wanted->end(); ++mark) {
                if (mark.key() >= first && mark.key() < first + segment.lines())
                    note(int(mark.key() - first), **mark);
            }
        } else {
            for (int line = 0; line < segment.lines(); ++line) {
                const auto number = lineNumber(i, line);
                if (!number)
                    return tl::unexpected(number.error());
                if (const auto mark = wanted->constFind(*number); mark != wanted->constEnd())
                    note(line, **mark);
            }
        }
        if (markCells.empty())
            continue;
        MarkColumns both;
        std::tie(both.markDictionary, both.markCodes) = overlay(segment.lines(), markCells);
        std::tie(both.commentDictionary, both.commentCodes) = overlay(segment.lines(), commentCells);
        m_markColumns.insert(i, both);
    }
    return {};
}

LineSet::LineSet(std::shared_ptr<const LineSetData> data)
    : m_data(std::move(data))
{
}

LineSet::~LineSet() = default;

Result<std::shared_ptr<const LineSet>> LineSet::open(std::shared_ptr<SegmentStore> store, std::vector<SegmentRef> segments, std::vector<LineMark> marks,
                                                     qint64 memoryBudget)
{
    auto data = std::make_shared<LineSetData>();
    data->cache = std::make_shared<ColumnCache>(std::move(store), memoryBudget);
    QHash<QString, int> positions;
    QSet<QString> months;
    auto lineSegments = std::make_shared<std::vector<LineSegment>>();
    lineSegments->reserve(segments.size());
    for (SegmentRef &ref : segments) {
        LineSegment segment;
        if (ref.description.lines < 1 || ref.description.lines > SegmentDescription::maxLines)
            return contradiction({});
        for (size_t i = 0; i < ref.description.columns.size(); ++i) {
            const SegmentColumn &column = ref.description.columns[i];
            if (column.kind == ColumnKind::LineNumber) {
                segment.lineNumberColumn = int(i);
                continue;
            }
            auto found = positions.constFind(column.name);
            if (found == positions.constEnd()) {
                found = positions.insert(column.name, int(data->columns.size()));
                data->columns.push_back({column.name, column.label, column.kind, false});
            }
            if (data->columns[size_t(*found)].kind != column.kind)
                return contradiction(column.name);
            segment.columns.resize(std::max(segment.columns.size(), size_t(*found) + 1), -1);
            segment.columns[size_t(*found)] = int(i);
        }
        segment.firstRow = data->lines;
        data->lines += ref.description.lines;
        if (data->lines > std::numeric_limits<quint32>::max())
            return refuse(RefusalCode::LimitExceeded, QCoreApplication::translate("purser::LineSet", "More than four thousand million bill lines cannot be reviewed at once. Choose fewer months."));
        for (const QString &month : ref.description.months)
            months.insert(month);
        segment.ref = std::move(ref);
        lineSegments->push_back(std::move(segment));
    }
    if (positions.contains(u"mark"_s) || positions.contains(u"comment"_s))
        return contradiction(u"mark"_s);
    data->markColumn = int(data->columns.size());
    data->columns.push_back({u"mark"_s, u"mark"_s, ColumnKind::Text, true});
    data->commentColumn = int(data->columns.size());
    data->columns.push_back({u"comment"_s, u"comment"_s, ColumnKind::Text, true});
    for (LineSegment &segment : *lineSegments)
        segment.columns.resize(data->columns.size(), -1);
    data->months = QStringList(months.begin(), months.end());
    data->months.sort();
    data->segments = std::move(lineSegments);
    if (auto done = data->setMarks(std::move(marks)); !done)
        return tl::unexpected(done.error());
    return std::shared_ptr<const LineSet>(new LineSet(std::move(data)));
}

Result<std::shared_ptr<const LineSet>> LineSet::withMarks(std::vector<LineMark> marks) const
{
    auto data = std::make_shared<LineSetData>(*m_data);
    if (auto done = data->setMarks(std::move(marks)); !done)
        return tl::unexpected(done.error());
    return std::shared_ptr<const LineSet>(new LineSet(std::move(data)));
}

qint64 LineSet::lines() const
{
    return m_data->lines;
}

QStringList LineSet::months() const
{
    return m_data->months;
}

const std::vector<LineColumn> &LineSet::columns() const
{
    return m_data->columns;
}

int LineSet::columnIndex(QStringView name) const
{
    return m_data->columnIndex(name);
}

} // namespace purser
