// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/set_rate_dialog.h"

#include "models/exchange_rates_model.h"
#include "ui/form_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace purser {

SetRateDialog::SetRateDialog(DataSource *source, const ExchangeRatesModel *known, const Start &start, QWidget *parent)
    : CommandDialog(source, Width::Narrow, parent)
    , m_known(known)
    , m_month(new QLineEdit(start.month.text()))
    , m_monthField(new FormField(m_month))
    , m_from(new QComboBox)
    , m_fromField(new FormField(m_from))
    , m_to(new QComboBox)
    , m_toField(new FormField(m_to))
    , m_rate(new QLineEdit)
    , m_rateField(new FormField(m_rate))
    , m_reference(new QLineEdit)
    , m_referenceField(new FormField(m_reference))
{
    setObjectName(QStringLiteral("setRateDialog"));
    for (const auto &[box, currency] : {std::pair(m_from, start.from), std::pair(m_to, start.to)}) {
        for (const Currency &each : Currency::all())
            box->addItem(each.code());
        box->setCurrentIndex(qMax(0, box->findText(currency.code())));
    }
    m_reference->setMaxLength(128);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_fromField, 0, 0);
    grid->addWidget(m_toField, 0, 1);
    grid->addWidget(m_monthField, 1, 0);
    grid->addWidget(m_rateField, 1, 1);
    grid->addWidget(m_referenceField, 2, 0, 1, 2);
    body()->addLayout(grid);
    const QList<FormField *> fields{m_fromField, m_toField, m_monthField, m_rateField, m_referenceField};
    setFields(fields);
    setFieldOf(QStringLiteral("from"), m_fromField);
    setFieldOf(QStringLiteral("to"), m_toField);
    setFieldOf(QStringLiteral("month"), m_monthField);
    setFieldOf(QStringLiteral("rate"), m_rateField);
    setFieldOf(QStringLiteral("source"), m_referenceField);
    const auto changed = [this](FormField *field) {
        field->setError({});
        edited();
        countErrors();
        update();
    };
    for (const auto &[edit, field] : {std::pair(m_month, m_monthField), std::pair(m_rate, m_rateField), std::pair(m_reference, m_referenceField)})
        connect(edit, &QLineEdit::textEdited, this, [changed, field = field] { changed(field); });
    for (QComboBox *box : {m_from, m_to}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, changed] {
            m_fromField->setError({});
            changed(m_toField);
        });
    }
    connect(m_known, &ExchangeRatesModel::updated, this, &SetRateDialog::update);
    connect(this, &DialogFrame::confirmed, this, &SetRateDialog::confirm);
    retranslate();
    m_rate->setFocus();
}

Currency SetRateDialog::chosen(const QComboBox *box) const
{
    return Currency(box->currentText());
}

std::optional<Month> SetRateDialog::month() const
{
    return Month::parse(m_month->text().trimmed());
}

std::optional<Decimal> SetRateDialog::rate() const
{
    const auto read = readRate(m_rate->text());
    return read && read->isStorable() && read->isPositive() ? read : std::nullopt;
}

void SetRateDialog::retranslate()
{
    setWindowTitle(tr("Set Exchange Rate"));
    setLead(tr("Charges recorded in another currency than the account settles in are converted with the rate of the month they were used in, rounded half-up to cents. "
               "Charges that have been converted keep their rate."));
    //: label of a field: the currency an exchange rate converts from
    m_fromField->setLabel(tr("&From"));
    //: label of a field: the currency an exchange rate converts to
    m_toField->setLabel(tr("&To"));
    m_monthField->setLabel(tr("&Month"));
    m_monthField->setHint(tr("Month of usage, UTC+8, such as 2026-09"));
    m_rateField->setLabel(tr("&Rate"));
    //: label of a field: where an exchange rate was read
    m_referenceField->setLabel(tr("&Source"));
    m_referenceField->setHint(tr("Where the rate was read, such as ECB reference rate of 30 Sep 2026"));
    update();
}

void SetRateDialog::update()
{
    const Currency from = chosen(m_from), to = chosen(m_to);
    const auto typed = rate();
    const auto typedMonth = month();
    const ExchangeRateRow *before = typedMonth ? m_known->find(*typedMonth, from, to) : nullptr;
    const auto known = before ? Decimal::parse(before->rate) : std::nullopt;
    //: hint below a rate: %1 the rate there is, %2 where it was read
    m_rateField->setHint(known ? tr("Replaces %1 (%2)").arg(rateText(*known), before->source)
                               //: hint below a rate: %1 currency from, %2 currency to
                               : tr("%2 for 1 %1, up to ten decimals").arg(from.code(), to.code()));
    //: the button that sets an exchange rate: %1 currency from, %2 rate, %3 currency to, %4 month
    setConfirmText(typed && typedMonth ? tr("Set 1 %1 = %2 %3 for %4").arg(from.code(), rateText(*typed), to.code(), typedMonth->text()) : tr("Set Exchange Rate"));
}

void SetRateDialog::confirm()
{
    const auto typedMonth = month();
    m_monthField->setError(typedMonth ? QString() : tr("Type a month as 2026-09."));
    m_toField->setError(chosen(m_from) == chosen(m_to) ? tr("Choose another currency than the first.") : QString());
    const auto read = readRate(m_rate->text());
    QString wrong;
    if (!read || !read->isStorable())
        wrong = tr("Type a rate as %1, with at most ten decimals.").arg(rateText(Decimal::fromUnits(Int128(10'825'000'000))));
    else if (!read->isPositive())
        wrong = tr("The rate is more than 0.");
    m_rateField->setError(wrong);
    const QString reference = m_reference->text().trimmed();
    m_referenceField->setError(reference.isEmpty() ? tr("Type where the rate was read.") : QString());
    countErrors();
    for (FormField *field : {m_toField, m_monthField, m_rateField, m_referenceField}) {
        if (field->hasError()) {
            field->control()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    send(SetExchangeRate{chosen(m_from), chosen(m_to), *read, *typedMonth, reference}, tr("Setting the rate"));
}

} // namespace purser
