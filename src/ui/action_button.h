// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style.h"

#include <QPointer>
#include <QPushButton>

class QAction;

namespace purser {

/// A button that is the face of an action: text, icon, whether it can be used, and its tool tip (the reason when it cannot) follow it.
/// With a menu it opens that instead.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction *action, ButtonKind kind = ButtonKind::Secondary, QWidget *parent = nullptr);

    QAction *action() const { return m_action; }

private:
    void follow();

    QPointer<QAction> m_action;
};

} // namespace purser
