// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amount_field.h"

#include "domain/amount_entry.h"
#include "models/cells.h"

#include <QLineEdit>

namespace purser {

AmountField::AmountField(const Currency &currency, QWidget *parent)
    : FormField(new QLineEdit, parent)
    , m_edit(static_cast<QLineEdit *>(control()))
    , m_currency(currency)
{
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        // While typing, only an error that is shown already is judged again: half an amount is no mistake.
        read(hasError());
        Q_EMIT edited();
    });
}

void AmountField::setCurrency(const Currency &currency)
{
    m_currency = currency;
    setName(m_name);
    read(hasError());
}

void AmountField::setName(const QString &name)
{
    m_name = name;
    //: label of a field for an amount: %1 is its name, %2 the currency code
    setLabel(tr("%1, %2", "amount field").arg(name, m_currency.code()));
}

void AmountField::setAmount(Decimal amount)
{
    m_edit->setText(moneyText({amount, m_currency}));
    read(hasError());
}

bool AmountField::check()
{
    read(true);
    return m_amount.has_value();
}

void AmountField::read(bool complain)
{
    m_amount.reset();
    QString wrong;
    const Result<Decimal> read = readAmount(m_edit->text(), m_currency, QStringLiteral("amount"));
    if (!read)
        wrong = read.error().message;
    else if (read->isNegative() || (read->isZero() && !m_zeroAllowed))
        wrong = m_zeroAllowed ? tr("The amount is 0 or more.") : tr("The amount is more than 0.");
    else
        m_amount = *read;
    setError(complain ? wrong : QString());
}

} // namespace purser
