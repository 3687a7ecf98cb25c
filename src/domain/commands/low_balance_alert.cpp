// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/low_balance_alert.h"

#include "domain/commands/money_text.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::LowBalanceAlerts)
};

QList<AccountId> named(const SetLowBalanceAlert &command)
{
    QList<AccountId> accounts;
    if (command.account)
        accounts << *command.account;
    for (const AccountId &account : command.accounts.value_or(QList<AccountId>())) {
        if (!accounts.contains(account))
            accounts << account;
    }
    return accounts;
}

QString listOf(const QList<AlertChannel> &channels)
{
    QStringList words;
    for (const AlertChannel channel : {AlertChannel::Email, AlertChannel::Desktop}) {
        if (channels.contains(channel))
            words << toText(channel);
    }
    return words.join(u',');
}

QString accountText(const SetLowBalanceAlert &command, const BookView &book)
{
    const QList<AccountId> accounts = named(command);
    if (accounts.size() != 1)
        return Text::tr("%n accounts", nullptr, int(accounts.size()));
    const auto account = book.account(accounts.first());
    return account ? account->name : accounts.first().text();
}
} // namespace

std::optional<Refusal> check(const SetLowBalanceAlert &command)
{
    if (command.account.has_value() == command.accounts.has_value())
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("account"), Text::tr("Give either \"account\" or \"accounts\".")};
    if (command.accounts && command.accounts->isEmpty())
        return Refusal{RefusalCode::InvalidValue, QStringLiteral("accounts"), Text::tr("\"accounts\" must name at least one billing account.")};
    if (command.threshold && command.threshold->isNegative())
        return Say::negative(QStringLiteral("threshold")).value();
    return std::nullopt;
}

std::optional<Refusal> missing(const SetLowBalanceAlert &command, const BookView &book)
{
    for (const AccountId &account : named(command)) {
        if (!book.account(account)) {
            return Refusal{RefusalCode::NotFound, command.account ? QStringLiteral("account") : QStringLiteral("accounts"),
                           Text::tr("There is no billing account %1 in this book.").arg(account.text())};
        }
    }
    return std::nullopt;
}

QList<AccountId> accountsOf(const SetLowBalanceAlert &command, const BookView &, const Context &)
{
    return named(command);
}

Result<Effects> decide(const SetLowBalanceAlert &command, const BookView &book, const Context &)
{
    QList<BillingAccount> accounts;
    for (const AccountId &id : named(command))
        accounts << book.account(id).value();
    const auto alertOf = [&](const BillingAccount &account) {
        return book.find<LowBalanceAlert>({account.account.text()}).value_or(LowBalanceAlert{account.account, false, {}, {}});
    };
    for (const BillingAccount &account : std::as_const(accounts)) {
        if (command.threshold && command.threshold->decimals() > account.currency.minorDigits())
            return Say::tooManyDecimals(QStringLiteral("threshold"), account.currency);
        if (command.enabled && !command.threshold && !alertOf(account).threshold) {
            return refuse(RefusalCode::InvalidValue,
                          Text::tr("Low balance alerts of billing account %1 need a threshold; none has been set yet.").arg(account.account.text()),
                          QStringLiteral("threshold"));
        }
    }
    for (const BillingAccount &account : std::as_const(accounts)) {
        if (account.status == AccountStatus::Deregistered)
            return Say::deregistered(account);
    }
    Effects effects(book);
    for (const BillingAccount &account : std::as_const(accounts)) {
        LowBalanceAlert alert = alertOf(account);
        const Row before = toRow(alert);
        alert.enabled = command.enabled;
        if (command.threshold)
            alert.threshold = command.threshold;
        if (command.channels)
            alert.channels = listOf(*command.channels);
        if (toRow(alert) != before)
            effects.put(alert);
        if (auto series = book.find<AlertSeries>({account.account.text()}); series && series->firstDay) {
            series->firstDay.reset();
            series->lastSent.reset();
            effects.put(*series);
        }
    }
    return effects;
}

QString sentence(const SetLowBalanceAlert &command, const BookView &before)
{
    const QString accounts = accountText(command, before);
    const QList<AccountId> ids = named(command);
    const auto only = ids.size() == 1 ? before.account(ids.first()) : std::nullopt;
    const auto was = only ? before.find<LowBalanceAlert>({only->account.text()}) : std::nullopt;
    const auto money = [&](Decimal amount) { return moneyText(amount, only->currency); };
    const QString known = was && was->threshold ? money(*was->threshold) : QString();
    if (!command.enabled)
        return was && was->enabled ? Text::tr("Turn off low balance alerts for %1; before, below %2").arg(accounts, known) : Text::tr("Turn off low balance alerts for %1").arg(accounts);
    if (!only) {
        return command.threshold ? Text::tr("Alert when available credit of %1 falls below %2 in its settlement currency").arg(accounts, command.threshold->toText(2))
                                 : Text::tr("Turn on low balance alerts for %1").arg(accounts);
    }
    const QString threshold = command.threshold ? money(*command.threshold) : known;
    if (!was || !was->enabled)
        return Text::tr("Alert when available credit of %1 falls below %2; before, alerts were off").arg(accounts, threshold);
    return Text::tr("Alert when available credit of %1 falls below %2; before, below %3").arg(accounts, threshold, known);
}

} // namespace purser
