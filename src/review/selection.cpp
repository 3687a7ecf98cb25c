// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/selection.h"

#include "review/column_values.h"
#include "review/text_search.h"

#include <QCoreApplication>

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(purser::ReviewQuery)
};

using Bits = std::vector<quint64>;

Bits noBits(quint32 lines)
{
    return Bits((lines + 63) / 64, 0);
}

/// Sets the bits of the lines for whose code \a matches says so.
template<typename Code, typename Matches>
void setBits(Bits &bits, const Code *codes, quint32 lines, Matches &&matches)
{
    for (quint32 word = 0; word * 64 < lines; ++word) {
        const quint32 first = word * 64, count = std::min(64u, lines - first);
        quint64 found = 0;
        for (quint32 i = 0; i < count; ++i)
            found |= quint64(matches(codes[first + i])) << i;
        bits[word] |= found;
    }
}

/// The same for a table by code; a table without any hit costs nothing.
void setBits(Bits &bits, const ColumnCodes &codes, const std::vector<quint8> &table)
{
    if (codes.width == 0) {
        if (table[0])
            std::fill(bits.begin(), bits.end(), ~quint64(0));
        return;
    }
    const quint8 *hits = table.data();
    withCodes(codes, [&]<typename Code>(const Code *values) {
        if constexpr (sizeof(Code) <= 4)
            setBits(bits, values, codes.lines, [hits](Code code) { return hits[code]; });
    });
}

bool mayStandInAnAmount(std::string_view needle)
{
    return std::all_of(needle.begin(), needle.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; });
}

bool amountContains(Int128 value, int scale, std::string_view needle)
{
    char text[48 + 16] = {};
    return findText({text, writeAmount(text, value, scale)}, needle) != std::string_view::npos;
}

Result<void> addDecimalsThatContain(const LineSetData &data, size_t segment, int column, std::string_view needle, Bits &bits)
{
    const auto codes = data.codes(segment, column);
    if (!codes)
        return tl::unexpected(codes.error());
    const ColumnCodes &known = **codes;
    if (known.hasDictionary) {
        const auto dictionary = data.dictionary(segment, column);
        if (!dictionary)
            return tl::unexpected(dictionary.error());
        std::vector<quint8> table(known.entries, 0);
        bool any = false;
        for (quint32 i = known.hasNulls ? 1 : 0; i < known.entries; ++i) {
            table[i] = amountContains((*dictionary)->numbers[i], known.scale, needle);
            any |= table[i] != 0;
        }
        if (any)
            setBits(bits, known, table);
        return {};
    }
    const UInt128 base = UInt128(known.base) - UInt128(known.hasNulls);
    if (known.width == 0) {
        if (!known.hasNulls && amountContains(Int128(base), known.scale, needle))
            std::fill(bits.begin(), bits.end(), ~quint64(0));
        return {};
    }
    withCodes(known, [&]<typename Code>(const Code *values) {
        setBits(bits, values, known.lines, [&](Code code) { return !(known.hasNulls && code == 0) && amountContains(Int128(base + code), known.scale, needle); });
    });
    return {};
}

Result<void> addTextsThatContain(const LineSetData &data, size_t segment, int column, std::string_view needle, Bits &bits, std::vector<quint8> &table)
{
    const auto dictionary = data.dictionary(segment, column);
    if (!dictionary)
        return tl::unexpected(dictionary.error());
    if (findEntries(**dictionary, needle, table) == 0)
        return {};
    const auto codes = data.codes(segment, column);
    if (!codes)
        return tl::unexpected(codes.error());
    setBits(bits, **codes, table);
    return {};
}

bool holds(std::string_view text, Comparison comparison, std::string_view value)
{
    switch (comparison) {
    case Comparison::Equal: return text == value;
    case Comparison::NotEqual: return text != value;
    // An empty cell has no value, so it is neither less nor greater.
    case Comparison::Less: return !text.empty() && text < value;
    case Comparison::LessOrEqual: return !text.empty() && text <= value;
    case Comparison::Greater: return !text.empty() && text > value;
    case Comparison::GreaterOrEqual: return !text.empty() && text >= value;
    case Comparison::Contains: break;
    }
    return false;
}

Result<void> compareText(const LineSetData &data, size_t segment, const ResolvedNode &node, Bits &bits)
{
    std::vector<quint8> table;
    const std::string_view value(node.value.constData(), size_t(node.value.size()));
    if (node.comparison == Comparison::Contains && !value.empty())
        return addTextsThatContain(data, segment, node.column, value, bits, table);
    const auto dictionary = data.dictionary(segment, node.column);
    if (!dictionary)
        return tl::unexpected(dictionary.error());
    table.resize((*dictionary)->entries);
    bool any = false;
    for (quint32 i = 0; i < (*dictionary)->entries; ++i) {
        table[i] = node.comparison == Comparison::Contains || holds((*dictionary)->at(i), node.comparison, value);
        any |= table[i] != 0;
    }
    if (!any)
        return {};
    const auto codes = data.codes(segment, node.column);
    if (!codes)
        return tl::unexpected(codes.error());
    setBits(bits, **codes, table);
    return {};
}

struct Interval
{
    Int128 lowest, highest; ///< empty when lowest > highest
};

/// The values at \a scale for which the comparison with \a number (ten places) holds; NotEqual as Equal.
Interval valuesThatHold(Comparison comparison, Decimal number, int scale)
{
    constexpr Int128 far = Int128(1) << 126;
    const Int128 step = powersOfTen[size_t(Decimal::places - scale)];
    Int128 floor = number.units() / step;
    const bool isExact = number.units() % step == 0;
    if (!isExact && number.isNegative())
        --floor;
    switch (comparison) {
    case Comparison::Less: return {-far, isExact ? floor - 1 : floor};
    case Comparison::LessOrEqual: return {-far, floor};
    case Comparison::Greater: return {floor + 1, far};
    case Comparison::GreaterOrEqual: return {isExact ? floor : floor + 1, far};
    default: return isExact ? Interval{floor, floor} : Interval{1, 0};
    }
}

Result<void> compareDecimal(const LineSetData &data, size_t segment, const ResolvedNode &node, Bits &bits)
{
    if (node.comparison == Comparison::Contains) {
        if (node.value.isEmpty()) { // everything contains nothing
            std::fill(bits.begin(), bits.end(), ~quint64(0));
            return {};
        }
        if (!mayStandInAnAmount({node.value.constData(), size_t(node.value.size())}))
            return {};
        return addDecimalsThatContain(data, segment, node.column, {node.value.constData(), size_t(node.value.size())}, bits);
    }
    const auto loaded = data.codes(segment, node.column);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const ColumnCodes &codes = **loaded;
    const bool wantsEmpty = !node.number;
    const Interval interval = wantsEmpty ? Interval{1, 0} : valuesThatHold(node.comparison, *node.number, codes.scale);
    const auto matches = [&](Int128 value) { return value >= interval.lowest && value <= interval.highest; };
    if (codes.hasDictionary) {
        const auto dictionary = data.dictionary(segment, node.column);
        if (!dictionary)
            return tl::unexpected(dictionary.error());
        std::vector<quint8> table(codes.entries);
        for (quint32 i = 0; i < codes.entries; ++i)
            table[i] = codes.hasNulls && i == 0 ? wantsEmpty : matches((*dictionary)->numbers[i]);
        setBits(bits, codes, table);
    } else {
        const Int128 base = Int128(UInt128(codes.base) - UInt128(codes.hasNulls));
        const auto matchesCode = [&](UInt128 code) { return codes.hasNulls && code == 0 ? wantsEmpty : matches(Int128(UInt128(base) + code)); };
        if (codes.width == 0) {
            if (matchesCode(0))
                std::fill(bits.begin(), bits.end(), ~quint64(0));
        } else if (codes.width == 16) {
            withCodes(codes, [&]<typename Code>(const Code *values) { setBits(bits, values, codes.lines, matchesCode); });
        } else {
            // In the space of the codes one comparison says it.
            const Int128 lowest = std::max<Int128>(interval.lowest - base, codes.hasNulls ? 1 : 0);
            const Int128 highest = std::min<Int128>(interval.highest - base, std::numeric_limits<quint64>::max());
            if (wantsEmpty) {
                if (codes.hasNulls)
                    withCodes(codes, [&]<typename Code>(const Code *values) { setBits(bits, values, codes.lines, [](Code code) { return code == 0; }); });
            } else if (lowest <= highest) {
                const quint64 from = quint64(lowest), width = quint64(highest) - quint64(lowest);
                withCodes(codes, [&]<typename Code>(const Code *values) { setBits(bits, values, codes.lines, [=](Code code) { return quint64(code) - from <= width; }); });
            }
        }
    }
    return {};
}

Result<Bits> evaluate(const LineSetData &data, size_t segment, const ResolvedNode &node, quint32 lines)
{
    if (node.kind == ExpressionNode::Kind::Compare) {
        Bits bits = noBits(lines);
        ResolvedNode comparison;
        comparison.column = node.column;
        comparison.comparison = node.comparison;
        comparison.value = node.value;
        comparison.number = node.number;
        // On decimals "different" is the opposite of "equal", cells without a value included.
        const bool inverted = node.columnKind == ColumnKind::Decimal && node.comparison == Comparison::NotEqual;
        if (inverted)
            comparison.comparison = Comparison::Equal;
        const auto done = node.columnKind == ColumnKind::Decimal ? compareDecimal(data, segment, comparison, bits) : compareText(data, segment, comparison, bits);
        if (!done)
            return tl::unexpected(done.error());
        if (inverted) {
            for (quint64 &word : bits)
                word = ~word;
        }
        return bits;
    }
    auto left = evaluate(data, segment, *node.left, lines);
    if (!left)
        return left;
    if (node.kind == ExpressionNode::Kind::Not) {
        for (quint64 &word : *left)
            word = ~word;
        return left;
    }
    const auto right = evaluate(data, segment, *node.right, lines);
    if (!right)
        return right;
    for (size_t i = 0; i < left->size(); ++i)
        (*left)[i] = node.kind == ExpressionNode::Kind::And ? (*left)[i] & (*right)[i] : (*left)[i] | (*right)[i];
    return left;
}

/// Lines with a cell that contains the needle.
Result<Bits> linesThatContain(const LineSetData &data, size_t segment, std::string_view needle, quint32 lines)
{
    Bits bits = noBits(lines);
    std::vector<quint8> table;
    const bool amounts = mayStandInAnAmount(needle);
    for (int column = 0; column < int(data.columns.size()); ++column) {
        const bool isText = data.columns[size_t(column)].kind == ColumnKind::Text;
        if (!isText && !amounts)
            continue;
        const auto done = isText ? addTextsThatContain(data, segment, column, needle, bits, table) : addDecimalsThatContain(data, segment, column, needle, bits);
        if (!done)
            return tl::unexpected(done.error());
    }
    return bits;
}

} // namespace

quint32 Selection::nth(quint32 n) const
{
    if (isAll())
        return n;
    size_t word = 0;
    for (quint32 inWord = 0; n >= (inWord = quint32(std::popcount(bits[word]))); ++word)
        n -= inWord;
    quint64 rest = bits[word];
    for (; n > 0; --n)
        rest &= rest - 1;
    return quint32(word * 64) + quint32(std::countr_zero(rest));
}

void Selection::settle()
{
    if (const quint32 used = lines % 64)
        bits.back() &= (quint64(1) << used) - 1;
    count = 0;
    for (const quint64 word : bits)
        count += quint32(std::popcount(word));
    if (count == 0 || count == lines)
        bits = {};
}

Result<std::unique_ptr<ResolvedNode>> resolve(const ExpressionNode &node, const LineSetData &data)
{
    auto resolved = std::make_unique<ResolvedNode>();
    resolved->kind = node.kind;
    if (node.kind != ExpressionNode::Kind::Compare) {
        for (const auto &[from, to] : {std::pair(node.left.get(), &resolved->left), std::pair(node.right.get(), &resolved->right)}) {
            if (!from)
                continue;
            auto part = resolve(*from, data);
            if (!part)
                return part;
            *to = std::move(*part);
        }
        return resolved;
    }
    resolved->column = data.columnIndex(node.column);
    if (resolved->column < 0) {
        return refuse(RefusalCode::InvalidValue,
                      Sentences::tr("The bill lines have no column \"%1\" (character %2 of the expression).").arg(node.column).arg(node.columnPosition + 1), u"where"_s);
    }
    resolved->columnKind = data.columns[size_t(resolved->column)].kind;
    resolved->comparison = node.comparison;
    resolved->number = node.number;
    resolved->value = (node.comparison == Comparison::Contains ? foldedText(node.value) : node.value).toUtf8();
    const bool isEmptyTest = node.value.isEmpty() && (node.comparison == Comparison::Equal || node.comparison == Comparison::NotEqual);
    if (resolved->columnKind == ColumnKind::Decimal && !node.number && node.comparison != Comparison::Contains && !isEmptyTest) {
        return refuse(RefusalCode::InvalidValue,
                      Sentences::tr("Column \"%1\" holds numbers of at most ten decimals, and \"%2\" (character %3 of the expression) is none.")
                          .arg(node.column, node.value)
                          .arg(node.valuePosition + 1),
                      u"where"_s);
    }
    return resolved;
}

Result<Selection> select(const LineSetData &data, size_t segment, const Conditions &conditions)
{
    const LineSegment &lineSegment = (*data.segments)[segment];
    const quint32 lines = quint32(lineSegment.lines());
    std::optional<Bits> bits;
    const auto keep = [&](Bits &&more) {
        if (!bits) {
            bits = std::move(more);
            return;
        }
        for (size_t i = 0; i < bits->size(); ++i)
            (*bits)[i] &= more[i];
    };

    if (!conditions.months.empty()) {
        const auto isWanted = [&](std::string_view month) {
            return std::any_of(conditions.months.begin(), conditions.months.end(), [&](const QByteArray &wanted) { return month == std::string_view(wanted.constData(), size_t(wanted.size())); });
        };
        const QStringList &months = lineSegment.ref.description.months;
        const auto wanted = std::count_if(months.begin(), months.end(), [&](const QString &month) {
            const QByteArray text = month.toUtf8();
            return isWanted({text.constData(), size_t(text.size())});
        });
        if (wanted == 0)
            return Selection::none(lines);
        if (wanted < months.size()) {
            const auto dictionary = data.dictionary(segment, conditions.monthColumn);
            if (!dictionary)
                return tl::unexpected(dictionary.error());
            const auto codes = data.codes(segment, conditions.monthColumn);
            if (!codes)
                return tl::unexpected(codes.error());
            std::vector<quint8> table((*dictionary)->entries);
            for (quint32 i = 0; i < (*dictionary)->entries; ++i)
                table[i] = isWanted((*dictionary)->at(i));
            Bits inMonths = noBits(lines);
            setBits(inMonths, **codes, table);
            keep(std::move(inMonths));
        }
    }
    if (conditions.where) {
        auto matching = evaluate(data, segment, *conditions.where, lines);
        if (!matching)
            return tl::unexpected(matching.error());
        keep(std::move(*matching));
    }
    if (!conditions.needle.isEmpty()) {
        auto matching = linesThatContain(data, segment, {conditions.needle.constData(), size_t(conditions.needle.size())}, lines);
        if (!matching)
            return tl::unexpected(matching.error());
        keep(std::move(*matching));
    }
    if (!bits)
        return Selection::all(lines);
    Selection selection{std::move(*bits), 0, lines};
    selection.settle();
    return selection;
}

} // namespace purser
