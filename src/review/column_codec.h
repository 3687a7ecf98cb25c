// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/int128.h"
#include "review/segment.h"

#include <memory>
#include <string_view>

struct ZSTD_CCtx_s;

namespace purser {

/// What a stored column blob begins with; then the dictionary's zstd frame, then that of the codes. Numbers are little
/// endian. A value of a decimal column is base + code (code - 1 where code 0 stands for "no value"), or the dictionary's
/// entry; the codes of a width of 0 are all zero.
struct ColumnBlobHeader
{
    static constexpr quint32 expectedMagic = 0x31435250; // "PRC1"
    /// No dictionary of a segment is larger: an import closes a segment at half of it.
    static constexpr quint32 maxDictionaryBytes = 64 * 1024 * 1024;

    quint32 magic = expectedMagic;
    ColumnKind kind = ColumnKind::Text;
    quint8 width = 0; ///< bytes a code: 0, 1, 2, 4, 8, 16
    quint8 hasDictionary = 0;
    quint8 hasNulls = 0; ///< decimals: code 0 means no value
    quint32 lines = 0;
    quint32 entries = 0;
    quint32 dictionaryBytes = 0, dictionaryStored = 0; ///< raw and compressed
    quint32 codesStored = 0; ///< compressed; raw is lines × width
    quint32 scale = 0;
    quint64 baseLow = 0, baseHigh = 0;
};
static_assert(sizeof(ColumnBlobHeader) == 48);

/// Memory that is written before it is read, aligned for any code width, with readable slack behind its end.
class CodeBuffer
{
public:
    CodeBuffer() = default;
    explicit CodeBuffer(size_t bytes);
    char *data() { return m_data.get(); }
    const char *data() const { return m_data.get(); }
    size_t size() const { return m_size; }

private:
    struct Free
    {
        void operator()(char *data) const { ::operator delete[](data, std::align_val_t(64)); }
    };
    std::unique_ptr<char[], Free> m_data;
    size_t m_size = 0;
};

/// The distinct values of a column of a segment, without its lines. Immutable.
class ColumnDictionary
{
public:
    quint32 entries = 0;

    // Text
    std::vector<quint32> offsets; ///< entries + 1
    CodeBuffer text; ///< UTF-8
    std::string_view at(quint32 entry) const { return {text.data() + offsets[entry], offsets[entry + 1] - offsets[entry]}; }
    /// The same with folded case, for search; made by foldDictionary().
    std::vector<quint32> foldedOffsets; ///< empty when equal to offsets
    CodeBuffer folded; ///< empty when equal to text

    // Decimal: values at the column's scale. Entry 0 stands for "no value" where the column has such cells.
    std::vector<qint64> numbers;

    size_t bytes() const;
};

/// The lines of a column of a segment: one code each. Immutable.
class ColumnCodes
{
public:
    ColumnKind kind = ColumnKind::Text;
    quint8 width = 0;
    bool hasDictionary = false;
    bool hasNulls = false;
    quint32 lines = 0;
    quint32 entries = 0;
    int scale = 0;
    Int128 base = 0;
    CodeBuffer codes;

    quint64 code(quint32 line) const; ///< width ≤ 8
    size_t bytes() const { return codes.size() + sizeof(*this); }
};

/// Compresses; one for each thread that encodes.
class BlobWriter
{
public:
    BlobWriter();
    ~BlobWriter();
    BlobWriter(const BlobWriter &) = delete;
    BlobWriter &operator=(const BlobWriter &) = delete;

    /// A blob from its parts; fills in the sizes of \a header.
    QByteArray write(ColumnBlobHeader header, const char *dictionary, size_t dictionaryBytes, const char *codes);

private:
    ZSTD_CCtx_s *m_context;
};

/// Parts of a blob. Damaged when the blob is not what \a column and \a lines say, whatever its bytes are: it never reads
/// outside and never allocates more than a real segment needs. decodeDictionary gives an empty dictionary for a column
/// without one.
Result<std::shared_ptr<const ColumnDictionary>> decodeDictionary(const SegmentColumn &column, int lines, const QByteArray &blob);
Result<std::shared_ptr<const ColumnCodes>> decodeCodes(const SegmentColumn &column, int lines, const QByteArray &blob);

/// Case-folded, compatibility-normalised text: what "contains, without regard to case, in any language" compares.
QString foldedText(const QString &text);
/// Fills in the folded forms of a text dictionary.
void foldDictionary(ColumnDictionary &dictionary);

} // namespace purser
