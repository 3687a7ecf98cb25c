// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/message_dialog.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace purser {

MessageDialog::MessageDialog(const QString &title, const QString &lead, const QString &text, QWidget *parent)
    : DialogFrame(Width::Medium, parent)
{
    setObjectName(QStringLiteral("messageDialog"));
    setWindowTitle(title);
    setLead(lead);
    if (!text.isEmpty()) {
        auto *view = new QPlainTextEdit(text);
        view->setReadOnly(true);
        view->setTabChangesFocus(true);
        view->setAccessibleName(title);
        view->setMinimumHeight(220);
        body()->addWidget(view, 1);
    }
    setConfirmText(tr("Close"));
    cancelButton()->hide();
    connect(this, &DialogFrame::confirmed, this, &QDialog::accept);
}

} // namespace purser
