// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_job.h"

#include "source/deliver.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrent>

namespace purser {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 progressEveryMs = 100;
}

bool ImportJob::FileResult::isBadRow() const
{
    // The sentence of a bad row begins with its place, `bill.csv:10342: `.
    static const QRegularExpression place(u"^[^\\n]*?:\\d+: "_s);
    return refusal && refusal->code == RefusalCode::InvalidValue && place.match(refusal->message).hasMatch();
}

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ImportJob::~ImportJob()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ImportJob::start(DataSource *source, const QStringList &paths, const BillReadOptions &options)
{
    if (m_running || paths.isEmpty())
        return;
    m_source = source;
    m_paths = paths;
    m_options = options;
    m_results.clear();
    m_stop = std::stop_source();
    m_running = true;
    next();
}

void ImportJob::cancel()
{
    m_stop.request_stop();
}

void ImportJob::next()
{
    const auto done = qsizetype(m_results.size());
    if (!m_source || m_stop.stop_requested() || done == m_paths.size()) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    const QString path = m_paths[done];
    Progress progress;
    progress.file = QFileInfo(path).fileName();
    progress.number = int(done) + 1;
    progress.count = int(m_paths.size());
    Q_EMIT progressed(progress);
    deliver(m_source->beginImport(QString()), this, [this, path, progress](const Result<std::shared_ptr<ImportSession>> &session) {
        if (!session) {
            finishFile({path, std::nullopt, session.error()});
            return;
        }
        auto shown = std::make_shared<QElapsedTimer>();
        shown->start();
        // Called on the worker; this object outlives it, since its destructor waits.
        const auto tell = [this, progress, shown](const BillProgress &bill) mutable {
            if (shown->elapsed() < progressEveryMs)
                return;
            shown->restart();
            progress.bill = bill;
            progress.secondsLeft = bill.bytesPerSecond > 0 ? (bill.bytesTotal - bill.bytesDone + bill.bytesPerSecond - 1) / bill.bytesPerSecond : -1;
            QMetaObject::invokeMethod(this, [this, progress] {
                if (m_running)
                    Q_EMIT progressed(progress);
            }, Qt::QueuedConnection);
        };
        using Imported = std::shared_ptr<Result<BillImport>>;
        const auto imported = QtConcurrent::run(&m_pool, [session = *session, path, options = m_options, tell, stop = m_stop.get_token()]() -> Imported {
            return std::make_shared<Result<BillImport>>(importBill(*session, path, options, tell, stop));
        });
        deliver(imported, this, [this, path](const Imported &result) {
            if (*result)
                finishFile({path, std::move(**result), std::nullopt});
            else
                finishFile({path, std::nullopt, result->error()});
        });
    });
}

void ImportJob::finishFile(FileResult result)
{
    m_results.push_back(std::move(result));
    next();
}

} // namespace purser
