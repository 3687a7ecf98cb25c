// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/write_off_row.h"

#include "models/write_off_settings.h"
#include "ui/chip.h"
#include "ui/flow_layout.h"
#include "ui/style.h"
#include "ui/text_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace purser {

WriteOffRow::WriteOffRow(WriteOffSettings *settings, QAction *automatic, QAction *previousBills, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto *flow = new FlowLayout(this, 24);
    m_automatic = addSetting(automatic);
    m_previous = addSetting(previousBills);
    flow->addWidget(m_automatic.group);
    flow->addWidget(m_previous.group);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(settings, &WriteOffSettings::updated, this, &WriteOffRow::update);
    update();
}

WriteOffRow::Setting WriteOffRow::addSetting(QAction *action)
{
    Setting setting;
    setting.group = new QWidget;
    setting.name = new TextLabel(Type::Small, Color::Text2);
    setting.chip = new StateChip;
    setting.note = new TextLabel(Type::Small, Color::Text2);
    setting.change = new QPushButton;
    setting.change->setFlat(true);
    setting.change->setAutoDefault(false);
    setting.action = action;
    connect(setting.change, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &WriteOffRow::update);
    auto *row = new QHBoxLayout(setting.group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{setting.name, setting.chip, setting.note, setting.change})
        row->addWidget(part, 0, Qt::AlignVCenter);
    return setting;
}

void WriteOffRow::describe(const Setting &setting, bool on)
{
    setting.change->setText(on ? tr("Turn Off…") : tr("Turn On…"));
    //: read by a screen reader: %1 is a setting
    setting.change->setAccessibleName((on ? tr("Turn off %1") : tr("Turn on %1")).arg(setting.name->text()));
    setting.change->setEnabled(setting.action->isEnabled());
    const QString reason = setting.action->isEnabled() ? QString() : setting.action->toolTip();
    setting.change->setToolTip(reason);
    setting.change->setAccessibleDescription(reason);
}

void WriteOffRow::update()
{
    const auto &row = m_settings->row();
    m_automatic.group->setVisible(row.has_value());
    m_previous.group->setVisible(row && row->writeOffPreviousBills);
    if (!row)
        return;
    //: setting: bills are paid from the account's funds without anybody asking
    m_automatic.name->setText(tr("Automatic Write-off"));
    //: setting: credit refunds pay bills of months before theirs too
    m_previous.name->setText(tr("Write off Previous Bills"));
    const bool isDirect = row->automaticWriteOff.has_value();
    m_automatic.chip->setVisible(isDirect);
    if (!isDirect) {
        // Nothing to set: its bills go to the quota consumption ledger.
        m_automatic.name->setText(tr("Bills of an ecosystem account are paid from its quota when they are issued."));
        m_automatic.note->hide();
        m_automatic.change->hide();
        return;
    }
    const AutomaticWriteOffRow &automatic = *row->automaticWriteOff;
    if (automatic.lockedBy)
        m_automatic.chip->setState(Chip::Info, tr("Locked by settlement %1").arg(automatic.lockedBy->text()), QStringLiteral("lock"));
    else
        //: state of a setting
        m_automatic.chip->setState(automatic.enabled ? Chip::Good : Chip::Off, automatic.enabled ? tr("On") : tr("Off"));
    // Users without credit control cannot turn it off (product page, Account settings).
    const bool always = !row->writeOffPreviousBills && automatic.enabled;
    m_automatic.note->setText(automatic.lockedBy ? (automatic.enabled ? tr("on again when it closes") : tr("stays off when it closes"))
                                                 : always ? tr("always, without credit control") : QString());
    m_automatic.note->setVisible(!m_automatic.note->text().isEmpty());
    m_automatic.change->setVisible(!automatic.lockedBy && !always);
    describe(m_automatic, automatic.enabled);
    const bool previous = row->writeOffPreviousBills.value_or(false);
    m_previous.chip->setState(previous ? Chip::Good : Chip::Off, previous ? tr("On") : tr("Off"));
    m_previous.note->hide();
    describe(m_previous, previous);
}

void WriteOffRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

} // namespace purser
