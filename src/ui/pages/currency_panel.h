// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settlement_currency_form.h"
#include "ui/pages/setting_panel.h"

class QComboBox;
class QLineEdit;

namespace purser {

class TablePanel;

/// Settlement Currency: the currency, credit limit and threshold from the first of next month, beside what the account then has.
class CurrencyPanel : public SettingPanel
{
    Q_OBJECT

public:
    /// \a whyNoLimit says why the person may not give a credit limit; empty when they may.
    CurrencyPanel(const SettingsState &state, const QString &whyNoLimit, QWidget *parent = nullptr);

    void setState(const SettingsState &state) override;
    QString verb() const override { return m_form.verb(); }
    QString blocked() const override { return m_form.blocked(); }
    bool isDraft() const override { return true; }
    Command command() const override { return m_form.command(); }
    QString told() const override;

protected:
    void judge() override;
    void retranslate() override;

private:
    void update();

    SettingsState m_state;
    SettlementCurrencyForm m_form;
    QString m_whyNoLimit;
    QComboBox *m_currency;
    FormField *m_currencyField;
    QLineEdit *m_limit;
    FormField *m_limitField;
    QLineEdit *m_threshold;
    FormField *m_thresholdField;
    CurrencyWhatIfModel *m_model;
    TablePanel *m_table;
};

} // namespace purser
