// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_flow.h"

#include "models/permissions.h"
#include "ui/dialogs/import_list_dialog.h"
#include "ui/dialogs/import_options_dialog.h"
#include "ui/dialogs/import_report_dialog.h"
#include "ui/dialogs/post_lines_dialog.h"
#include "ui/status_strip.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QUrl>

namespace purser {

using namespace Qt::StringLiterals;

ImportFlow::ImportFlow(QWidget *window, Permissions *permissions, StatusStrip *status)
    : QObject(window)
    , m_window(window)
    , m_permissions(permissions)
    , m_status(status)
{
    connect(m_status, &StatusStrip::cancelRequested, this, [this] {
        if (isRunning())
            m_job->cancel();
    });
}

ImportFlow::~ImportFlow() = default;

void ImportFlow::setSource(DataSource *source)
{
    if (m_source == source)
        return;
    if (isRunning()) {
        m_job.reset(); // waits until the worker has let go of the old source
        m_status->setWork({});
        Q_EMIT runningChanged(false);
    }
    m_source = source;
}

QStringList ImportFlow::billFiles(const QList<QUrl> &urls)
{
    QStringList paths;
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        const QString suffix = QFileInfo(path).suffix().toLower();
        if (suffix == u"csv" || suffix == u"zip")
            paths << path;
    }
    return paths;
}

bool ImportFlow::mayImport()
{
    if (!m_source)
        return false;
    if (isRunning()) {
        m_status->showNotice(tr("An import is running; wait for it or cancel it first"));
        return false;
    }
    if (!m_permissions->may(u"ImportLines"_s)) {
        m_status->showNotice(m_permissions->why(u"ImportLines"_s));
        return false;
    }
    return true;
}

void ImportFlow::chooseFiles()
{
    if (!mayImport())
        return;
    auto *dialog = new QFileDialog(m_window, tr("Import Bills"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Bills (*.csv *.zip)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        // After the file dialog has gone, so that the next one is not its child.
        QMetaObject::invokeMethod(this, [this, paths] { startImport(paths); }, Qt::QueuedConnection);
    });
    dialog->open();
}

void ImportFlow::startImport(const QStringList &paths)
{
    if (paths.isEmpty() || !mayImport())
        return;
    auto *dialog = new ImportOptionsDialog(paths, m_window);
    connect(dialog, &DialogFrame::confirmed, this, [this, dialog, paths] {
        run(paths, dialog->options());
        dialog->close();
    });
    dialog->open();
}

void ImportFlow::run(const QStringList &paths, const BillReadOptions &options)
{
    if (!mayImport())
        return;
    m_job = std::make_unique<ImportJob>();
    connect(m_job.get(), &ImportJob::progressed, this, &ImportFlow::showProgress);
    connect(m_job.get(), &ImportJob::finished, this, &ImportFlow::showReport);
    m_job->start(m_source, paths, options);
    Q_EMIT runningChanged(true);
}

void ImportFlow::showProgress(const ImportJob::Progress &progress)
{
    const BillProgress &bill = progress.bill;
    const double done = bill.bytesTotal > 0 ? double(bill.bytesDone) / double(bill.bytesTotal) : -1;
    QString text = progress.count > 1 ? tr("Importing %1 (%2 of %3)").arg(progress.file).arg(progress.number).arg(progress.count) : tr("Importing %1").arg(progress.file);
    if (bill.lines > 0)
        //: %1 is a number of bill lines, %2 how many a second
        text += u": "_s + tr("%L1 lines, %L2 a second").arg(bill.lines).arg(bill.linesPerSecond);
    if (progress.secondsLeft > 0)
        text += u", "_s + tr("%n second(s) left", nullptr, int(std::min<qint64>(progress.secondsLeft, INT_MAX)));
    m_status->setWork(text, done);
}

void ImportFlow::showReport()
{
    m_status->setWork({});
    const bool any = std::any_of(m_job->results().begin(), m_job->results().end(), [](const ImportJob::FileResult &result) { return result.import.has_value(); });
    Q_EMIT runningChanged(false);
    if (any)
        Q_EMIT imported();
    if (m_job->isCancelled() && !any) {
        m_status->showNotice(tr("The import was cancelled; nothing was kept"));
        return;
    }
    auto *dialog = new ImportReportDialog(m_job->results(), m_permissions->mayAnywhere(u"PostLines"_s), m_window);
    connect(dialog, &ImportReportDialog::postRequested, this, [this, dialog] {
        dialog->close();
        postImported();
    });
    connect(dialog, &ImportReportDialog::importTheRest, this, [this, dialog](const QStringList &paths) {
        BillReadOptions options = m_job->options();
        options.skipBadRows = true;
        dialog->close();
        run(paths, options);
    });
    dialog->open();
}

void ImportFlow::postImported()
{
    if (!m_source || !m_job)
        return;
    const ImportJob::FileResult *only = nullptr;
    int imported = 0;
    for (const ImportJob::FileResult &result : m_job->results()) {
        if (result.import) {
            only = &result;
            ++imported;
        }
    }
    if (imported != 1) {
        showImports();
        return;
    }
    auto *question = new PostLinesDialog(m_source, ImportId(only->import->outcome.result.text(u"import")), QFileInfo(only->path).fileName(),
                                         QLocale().toString(only->import->report.lines), m_window);
    connect(question, &PostLinesDialog::posted, m_status, [this](const QString &sentence) { m_status->showNotice(sentence); });
    question->open();
}

void ImportFlow::showImports()
{
    if (!m_source)
        return;
    auto *dialog = new ImportListDialog(m_source, m_permissions, m_window);
    connect(dialog, &ImportListDialog::importRequested, this, [this, dialog] {
        dialog->close();
        chooseFiles();
    });
    connect(dialog, &ImportListDialog::notice, m_status, [this](const QString &sentence) { m_status->showNotice(sentence); });
    dialog->open();
}

} // namespace purser
