// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/message_text.h"

#include "domain/commands/money_text.h"

#include <QCoreApplication>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::MessageText)
};
} // namespace

MessageFormat::MessageFormat()
    : money([](const Money &amount) { return moneyText(amount.amount, amount.currency); })
    , day([](QDate day) { return day.toString(Qt::ISODate); })
    , id([](const QString &id) { return id; })
{
}

MessageText messageText(const Message &message, const QString &accountName, const MessageFormat &format)
{
    const auto money = [&](Decimal amount) { return format.money({amount, message.currency}); };
    const auto on = [&] { return format.day(message.on.value_or(QDate())); };
    const QString amount = money(message.amount);
    MessageText text;
    switch (message.kind) {
    case MessageKind::LowBalance:
        //: %1 is a billing account's name
        text.subject = Text::tr("Low balance: %1").arg(accountName);
        text.body = Text::tr("Available credit of %1 is %2, below the alert threshold of %3. This is alert %4 of at most 5, one a day while it stays below. "
                             "Top up, or lower the threshold in Account Settings.")
                        .arg(accountName, amount, money(message.threshold.value_or(Decimal())), QString::number(message.day));
        break;
    case MessageKind::Overdue:
        text.subject = Text::tr("Overdue: %1").arg(accountName);
        text.body = Text::tr("Available credit of %1 is %2, below zero. Without a payment, services stop on %3 (UTC+8).").arg(accountName, amount, on());
        break;
    case MessageKind::GraceEnding:
        text.subject = Text::tr("Last day before services stop: %1").arg(accountName);
        text.body = Text::tr("Available credit of %1 is %2. Services stop on %3 (UTC+8) unless it is paid before.").arg(accountName, amount, on());
        break;
    case MessageKind::Stopped:
        text.subject = Text::tr("Services stopped: %1").arg(accountName);
        text.body = Text::tr("Available credit of %1 is %2, and its services have stopped. They resume once it is paid; on %3 (UTC+8) they are released, and their data is lost.")
                        .arg(accountName, amount, on());
        break;
    case MessageKind::Released:
        text.subject = Text::tr("Services released: %1").arg(accountName);
        text.body = Text::tr("Available credit of %1 is %2. Its services were released on %3 (UTC+8) and cannot be recovered.").arg(accountName, amount, on());
        break;
    case MessageKind::BillIssued:
        text.subject = Text::tr("Bill issued: %1").arg(accountName);
        text.body = Text::tr("Bill %1 of %2 has been issued: %3 payable.").arg(format.id(message.bill), accountName, amount);
        break;
    case MessageKind::Settled:
        text.subject = Text::tr("Bill settled: %1").arg(accountName);
        text.body = Text::tr("Bill %1 of %2 over %3 is settled; nothing is outstanding.").arg(format.id(message.bill), accountName, amount);
        break;
    }
    return text;
}

} // namespace purser
