// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirm_dialog.h"

namespace purser {

ConfirmDialog::ConfirmDialog(DataSource *source, const Command &command, const Confirmation &words, QWidget *parent)
    : CommandDialog(source, Width::Narrow, parent)
{
    setObjectName(QStringLiteral("confirmDialog"));
    setWindowTitle(words.title);
    setLead(words.lead);
    setConfirmText(QString(words.confirm).replace(u'&', QStringLiteral("&&")));
    setDestructive(words.destructive);
    connect(this, &DialogFrame::confirmed, this, [this, command, busy = words.busy] { send(command, busy); });
}

} // namespace purser
