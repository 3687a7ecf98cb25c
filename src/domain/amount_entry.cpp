// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amount_entry.h"

#include <QCoreApplication>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::AmountEntry)
};

/// The separators people use for a space, in one form.
QString oneSpace(QString text)
{
    for (QChar &c : text) {
        if (c == u'\u00a0' || c == u'\u202f' || c == u'\u2009')
            c = u' ';
    }
    return text;
}

/// An example in the person's own notation, so that the sentence can be followed.
QString example(const Currency &currency, const QLocale &locale)
{
    QString text = locale.toString(1250);
    if (currency.minorDigits() > 0)
        text += locale.decimalPoint() + QString(currency.minorDigits(), u'0');
    return text;
}

} // namespace

Result<Decimal> readAmount(const QString &text, const Currency &currency, const QString &field, const QLocale &locale)
{
    const auto refused = [&](const QString &message) { return refuse(RefusalCode::InvalidValue, message, field); };
    const auto notAnAmount = [&] { return refused(Text::tr("\"%1\" is not an amount. Type it as %2.").arg(text.trimmed(), example(currency, locale))); };
    QString typed = oneSpace(text).trimmed();
    if (typed.isEmpty())
        return refused(Text::tr("Type an amount, such as %1.").arg(example(currency, locale)));

    const bool negative = typed.startsWith(u'-') || typed.startsWith(u'\u2212');
    if (negative)
        typed = typed.mid(1);
    const QString point = locale.decimalPoint(), group = oneSpace(locale.groupSeparator());
    const qsizetype at = typed.indexOf(point);
    const QString whole = at < 0 ? typed : typed.left(at);
    const QString fraction = at < 0 ? QString() : typed.mid(at + point.size());
    const auto digitsOf = [](const QString &part) {
        QString digits;
        for (QChar c : part) {
            if (c.digitValue() < 0)
                return QString();
            digits += QChar(u'0' + c.digitValue());
        }
        return digits;
    };

    QStringList groups = group.isEmpty() ? QStringList{whole} : whole.split(group);
    const bool grouped = groups.size() > 1;
    if (grouped && group == u"." && groups.size() == 2 && at < 0)
        return refused(Text::tr("\"%1\" could mean two amounts. Write the decimals, as in %2, or leave the point out.").arg(text.trimmed(), example(currency, locale)));
    QString digits;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString part = digitsOf(groups[i]);
        const bool size = !grouped || (i == 0 ? part.size() >= 1 && part.size() <= 3 : part.size() == 3 || (part.size() == 2 && locale.territory() == QLocale::India));
        if (part.isEmpty() || !size)
            return notAnAmount();
        digits += part;
    }
    const QString decimals = digitsOf(fraction);
    if (at >= 0 && decimals.isEmpty())
        return notAnAmount();
    if (decimals.size() > currency.minorDigits()) {
        return refused(Text::tr("%1 has %n decimal(s); \"%2\" has more.", nullptr, currency.minorDigits()).arg(currency.code(), text.trimmed()));
    }
    QString canonical = (negative ? QStringLiteral("-") : QString()) + digits;
    if (!decimals.isEmpty())
        canonical += u'.' + decimals;
    const auto amount = Decimal::parse(canonical);
    if (!amount || !amount->isStorable())
        return refused(Text::tr("\"%1\" is too large an amount.").arg(text.trimmed()));
    return *amount;
}

} // namespace purser
