// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/amount_text.h"

using namespace Qt::StringLiterals;

namespace purser {

static constexpr QChar minus(0x2212);

QString amountText(const Decimal &amount, int minimumDecimals, const QLocale &locale)
{
    if (!amount.isValid())
        return QString(QChar(0x2014));
    const QString plain = amount.abs().toText(minimumDecimals);
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = point < 0 ? plain : plain.left(point);
    bool fits = false;
    const qulonglong value = whole.toULongLong(&fits);
    QString result = fits ? locale.toString(value) : whole;
    if (point >= 0) {
        QString fraction = plain.mid(point + 1);
        const char32_t zero = locale.zeroDigit().isEmpty() ? U'0' : locale.zeroDigit().toUcs4().constFirst();
        if (zero != U'0') {
            QString own;
            for (QChar digit : std::as_const(fraction))
                own += QString::fromUcs4(std::array<char32_t, 1>{char32_t(zero + digit.unicode() - u'0')}.data(), 1);
            fraction = own;
        }
        result += locale.decimalPoint() + fraction;
    }
    return amount.isNegative() ? minus + result : result;
}

QString withTypographicMinus(QString text)
{
    if (text.size() > 1 && (text.front() == u'-' || text.front() == QChar(0x2012) || text.front() == QChar(0x2013)))
        text[0] = minus;
    return text;
}

int shownDecimals(QStringView text, const QLocale &locale)
{
    const qsizetype point = text.lastIndexOf(locale.decimalPoint());
    if (point < 0)
        return 0;
    int digits = 0;
    for (QChar character : text.mid(point + locale.decimalPoint().size()))
        digits += character.isDigit() ? 1 : 0;
    return digits;
}

QString maskedAmount()
{
    return QString(6, QChar(0x2022));
}

QString isolated(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

} // namespace purser
