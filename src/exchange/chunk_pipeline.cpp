// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chunk_pipeline.h"

#include <algorithm>

namespace purser {

namespace {
// A chunk under way takes some 50 MB with its tables. One thread reads as fast as four encode.
constexpr unsigned maxThreads = 4;
}

ChunkPipeline::ChunkPipeline()
{
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1u, maxThreads);
    m_limit = threads + 1;
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

ChunkPipeline::~ChunkPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_ended = true;
        m_jobs.clear();
    }
    m_jobReady.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

CodeBuffer ChunkPipeline::buffer(size_t bytes)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_spare.empty()) {
            CodeBuffer spare = std::move(m_spare.back());
            m_spare.pop_back();
            if (spare.size() == bytes)
                return spare;
        }
    }
    return CodeBuffer(bytes);
}

void ChunkPipeline::put(BillChunk &&chunk)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.emplace_back(m_given++, std::move(chunk));
    }
    m_jobReady.notify_one();
}

std::optional<EncodedChunk> ChunkPipeline::take(bool wait)
{
    std::unique_lock lock(m_mutex);
    if (m_taken == m_given)
        return std::nullopt;
    if (wait)
        m_resultReady.wait(lock, [this] { return m_results.contains(m_taken); });
    const auto found = m_results.find(m_taken);
    if (found == m_results.end())
        return std::nullopt;
    EncodedChunk result = std::move(found->second);
    m_results.erase(found);
    ++m_taken;
    return result;
}

void ChunkPipeline::work()
{
    BillEncoder encoder;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_jobReady.wait(lock, [this] { return m_ended || !m_jobs.empty(); });
        if (m_ended)
            return;
        auto [index, chunk] = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        EncodedChunk result = encoder.encode(chunk, m_abandoned);
        lock.lock();
        m_results.emplace(index, std::move(result));
        m_spare.push_back(std::move(chunk.bytes));
        m_resultReady.notify_all();
    }
}

} // namespace purser
