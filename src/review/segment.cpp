// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/segment.h"

namespace purser {

using namespace Qt::StringLiterals;

QString toText(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text: return u"text"_s;
    case ColumnKind::Decimal: return u"decimal"_s;
    case ColumnKind::LineNumber: return u"lineNumber"_s;
    }
    return {};
}

std::optional<ColumnKind> columnKindFromText(QStringView text)
{
    for (const ColumnKind kind : {ColumnKind::Text, ColumnKind::Decimal, ColumnKind::LineNumber}) {
        if (text == toText(kind))
            return kind;
    }
    return std::nullopt;
}

qint64 EncodedSegment::bytes() const
{
    qint64 sum = 0;
    for (const QByteArray &blob : blobs)
        sum += blob.size();
    return sum;
}

} // namespace purser
