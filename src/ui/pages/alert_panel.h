// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/low_balance_alert_form.h"
#include "ui/pages/setting_panel.h"

class QCheckBox;
class QLineEdit;

namespace purser {

class ForecastChart;

/// By which channels an alert reaches people: the internal message always, others as chosen.
class AlertChannelBoxes : public QWidget
{
    Q_OBJECT

public:
    explicit AlertChannelBoxes(QWidget *parent = nullptr);

    void setForm(const LowBalanceAlertForm &form);
    void writeTo(LowBalanceAlertForm *form) const;
    QList<QWidget *> boxes() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QList<std::pair<AlertChannel, QCheckBox *>> m_boxes;
};

/// Low Balance Alerts of one account: the threshold and the channels, beside the day of the first alert; or what turning them off means.
class AlertPanel : public SettingPanel
{
    Q_OBJECT

public:
    enum class What {
        Set,
        TurnOff,
        Choose, ///< a box for either
    };
    AlertPanel(const SettingsState &state, What what, QWidget *parent = nullptr);

    void setState(const SettingsState &state) override;
    QString verb() const override { return m_form.verb(areAmountsMasked()); }
    QString blocked() const override { return m_form.blocked(); }
    bool isDraft() const override { return m_form.isDraft(); }
    Command command() const override { return m_form.command(); }
    QString told() const override;

protected:
    void judge() override;
    void retranslate() override;

private:
    void update();
    void draw(const AlertWhatIf &whatIf);

    SettingsState m_state;
    LowBalanceAlertForm m_form;
    QCheckBox *m_on;
    QLineEdit *m_threshold;
    FormField *m_field;
    TextLabel *m_kept; ///< instead of fields, when there is nothing to type
    AlertChannelBoxes *m_channels;
    ForecastChart *m_chart;
};

} // namespace purser
