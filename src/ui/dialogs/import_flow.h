// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_job.h"

#include <QPointer>
#include <QWidget>

namespace purser {

class Permissions;
class StatusStrip;

/// Everything about importing bills in a window: choosing files, options, progress in the status bar, the report, and the list of what was
/// imported. Nothing blocks; one import runs at a time.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(QWidget *window, Permissions *permissions, StatusStrip *status);
    ~ImportFlow() override;

    /// Ends an import that is running; what it has read so far is dropped.
    void setSource(DataSource *source);
    bool isRunning() const { return m_job && m_job->isRunning(); }
    /// Files that a window takes when they are dropped on it.
    static QStringList billFiles(const QList<QUrl> &urls);

public Q_SLOTS:
    void chooseFiles();
    /// Asks how \a paths are to be read, then imports them.
    void startImport(const QStringList &paths);
    void showImports();

Q_SIGNALS:
    /// An import began or ended.
    void runningChanged(bool running);
    void imported();

private:
    bool mayImport();
    void run(const QStringList &paths, const BillReadOptions &options);
    void showProgress(const ImportJob::Progress &progress);
    void showReport();
    /// Posts the one file that was just imported; of several, the list lets a person choose.
    void postImported();

    QWidget *m_window;
    Permissions *m_permissions;
    StatusStrip *m_status;
    QPointer<DataSource> m_source;
    std::unique_ptr<ImportJob> m_job;
};

} // namespace purser
