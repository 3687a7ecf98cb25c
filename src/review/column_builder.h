// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/int128.h"
#include "review/column_codec.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>

namespace purser {

/// Collects the cells of a text column of one segment. One thread. Reused from segment to segment (clear()).
class TextColumnBuilder
{
public:
    TextColumnBuilder();

    /// Adds one line and returns the code of its text. Eight bytes behind the text must be readable.
    quint32 add(const char *text, quint32 size);

    /// The code of a text, without adding a line. The same slack must be readable.
    quint32 intern(const char *text, quint32 size);
    /// Adds one line with a code that intern() gave.
    void addCode(quint32 code) { m_codes.push_back(quint16(code)); }

    quint32 lines() const { return quint32(m_codes.size()); }
    quint32 entries() const { return quint32(m_offsets.size() - 1); }
    quint32 code(quint32 line) const { return m_codes[line]; }
    std::string_view entry(quint32 code) const { return {m_text.data() + m_offsets[code], m_offsets[code + 1] - m_offsets[code]}; }
    qsizetype textBytes() const { return qsizetype(m_text.size()); }

    /// Removes lines again: of those from \a first on, the ones whose flag in \a drop is set.
    void erase(quint32 first, std::span<const quint8> drop);
    void clear();

    /// Writes blob and hash. \a rewrite changes each distinct text on its way out (encodings, dates); none = as it is.
    QByteArray encode(BlobWriter &writer, SegmentColumn &column, const std::function<QByteArray(std::string_view)> &rewrite = {}) const;

private:
    quint32 insert(const char *text, quint32 size, quint64 hash);
    void grow();

    struct Slot
    {
        quint32 tag;
        quint32 code; ///< plus one; 0 = free
    };
    std::vector<Slot> m_slots;
    std::vector<char> m_text;
    std::vector<quint32> m_offsets;
    std::vector<quint16> m_codes;
    quint32 m_last = 0; ///< the code given last
};

/// Collects the cells of a decimal (or line number) column of one segment. One thread; reused.
class DecimalColumnBuilder
{
public:
    DecimalColumnBuilder();

    /// Adds the number in \a text, or "no value" if it is empty. Adds nothing and returns false if it is neither a
    /// canonical decimal of at most ten places nor fits; the caller then calls addNull() or erase()s.
    bool add(const char *text, quint32 size);
    void addNull();
    void addUnits(Int128 units); ///< in 10^-10

    quint32 lines() const { return quint32(m_values.size()); }
    std::optional<Int128> units(quint32 line) const;

    void erase(quint32 first, std::span<const quint8> drop);
    void clear();
    /// Writes blob, scale and hash.
    QByteArray encode(BlobWriter &writer, SegmentColumn &column) const;

private:
    static constexpr qint64 null = std::numeric_limits<qint64>::min();
    static constexpr qint64 wide = std::numeric_limits<qint64>::min() + 1; ///< the value stands in m_wide
    static constexpr quint32 maxTracked = 4096;

    void push(qint64 value);
    bool addLong(const char *text, quint32 size);
    QByteArray encodeWide(BlobWriter &writer, SegmentColumn &column) const;

    std::vector<qint64> m_values; ///< in 10^-10
    std::vector<std::pair<quint32, Int128>> m_wide; ///< by line, ascending
    int m_scale = 0; ///< decimals that the values need
    // The distinct values, as long as there are few: such a column is stored as a dictionary.
    struct Slot
    {
        qint64 value;
        quint32 code; ///< plus one; 0 = free
    };
    std::vector<Slot> m_slots;
    std::vector<qint64> m_distinct;
    std::vector<quint16> m_codes;
    bool m_tracking = true;
};

} // namespace purser
