// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_export.h"

#include "ui/table_copy.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>

namespace purser {

namespace {

constexpr qint64 windowRows = 8192;
constexpr qsizetype bufferBytes = 1 << 20;

/// Appends a cell; the common one, plain and harmless, without a copy in between.
void appendCell(QByteArray &to, const QString &text)
{
    static constexpr QStringView suspects = u",\"\n\r\t";
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x30 && suspects.contains(c); });
    if (plain && (text.isEmpty() || !QStringView(u"=+-@").contains(text.front()))) {
        to += text.toUtf8();
        return;
    }
    QByteArray cell = guardedCell(text).toUtf8();
    if (cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r'))
        cell = '"' + cell.replace('"', "\"\"") + '"';
    to += cell;
}

} // namespace

RowProducer rowsOfView(std::shared_ptr<const RowView> view, std::vector<int> columns, QStringList header, QList<std::pair<qint64, qint64>> ranges)
{
    if (ranges.isEmpty())
        ranges.append({0, view->count() - 1});
    return [view = std::move(view), columns = std::move(columns), header = std::move(header), ranges = std::move(ranges)](
               const std::stop_token &stop, const std::function<bool(const QStringList &)> &put) -> Result<void> {
        if (!put(header))
            return {};
        for (const auto &[begin, last] : ranges) {
            for (qint64 first = begin; first <= last && !stop.stop_requested(); first += windowRows) {
                const auto window = view->window(first, std::min(windowRows, last - first + 1), columns);
                if (!window)
                    return tl::unexpected(window.error());
                for (const LineRow &row : *window) {
                    if (!put(row.cells))
                        return {};
                }
            }
        }
        return {};
    };
}

RowProducer rowsOfTexts(QList<QStringList> rows)
{
    return [rows = std::move(rows)](const std::stop_token &, const std::function<bool(const QStringList &)> &put) -> Result<void> {
        for (const QStringList &row : rows) {
            if (!put(row))
                break;
        }
        return {};
    };
}

void ReviewExport::start(const QString &path, RowProducer rows, qint64 total)
{
    using Done = std::shared_ptr<Result<qint64>>;
    Q_EMIT progressed(0, total);
    m_job.run(
        [this, path, rows = std::move(rows), total](const std::stop_token &stop) -> Done {
            const auto unwritable = [&](const QString &why) {
                return std::make_shared<Result<qint64>>(
                    refuse(RefusalCode::Failed, tr("%1 could not be written: %2").arg(QFileInfo(path).fileName(), why)));
            };
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return unwritable(file.errorString());
            QByteArray buffer("\xEF\xBB\xBF");
            qint64 written = -1; // the header is no row
            bool failed = false;
            QElapsedTimer shown;
            shown.start();
            const auto done = rows(stop, [&](const QStringList &cells) {
                for (qsizetype i = 0; i < cells.size(); ++i) {
                    if (i > 0)
                        buffer += ',';
                    appendCell(buffer, cells[i]);
                }
                buffer += "\r\n";
                ++written;
                if (buffer.size() >= bufferBytes) {
                    failed = file.write(buffer) != buffer.size();
                    buffer.clear();
                    if (shown.elapsed() > 100) {
                        shown.restart();
                        QMetaObject::invokeMethod(this, [this, written, total] {
                            if (isRunning())
                                Q_EMIT progressed(written, total);
                        }, Qt::QueuedConnection);
                    }
                }
                return !failed && !stop.stop_requested();
            });
            if (!done)
                return std::make_shared<Result<qint64>>(tl::unexpected(done.error()));
            if (stop.stop_requested())
                return std::make_shared<Result<qint64>>(0);
            if (failed || file.write(buffer) != buffer.size() || !file.commit())
                return unwritable(file.errorString());
            return std::make_shared<Result<qint64>>(written);
        },
        [this, path](const Done &done) {
            if (*done)
                Q_EMIT finished(path, **done);
            else
                Q_EMIT refused(done->error());
        });
}

void ReviewExport::cancel()
{
    if (!isRunning())
        return;
    m_job.stop(); // QSaveFile drops what it has
    Q_EMIT cancelled();
}

Result<QString> tabbedText(const RowProducer &rows, qint64 limit, const std::stop_token &stop)
{
    QString text;
    qint64 taken = -1;
    const auto done = rows(stop, [&](const QStringList &cells) {
        QStringList guarded;
        for (const QString &cell : cells)
            guarded << guardedCell(cell);
        text += guarded.join(u'\t') + u'\n';
        return ++taken < limit && !stop.stop_requested();
    });
    if (!done)
        return tl::unexpected(done.error());
    return text;
}

} // namespace purser
