// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/typed_amount.h"

#include <QCoreApplication>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::TypedAmount)
};

/// Whether \a text has a currency in it: a code of three letters, or a sign.
bool namesCurrency(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.category() == QChar::Symbol_Currency)
            return true;
        if (c.isLetter())
            letters += c.toUpper();
    }
    return Currency(letters).isKnown();
}
} // namespace

Result<Decimal> readTypedAmount(const QString &text, const Currency &currency, const QString &field)
{
    if (namesCurrency(text))
        return refuse(RefusalCode::InvalidValue, Text::tr("The amount is in %1: type it without a currency.").arg(currency.code()), field);
    const Result<Decimal> amount = readAmount(text, currency, field);
    if (amount && amount->isNegative())
        return refuse(RefusalCode::InvalidValue, Text::tr("The amount is 0 or more."), field);
    return amount;
}

} // namespace purser
