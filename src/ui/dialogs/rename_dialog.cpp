// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rename_dialog.h"

#include "source/data_source.h"
#include "source/deliver.h"
#include "ui/form_field.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace purser {

RenameDialog::RenameDialog(DataSource *source, const RenameForm &form, QWidget *parent)
    : DialogFrame(Width::Narrow, parent)
    , m_source(source)
    , m_form(form)
    , m_op(makeOpId())
    , m_name(new QLineEdit(form.before()))
    , m_field(new FormField(m_name))
{
    setObjectName(QStringLiteral("renameDialog"));
    m_name->setObjectName(QStringLiteral("nameEdit"));
    m_name->selectAll();
    body()->addWidget(m_field);
    setFields({m_field});
    connect(m_name, &QLineEdit::textEdited, this, &RenameDialog::checkName);
    connect(this, &DialogFrame::confirmed, this, &RenameDialog::send);
    retranslate();
    m_name->setFocus();
}

void RenameDialog::retranslate()
{
    setWindowTitle(tr("Rename Billing Account"));
    setLead(tr("%1 · %2. The name is an alias; the ID never changes.").arg(m_form.before(), m_form.command().account.text()));
    m_field->setLabel(tr("Account &Name"));
    m_field->setHint(tr("1 to 64 characters"));
    setConfirmText(tr("Rename"));
}

void RenameDialog::checkName()
{
    m_form.setName(m_name->text());
    m_op = makeOpId();
    m_field->setError(m_form.issue().isEmpty() ? QString() : tr("An account name has 1 to 64 characters on one line."));
    setFailure({});
    countErrors();
}

void RenameDialog::send()
{
    m_form.setName(m_name->text());
    checkName();
    if (m_field->hasError() || !m_source)
        return;
    setBusy(true, tr("Renaming"));
    deliver(m_source->execute({m_op, m_form.command()}), this, [this](const Outcome &outcome) {
        setBusy(false);
        if (outcome.isDone()) {
            Q_EMIT renamed(m_form.command().name.trimmed());
            accept();
        } else if (outcome.refusal.field == u"name") {
            m_field->setError(outcome.refusal.message);
            countErrors();
        } else {
            setFailure(outcome.refusal.message);
        }
    });
}

void RenameDialog::changeEvent(QEvent *event)
{
    DialogFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
