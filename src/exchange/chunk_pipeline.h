// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bill_encoder.h"

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace purser {

/// Encodes chunks on every core and hands the results back in the order in which the chunks came. Used by one thread.
class ChunkPipeline
{
public:
    ChunkPipeline();
    ~ChunkPipeline(); ///< abandons what is under way

    /// A buffer for the next chunk; used ones come round again, because fresh memory costs time.
    CodeBuffer buffer(size_t bytes);
    void put(BillChunk &&chunk);
    /// The next result in order. Empty when it is not ready and \a wait is false, or when nothing is under way.
    std::optional<EncodedChunk> take(bool wait);
    /// Whether as many chunks are under way as memory allows for; take() first.
    bool isFull() const { return m_given - m_taken >= m_limit; }

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_jobReady, m_resultReady;
    std::deque<std::pair<qint64, BillChunk>> m_jobs;
    std::map<qint64, EncodedChunk> m_results;
    std::vector<CodeBuffer> m_spare;
    std::atomic<bool> m_abandoned = false;
    bool m_ended = false;
    qint64 m_given = 0, m_taken = 0, m_limit = 0;
    std::vector<std::thread> m_threads;
};

} // namespace purser
