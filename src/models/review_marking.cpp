// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_marking.h"

#include "domain/command.h"
#include "source/deliver.h"

#include <QLocale>

namespace purser {

namespace {

Result<void> append(std::vector<LineKey> &keys, const RowView &view, qint64 first, qint64 count, const std::stop_token &stop)
{
    if (qint64(keys.size()) + count > ReviewMarking::maxLines) {
        return refuse(RefusalCode::LimitExceeded,
            ReviewMarking::tr("At most %1 lines can be marked at once. Narrow the selection with a filter.").arg(QLocale().toString(ReviewMarking::maxLines)));
    }
    constexpr qint64 window = 8192;
    for (qint64 done = 0; done < count; done += window) {
        if (stop.stop_requested())
            return refuse(RefusalCode::Failed, ReviewMarking::tr("Marking was cancelled."));
        auto part = view.keys(first + done, std::min(window, count - done));
        if (!part)
            return tl::unexpected(part.error());
        keys.insert(keys.end(), part->begin(), part->end());
    }
    return {};
}

} // namespace

LineKeyFinder keysOfRows(std::shared_ptr<const RowView> view, QList<std::pair<qint64, qint64>> ranges)
{
    return [view = std::move(view), ranges = std::move(ranges)](const std::stop_token &stop) -> Result<std::vector<LineKey>> {
        std::vector<LineKey> keys;
        for (const auto &[first, last] : ranges) {
            if (auto done = append(keys, *view, first, last - first + 1, stop); !done)
                return tl::unexpected(done.error());
        }
        return keys;
    };
}

LineKeyFinder keysOfGroups(std::shared_ptr<const LineSet> lines, ReviewQuestion question, QList<ReviewPath> paths)
{
    return [lines = std::move(lines), question = std::move(question), paths = std::move(paths)](const std::stop_token &stop) -> Result<std::vector<LineKey>> {
        std::vector<LineKey> keys;
        for (const ReviewPath &path : paths) {
            const auto query = question.query(conditionsOf(question, path));
            if (!query)
                return tl::unexpected(query.error());
            const auto view = runQuery(*lines, *query, stop);
            if (!view)
                return tl::unexpected(view.error());
            if (auto done = append(keys, **view, 0, (*view)->count(), stop); !done)
                return tl::unexpected(done.error());
        }
        return keys;
    };
}

void ReviewMarking::start(DataSource *source, LineKeyFinder keys, MarkWord mark, const std::optional<QString> &comment)
{
    if (m_running)
        return;
    m_running = true;
    m_cancelled = false;
    m_source = source;
    m_mark = mark;
    m_comment = comment;
    m_done = 0;
    ++m_generation;
    using Keys = std::shared_ptr<Result<std::vector<LineKey>>>;
    m_finding.run([keys = std::move(keys)](const std::stop_token &stop) -> Keys { return std::make_shared<Result<std::vector<LineKey>>>(keys(stop)); },
        [this](const Keys &found) {
            if (!*found) {
                m_running = false;
                Q_EMIT refused(found->error());
                return;
            }
            m_keys = std::move(**found);
            next();
        });
}

void ReviewMarking::cancel()
{
    if (!m_running)
        return;
    m_cancelled = true;
    if (m_finding.isRunning()) {
        m_finding.stop();
        m_running = false;
        Q_EMIT finished(0);
    }
}

void ReviewMarking::next()
{
    if (m_done >= m_keys.size() || m_cancelled || !m_source) {
        m_running = false;
        m_keys = {};
        Q_EMIT finished(qint64(m_done));
        return;
    }
    Q_EMIT progressed(qint64(m_done), qint64(m_keys.size()));
    MarkLines command;
    command.mark = m_mark;
    command.comment = m_comment;
    const size_t end = std::min(m_keys.size(), m_done + size_t(batchLines));
    for (size_t i = m_done; i < end; ++i)
        command.lines << m_keys[i].importId + u':' + QString::number(m_keys[i].line);
    deliver(m_source->execute({makeOpId(), command}), this, [this, end, generation = m_generation](const Outcome &outcome) {
        if (generation != m_generation)
            return;
        if (!outcome.isDone()) {
            m_running = false;
            Q_EMIT refused(outcome.refusal);
            return;
        }
        m_done = end;
        next();
    });
}

} // namespace purser
