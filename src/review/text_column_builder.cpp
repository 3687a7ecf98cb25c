// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_builder.h"
#include "review/sha256.h"

#include <cstring>

namespace purser {

namespace {

constexpr size_t initialSlots = 256;

inline quint64 word(const char *at)
{
    quint64 value;
    memcpy(&value, at, sizeof value);
    return value;
}

inline quint64 mixed(quint64 a, quint64 b)
{
    const UInt128 product = UInt128(a) * b;
    return quint64(product) ^ quint64(product >> 64);
}

/// A quick hash of short text; reads up to eight bytes behind the end but does not let them count.
inline quint64 hashOf(const char *text, quint32 size)
{
    quint64 hash = 0x9e3779b97f4a7c15ULL ^ size;
    while (size > 8) {
        hash = mixed(hash ^ word(text), 0xa0761d6478bd642fULL);
        text += 8;
        size -= 8;
    }
    const quint64 last = size ? word(text) << (64 - 8 * size) : 0;
    return mixed(hash ^ last, 0xe7037ed1a0b428dbULL);
}

inline bool same(const char *a, const char *b, quint32 size)
{
    while (size >= 8) {
        if (word(a) != word(b))
            return false;
        a += 8;
        b += 8;
        size -= 8;
    }
    return size == 0 || (word(a) ^ word(b)) << (64 - 8 * size) == 0;
}

} // namespace

TextColumnBuilder::TextColumnBuilder()
{
    clear();
}

void TextColumnBuilder::clear()
{
    // The next segment will be much like this one, so its table starts at the size this one needed.
    size_t slots = initialSlots;
    while (!m_offsets.empty() && slots < size_t(entries()) * 2)
        slots *= 2;
    m_slots.assign(slots, Slot{0, 0});
    m_text.clear();
    m_offsets.assign(1, 0);
    m_last = 0;
    m_codes.clear();
    m_codes.reserve(SegmentDescription::maxLines);
}

quint32 TextColumnBuilder::add(const char *text, quint32 size)
{
    const quint32 code = intern(text, size);
    m_codes.push_back(quint16(code));
    return code;
}

quint32 TextColumnBuilder::intern(const char *text, quint32 size)
{
    // Neighbouring lines often say the same; this saves the hash.
    if (entries() > 0) {
        const std::string_view known = entry(m_last);
        if (known.size() == size && same(known.data(), text, size))
            return m_last;
    }
    const quint64 hash = hashOf(text, size);
    const quint32 tag = quint32(hash >> 32);
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].code) {
        if (m_slots[at].tag == tag) {
            const quint32 code = m_slots[at].code - 1;
            const std::string_view known = entry(code);
            if (known.size() == size && same(known.data(), text, size))
                return m_last = code;
        }
        at = (at + 1) & mask;
    }
    return m_last = insert(text, size, hash);
}

quint32 TextColumnBuilder::insert(const char *text, quint32 size, quint64 hash)
{
    const quint32 code = entries();
    Q_ASSERT(code < quint32(SegmentDescription::maxLines));
    // same() reads whole words, so eight bytes behind the last entry must be there too.
    const size_t used = m_text.size();
    if (m_text.capacity() < used + size + 8)
        m_text.reserve(std::max<size_t>(4096, (used + size + 8) * 2));
    m_text.insert(m_text.end(), text, text + size);
    m_offsets.push_back(quint32(m_text.size()));
    if ((entries() + 1) * 2 > m_slots.size())
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t at = hash & mask;
    while (m_slots[at].code)
        at = (at + 1) & mask;
    m_slots[at] = {quint32(hash >> 32), code + 1};
    return code;
}

void TextColumnBuilder::grow()
{
    std::vector<Slot> slots(m_slots.size() * 4, Slot{0, 0});
    const size_t mask = slots.size() - 1;
    // The newest entry has no slot yet; insert() gives it one.
    for (quint32 code = 0; code + 1 < entries(); ++code) {
        const std::string_view known = entry(code);
        const quint64 hash = hashOf(known.data(), quint32(known.size()));
        size_t at = hash & mask;
        while (slots[at].code)
            at = (at + 1) & mask;
        slots[at] = {quint32(hash >> 32), code + 1};
    }
    m_slots = std::move(slots);
}

void TextColumnBuilder::erase(quint32 first, std::span<const quint8> drop)
{
    size_t to = first;
    for (size_t i = 0; i < drop.size() && first + i < m_codes.size(); ++i) {
        if (!drop[i])
            m_codes[to++] = m_codes[first + i];
    }
    m_codes.resize(to);
}

QByteArray TextColumnBuilder::encode(BlobWriter &writer, SegmentColumn &column, const std::function<QByteArray(std::string_view)> &rewrite) const
{
    ColumnBlobHeader header;
    header.kind = ColumnKind::Text;
    header.hasDictionary = 1;
    header.lines = lines();
    header.entries = entries();
    // Where lines were erased, an entry may be without a line; a dictionary has at most one more than lines.
    std::vector<quint16> renumbered;
    std::vector<quint32> kept;
    if (header.entries > header.lines) {
        std::vector<quint32> newCode(header.entries, ~0u);
        renumbered.reserve(m_codes.size());
        for (const quint16 code : m_codes) {
            if (newCode[code] == ~0u) {
                newCode[code] = quint32(kept.size());
                kept.push_back(code);
            }
            renumbered.push_back(quint16(newCode[code]));
        }
        header.entries = quint32(kept.size());
    }
    const std::vector<quint16> &codes = kept.empty() ? m_codes : renumbered;

    QByteArray dictionary(qsizetype(header.entries * sizeof(quint32)), Qt::Uninitialized);
    dictionary.reserve(dictionary.size() + textBytes());
    for (quint32 i = 0; i < header.entries; ++i) {
        const std::string_view text = entry(kept.empty() ? i : kept[i]);
        quint32 length = quint32(text.size());
        if (rewrite) {
            const QByteArray rewritten = rewrite(text);
            length = quint32(rewritten.size());
            dictionary += rewritten;
        } else {
            dictionary.append(text.data(), qsizetype(text.size()));
        }
        memcpy(dictionary.data() + i * sizeof length, &length, sizeof length);
    }

    QByteArray blob;
    if (header.entries == 1) {
        header.width = 0;
        blob = writer.write(header, dictionary.constData(), size_t(dictionary.size()), nullptr);
    } else if (header.entries <= 256) {
        header.width = 1;
        std::vector<quint8> narrow(codes.begin(), codes.end());
        blob = writer.write(header, dictionary.constData(), size_t(dictionary.size()), reinterpret_cast<const char *>(narrow.data()));
    } else {
        header.width = 2;
        blob = writer.write(header, dictionary.constData(), size_t(dictionary.size()), reinterpret_cast<const char *>(codes.data()));
    }
    column.kind = ColumnKind::Text;
    column.scale = 0;
    column.sha256 = Sha256::of(blob);
    return blob;
}

} // namespace purser
