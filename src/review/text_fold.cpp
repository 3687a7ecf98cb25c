// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/column_codec.h"

#include <cstring>

namespace purser {

QString foldedText(const QString &text)
{
    // By way of capitals, because only those turn a sharp s into two letters.
    return text.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
}

void foldDictionary(ColumnDictionary &dictionary)
{
    const size_t size = dictionary.text.size();
    const char *text = dictionary.text.data();
    bool upper = false, beyondAscii = false;
    for (size_t i = 0; i < size; ++i) {
        upper |= text[i] >= 'A' && text[i] <= 'Z';
        beyondAscii |= (text[i] & 0x80) != 0;
    }
    if (!beyondAscii) {
        if (!upper)
            return;
        dictionary.folded = CodeBuffer(size);
        char *folded = dictionary.folded.data();
        for (size_t i = 0; i < size; ++i)
            folded[i] = char(text[i] + ((text[i] >= 'A' && text[i] <= 'Z') ? 32 : 0));
        return;
    }
    QByteArray folded;
    folded.reserve(qsizetype(size));
    dictionary.foldedOffsets.reserve(dictionary.entries + 1);
    for (quint32 i = 0; i < dictionary.entries; ++i) {
        dictionary.foldedOffsets.push_back(quint32(folded.size()));
        const std::string_view entry = dictionary.at(i);
        folded += foldedText(QString::fromUtf8(entry.data(), qsizetype(entry.size()))).toUtf8();
    }
    dictionary.foldedOffsets.push_back(quint32(folded.size()));
    dictionary.folded = CodeBuffer(size_t(folded.size()));
    memcpy(dictionary.folded.data(), folded.constData(), size_t(folded.size()));
}

} // namespace purser
