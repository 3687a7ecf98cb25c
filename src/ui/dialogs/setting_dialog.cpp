// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/setting_dialog.h"

#include "ui/form_field.h"
#include "ui/pages/alert_panel.h"
#include "ui/pages/currency_panel.h"
#include "ui/pages/suspension_panel.h"
#include "ui/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace purser {

SettingDialog::SettingDialog(DataSource *source, const AccountRow &account, Setting setting, const QString &whyNoLimit, QWidget *parent)
    : CommandDialog(source, Width::Wide, parent)
    , m_account(account)
    , m_setting(setting)
    , m_whyNoLimit(whyNoLimit)
    , m_settings(new AccountSettings(this))
{
    setObjectName(QStringLiteral("settingDialog"));
    connect(m_settings, &AccountSettings::updated, this, &SettingDialog::arrived);
    connect(m_settings, &AccountSettings::refused, this, [this](const Refusal &refusal) { setFailure(refusal.message); });
    connect(this, &DialogFrame::confirmed, this, [this] {
        const bool right = m_panel && m_panel->check();
        countErrors();
        if (right)
            send(m_panel->command(), tr("Saving"));
    });
    if (const Theme *theme = Theme::of(this))
        connect(theme, &Theme::changed, this, &SettingDialog::arrived); // amounts are masked or shown
    retranslate();
    m_settings->setSource(source);
    m_settings->setAccount(account.account.text());
}

SettingPanel *SettingDialog::make(const SettingsState &state) const
{
    switch (m_setting) {
    case Setting::LowBalanceAlerts: return new AlertPanel(state, AlertPanel::What::Choose);
    case Setting::ServiceSuspension: return new SuspensionPanel(state, SuspensionForm::What::Delay);
    case Setting::SuspensionTerms: return new SuspensionPanel(state, SuspensionForm::What::Terms);
    case Setting::SettlementCurrency: return new CurrencyPanel(state, m_whyNoLimit);
    }
    return nullptr;
}

void SettingDialog::arrived()
{
    if (!m_settings->state())
        return;
    if (m_panel) {
        m_panel->setState(*m_settings->state());
        return;
    }
    m_panel = make(*m_settings->state());
    body()->addWidget(m_panel);
    m_panel->show(); // now, so that the dialog gets its height
    setFields(m_panel->fields());
    for (FormField *field : m_panel->fields())
        setFieldOf(m_panel->nameOf(field), field);
    connect(m_panel, &SettingPanel::edited, this, [this] {
        edited();
        follow();
    });
    follow();
    m_panel->takeFocus();
    adjustSize();
}

void SettingDialog::follow()
{
    setConfirmText(m_panel ? m_panel->verb().replace(u'&', QStringLiteral("&&")) : tr("Save"));
    setBlocked(m_panel ? m_panel->blocked() : tr("The settings are being read."));
}

void SettingDialog::retranslate()
{
    const QString name = m_account.name, id = m_account.account.text();
    switch (m_setting) {
    case Setting::LowBalanceAlerts:
        setWindowTitle(tr("Low Balance Alerts"));
        setLead(tr("%1 · %2. An alert is sent when Available Credit is below the threshold after a posting, and once a day for up to five days in all while it stays below.").arg(name, id));
        break;
    case Setting::ServiceSuspension:
        setWindowTitle(tr("Service Suspension"));
        setLead(tr("%1 · %2. Delayed suspension lets services of an overdue account run on in a grace period. A change counts at once, for a period that runs too.").arg(name, id));
        break;
    case Setting::SuspensionTerms:
        setWindowTitle(tr("Suspension Terms"));
        setLead(tr("%1 · %2. Days of grace and the debt that stops services at once are the platform's own figures. Record them here as it states them.").arg(name, id));
        break;
    case Setting::SettlementCurrency:
        setWindowTitle(tr("Settlement Currency"));
        setLead(tr("%1 · %2. A change takes effect on the first day of next month and can be cancelled before. Bills keep the currency and rate they were issued with.").arg(name, id));
        break;
    }
    follow();
}

} // namespace purser
