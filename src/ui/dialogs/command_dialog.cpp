// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_dialog.h"

#include "ui/form_field.h"

#include <QEvent>

namespace purser {

CommandDialog::CommandDialog(DataSource *source, Width width, QWidget *parent)
    : DialogFrame(width, parent)
    , m_source(source)
{
}

void CommandDialog::setFieldOf(const QString &field, FormField *at)
{
    m_fieldOf.insert(field, at);
}

void CommandDialog::edited()
{
    setFailure({});
}

void CommandDialog::send(const Command &command, const QString &busy)
{
    if (!m_source)
        return;
    setBusy(true, busy);
    m_sender.send(m_source, command, [this](const Outcome &outcome) {
        setBusy(false);
        if (outcome.isDone()) {
            Q_EMIT done(outcome);
            accept();
        } else if (FormField *field = m_fieldOf.value(outcome.refusal.field)) {
            field->setError(outcome.refusal.message);
            countErrors();
            field->control()->setFocus(Qt::OtherFocusReason);
        } else {
            setFailure(outcome.refusal.message);
        }
    });
}

void CommandDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
