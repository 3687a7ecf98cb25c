// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace purser {

/// Calls \a work(i, slot) for every i below \a count, on the calling thread and as many of \a pool's as are free, and
/// returns when all are done. Slots number the threads from 0 to slotCount(pool) - 1; no two calls share one at a time.
/// The first refusal, or a requested stop, ends it early and is returned.
Result<void> parallelFor(QThreadPool &pool, size_t count, const std::stop_token &stop, const std::function<Result<void>(size_t i, size_t slot)> &work);

inline size_t slotCount(const QThreadPool &pool)
{
    return size_t(pool.maxThreadCount()) + 1;
}

tl::unexpected<Refusal> queryStopped();

} // namespace purser
