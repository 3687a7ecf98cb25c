// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setting_panel.h"

#include "ui/form_field.h"
#include "ui/hairline.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace purser {

namespace {
constexpr int leftWidth = 232;
} // namespace

SettingPanel::SettingPanel(QWidget *parent)
    : QWidget(parent)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_title(new TextLabel(Type::SmallBold))
    , m_note(new TextLabel(Type::Small, Color::Text2))
    , m_sentence(new TextLabel(Type::Small))
{
    m_left->setSpacing(4);
    m_right->setSpacing(6);
    m_sentence->setWordWrap(true);
    auto *fields = new QWidget;
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_left);
    column->addStretch(1);
    fields->setFixedWidth(scaled(leftWidth));
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_right->addLayout(head);
    m_right->addWidget(m_sentence);
    m_right->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addWidget(fields);
    layout->addWidget(new Hairline(Qt::Vertical));
    layout->addLayout(m_right, 1);
    nameWhatIf();
}

void SettingPanel::nameWhatIf()
{
    //: above what the days to come would bring with a change
    m_title->setText(tr("What if"));
}

void SettingPanel::addField(FormField *field, const QString &name)
{
    m_left->addWidget(field);
    m_fields << field;
    m_names << name;
    m_controls << field->control();
}

void SettingPanel::addControl(QWidget *control)
{
    m_controls << control;
}

QList<QWidget *> SettingPanel::controls() const
{
    return m_controls;
}

void SettingPanel::setWhatIf(const QString &note, const QString &sentence)
{
    m_note->setText(note);
    m_note->setToolTip(note);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

bool SettingPanel::check()
{
    judge();
    for (FormField *field : std::as_const(m_fields)) {
        if (field->hasError()) {
            field->control()->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

bool SettingPanel::showRefusal(const Refusal &refusal)
{
    const qsizetype at = m_names.indexOf(refusal.field);
    if (at < 0)
        return false;
    m_fields.at(at)->setError(refusal.message);
    m_fields.at(at)->control()->setFocus(Qt::OtherFocusReason);
    return true;
}

void SettingPanel::takeFocus()
{
    for (QWidget *control : std::as_const(m_controls)) {
        if (control->isEnabled() && control->focusPolicy() != Qt::NoFocus) {
            control->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool SettingPanel::areAmountsMasked() const
{
    const Theme *theme = Theme::of(this);
    return theme && theme->amountsMasked();
}

void SettingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        nameWhatIf();
        retranslate();
    }
}

} // namespace purser
