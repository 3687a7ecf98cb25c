// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setting_row.h"

#include "ui/chip.h"
#include "ui/icon_label.h"
#include "ui/pages/setting_panel.h"
#include "ui/text_label.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

namespace purser {

namespace {
constexpr int iconSize = 20;

TextLabel *line(Type type, Color color)
{
    auto *label = new TextLabel(type, color);
    label->setWordWrap(true);
    return label;
}
} // namespace

SettingRow::SettingRow(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(Type::Section))
    , m_chip(new StateChip)
    , m_aside(line(Type::Small, Color::Text2))
    , m_now(line(Type::Body, Color::Text))
    , m_follows(line(Type::Small, Color::Text2))
    , m_note(new QWidget)
    , m_noteIcon(new IconLabel({}, Color::Text2, 14))
    , m_noteText(line(Type::Small, Color::Text2))
    , m_verbs(new QHBoxLayout)
    , m_lines(new QVBoxLayout)
    , m_discard(new QPushButton)
    , m_confirm(new QPushButton)
{
    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(6);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);
    m_note->hide();
    m_discard->setFlat(true);
    setButtonKind(m_confirm, ButtonKind::Primary);
    for (QPushButton *button : {m_discard, m_confirm}) {
        button->setAutoDefault(false);
        button->hide();
    }
    m_verbs->setSpacing(8);
    m_verbs->addWidget(m_discard);
    m_verbs->addWidget(m_confirm);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addStrut(scaled(28));
    m_aside->hide();
    head->addWidget(m_name, 0, Qt::AlignVCenter);
    head->addWidget(m_chip, 0, Qt::AlignVCenter);
    head->addWidget(m_aside, 1, Qt::AlignVCenter);
    head->addStretch(0);
    head->addLayout(m_verbs);
    m_lines->setSpacing(2);
    m_lines->addWidget(m_now);
    m_lines->addWidget(m_follows);
    m_lines->addWidget(m_note);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addLayout(head);
    text->addLayout(m_lines);
    auto *side = new QVBoxLayout;
    side->addSpacing(8);
    side->addWidget(new IconLabel(icon, Color::Accent, iconSize));
    side->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 9);
    layout->setSpacing(12);
    layout->addLayout(side);
    layout->addLayout(text, 1);
    connect(m_discard, &QPushButton::clicked, this, &SettingRow::fold);
    connect(m_confirm, &QPushButton::clicked, this, &SettingRow::confirm);
    follow();
}

void SettingRow::setName(const QString &name)
{
    m_name->setText(name);
    setAccessibleName(name);
    follow();
}

void SettingRow::setText(const SettingText &text)
{
    m_text = text;
    follow();
}

void SettingRow::setAside(const QString &sentence)
{
    m_aside->setText(sentence);
    m_aside->setVisible(!sentence.isEmpty());
}

QPushButton *SettingRow::addVerb()
{
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    m_verbs->insertWidget(m_verbs->count() - 2, button);
    m_buttons << button;
    return button;
}

void SettingRow::setVerb(QPushButton *button, const QString &text, const QString &accessibleName, const QString &why)
{
    button->setText(text);
    button->setAccessibleName(accessibleName);
    button->setEnabled(why.isEmpty());
    button->setToolTip(why);
    button->setAccessibleDescription(why);
    m_reasons.insert(button, why);
    follow();
}

void SettingRow::setBody(QWidget *body)
{
    m_lines->addWidget(body);
}

void SettingRow::unfold(SettingPanel *panel)
{
    if (m_panel) {
        m_panel->disconnect(this);
        m_panel->hide();
        m_panel->deleteLater();
    } else {
        m_opener = qobject_cast<QPushButton *>(window()->focusWidget());
    }
    m_panel = panel;
    m_failure.clear();
    m_lines->insertWidget(m_lines->indexOf(m_note), panel);
    panel->show(); // now, since it takes the focus
    m_lines->setSpacing(8);
    connect(panel, &SettingPanel::edited, this, [this] {
        m_failure.clear();
        follow();
    });
    follow();
    QWidget *last = nullptr;
    for (QWidget *control : panel->controls()) {
        if (last)
            setTabOrder(last, control);
        last = control;
    }
    if (last) {
        setTabOrder(last, m_discard);
        setTabOrder(m_discard, m_confirm);
    }
    panel->takeFocus();
    if (!panel->isAncestorOf(window()->focusWidget()))
        m_confirm->setFocus(Qt::OtherFocusReason);
    QMetaObject::invokeMethod(this, &SettingRow::scrollIntoView, Qt::QueuedConnection); // once it has its height
}

void SettingRow::scrollIntoView()
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(this, 0, 8);
            return;
        }
    }
}

void SettingRow::fold()
{
    if (!m_panel || m_busy)
        return;
    m_panel->disconnect(this);
    m_panel->hide();
    m_panel->deleteLater();
    m_panel = nullptr;
    m_failure.clear();
    m_lines->setSpacing(2);
    follow();
    // Back to the verb that opened it, or to what stands there now.
    const auto verb = std::find_if(m_buttons.cbegin(), m_buttons.cend(), [](const QPushButton *button) { return button->isVisible() && button->isEnabled(); });
    if (m_opener && m_opener->isVisible())
        m_opener->setFocus(Qt::OtherFocusReason);
    else if (m_opener && verb != m_buttons.cend())
        (*verb)->setFocus(Qt::OtherFocusReason);
    Q_EMIT folded();
}

void SettingRow::setBusy(bool busy)
{
    m_busy = busy;
    follow();
}

void SettingRow::setFailure(const QString &sentence)
{
    m_failure = sentence;
    follow();
}

void SettingRow::say(const QString &icon, Color color, const QString &sentence)
{
    const bool news = sentence != m_noteText->text();
    m_noteIcon->setIcon(icon, color);
    m_noteText->setColor(color);
    m_noteText->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    if (news && !sentence.isEmpty() && m_panel) {
        QAccessibleEvent event(m_noteText, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void SettingRow::follow()
{
    m_discard->setText(tr("Discard"));
    //: read by a screen reader: %1 is a setting
    m_discard->setAccessibleName(tr("Discard the change of %1").arg(m_name->text()));
    const bool open = m_panel;
    if (open && m_panel->isDraft())
        m_chip->setState(Chip::Info, tr("Draft, not saved"), QStringLiteral("pencil"));
    else
        m_chip->setState(m_text.chip, m_text.state, m_text.icon);
    m_chip->setVisible(!m_text.state.isEmpty() || open);
    m_now->setText(m_text.now);
    m_now->setVisible(!m_text.now.isEmpty());
    m_follows->setText(m_text.follows);
    m_follows->setVisible(!open && !m_text.follows.isEmpty());
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(!open && !button->text().isEmpty());
    m_discard->setVisible(open);
    m_confirm->setVisible(open);
    m_discard->setEnabled(!m_busy);
    if (open) {
        const QString blocked = m_panel->blocked();
        m_panel->setEnabled(!m_busy);
        m_confirm->setText(m_panel->verb().replace(u'&', QStringLiteral("&&")));
        m_confirm->setAccessibleName(m_panel->verb());
        m_confirm->setEnabled(!m_busy && blocked.isEmpty());
        m_confirm->setToolTip(blocked);
        m_confirm->setAccessibleDescription(blocked);
        if (m_busy)
            say(QStringLiteral("clock"), Color::Text2, tr("Saving"));
        else if (!m_failure.isEmpty())
            say(QStringLiteral("alert-circle"), Color::Neg, m_failure);
        else
            say(QStringLiteral("info"), Color::Text2, blocked);
        return;
    }
    QStringList reasons;
    for (QPushButton *button : std::as_const(m_buttons)) {
        const QString reason = m_reasons.value(button);
        if (!button->text().isEmpty() && !reason.isEmpty() && !reasons.contains(reason))
            reasons << reason;
    }
    say(QStringLiteral("lock"), Color::Text2, reasons.join(u' '));
}

void SettingRow::confirm()
{
    if (!m_panel || m_busy || !m_confirm->isEnabled() || !m_panel->check())
        return;
    Q_EMIT confirmed();
}

void SettingRow::keyPressEvent(QKeyEvent *event)
{
    if (!m_panel) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        fold();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *button = qobject_cast<QPushButton *>(window()->focusWidget());
        if (button && isAncestorOf(button))
            button->click();
        else
            confirm();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SettingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace purser
