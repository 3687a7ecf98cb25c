// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latest_job.h"
#include "review/line_set.h"
#include "source/data_source.h"

#include <QPointer>
#include <QTimer>

namespace purser {

/// The bill lines of a data source, open for review and kept fresh. When only marks changed, what is loaded of the lines stays.
/// Interface thread; nothing waits.
class ReviewSource : public QObject
{
    Q_OBJECT

public:
    explicit ReviewSource(QObject *parent = nullptr);

    void setSource(DataSource *source);
    DataSource *source() const { return m_source; }
    /// Opens the lines again; those there are stay until the answer is there.
    void refresh();

    /// Null until they are open.
    const std::shared_ptr<const LineSet> &lines() const { return m_lines; }
    bool isOpen() const { return m_lines != nullptr; }

Q_SIGNALS:
    void opening();
    /// Other lines than before.
    void linesChanged();
    /// The same lines with other marks.
    void marksChanged();
    void refused(const purser::Refusal &refusal);

private:
    void apply(const std::shared_ptr<const LineSet> &lines);

    QPointer<DataSource> m_source;
    std::shared_ptr<const LineSet> m_lines;
    LatestJob m_marking;
    QTimer m_delay;
    int m_generation = 0;
};

} // namespace purser
