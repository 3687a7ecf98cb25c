// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/command_info.h"

namespace purser {

tl::unexpected<Refusal> Say::notPositive(const QString &field)
{
    return refuse(RefusalCode::InvalidValue, tr("\"%1\" must be greater than zero.").arg(field), field);
}

tl::unexpected<Refusal> Say::negative(const QString &field)
{
    return refuse(RefusalCode::InvalidValue, tr("\"%1\" must not be below zero.").arg(field), field);
}

tl::unexpected<Refusal> Say::zero(const QString &field)
{
    return refuse(RefusalCode::InvalidValue, tr("\"%1\" must not be zero.").arg(field), field);
}

tl::unexpected<Refusal> Say::blank(const QString &field)
{
    return refuse(RefusalCode::InvalidValue, tr("\"%1\" must not be empty.").arg(field), field);
}

tl::unexpected<Refusal> Say::spaced(const QString &field)
{
    return refuse(RefusalCode::InvalidValue, tr("\"%1\" must not begin or end with a space.").arg(field), field);
}

tl::unexpected<Refusal> Say::tooLong(const QString &field, int most)
{
    return refuse(RefusalCode::InvalidValue, tr("\"%1\" takes at most %2 characters on one line.").arg(field).arg(most), field);
}

tl::unexpected<Refusal> Say::tooManyDecimals(const QString &field, const Currency &currency)
{
    return refuse(RefusalCode::InvalidValue,
                  tr("\"%1\" has more decimals than %2 has; it takes %3.").arg(field, currency.code()).arg(currency.minorDigits()), field);
}

tl::unexpected<Refusal> Say::deregistered(const BillingAccount &account)
{
    return refuse(RefusalCode::WrongState, tr("Billing account %1 is deregistered and can only be read.").arg(account.account.text()));
}

tl::unexpected<Refusal> Say::frozen(const BillingAccount &account)
{
    return refuse(RefusalCode::WrongState, tr("Billing account %1 is frozen: it can be read and receives money, nothing more.").arg(account.account.text()));
}

tl::unexpected<Refusal> Say::directOnly(const BillingAccount &account)
{
    return refuse(RefusalCode::NotAvailableHere,
                  tr("Billing account %1 is an ecosystem account: it settles with its partner, so this is for direct customer accounts only.")
                      .arg(account.account.text()));
}

tl::unexpected<Refusal> Say::ecosystemOnly(const BillingAccount &account)
{
    return refuse(RefusalCode::NotAvailableHere,
                  tr("Billing account %1 is a direct customer account: quotas are for ecosystem accounts only.").arg(account.account.text()));
}

namespace {
bool isShortLine(const QString &text, int most)
{
    const bool hasControl = std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return !hasControl && text.toUcs4().size() <= most;
}
} // namespace

std::optional<Refusal> checkShortLine(const std::optional<QString> &text, const QString &field, int most)
{
    return !text || isShortLine(*text, most) ? std::nullopt : std::optional(Say::tooLong(field, most).value());
}

Result<QString> oneLine(const QString &text, const QString &field, int most)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Say::blank(field);
    if (!isShortLine(trimmed, most))
        return Say::tooLong(field, most);
    return trimmed;
}

} // namespace purser
