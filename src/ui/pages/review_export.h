// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/latest_job.h"
#include "review/row_view.h"

#include <functional>

namespace purser {

/// Rows of texts, produced one after the other on a worker. The header comes first; \a put returns false when no more are wanted.
using RowProducer = std::function<Result<void>(const std::stop_token &stop, const std::function<bool(const QStringList &)> &put)>;

/// The lines \a ranges (first, last; empty: all) of \a view with the cells of \a columns as they are in the files.
RowProducer rowsOfView(std::shared_ptr<const RowView> view, std::vector<int> columns, QStringList header, QList<std::pair<qint64, qint64>> ranges = {});
/// Rows that are there already.
RowProducer rowsOfTexts(QList<QStringList> rows);

/// Writes rows to a CSV file (RFC 4180, UTF-8 with a mark, so that spreadsheets read it) on a worker; the file appears when it is whole.
/// What a spreadsheet would take for a formula is guarded. One at a time; interface thread.
class ReviewExport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void start(const QString &path, RowProducer rows, qint64 total);
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void progressed(qint64 rows, qint64 total);
    void finished(const QString &path, qint64 rows);
    void refused(const purser::Refusal &refusal);
    void cancelled();

private:
    LatestJob m_job;
};

/// Rows as tab-separated text for the clipboard, at most \a limit of them, guarded.
Result<QString> tabbedText(const RowProducer &rows, qint64 limit, const std::stop_token &stop);

} // namespace purser
