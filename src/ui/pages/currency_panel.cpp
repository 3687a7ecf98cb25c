// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/currency_panel.h"

#include "models/setting_words.h"
#include "ui/filter_bar.h"
#include "ui/form_field.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace purser {

CurrencyPanel::CurrencyPanel(const SettingsState &state, const QString &whyNoLimit, QWidget *parent)
    : SettingPanel(parent)
    , m_state(state)
    , m_form(state)
    , m_whyNoLimit(whyNoLimit)
    , m_currency(new QComboBox)
    , m_currencyField(new FormField(m_currency))
    , m_limit(new QLineEdit)
    , m_limitField(new FormField(m_limit))
    , m_threshold(new QLineEdit)
    , m_thresholdField(new FormField(m_threshold))
    , m_model(new CurrencyWhatIfModel(this))
    , m_table(new TablePanel(QStringLiteral("settings.currency")))
{
    for (QLineEdit *edit : {m_limit, m_threshold})
        edit->setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // figures, in every language
    m_limit->setEnabled(whyNoLimit.isEmpty());
    for (const Currency &currency : m_form.choices())
        m_currency->addItem(currency.code());
    addField(m_currencyField, QStringLiteral("currency"));
    addField(m_limitField, QStringLiteral("creditLimit"));
    addField(m_thresholdField, QStringLiteral("threshold"));
    m_table->filterBar()->hide();
    m_table->setModel(m_model);
    TableView *view = m_table->view();
    view->setSortingEnabled(false);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows
    view->setStretchColumn(CurrencyWhatIfModel::What);
    right()->insertWidget(1, m_table);
    connect(m_currency, &QComboBox::currentTextChanged, this, [this](const QString &code) {
        m_form.setCurrency(Currency(code));
        retranslate();
        if (m_limitField->hasError() || m_thresholdField->hasError())
            judge();
        Q_EMIT edited();
    });
    const auto typed = [this] {
        m_form.setLimitText(m_limit->text());
        m_form.setThresholdText(m_threshold->text());
        if (m_limitField->hasError())
            m_limitField->setError(m_form.limitIssue());
        if (m_thresholdField->hasError())
            m_thresholdField->setError(m_form.thresholdIssue());
        update();
        Q_EMIT edited();
    };
    connect(m_limit, &QLineEdit::textEdited, this, typed);
    connect(m_threshold, &QLineEdit::textEdited, this, typed);
    retranslate();
}

void CurrencyPanel::setState(const SettingsState &state)
{
    m_state = state;
    m_form.setState(state);
    retranslate();
    Q_EMIT edited();
}

QString CurrencyPanel::told() const
{
    //: %1 is a currency code, %2 a day
    return tr("The account settles in %1 from %2.").arg(m_form.currency().code(), SettingWords::fullDay(m_form.from()));
}

void CurrencyPanel::judge()
{
    m_currencyField->setError({});
    m_limitField->setError(m_form.limitIssue());
    m_thresholdField->setError(m_form.thresholdIssue());
}

void CurrencyPanel::retranslate()
{
    const QString code = m_form.currency().code();
    m_currencyField->setLabel(tr("Settlement &Currency"));
    //: %1 is a currency code
    m_currencyField->setHint(tr("Now %1").arg(m_form.current().code()));
    //: label of a field: %1 is a currency code
    m_limitField->setLabel(tr("Credit &limit, %1").arg(code));
    m_limitField->setHint(m_whyNoLimit.isEmpty() ? tr("0 when it is left empty") : m_whyNoLimit);
    //: label of a field: %1 is a currency code
    m_thresholdField->setLabel(tr("Alert &Threshold, %1").arg(code));
    m_thresholdField->setHint(tr("Alerts are off when it is left empty"));
    m_table->setName(tr("What changes"));
    update();
}

void CurrencyPanel::update()
{
    m_model->setForm(m_form);
    m_table->setFixedHeight(m_table->view()->heightOf(m_model->rowCount()));
    //: beside "What if": the day the change takes effect
    setWhatIf(tr("from %1, 00:00 UTC+8").arg(SettingWords::fullDay(m_form.from())), m_form.warning());
}

} // namespace purser
