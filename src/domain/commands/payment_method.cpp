// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/payment_method.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::PaymentMethod)
};
} // namespace

tl::unexpected<Refusal> noSuchMethod(const AccountId &account, const QString &method)
{
    return refuse(RefusalCode::NotFound, Text::tr("Billing account %1 has no payment method %2.").arg(account.text(), method), QStringLiteral("method"));
}

} // namespace purser
