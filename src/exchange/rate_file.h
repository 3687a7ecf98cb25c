// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/set_exchange_rate.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace purser {

/// A line of a file of exchange rates.
struct RateLine
{
    qint64 line = 0; ///< in the file, from 1
    SetExchangeRate rate;
};

/// What a file of exchange rates says. All or nothing: with a problem, no line of it is to be used.
struct RateFile
{
    QString name;
    QList<RateLine> lines;
    QStringList problems; ///< the first of them: rates.csv:12: "rate" is not a number: "12,x"
    qint64 problemCount = 0;
};

inline constexpr qint64 maxRateFileBytes = 16 * 1024 * 1024;
inline constexpr int maxRateProblems = 100;

/// Whether the file at \a path is one of exchange rates, by the names in its header. False for a file that cannot be read.
bool isRateFile(const QString &path);

/// Reads CSV or TSV (RFC 4180, as spreadsheets write it; UTF-8 or GBK) whose header names month, from, to, rate and, if it has one, source;
/// also in Chinese. Columns are found by name in any order, others are ignored. The source of a line without one is \a name.
RateFile readRates(QByteArray text, const QString &name);
/// The same from a file; Failed when it cannot be read, LimitExceeded when it is too large to be one.
Result<RateFile> readRateFile(const QString &path);

} // namespace purser
