// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bill_reader.h"
#include "ui/dialog_frame.h"

class QCheckBox;
class QComboBox;

namespace purser {

/// How bill files are to be read: which dialect, and what becomes of bad rows.
class ImportOptionsDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit ImportOptionsDialog(const QStringList &paths, QWidget *parent = nullptr);

    BillReadOptions options() const;

private:
    QComboBox *m_dialect;
    QCheckBox *m_skip;
};

} // namespace purser
