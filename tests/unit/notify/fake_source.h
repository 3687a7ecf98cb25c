// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"

#include <QPromise>

namespace purser {

/// A source of waiting messages and nothing else, as a book keeps them: what was taken is gone until it is reported or its lease ends.
class FakeSource final : public DataSource
{
public:
    QList<OutgoingMessage> waiting;
    QList<OutgoingMessage> taken;
    QList<DeliveryReport> reports;
    QList<QList<DeliveryChannel>> asked;
    QList<std::optional<Instant>> times;
    std::optional<Refusal> takeFails, reportFails;
    std::function<void()> onReport;

    void add(qint64 number, const QString &subject = QStringLiteral("Low balance"), DeliveryChannel channel = DeliveryChannel::Email)
    {
        OutgoingMessage message;
        message.number = number;
        message.channel = channel;
        message.account = AccountId(QStringLiteral("2001"));
        message.time = Instant::parse(QStringLiteral("2026-09-03T04:05:06Z")).value();
        message.subject = subject;
        message.body = QStringLiteral("Top up.");
        message.messageId = QStringLiteral("%1.email@book.purser").arg(number);
        waiting << message;
    }

    /// What was taken comes again: a retry that is due, or a lease that ended.
    void comesAgain()
    {
        for (OutgoingMessage message : std::as_const(taken)) {
            ++message.attempt;
            waiting << message;
        }
        taken.clear();
    }

    QFuture<Result<QList<OutgoingMessage>>> takeOutgoing(const QList<DeliveryChannel> &channels, std::optional<Instant> at) override
    {
        asked << channels;
        times << at;
        if (takeFails)
            return finished<Result<QList<OutgoingMessage>>>(tl::unexpected(*takeFails));
        QList<OutgoingMessage> given, left;
        for (const OutgoingMessage &message : std::as_const(waiting))
            (channels.contains(message.channel) ? given : left) << message;
        waiting = left;
        taken += given;
        return finished<Result<QList<OutgoingMessage>>>(given);
    }

    QFuture<Result<void>> reportDelivery(const QList<DeliveryReport> &made, std::optional<Instant>) override
    {
        if (onReport)
            onReport();
        if (reportFails)
            return finished<Result<void>>(tl::unexpected(*reportFails));
        reports += made;
        for (const DeliveryReport &report : made) {
            if (report.delivered || report.permanent)
                taken.removeIf([&](const OutgoingMessage &message) { return message.number == report.number && message.channel == report.channel; });
        }
        return finished<Result<void>>({});
    }

    SourceInfo info() const override { return {QStringLiteral("group.purser"), QStringLiteral("/home/anna/group.purser"), false, {}}; }
    PersonId person() const override { return {}; }
    QFuture<Result<void>> signIn(const PersonId &, const QString &) override { return finished<Result<void>>({}); }
    QFuture<Outcome> execute(const CommandRequest &, std::optional<Instant>) override { return finished<Outcome>({}); }
    QFuture<Outcome> tick(std::optional<Instant>) override { return finished<Outcome>({}); }
    QFuture<Result<std::any>> query(const Query &) override { return finished<Result<std::any>>(tl::unexpected(Refusal())); }
    QFuture<Result<std::shared_ptr<const LineSet>>> openLines() override { return finished<Result<std::shared_ptr<const LineSet>>>(tl::unexpected(Refusal())); }
    QFuture<Result<std::shared_ptr<ImportSession>>> beginImport(const QString &, std::optional<Instant>) override
    {
        return finished<Result<std::shared_ptr<ImportSession>>>(tl::unexpected(Refusal()));
    }
    QFuture<Result<void>> backup(const QString &) override { return finished<Result<void>>({}); }

private:
    template<typename T>
    static QFuture<T> finished(const T &value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }
};

} // namespace purser
