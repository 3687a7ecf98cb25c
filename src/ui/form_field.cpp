// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form_field.h"

#include "ui/icon_label.h"
#include "ui/style.h"
#include "ui/text_label.h"

#include <QAccessible>
#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

FormField::FormField(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_label(new TextLabel(Type::SmallBold))
    , m_icon(new IconLabel(u"alert-circle"_s, Color::Neg, 14))
    , m_message(new TextLabel(Type::Small, Color::Text2))
{
    control->setMinimumHeight(scaled(32));
    m_label->setBuddy(control);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_icon->hide();
    auto *message = new QHBoxLayout;
    message->setContentsMargins(0, 0, 0, 0);
    message->setSpacing(6);
    message->addWidget(m_icon);
    message->addWidget(m_message, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(control);
    layout->addLayout(message);
    setFocusProxy(control);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    QString plain = label;
    plain.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
    m_control->setAccessibleName(plain);
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FormField::setError(const QString &sentence)
{
    if (sentence == m_error)
        return;
    m_error = sentence;
    refresh();
    if (!m_error.isEmpty()) {
        QAccessibleEvent event(m_control, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FormField::refresh()
{
    m_icon->setVisible(hasError());
    m_message->setWordWrap(hasError()); // what is wrong is read in full, also under a narrow field
    m_message->setColor(hasError() ? Color::Neg : Color::Text2);
    m_message->setText(hasError() ? m_error : m_hint);
    m_message->setToolTip(m_message->text());
    m_control->setAccessibleDescription(m_message->text());
    setFieldError(m_control, hasError());
}

} // namespace purser
