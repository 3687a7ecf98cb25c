// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/parallel.h"

#include <QCoreApplication>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace purser {

namespace {

/// Outlives the call for helpers that get their turn only after everything is done.
struct Shared
{
    std::atomic<size_t> next = 0;
    std::atomic<bool> failed = false;
    std::mutex mutex;
    std::condition_variable idle;
    size_t active = 0;
    bool closed = false;
    Refusal refusal;
};

void workOff(Shared &shared, size_t count, size_t slot, const std::stop_token &stop, const std::function<Result<void>(size_t, size_t)> &work)
{
    while (!shared.failed.load(std::memory_order_relaxed)) {
        const size_t i = shared.next.fetch_add(1);
        if (i >= count)
            return;
        const Result<void> done = stop.stop_requested() ? Result<void>(queryStopped()) : work(i, slot);
        if (!done) {
            const std::lock_guard lock(shared.mutex);
            if (!shared.failed.exchange(true))
                shared.refusal = done.error();
        }
    }
}

} // namespace

tl::unexpected<Refusal> queryStopped()
{
    return refuse(RefusalCode::Failed, QCoreApplication::translate("purser::ReviewQuery", "The question was withdrawn before its answer was complete."));
}

Result<void> parallelFor(QThreadPool &pool, size_t count, const std::stop_token &stop, const std::function<Result<void>(size_t, size_t)> &work)
{
    const auto shared = std::make_shared<Shared>();
    const size_t helpers = count > 1 ? std::min(size_t(pool.maxThreadCount()), count - 1) : 0;
    for (size_t helper = 1; helper <= helpers; ++helper) {
        pool.start([shared, helper, count, stop, &work] {
            {
                const std::lock_guard lock(shared->mutex);
                if (shared->closed)
                    return;
                ++shared->active;
            }
            workOff(*shared, count, helper, stop, work);
            const std::lock_guard lock(shared->mutex);
            --shared->active;
            shared->idle.notify_all();
        });
    }
    workOff(*shared, count, 0, stop, work);
    std::unique_lock lock(shared->mutex);
    shared->closed = true;
    shared->idle.wait(lock, [&] { return shared->active == 0; });
    if (shared->failed)
        return tl::unexpected(shared->refusal);
    return {};
}

} // namespace purser
