// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/outbox.h"

#include "book/sql_view.h"
#include "domain/roles.h"
#include "source/message_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Outbox)
};

constexpr qint64 minute = 60'000;
constexpr qint64 claimed = 10 * minute;
constexpr qint64 tooOld = 7 * 24 * 60 * minute;

qint64 pauseAfter(qint64 attempts)
{
    constexpr std::array<qint64, 4> pauses{minute, 5 * minute, 30 * minute, 120 * minute};
    return attempts <= qint64(pauses.size()) ? pauses[size_t(std::max<qint64>(1, attempts) - 1)] : 360 * minute;
}

tl::unexpected<Refusal> readOnly(const Database &database)
{
    return refuse(RefusalCode::Failed, Text::tr("%1 is read-only: it can be looked at but not changed.").arg(QFileInfo(database.path()).fileName()));
}

/// What makes a message's id of this book and no other.
Result<QString> bookMark(Database &database)
{
    const auto rows = database.select(QStringLiteral("SELECT hash FROM chain ORDER BY sequence LIMIT 1"));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->value(0).value(0).toString().left(24);
}

Result<QList<OutgoingMessage>> claim(Database &database, DeliveryChannel channel, const std::optional<QSet<QString>> &accounts, Instant now, const QString &mark)
{
    const QString word = toText(channel);
    const auto rows = database.select(QStringLiteral("SELECT m.number, COALESCE(d.attempts, 0) FROM message m "
                                                     "LEFT JOIN delivery d ON d.message = m.number AND d.channel = ? "
                                                     "WHERE m.time > ? AND ',' || m.channels || ',' LIKE '%,' || ? || ',%' "
                                                     "AND (d.message IS NULL OR d.next_at <= ?) ORDER BY m.number"),
                                      {word, now.msecs() - tooOld, word, now.msecs()});
    if (!rows)
        return tl::unexpected(rows.error());
    SqlView view(database);
    QList<OutgoingMessage> taken;
    for (const QVariantList &row : *rows) {
        const Message message = view.find<Message>({row[0].toLongLong()}).value_or(Message());
        if (accounts && !accounts->contains(message.account.text()))
            continue;
        const auto account = view.account(message.account);
        OutgoingMessage outgoing;
        outgoing.number = message.number;
        outgoing.channel = channel;
        outgoing.account = message.account;
        outgoing.accountName = account ? account->name : message.account.text();
        outgoing.time = message.time;
        outgoing.kind = message.kind;
        const MessageText text = messageText(message, outgoing.accountName);
        outgoing.subject = text.subject;
        outgoing.body = text.body;
        outgoing.attempt = row[1].toLongLong() + 1;
        outgoing.messageId = QStringLiteral("message-%1.%2@purser.invalid").arg(message.number).arg(mark);
        if (auto written = database.run(QStringLiteral("INSERT INTO delivery (message, channel, attempts, next_at, problem) VALUES (?, ?, ?, ?, '') "
                                                       "ON CONFLICT (message, channel) DO UPDATE SET attempts = excluded.attempts, next_at = excluded.next_at"),
                                        {message.number, word, outgoing.attempt, now.msecs() + claimed});
            !written)
            return tl::unexpected(written.error());
        taken << outgoing;
    }
    if (view.failure())
        return tl::unexpected(*view.failure());
    return taken;
}

/// Ids of the billing accounts that \a person may see.
Result<QSet<QString>> seenBy(Database &database, const PersonId &person, Instant now)
{
    SqlView view(database);
    QSet<QString> ids;
    if (personExists(view, person) && mayLook(view, person)) {
        for (const BillingAccount &account : visibleAccounts(view, person, now))
            ids << account.account.text();
    }
    if (view.failure())
        return tl::unexpected(*view.failure());
    return ids;
}

Result<QList<OutgoingMessage>> claimAll(Database &database, const QList<DeliveryChannel> &channels, const PersonId &person, Instant now)
{
    const auto mark = bookMark(database);
    if (!mark)
        return tl::unexpected(mark.error());
    const auto seen = seenBy(database, person, now);
    if (!seen)
        return tl::unexpected(seen.error());
    QList<OutgoingMessage> taken;
    for (const DeliveryChannel channel : channels) {
        const auto some = claim(database, channel, channel == DeliveryChannel::Desktop ? std::optional(*seen) : std::nullopt, now, *mark);
        if (!some)
            return some;
        taken << *some;
    }
    return taken;
}

Result<void> note(Database &database, const DeliveryReport &report, Instant now)
{
    const Row key{report.number, toText(report.channel)};
    const auto known = database.select(QStringLiteral("SELECT attempts FROM delivery WHERE message = ? AND channel = ?"), key);
    if (!known)
        return tl::unexpected(known.error());
    if (known->isEmpty())
        return {}; // it was never taken
    const bool over = report.delivered || report.permanent;
    const QVariant next = over ? QVariant() : QVariant(now.msecs() + pauseAfter(known->first()[0].toLongLong()));
    // Who was late with a failure does not bring back what somebody else has delivered.
    return database.run(QStringLiteral("UPDATE delivery SET next_at = ?, problem = ? WHERE message = ? AND channel = ? AND next_at IS NOT NULL"),
                        Row{next, report.problem.isNull() ? QStringLiteral("") : report.problem} + key);
}

Result<void> noteAll(Database &database, const QList<DeliveryReport> &reports, Instant now)
{
    for (const DeliveryReport &report : reports) {
        if (auto noted = note(database, report, now); !noted)
            return noted;
    }
    return {};
}

} // namespace

Result<QList<OutgoingMessage>> takeOutgoing(Database &database, const QList<DeliveryChannel> &channels, const PersonId &person, Instant now)
{
    if (database.isReadOnly())
        return readOnly(database);
    if (auto begun = database.begin(); !begun)
        return tl::unexpected(begun.error());
    auto taken = claimAll(database, channels, person, now);
    auto ended = taken ? database.commit() : Result<void>();
    if (!taken || !ended)
        database.rollback();
    if (!ended)
        return tl::unexpected(ended.error());
    return taken;
}

Result<void> reportDelivery(Database &database, const QList<DeliveryReport> &reports, Instant now)
{
    if (database.isReadOnly())
        return readOnly(database);
    if (auto begun = database.begin(); !begun)
        return begun;
    auto noted = noteAll(database, reports, now);
    if (noted)
        noted = database.commit();
    if (!noted)
        database.rollback();
    return noted;
}

} // namespace purser
