// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bill_import.h"

#include <QPointer>
#include <QStringList>
#include <QThreadPool>

namespace purser {

/// Imports bill files one after the other on a worker, for a window: progress and results come as signals on the thread that made it.
/// A file that is refused does not keep the next ones. Destroying it stops the import and waits for the worker to notice.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    /// What became of one file: imported, or refused.
    struct FileResult
    {
        QString path;
        std::optional<BillImport> import;
        std::optional<Refusal> refusal;
        /// Refused for a bad row: the rest can be imported with skipBadRows.
        bool isBadRow() const;
    };
    struct Progress
    {
        QString file; ///< name without folder
        int number = 1, count = 1; ///< which file of how many
        BillProgress bill;
        qint64 secondsLeft = -1; ///< of this file; -1 when it is not known yet
    };

    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override;

    void start(DataSource *source, const QStringList &paths, const BillReadOptions &options);
    /// The file that is read leaves nothing; those that follow are not started. finished() comes when the worker has let go.
    void cancel();
    bool isRunning() const { return m_running; }
    bool isCancelled() const { return m_stop.stop_requested(); }

    const std::vector<FileResult> &results() const { return m_results; }
    const BillReadOptions &options() const { return m_options; }

Q_SIGNALS:
    void progressed(const purser::ImportJob::Progress &progress);
    void finished();

private:
    void next();
    void finishFile(FileResult result);

    QPointer<DataSource> m_source;
    QStringList m_paths;
    BillReadOptions m_options;
    std::vector<FileResult> m_results;
    std::stop_source m_stop;
    QThreadPool m_pool;
    bool m_running = false;
};

} // namespace purser
