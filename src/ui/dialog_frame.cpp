// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog_frame.h"

#include "ui/form_field.h"
#include "ui/hairline.h"
#include "ui/icon_label.h"
#include "ui/style.h"
#include "ui/text_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purser {

DialogFrame::DialogFrame(Width width, QWidget *parent)
    : QDialog(parent)
    , m_lead(new TextLabel(Type::Body, Color::Text2))
    , m_body(new QVBoxLayout)
    , m_footerStart(new QHBoxLayout)
    , m_noteIcon(new IconLabel({}, Color::Neg, 14))
    , m_note(new TextLabel(Type::Small))
    , m_cancel(new QPushButton)
    , m_confirm(new QPushButton)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(int(width)));
    m_lead->setWordWrap(true);
    m_lead->hide();
    m_note->setWordWrap(true);
    m_noteIcon->hide();
    m_note->hide();
    setButtonKind(m_confirm, ButtonKind::Primary);
    m_confirm->setDefault(true);
    m_cancel->setAutoDefault(false);

    m_body->setContentsMargins(8, 0, 8, 0);
    m_body->setSpacing(8);
    m_footerStart->setSpacing(6);
    m_footerStart->addWidget(m_noteIcon);
    m_footerStart->addWidget(m_note, 1);
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(8, 12, 8, 12);
    footer->setSpacing(8);
    footer->addLayout(m_footerStart, 1);
    footer->addStretch(0); // while the note is hidden its layout is empty and would leave the room to the buttons
    footer->addWidget(m_cancel);
    footer->addWidget(m_confirm);

    auto *lead = new QVBoxLayout;
    lead->setContentsMargins(8, 0, 8, 0);
    lead->addWidget(m_lead);
    auto *layout = new QVBoxLayout(this);
    m_hanging = layout;
    layout->setContentsMargins(16, 16, 16, 0);
    layout->setSpacing(0);
    layout->addLayout(lead);
    layout->addSpacing(12);
    layout->addLayout(m_body);
    layout->addSpacing(12);
    layout->addWidget(new Hairline);
    layout->addLayout(footer);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &DialogFrame::confirm);
    retranslate();
}

void DialogFrame::setLead(const QString &sentence)
{
    m_lead->setText(sentence);
    m_lead->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void DialogFrame::setConfirmText(const QString &text)
{
    m_confirm->setText(text);
    QString plain = text;
    m_confirm->setAccessibleName(plain.replace(u"&&"_s, u"&"_s));
}

void DialogFrame::setDestructive(bool destructive)
{
    setButtonKind(m_confirm, destructive ? ButtonKind::Destructive : ButtonKind::Primary);
    m_confirm->setAutoDefault(!destructive);
    m_confirm->setDefault(!destructive);
    m_cancel->setDefault(destructive);
}

void DialogFrame::addHanging(QWidget *widget, int stretch)
{
    // Before the space, hairline and footer that end the frame; content added to body() afterwards goes below it.
    m_hanging->insertWidget(m_hanging->count() - 3, widget, stretch);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(8, 0, 8, 0);
    m_body->setSpacing(8);
    m_hanging->insertLayout(m_hanging->count() - 3, m_body);
}

void DialogFrame::addFooterWidget(QWidget *widget)
{
    widget->setSizePolicy(QSizePolicy::Fixed, widget->sizePolicy().verticalPolicy());
    m_footerStart->insertWidget(0, widget);
}

void DialogFrame::setFields(const QList<FormField *> &fields)
{
    m_fields = fields;
    countErrors();
}

void DialogFrame::say(const QString &icon, bool problem, const QString &sentence)
{
    m_noteIcon->setIcon(icon, problem ? Color::Neg : Color::Text2);
    m_noteIcon->setVisible(!sentence.isEmpty());
    m_note->setColor(problem ? Color::Neg : Color::Text2);
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void DialogFrame::countErrors()
{
    const auto errors = std::count_if(m_fields.begin(), m_fields.end(), [](const FormField *field) { return field->hasError(); });
    if (errors > 0)
        say(u"alert-circle"_s, true, tr("%n field(s) to correct", nullptr, int(errors)));
    else if (!m_failure.isEmpty())
        say(u"alert-circle"_s, true, m_failure);
    else
        say(u"info"_s, false, m_blocked);
}

void DialogFrame::setBlocked(const QString &reason)
{
    if (reason == m_blocked)
        return;
    m_blocked = reason;
    enableConfirm();
    if (!m_busy)
        countErrors();
}

void DialogFrame::enableConfirm()
{
    m_confirm->setEnabled(!m_busy && m_blocked.isEmpty());
    m_confirm->setAccessibleDescription(m_blocked);
    m_confirm->setToolTip(m_blocked);
}

void DialogFrame::setFailure(const QString &sentence)
{
    m_failure = sentence;
    countErrors();
}

void DialogFrame::setBusy(bool busy, const QString &sentence)
{
    m_busy = busy;
    enableConfirm();
    if (busy) {
        m_failure.clear();
        say(u"clock"_s, false, sentence.isEmpty() ? tr("Working…") : sentence);
    } else {
        countErrors();
    }
}

void DialogFrame::confirm()
{
    if (m_busy)
        return;
    for (FormField *field : std::as_const(m_fields)) {
        if (field->hasError()) {
            countErrors();
            field->control()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    Q_EMIT confirmed();
}

void DialogFrame::keyPressEvent(QKeyEvent *event)
{
    // Return confirms from anywhere but a destructive dialog, where Cancel is the default; a busy dialog waits.
    if (m_busy && event->key() == Qt::Key_Escape)
        return;
    QDialog::keyPressEvent(event);
}

void DialogFrame::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
}

void DialogFrame::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_busy)
            countErrors();
    }
}

} // namespace purser
