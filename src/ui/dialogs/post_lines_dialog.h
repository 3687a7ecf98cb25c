// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/confirm_dialog.h"

namespace purser {

/// Post Lines: says what it means that the lines of an imported bill become charges, and does it when confirmed.
class PostLinesDialog : public ConfirmDialog
{
    Q_OBJECT

public:
    /// \a lines as people read the number.
    PostLinesDialog(DataSource *source, const ImportId &import, const QString &file, const QString &lines, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is done: a sentence for the status bar.
    void posted(const QString &sentence);
};

} // namespace purser
