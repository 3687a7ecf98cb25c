// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_report_dialog.h"

#include "ui/dialogs/import_report_models.h"
#include "ui/filter_bar.h"
#include "ui/icon_label.h"
#include "ui/style.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

namespace purser {

using namespace Qt::StringLiterals;

ImportReportDialog::ImportReportDialog(const std::vector<ImportJob::FileResult> &results, bool canPost, QWidget *parent)
    : DialogFrame(Width::Wide, parent)
{
    qint64 lines = 0, skipped = 0;
    int files = 0, refused = 0;
    for (const ImportJob::FileResult &result : results) {
        if (!result.import) {
            ++refused;
            continue;
        }
        ++files;
        lines += result.import->report.lines;
        skipped += result.import->report.badRowCount;
    }
    const auto whole = [](qint64 count) { return int(std::min<qint64>(count, INT_MAX)); };
    QStringList said;
    if (files > 0) {
        said << tr("%Ln bill line(s) were imported.", nullptr, whole(lines));
        if (skipped > 0)
            said << tr("%Ln row(s) were skipped.", nullptr, whole(skipped));
    }
    if (refused > 0)
        said << tr("%n file(s) were not imported; nothing of them was kept.", nullptr, refused);
    setWindowTitle(files > 0 ? tr("Bills Imported") : tr("Bills Not Imported"));
    setLead(said.join(u' '));
    setConfirmText(tr("Close"));
    cancelButton()->hide();
    connect(this, &DialogFrame::confirmed, this, &QDialog::close);
    addRefusals(results);
    if (files > 0)
        addTotals(results);
    if (skipped > 0)
        addSkippedRows(results);
    if (files > 0 && canPost) {
        auto *post = new QPushButton(tr("&Post Lines…"));
        post->setAutoDefault(false);
        post->setAccessibleName(tr("Post Lines"));
        post->setToolTip(tr("Makes the imported lines charges"));
        connect(post, &QPushButton::clicked, this, &ImportReportDialog::postRequested);
        addFooterWidget(post);
    }
}

void ImportReportDialog::addRefusals(const std::vector<ImportJob::FileResult> &results)
{
    QStringList withBadRows;
    for (const ImportJob::FileResult &result : results) {
        if (!result.refusal)
            continue;
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel(u"alert-circle"_s, Color::Neg), 0, Qt::AlignTop);
        const QString sentence = result.refusal->message;
        const QString file = QFileInfo(result.path).fileName();
        auto *text = new TextLabel(sentence.contains(file) ? sentence : tr("%1: %2").arg(file, sentence), Type::Body);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(text->text());
        row->addWidget(text, 1);
        body()->addLayout(row);
        if (result.isBadRow())
            withBadRows << result.path;
    }
    if (withBadRows.isEmpty())
        return;
    auto *rest = new QPushButton(tr("Import the Rest"));
    rest->setAutoDefault(false);
    rest->setToolTip(tr("Imports the file without its bad rows, and lists them"));
    rest->setAccessibleName(rest->text());
    connect(rest, &QPushButton::clicked, this, [this, withBadRows] { Q_EMIT importTheRest(withBadRows); });
    addFooterWidget(rest);
}

void ImportReportDialog::addTotals(const std::vector<ImportJob::FileResult> &results)
{
    auto *table = new TablePanel(u"import.totals"_s);
    table->filterBar()->hide();
    table->setModel(new ImportTotalsModel(results, table));
    table->setName(tr("What was imported"));
    table->view()->setFitsRows(8);
    addHanging(table);
}

void ImportReportDialog::addSkippedRows(const std::vector<ImportJob::FileResult> &results)
{
    auto *table = new TablePanel(u"import.skipped"_s);
    table->setModel(new SkippedRowsModel(results, table));
    table->setName(tr("Skipped rows"));
    table->filterBar()->setPlaceholder(tr("Filter skipped rows"));
    table->view()->setStretchColumn(SkippedRowsModel::Reason);
    table->setMinimumHeight(240);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAccessibleName(tr("Copy skipped rows"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, table, &TablePanel::copy);
    table->filterBar()->addTrailingControl(copy);
    addHanging(table, 1);
}

} // namespace purser
