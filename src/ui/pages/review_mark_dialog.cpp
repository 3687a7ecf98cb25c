// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_mark_dialog.h"

#include "ui/form_field.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace purser {

ReviewMarkDialog::ReviewMarkDialog(const QString &what, QWidget *parent)
    : DialogFrame(Width::Narrow, parent)
    , m_comment(new QPlainTextEdit)
{
    setWindowTitle(tr("Mark as Disputed"));
    //: %1 is a selection of bill lines, such as: Elastic Compute Service, 744 lines
    setLead(tr("%1. The mark and the comment stay with the bill lines; nothing is paid or held back by it.").arg(what));
    setConfirmText(tr("Mark as Disputed"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(96);
    auto *field = new FormField(m_comment);
    field->setLabel(tr("&Comment"));
    const QString hint = tr("What is wrong, and who was asked. Left empty, comments stay as they are.");
    field->setHint(hint);
    body()->addWidget(field);
    setFields({field});
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this, field] {
        const qsizetype length = m_comment->toPlainText().size();
        field->setError(length > maxComment ? tr("%1 of at most %2 characters").arg(length).arg(maxComment) : QString());
        countErrors();
    });
    m_comment->setFocus();
}

std::optional<QString> ReviewMarkDialog::comment() const
{
    const QString text = m_comment->toPlainText().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace purser
