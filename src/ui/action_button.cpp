// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_button.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>

namespace purser {

ActionButton::ActionButton(QAction *action, ButtonKind kind, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
{
    setButtonKind(this, kind);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    if (action->menu())
        setMenu(action->menu());
    follow();
}

void ActionButton::follow()
{
    if (!m_action)
        return;
    QString text = m_action->text();
    setText(text);
    setIcon(m_action->icon());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setCheckable(m_action->isCheckable());
    setChecked(m_action->isChecked());
    text.remove(QRegularExpression(QStringLiteral("&(?!&)")));
    setAccessibleName(text.replace(QStringLiteral("&&"), QStringLiteral("&")));
    const QString tip = m_action->toolTip();
    setToolTip(tip == text ? QString() : tip);
    setAccessibleDescription(m_action->isEnabled() ? m_action->statusTip() : tip);
    setWhatsThis(m_action->whatsThis());
}

} // namespace purser
