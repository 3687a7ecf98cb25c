// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace purser {

/// Finds what separates cells and rows in CSV (RFC 4180, as spreadsheets read it), 64 bytes at a time.
///
/// A cell that begins with a quote ends at the next single quote; a doubled quote stands for one. A quote anywhere else is
/// an ordinary character, so one stray quote does not swallow the rest of the file. GBK needs no decoding first: none of
/// its second bytes is a quote, comma or line break.
class CsvScanner
{
public:
    struct Block
    {
        quint64 separators = 0; ///< commas and line feeds outside quotes
        quint64 rowEnds = 0; ///< line feeds outside quotes
        quint64 lineFeeds = 0; ///< all of them
    };

    /// Scans 64 bytes at \a text; only the first \a size count (the rest must be readable).
    Block next(const char *text, int size = 64);

    bool inQuotes() const { return m_state == State::Quoted; }
    void reset() { m_state = State::FieldStart; }

private:
    enum class State : quint8 { FieldStart, Unquoted, Quoted, QuoteSeen };
    Block careful(const char *text, int size);

    State m_state = State::FieldStart;
};

} // namespace purser
