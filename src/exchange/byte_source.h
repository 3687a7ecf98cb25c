// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace purser {

/// The text of one or more files in a row, to be read once from front to back. One thread.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Goes to the next file (first call: to the first). False when there is none.
    virtual Result<bool> nextFile() = 0;
    /// As a person would name it: "bill.csv", "bills.zip/part-1.csv".
    virtual QString fileName() const = 0;
    /// Up to \a size bytes; 0 at the end of the file.
    virtual Result<qint64> read(char *to, qint64 size) = 0;
    virtual qint64 totalBytes() const = 0; ///< of all files, uncompressed
    /// SHA-256 of the file on disk; complete once everything was read.
    virtual Result<QByteArray> sha256() = 0;
    virtual qint64 diskBytes() const = 0;
};

/// Opens a plain file, or a zip by its first bytes. Nothing in a zip is ever written to disk, whatever its names say;
/// only files named *.csv count. LimitExceeded for one that unpacks to more than maxRatio times its size.
Result<std::unique_ptr<ByteSource>> openByteSource(const QString &path);

inline constexpr qint64 maxZipRatio = 200;
inline constexpr qint64 freeZipBytes = 64 * 1024 * 1024; ///< up to here no ratio is absurd
inline constexpr qint64 maxZipEntries = 10'000;

} // namespace purser
