// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/line_imports.h"
#include "models/latest_job.h"
#include "models/review_groups.h"
#include "source/data_source.h"

#include <QPointer>

#include <functional>

namespace purser {

/// Finds out which lines are meant. Runs on a worker.
using LineKeyFinder = std::function<Result<std::vector<LineKey>>(const std::stop_token &stop)>;

/// Rows \a ranges (first, last) of \a view.
LineKeyFinder keysOfRows(std::shared_ptr<const RowView> view, QList<std::pair<qint64, qint64>> ranges);
/// The lines of the chosen months in the groups \a paths.
LineKeyFinder keysOfGroups(std::shared_ptr<const LineSet> lines, ReviewQuestion question, QList<ReviewPath> paths);

/// Marks lines, however many were chosen: finds their keys on a worker, then runs MarkLines in batches, one after the other. What was
/// marked before a refusal or a stop stays marked. One at a time; interface thread.
class ReviewMarking : public QObject
{
    Q_OBJECT

public:
    /// Every mark is kept for ever in the chain; more than this at once is a slip of the hand.
    static constexpr qint64 maxLines = 200'000;
    static constexpr qint64 batchLines = 2'000;

    using QObject::QObject;

    bool isRunning() const { return m_running; }
    /// \a comment is kept as it was when not given.
    void start(DataSource *source, LineKeyFinder keys, MarkWord mark, const std::optional<QString> &comment = {});
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    /// All of them, or those before a cancel.
    void finished(qint64 lines);
    void refused(const purser::Refusal &refusal);

private:
    void next();

    QPointer<DataSource> m_source;
    LatestJob m_finding;
    std::vector<LineKey> m_keys;
    MarkWord m_mark = MarkWord::Checked;
    std::optional<QString> m_comment;
    size_t m_done = 0;
    int m_generation = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace purser
