// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <memory>

namespace purser {

/// Reads single blobs over a read-only connection of its own, for workers. Any thread, several at once (they take turns). Goes
/// past Qt SQL to the same system library, because a connection of Qt SQL belongs to one thread.
class BlobReader
{
public:
    explicit BlobReader(const QString &path);
    ~BlobReader();
    Q_DISABLE_COPY_MOVE(BlobReader)

    /// The first column of the only row of \a sql with two integers bound. Failed, or Damaged when there is no such row.
    Result<QByteArray> read(const char *sql, qint64 first, qint64 second);

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace purser
