// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/section_model.h"

namespace purser {

void SectionFeed::setSource(DataSource *source)
{
    if (m_source == source)
        return;
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    drop();
    if (m_source)
        connect(m_source, &DataSource::changed, this, &SectionFeed::stale);
}

SectionModel::SectionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_feed, &SectionFeed::stale, this, &SectionModel::refresh);
}

} // namespace purser
