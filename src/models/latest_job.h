// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>
#include <type_traits>

namespace purser {

/// Runs work on a worker thread and keeps only the newest: whoever starts again stops what was running and never hears its answer.
/// Interface thread. Destroying it stops the work and waits for the worker to notice, which queries do at every segment.
class LatestJob : public QObject
{
    Q_OBJECT

public:
    explicit LatestJob(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(2); // the newest need not wait until the one before has noticed
    }
    ~LatestJob() override
    {
        stop();
        m_pool.waitForDone();
    }

    bool isRunning() const { return m_running; }
    /// How often work was started; answers of earlier numbers are dropped.
    int generation() const { return m_generation; }

    void stop()
    {
        m_stop.request_stop();
        ++m_generation;
        m_running = false;
    }

    /// Calls \a work(std::stop_token) on a worker and \a apply with what it returns on this thread, unless something newer was started.
    template<typename Work, typename Apply>
    void run(Work &&work, Apply &&apply)
    {
        stop();
        m_stop = std::stop_source();
        m_running = true;
        using Answer = std::invoke_result_t<Work, const std::stop_token &>;
        const int generation = m_generation;
        const std::stop_token token = m_stop.get_token();
        // Always queued, never within this call; this object outlives the worker, since its destructor waits.
        m_pool.start([this, generation, token, work = std::forward<Work>(work), apply = std::forward<Apply>(apply)] {
            const auto answer = std::make_shared<const Answer>(work(token));
            QMetaObject::invokeMethod(this, [this, generation, apply, answer] {
                if (generation != m_generation)
                    return;
                m_running = false;
                apply(*answer);
            }, Qt::QueuedConnection);
        });
    }

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_generation = 0;
    bool m_running = false;
};

} // namespace purser
