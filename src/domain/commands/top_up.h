// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

namespace purser {

/// How money came in, in the remote API's words (domain-rules §7).
enum class TopUpChannel { CreditCard, PayPal, OfflineRemit };

template<>
struct EnumWords<TopUpChannel>
{
    static constexpr std::array<std::pair<TopUpChannel, const char *>, 3> words{{{TopUpChannel::CreditCard, "CREDIT_CARD"},
                                                                                 {TopUpChannel::PayPal, "PAYPAL"},
                                                                                 {TopUpChannel::OfflineRemit, "OFFLINE_REMIT"}}};
};

/// Records cash that arrived in a direct customer's account. Cash keeps its original currency. The book records; it moves no money
/// at a bank. Rule: product page "Cash balance"; domain-rules §2.2.
struct TopUp
{
    AccountId account;
    Decimal amount;
    std::optional<Currency> currency; ///< the settlement currency when not given
    TopUpChannel channel = TopUpChannel::OfflineRemit;
    std::optional<QString> method;
    std::optional<QString> reference; ///< of the channel; not compared with others

    static constexpr CommandInfo info = byRole("TopUp", Owner | Super | Regular, "bss:ModifyBillingAccount");
    static constexpr auto fields()
    {
        using C = TopUp;
        return std::make_tuple(field("account", &C::account), field("amount", &C::amount), field("currency", &C::currency),
                               field("channel", &C::channel), field("method", &C::method), field("reference", &C::reference));
    }
};

std::optional<Refusal> check(const TopUp &command);
std::optional<Refusal> missing(const TopUp &command, const BookView &book);
/// Refuses with NotAvailableHere (ecosystem), WrongState (deregistered), InvalidValue (decimals). Result: transaction.
Result<Effects> decide(const TopUp &command, const BookView &book, const Context &context);
QString sentence(const TopUp &command, const BookView &before);

} // namespace purser
