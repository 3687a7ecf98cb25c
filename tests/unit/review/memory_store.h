// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/segment.h"

namespace purser {

/// Takes what an import gives and gives it back, as a book would.
class MemoryStore final : public SegmentSink, public SegmentStore
{
public:
    explicit MemoryStore(const QString &importId = QStringLiteral("import-1"))
        : m_importId(importId)
    {
    }

    Result<void> put(EncodedSegment &&segment) override
    {
        m_bytes += segment.bytes();
        m_refs.push_back({m_importId, qint64(m_segments.size()), segment.description});
        m_segments.push_back(std::move(segment));
        return {};
    }
    Result<QByteArray> column(qint64 segmentId, int columnIndex) override
    {
        return m_segments[size_t(segmentId)].blobs[size_t(columnIndex)];
    }

    /// Further segments belong to another import.
    void nextImport(const QString &importId) { m_importId = importId; }
    const std::vector<SegmentRef> &refs() const { return m_refs; }
    std::vector<EncodedSegment> &segments() { return m_segments; }
    qint64 bytes() const { return m_bytes; }

private:
    QString m_importId;
    std::vector<SegmentRef> m_refs;
    std::vector<EncodedSegment> m_segments;
    qint64 m_bytes = 0;
};

} // namespace purser
