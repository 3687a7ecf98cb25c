// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"

namespace purser {

/// Opens sources off the interface thread: a file may lie on a slow disk or be held by another program. The latest wish wins; what was
/// opened for an older one is closed again.
class BookOpener : public QObject
{
    Q_OBJECT

public:
    explicit BookOpener(SourceFactory &sources, QObject *parent = nullptr);

    enum class Kind { Open, Create, CreateSample };
    void start(Kind kind, const QString &location);

Q_SIGNALS:
    void opened(const QString &location, std::shared_ptr<std::unique_ptr<purser::DataSource>> source);
    void failed(const QString &location, const purser::Refusal &refusal);

private:
    SourceFactory &m_sources;
    int m_generation = 0;
};

} // namespace purser
