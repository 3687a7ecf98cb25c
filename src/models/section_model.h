// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"
#include "source/deliver.h"

#include <QAbstractItemModel>
#include <QPointer>

namespace purser {

/// Where a section's rows come from, and how far along they are. A model asks its source, and answers to questions that were asked again
/// meanwhile are dropped by their generation. Interface thread; nothing waits.
class SectionFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setSource(DataSource *source);
    DataSource *source() const { return m_source; }

    /// Asks \a query and hands the answer to \a apply, unless it was asked again before. refused() when there is none.
    template<typename Q, typename Apply>
    void ask(const Q &query, Apply &&apply)
    {
        if (!m_source)
            return;
        const int generation = ++m_generation;
        Q_EMIT started();
        deliver(purser::ask(*m_source, query), this, [this, generation, apply = std::forward<Apply>(apply)](const Result<typename Q::Answer> &answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                Q_EMIT refused(answer.error());
                return;
            }
            apply(*answer);
            Q_EMIT ready();
        });
    }
    /// Forgets what was asked.
    void drop() { ++m_generation; }

Q_SIGNALS:
    void started();
    void ready();
    void refused(const purser::Refusal &refusal);
    /// The source has changed; ask again.
    void stale();

private:
    QPointer<DataSource> m_source;
    int m_generation = 0;
};

/// A flat table of one query's rows.
class SectionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SectionModel(QObject *parent = nullptr);

    SectionFeed *feed() { return &m_feed; }
    void setSource(DataSource *source) { m_feed.setSource(source); }
    /// Asks again; old rows stay until the answer is there.
    virtual void refresh() = 0;

protected:
    SectionFeed m_feed;
};

} // namespace purser
