// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/suspension_form.h"
#include "ui/pages/setting_panel.h"

class QLineEdit;

namespace purser {

class ForecastChart;

/// Service Suspension: delaying it or not, or recording the platform's terms, beside the days services would stop and be released.
class SuspensionPanel : public SettingPanel
{
    Q_OBJECT

public:
    SuspensionPanel(const SettingsState &state, SuspensionForm::What what, QWidget *parent = nullptr);

    void setState(const SettingsState &state) override;
    QString verb() const override { return m_form.verb(); }
    QString blocked() const override { return m_form.blocked(); }
    bool isDraft() const override { return m_form.isDraft(); }
    Command command() const override { return m_form.command(); }
    QString told() const override;

protected:
    void judge() override;
    void retranslate() override;

private:
    void update();
    void draw(const SuspensionWhatIf &whatIf);

    SettingsState m_state;
    SuspensionForm m_form;
    QLineEdit *m_days;
    FormField *m_daysField;
    QLineEdit *m_amount;
    FormField *m_amountField;
    TextLabel *m_choice; ///< instead of fields: what the other choice means
    ForecastChart *m_chart;
};

} // namespace purser
