// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

namespace purser {

enum class TextEncoding : quint8 {
    Utf8,
    Gb18030, ///< a superset of GBK and GB2312
    Undecided, ///< only ASCII so far: each text beyond it is UTF-8 if it can be, else GB18030
};

bool isUtf8(std::string_view text);

/// What a beginning of a file is encoded in. Empty when it is neither. \a sample must end between characters.
std::optional<TextEncoding> guessEncoding(std::string_view sample);

/// Turns texts into UTF-8. One thread at a time.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding);
    ~TextDecoder();
    TextDecoder(const TextDecoder &) = delete;
    TextDecoder &operator=(const TextDecoder &) = delete;

    TextEncoding encoding() const { return m_encoding; }
    bool isValid(std::string_view text) const;
    /// Valid text as UTF-8; for display of invalid text, bytes that say nothing become replacement characters.
    QByteArray toUtf8(std::string_view text) const;

private:
    std::optional<QByteArray> fromGb18030(std::string_view text) const;

    struct Converter;
    TextEncoding m_encoding;
    std::unique_ptr<Converter> m_converter;
};

} // namespace purser
