// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identity.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Identity)
};

QString normalised(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toUpper().simplified();
}
} // namespace

std::optional<QChar> socialCreditCheckCharacter(QStringView first17)
{
    static const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    if (first17.size() != 17)
        return std::nullopt;
    int sum = 0, weight = 1;
    for (QChar c : first17) {
        const qsizetype value = alphabet.indexOf(c);
        if (value < 0)
            return std::nullopt;
        sum += int(value) * weight;
        weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31];
}

Result<QString> checkIdentityCode(const QString &code)
{
    const QString clean = normalised(code);
    const QString fieldName = QStringLiteral("identity.code");
    const bool hasControl = std::any_of(clean.begin(), clean.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (clean.size() > 64 || hasControl)
        return refuse(RefusalCode::InvalidValue, Text::tr("A registration code has at most 64 characters on one line."), fieldName);
    if (clean.size() != 18)
        return clean;
    const auto expected = socialCreditCheckCharacter(QStringView(clean).left(17));
    if (!expected) {
        return refuse(RefusalCode::InvalidValue,
                      Text::tr("\"%1\" is not a Unified Social Credit Code: it has digits and capital letters without I, O, S, V and Z.").arg(clean),
                      fieldName);
    }
    if (*expected != clean.back()) {
        return refuse(RefusalCode::InvalidValue,
                      Text::tr("\"%1\" is not a Unified Social Credit Code: its last character would have to be %2. Please check it for a typing error.")
                          .arg(clean, *expected),
                      fieldName);
    }
    return clean;
}

QString entityId(const QString &name, const std::optional<QString> &code)
{
    return normalised(code && !code->isEmpty() ? *code : name);
}

QString entityIdOf(const CloudAccount &account)
{
    return entityId(account.identityName, account.identityCode);
}

} // namespace purser
