// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_source.h"

#include "review/line_set_data.h"
#include "source/deliver.h"

namespace purser {

namespace {

constexpr int refreshDelayMs = 60; ///< a batch of commands is one refresh

bool sameLines(const LineSet &a, const LineSet &b)
{
    const auto &left = *a.data()->segments, &right = *b.data()->segments;
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const LineSegment &x, const LineSegment &y) { return x.ref.importId == y.ref.importId && x.ref.segmentId == y.ref.segmentId; });
}

bool sameMarks(const LineSet &a, const LineSet &b)
{
    const auto &left = a.data()->marks, &right = b.data()->marks;
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const LineMark &x, const LineMark &y) { return x.key == y.key && x.mark == y.mark && x.comment == y.comment; });
}

} // namespace

ReviewSource::ReviewSource(QObject *parent)
    : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(refreshDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ReviewSource::refresh);
}

void ReviewSource::setSource(DataSource *source)
{
    if (m_source == source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    ++m_generation;
    m_marking.stop();
    m_delay.stop();
    m_lines.reset();
    Q_EMIT linesChanged();
    if (!m_source)
        return;
    connect(m_source, &DataSource::changed, &m_delay, qOverload<>(&QTimer::start));
    refresh();
}

void ReviewSource::refresh()
{
    if (!m_source)
        return;
    const int generation = ++m_generation;
    if (!m_lines)
        Q_EMIT opening();
    deliver(m_source->openLines(), this, [this, generation](const Result<std::shared_ptr<const LineSet>> &lines) {
        if (generation != m_generation)
            return;
        if (!lines) {
            Q_EMIT refused(lines.error());
            return;
        }
        apply(*lines);
    });
}

void ReviewSource::apply(const std::shared_ptr<const LineSet> &lines)
{
    m_marking.stop();
    if (!m_lines || !sameLines(*m_lines, *lines)) {
        m_lines = lines;
        Q_EMIT linesChanged();
        return;
    }
    if (sameMarks(*m_lines, *lines))
        return;
    m_marking.run([old = m_lines, marks = lines->data()->marks](const std::stop_token &) { return old->withMarks(marks); },
        [this](const Result<std::shared_ptr<const LineSet>> &marked) {
            if (!marked) {
                Q_EMIT refused(marked.error());
                return;
            }
            m_lines = *marked;
            Q_EMIT marksChanged();
        });
}

} // namespace purser
