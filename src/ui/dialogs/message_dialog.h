// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialog_frame.h"

namespace purser {

/// A text to read: what a check found, what the program is. Opens without blocking; its text can be selected and copied.
class MessageDialog : public DialogFrame
{
    Q_OBJECT

public:
    MessageDialog(const QString &title, const QString &lead, const QString &text, QWidget *parent = nullptr);
};

} // namespace purser
