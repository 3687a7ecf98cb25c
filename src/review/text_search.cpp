// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/text_search.h"

#include "review/column_codec.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace purser {

size_t findText(std::string_view text, std::string_view needle, size_t from)
{
#ifdef __SSE2__
    // Sixteen places at once: only where first and last byte fit is the rest compared.
    const size_t size = needle.size();
    if (text.size() < size)
        return std::string_view::npos;
    const size_t end = text.size() - size + 1; // places where it could begin
    const __m128i first = _mm_set1_epi8(needle.front()), last = _mm_set1_epi8(needle.back());
    for (size_t at = from; at < end; at += 16) {
        const char *place = text.data() + at;
        const __m128i firsts = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place));
        const __m128i lasts = _mm_loadu_si128(reinterpret_cast<const __m128i *>(place + size - 1));
        unsigned candidates = unsigned(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(firsts, first), _mm_cmpeq_epi8(lasts, last))));
        for (; candidates; candidates &= candidates - 1) {
            const size_t offset = size_t(std::countr_zero(candidates));
            if (at + offset >= end)
                break;
            if (memcmp(place + offset, needle.data(), size) == 0)
                return at + offset;
        }
    }
    return std::string_view::npos;
#else
    return text.find(needle, from);
#endif
}

quint32 findEntries(const ColumnDictionary &dictionary, std::string_view needle, std::vector<quint8> &hits)
{
    hits.assign(dictionary.entries, 0);
    const std::vector<quint32> &offsets = dictionary.foldedOffsets.empty() ? dictionary.offsets : dictionary.foldedOffsets;
    const CodeBuffer &buffer = dictionary.folded.data() ? dictionary.folded : dictionary.text;
    const std::string_view text(buffer.data(), buffer.size());
    quint32 found = 0;
    auto entry = offsets.begin();
    size_t at = 0;
    while ((at = findText(text, needle, at)) != std::string_view::npos) {
        entry = std::upper_bound(entry, offsets.end(), quint32(at)) - 1;
        const size_t end = entry[1];
        if (at + needle.size() <= end) {
            hits[size_t(entry - offsets.begin())] = 1;
            ++found;
            at = end;
        } else {
            ++at; // half in this entry, half in the next
        }
    }
    return found;
}

} // namespace purser
