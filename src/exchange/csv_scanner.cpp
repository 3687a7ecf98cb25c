// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_scanner.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace purser {

namespace {

#ifdef __SSE2__
struct Chunk
{
    __m128i part[4];

    explicit Chunk(const char *text)
    {
        for (int i = 0; i < 4; ++i)
            part[i] = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text + 16 * i));
    }
    quint64 equal(char c) const
    {
        const __m128i wanted = _mm_set1_epi8(c);
        quint64 mask = 0;
        for (int i = 0; i < 4; ++i)
            mask |= quint64(quint32(_mm_movemask_epi8(_mm_cmpeq_epi8(part[i], wanted)))) << (16 * i);
        return mask;
    }
};
#else
struct Chunk
{
    const char *text;

    explicit Chunk(const char *at)
        : text(at)
    {
    }
    quint64 equal(char c) const
    {
        quint64 mask = 0;
        for (int i = 0; i < 64; ++i)
            mask |= quint64(text[i] == c) << i;
        return mask;
    }
};
#endif

/// Bit i is the parity of the bits 0 … i.
quint64 runningParity(quint64 bits)
{
    for (int shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

} // namespace

CsvScanner::Block CsvScanner::next(const char *text, int size)
{
    if (size < 64)
        return careful(text, size);
    const Chunk chunk(text);
    const quint64 quotes = chunk.equal('"');
    const quint64 lineFeeds = chunk.equal('\n');
    const quint64 candidates = chunk.equal(',') | lineFeeds;
    if (quotes == 0 && (m_state == State::FieldStart || m_state == State::Unquoted)) {
        m_state = candidates >> 63 ? State::FieldStart : State::Unquoted;
        return {candidates, lineFeeds, lineFeeds};
    }

    // Where quotes stand only where they should, inside is where their count is odd.
    const quint64 inside = runningParity(quotes) ^ (m_state == State::Quoted ? ~quint64(0) : 0);
    const quint64 opening = quotes & inside, closing = quotes & ~inside;
    const quint64 mayOpen = ((candidates | closing) << 1) | quint64(m_state == State::FieldStart || m_state == State::QuoteSeen);
    const quint64 afterClosing = (closing << 1) | quint64(m_state == State::QuoteSeen);
    if ((opening & ~mayOpen) || (afterClosing & ~(candidates | quotes | chunk.equal('\r'))))
        return careful(text, size);

    const quint64 separators = candidates & ~inside;
    if (inside >> 63)
        m_state = State::Quoted;
    else if (closing >> 63)
        m_state = State::QuoteSeen;
    else
        m_state = separators >> 63 ? State::FieldStart : State::Unquoted;
    return {separators, lineFeeds & ~inside, lineFeeds};
}

CsvScanner::Block CsvScanner::careful(const char *text, int size)
{
    Block block;
    for (int i = 0; i < size; ++i) {
        const char c = text[i];
        const quint64 bit = quint64(1) << i;
        if (c == '\n')
            block.lineFeeds |= bit;
        if (m_state == State::Quoted) {
            if (c == '"')
                m_state = State::QuoteSeen;
            continue;
        }
        if (c == ',' || c == '\n') {
            block.separators |= bit;
            if (c == '\n')
                block.rowEnds |= bit;
            m_state = State::FieldStart;
        } else if (c == '"' && (m_state == State::FieldStart || m_state == State::QuoteSeen)) {
            m_state = State::Quoted;
        } else {
            m_state = State::Unquoted;
        }
    }
    return block;
}

} // namespace purser
