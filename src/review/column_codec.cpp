// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_codec.h"

#include "review/sha256.h"

#include <QCoreApplication>

#include <zstd.h>

#include <cstring>

namespace purser {

namespace {

constexpr int compressionLevel = 1;
constexpr size_t slack = 64;

tl::unexpected<Refusal> damaged(const SegmentColumn &column)
{
    return refuse(RefusalCode::Damaged,
                  QCoreApplication::translate("purser::SegmentCodec", "The stored bill lines are damaged: column %1 is not what was written. Check the book, and import the file again.")
                      .arg(column.name));
}

bool isWidth(int width)
{
    return width == 0 || width == 1 || width == 2 || width == 4 || width == 8 || width == 16;
}

std::optional<ColumnBlobHeader> readHeader(const SegmentColumn &column, int lines, const QByteArray &blob)
{
    ColumnBlobHeader header;
    if (lines < 1 || lines > SegmentDescription::maxLines || blob.size() < qsizetype(sizeof header))
        return std::nullopt;
    if (column.sha256 != Sha256::of(blob))
        return std::nullopt;
    memcpy(&header, blob.constData(), sizeof header);
    const bool text = column.kind == ColumnKind::Text;
    if (header.magic != ColumnBlobHeader::expectedMagic || header.kind != column.kind || header.lines != quint32(lines)
        || !isWidth(header.width) || header.hasDictionary > 1 || header.hasNulls > 1 || header.scale != quint32(column.scale)
        || column.scale < 0 || column.scale > 10 || header.dictionaryBytes > ColumnBlobHeader::maxDictionaryBytes
        || header.entries > quint32(lines) + 1)
        return std::nullopt;
    if (quint64(blob.size()) != sizeof header + quint64(header.dictionaryStored) + header.codesStored)
        return std::nullopt;
    if (header.hasDictionary ? (header.entries == 0 || header.width > 2) : (text || header.entries != 0 || header.dictionaryBytes != 0))
        return std::nullopt;
    if (text && header.hasNulls)
        return std::nullopt;
    const quint64 perEntry = text ? sizeof(quint32) : sizeof(qint64);
    if (header.hasDictionary && (text ? header.dictionaryBytes < header.entries * perEntry : header.dictionaryBytes != header.entries * perEntry))
        return std::nullopt;
    return header;
}

bool unpack(const char *from, size_t stored, char *to, size_t raw)
{
    if (raw == 0)
        return stored == 0;
    if (ZSTD_getFrameContentSize(from, stored) != raw)
        return false;
    return ZSTD_decompress(to, raw, from, stored) == raw;
}

template<typename Code>
bool codesWithin(const char *codes, quint32 lines, quint32 entries)
{
    const auto *values = reinterpret_cast<const Code *>(codes);
    Code highest = 0;
    for (quint32 i = 0; i < lines; ++i)
        highest = std::max(highest, values[i]);
    return highest < entries;
}

} // namespace

CodeBuffer::CodeBuffer(size_t bytes)
    : m_data(static_cast<char *>(::operator new[](bytes + slack, std::align_val_t(64))))
    , m_size(bytes)
{
    memset(m_data.get() + bytes, 0, slack);
}

size_t ColumnDictionary::bytes() const
{
    return sizeof(*this) + (offsets.capacity() + foldedOffsets.capacity()) * sizeof(quint32) + text.size() + folded.size()
        + numbers.capacity() * sizeof(qint64);
}

quint64 ColumnCodes::code(quint32 line) const
{
    switch (width) {
    case 1: return reinterpret_cast<const quint8 *>(codes.data())[line];
    case 2: return reinterpret_cast<const quint16 *>(codes.data())[line];
    case 4: return reinterpret_cast<const quint32 *>(codes.data())[line];
    case 8: return reinterpret_cast<const quint64 *>(codes.data())[line];
    }
    return 0;
}

BlobWriter::BlobWriter()
    : m_context(ZSTD_createCCtx())
{
}

BlobWriter::~BlobWriter()
{
    ZSTD_freeCCtx(m_context);
}

QByteArray BlobWriter::write(ColumnBlobHeader header, const char *dictionary, size_t dictionaryBytes, const char *codes)
{
    const size_t codeBytes = size_t(header.lines) * header.width;
    const size_t dictionaryBound = dictionaryBytes ? ZSTD_compressBound(dictionaryBytes) : 0;
    const size_t codesBound = codeBytes ? ZSTD_compressBound(codeBytes) : 0;
    QByteArray blob(qsizetype(sizeof header + dictionaryBound + codesBound), Qt::Uninitialized);
    char *at = blob.data() + sizeof header;
    header.dictionaryBytes = quint32(dictionaryBytes);
    if (dictionaryBytes) {
        header.dictionaryStored = quint32(ZSTD_compressCCtx(m_context, at, dictionaryBound, dictionary, dictionaryBytes, compressionLevel));
        at += header.dictionaryStored;
    }
    if (codeBytes) {
        header.codesStored = quint32(ZSTD_compressCCtx(m_context, at, codesBound, codes, codeBytes, compressionLevel));
        at += header.codesStored;
    }
    memcpy(blob.data(), &header, sizeof header);
    blob.resize(at - blob.constData());
    blob.squeeze();
    return blob;
}

Result<std::shared_ptr<const ColumnDictionary>> decodeDictionary(const SegmentColumn &column, int lines, const QByteArray &blob)
{
    const auto header = readHeader(column, lines, blob);
    if (!header)
        return damaged(column);
    auto result = std::make_shared<ColumnDictionary>();
    if (!header->hasDictionary)
        return result;
    CodeBuffer raw(header->dictionaryBytes);
    if (!unpack(blob.constData() + sizeof *header, header->dictionaryStored, raw.data(), raw.size()))
        return damaged(column);

    result->entries = header->entries;
    if (column.kind != ColumnKind::Text) {
        result->numbers.resize(header->entries);
        memcpy(result->numbers.data(), raw.data(), raw.size());
        return result;
    }
    const size_t lengthBytes = header->entries * sizeof(quint32);
    const quint64 textBytes = header->dictionaryBytes - lengthBytes;
    result->offsets.resize(header->entries + 1);
    quint64 offset = 0;
    for (quint32 i = 0; i < header->entries; ++i) {
        quint32 length = 0;
        memcpy(&length, raw.data() + i * sizeof length, sizeof length);
        result->offsets[i] = quint32(offset);
        offset += length;
        if (offset > textBytes)
            return damaged(column);
    }
    if (offset != textBytes)
        return damaged(column);
    result->offsets[header->entries] = quint32(offset);
    result->text = CodeBuffer(textBytes);
    memcpy(result->text.data(), raw.data() + lengthBytes, textBytes);
    foldDictionary(*result);
    return result;
}

Result<std::shared_ptr<const ColumnCodes>> decodeCodes(const SegmentColumn &column, int lines, const QByteArray &blob)
{
    const auto header = readHeader(column, lines, blob);
    if (!header)
        return damaged(column);
    auto result = std::make_shared<ColumnCodes>();
    result->kind = header->kind;
    result->width = header->width;
    result->hasDictionary = header->hasDictionary;
    result->hasNulls = header->hasNulls;
    result->lines = header->lines;
    result->entries = header->entries;
    result->scale = int(header->scale);
    result->base = Int128((UInt128(header->baseHigh) << 64) | header->baseLow);
    result->codes = CodeBuffer(size_t(header->lines) * header->width);
    if (!unpack(blob.constData() + sizeof *header + header->dictionaryStored, header->codesStored, result->codes.data(), result->codes.size()))
        return damaged(column);
    // A code outside the dictionary would read outside it later.
    if (header->hasDictionary) {
        const bool within = header->width == 0 || (header->width == 1 ? codesWithin<quint8>(result->codes.data(), header->lines, header->entries)
                                                                      : codesWithin<quint16>(result->codes.data(), header->lines, header->entries));
        if (!within)
            return damaged(column);
    }
    return result;
}

} // namespace purser
