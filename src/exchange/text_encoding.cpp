// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text_encoding.h"

#include <iconv.h>

#include <cstring>

namespace purser {

namespace {

bool isAscii(std::string_view text)
{
    const char *at = text.data(), *const end = at + text.size();
    for (; end - at >= 8; at += 8) {
        quint64 word;
        memcpy(&word, at, sizeof word);
        if (word & 0x8080808080808080ULL)
            return false;
    }
    for (; at < end; ++at) {
        if (*at & 0x80)
            return false;
    }
    return true;
}

} // namespace

bool isUtf8(std::string_view text)
{
    if (isAscii(text))
        return true;
    const auto *at = reinterpret_cast<const quint8 *>(text.data()), *const end = at + text.size();
    while (at < end) {
        const quint8 lead = *at++;
        if (lead < 0x80)
            continue;
        // Lowest and highest second byte shut out overlong forms, surrogates and what lies beyond Unicode.
        int more = 0;
        quint8 lowest = 0x80, highest = 0xbf;
        if (lead >= 0xc2 && lead <= 0xdf) {
            more = 1;
        } else if (lead >= 0xe0 && lead <= 0xef) {
            more = 2;
            lowest = lead == 0xe0 ? 0xa0 : 0x80;
            highest = lead == 0xed ? 0x9f : 0xbf;
        } else if (lead >= 0xf0 && lead <= 0xf4) {
            more = 3;
            lowest = lead == 0xf0 ? 0x90 : 0x80;
            highest = lead == 0xf4 ? 0x8f : 0xbf;
        } else {
            return false;
        }
        if (end - at < more || at[0] < lowest || at[0] > highest)
            return false;
        for (int i = 1; i < more; ++i) {
            if ((at[i] & 0xc0) != 0x80)
                return false;
        }
        at += more;
    }
    return true;
}

std::optional<TextEncoding> guessEncoding(std::string_view sample)
{
    if (sample.find('\0') != std::string_view::npos)
        return std::nullopt; // UTF-16, or no text at all
    if (isAscii(sample))
        return TextEncoding::Undecided;
    if (isUtf8(sample))
        return TextEncoding::Utf8;
    if (TextDecoder(TextEncoding::Gb18030).isValid(sample))
        return TextEncoding::Gb18030;
    return std::nullopt;
}

struct TextDecoder::Converter
{
    iconv_t handle = iconv_open("UTF-8", "GB18030");
    ~Converter()
    {
        if (handle != iconv_t(-1))
            iconv_close(handle);
    }
};

TextDecoder::TextDecoder(TextEncoding encoding)
    : m_encoding(encoding)
    , m_converter(encoding == TextEncoding::Utf8 ? nullptr : std::make_unique<Converter>())
{
}

TextDecoder::~TextDecoder() = default;

bool TextDecoder::isValid(std::string_view text) const
{
    if (m_encoding != TextEncoding::Gb18030 && isUtf8(text))
        return true;
    if (m_encoding == TextEncoding::Utf8)
        return false;
    return isAscii(text) || fromGb18030(text).has_value();
}

QByteArray TextDecoder::toUtf8(std::string_view text) const
{
    const QByteArray same(text.data(), qsizetype(text.size()));
    if (isAscii(text) || (m_encoding != TextEncoding::Gb18030 && isUtf8(text)))
        return same;
    if (m_encoding != TextEncoding::Utf8) {
        if (const auto converted = fromGb18030(text))
            return *converted;
    }
    return QString::fromUtf8(same).toUtf8();
}

std::optional<QByteArray> TextDecoder::fromGb18030(std::string_view text) const
{
    if (!m_converter || m_converter->handle == iconv_t(-1))
        return std::nullopt;
    iconv(m_converter->handle, nullptr, nullptr, nullptr, nullptr);
    // No character of GB18030 takes more than twice its bytes in UTF-8.
    QByteArray converted(qsizetype(text.size() * 2 + 8), Qt::Uninitialized);
    char *from = const_cast<char *>(text.data()), *to = converted.data();
    size_t fromLeft = text.size(), toLeft = size_t(converted.size());
    if (iconv(m_converter->handle, &from, &fromLeft, &to, &toLeft) == size_t(-1))
        return std::nullopt;
    converted.resize(to - converted.constData());
    return converted;
}

} // namespace purser
