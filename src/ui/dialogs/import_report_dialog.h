// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_job.h"
#include "ui/dialog_frame.h"

namespace purser {

/// What came of an import: months and amounts of what was imported, which rows were skipped and why, and which files were refused.
class ImportReportDialog : public DialogFrame
{
    Q_OBJECT

public:
    /// \a canPost shows the button that makes the imported lines charges.
    explicit ImportReportDialog(const std::vector<ImportJob::FileResult> &results, bool canPost = false, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A file was refused for a bad row: import it without such rows.
    void importTheRest(const QStringList &paths);
    void postRequested();

private:
    void addRefusals(const std::vector<ImportJob::FileResult> &results);
    void addTotals(const std::vector<ImportJob::FileResult> &results);
    void addSkippedRows(const std::vector<ImportJob::FileResult> &results);
};

} // namespace purser
