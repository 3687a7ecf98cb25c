// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QThreadPool>

#include <stop_token>
#include <vector>

namespace purser {

/// Sorts rows by keys of at most \a bits bits, stable, on all cores. \a keys and \a rows are used up.
Result<std::vector<quint32>> radixSort(QThreadPool &pool, std::vector<quint64> &&keys, std::vector<quint32> &&rows, int bits, const std::stop_token &stop);

} // namespace purser
