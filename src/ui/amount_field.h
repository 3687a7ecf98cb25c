// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "ui/form_field.h"

class QLineEdit;

namespace purser {

/// A field for an amount in one currency, typed as the person's locale writes it; what cannot be read is said below it.
class AmountField : public FormField
{
    Q_OBJECT

public:
    explicit AmountField(const Currency &currency, QWidget *parent = nullptr);

    void setCurrency(const Currency &currency);
    const Currency &currency() const { return m_currency; }
    /// "Amount": the label is followed by the currency.
    void setName(const QString &name);
    void setAmount(Decimal amount);
    /// What was typed; empty while it is no amount, or one that is not allowed.
    std::optional<Decimal> amount() const { return m_amount; }
    /// 0 is an amount here.
    void setZeroAllowed(bool allowed) { m_zeroAllowed = allowed; }
    /// Reads what stands there and says what is wrong with it; true when nothing is.
    bool check();

Q_SIGNALS:
    void edited();

private:
    void read(bool complain);

    QLineEdit *m_edit;
    Currency m_currency;
    QString m_name;
    std::optional<Decimal> m_amount;
    bool m_zeroAllowed = false;
};

} // namespace purser
