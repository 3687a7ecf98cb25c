// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_export.h"

#include "ui/dialogs/message_dialog.h"
#include "ui/status_strip.h"
#include "ui/table_copy.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace purser {

namespace {

constexpr int mostRows = 5'000'000;

/// RFC 4180 from the tab-separated text that copying makes: its cells hold no tabs and no line ends, and are guarded already.
QByteArray csvOf(const QString &tabSeparated)
{
    QByteArray csv;
    for (const QStringView &line : QStringView(tabSeparated).split(u'\n', Qt::SkipEmptyParts)) {
        bool first = true;
        for (const QStringView &cell : line.split(u'\t')) {
            if (!std::exchange(first, false))
                csv += ',';
            const bool quote = cell.contains(u',') || cell.contains(u'"') || cell.startsWith(u'\'');
            csv += quote ? '"' + cell.toString().replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"' : cell.toUtf8();
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace

void exportShownTable(TablePanel *table, const QString &title, QWidget *window, StatusStrip *status)
{
    auto *dialog = new QFileDialog(window, TablePanel::tr("Export Table"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   TablePanel::tr("Comma-separated values (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(title + QStringLiteral(".csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, table, [table, window, status](const QString &path) {
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(csvOf(copiedRows(*table->view(), true, mostRows))) >= 0 && file.commit();
        if (written) {
            status->showNotice(TablePanel::tr("The table is in %1.").arg(path));
            return;
        }
        auto *message = new MessageDialog(TablePanel::tr("The table was not exported"), TablePanel::tr("%1 cannot be written: %2.").arg(path, file.errorString()), {}, window);
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
    });
    dialog->open();
}

} // namespace purser
