// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/command_dialog.h"

namespace purser {

/// What a command that needs nothing typed is confirmed by.
struct Confirmation
{
    QString title;
    QString lead; ///< what it does, to what
    QString confirm; ///< the verb, with amount and name
    QString busy;
    bool destructive = false;
};

/// Asks before a command is run that has nothing to type: what it does, and the verb on the button.
class ConfirmDialog : public CommandDialog
{
    Q_OBJECT

public:
    ConfirmDialog(DataSource *source, const Command &command, const Confirmation &words, QWidget *parent = nullptr);

protected:
    /// The question stays in the language it was asked in; it is about to be answered.
    void retranslate() override {}
};

} // namespace purser
