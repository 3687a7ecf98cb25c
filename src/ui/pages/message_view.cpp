// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/message_view.h"

#include "models/messages_model.h"
#include "ui/icon_label.h"
#include "ui/style.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace purser {

namespace {
constexpr int readingWidth = 640; ///< longer lines are hard to follow

Color tint(MessageKind kind)
{
    switch (MessageWords::chip(kind)) {
    case Chip::Warning: return Color::Warn;
    case Chip::Problem: return Color::Neg;
    case Chip::Good: return Color::Pos;
    default: return Color::Text2;
    }
}
} // namespace

MessageView::MessageView(QWidget *parent)
    : QWidget(parent)
    , m_message(new QWidget)
    , m_subject(new TextLabel(Type::Section))
    , m_icon(new IconLabel({}, Color::Text2, 20))
    , m_when(new TextLabel(Type::Small, Color::Text2))
    , m_body(new TextLabel(Type::Body))
    , m_lead(new QPushButton)
    , m_markUnread(new QPushButton)
    , m_nothing(new QWidget)
    , m_nothingTitle(new TextLabel(Type::BodyBold))
    , m_nothingSentence(new TextLabel(Type::Small, Color::Text2))
{
    m_body->setWordWrap(true);
    m_body->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_body->setMaximumWidth(readingWidth);
    m_body->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_markUnread->setFlat(true);
    for (QPushButton *button : {m_lead, m_markUnread})
        button->setAutoDefault(false);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignVCenter);
    head->addWidget(m_subject, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_lead);
    buttons->addWidget(m_markUnread);
    buttons->addStretch(1);
    auto *message = new QVBoxLayout(m_message);
    message->setContentsMargins(8, 12, 8, 12);
    message->setSpacing(0);
    message->addLayout(head);
    message->addSpacing(2);
    message->addWidget(m_when);
    message->addSpacing(12);
    message->addWidget(m_body);
    message->addSpacing(16);
    message->addLayout(buttons);
    message->addStretch(1);

    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(8, 16, 8, 12);
    nothing->setSpacing(4);
    nothing->addWidget(new IconLabel(QStringLiteral("mail"), Color::Text2, 20), 0, Qt::AlignLeading);
    nothing->addSpacing(4);
    nothing->addWidget(m_nothingTitle);
    nothing->addWidget(m_nothingSentence);
    nothing->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_nothing);
    connect(m_lead, &QPushButton::clicked, this, &MessageView::leadRequested);
    connect(m_markUnread, &QPushButton::clicked, this, &MessageView::unreadRequested);
    clear();
    retranslate();
}

QString MessageView::leadText(MessageKind kind)
{
    switch (kind) {
    case MessageKind::LowBalance: return tr("Open Account Settings");
    case MessageKind::Overdue:
    case MessageKind::GraceEnding:
    case MessageKind::Stopped:
    case MessageKind::Released: return tr("Open Asset Information");
    //: opens the page Bills at the bill a message is about
    case MessageKind::BillIssued:
    case MessageKind::Settled: return tr("Show Bill");
    }
    return {};
}

void MessageView::show(const Content &content)
{
    m_content = content;
    m_subject->setText(content.subject);
    m_icon->setIcon(MessageWords::icon(content.kind), tint(content.kind));
    //: when a message was made, for which account, and its id
    m_when->setText(tr("%1 · %2 · %3").arg(content.time, content.account, content.accountId));
    m_body->setText(content.body);
    m_body->setAccessibleName(content.body);
    m_lead->setText(leadText(content.kind));
    m_markUnread->setEnabled(!content.unread);
    m_markUnread->setToolTip(content.unread ? tr("It is unread.") : QString());
    m_nothing->hide();
    m_message->show();
}

void MessageView::clear()
{
    m_content.reset();
    m_message->hide();
    m_nothing->show();
}

void MessageView::retranslate()
{
    setAccessibleName(tr("Message"));
    m_markUnread->setText(tr("Mark as Unread"));
    m_nothingTitle->setText(tr("No message is chosen"));
    m_nothingSentence->setText(tr("Choose a message above to read it; it counts as read then."));
    if (m_content)
        show(Content(*m_content));
}

void MessageView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
