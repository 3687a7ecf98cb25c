// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/table.h"

// What a book tells the people of an account (resources/sql/schema_003.sql); see records.h.

namespace purser {

enum class MessageKind { LowBalance, Overdue, GraceEnding, Stopped, Released, BillIssued, Settled };

template<>
struct EnumWords<MessageKind>
{
    static constexpr std::array<std::pair<MessageKind, const char *>, 7> words{{{MessageKind::LowBalance, "lowBalance"},
                                                                                {MessageKind::Overdue, "overdue"},
                                                                                {MessageKind::GraceEnding, "graceEnding"},
                                                                                {MessageKind::Stopped, "stopped"},
                                                                                {MessageKind::Released, "released"},
                                                                                {MessageKind::BillIssued, "billIssued"},
                                                                                {MessageKind::Settled, "settled"}}};
};

/// An internal message: figures and dates as they were when it was made; its words are made for whoever reads it (messageText()).
struct Message
{
    qint64 number = 0;
    AccountId account;
    MessageKind kind = MessageKind::LowBalance;
    Instant time;
    Decimal amount; ///< available credit; of a bill, what is payable
    Currency currency;
    std::optional<Decimal> threshold; ///< of a low balance alert
    qint64 day = 0; ///< of a series of low balance alerts, from 1
    QString bill;
    std::optional<QDate> on; ///< what it warns of: first stopped day, day of release (UTC+8)
    QString channels; ///< by which it also leaves the book: comma-separated words of DeliveryChannel

    static constexpr const char *table = "message";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("number", &Message::number), field("account", &Message::account), field("kind", &Message::kind),
                               field("time", &Message::time), field("amount", &Message::amount), field("currency", &Message::currency),
                               field("threshold", &Message::threshold), field("day", &Message::day), field("bill", &Message::bill),
                               field("on", &Message::on), field("channels", &Message::channels));
    }
};

} // namespace purser
