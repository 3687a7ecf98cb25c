// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/smtp_client.h"
#include "source/message_courier.h"

#include <QMutex>
#include <QSet>

#include <stop_token>

namespace purser {

class DesktopNotifier;
class PasswordStore;

/// Messages that left and whose source has not been told yet, because it could not be or was closed meanwhile: when they come again, they
/// are not sent again. Any thread.
class SentMemory
{
public:
    bool contains(const QString &location, const OutgoingMessage &message) const;
    void add(const QString &location, const OutgoingMessage &message);
    void remove(const QString &location, const DeliveryReport &report);

private:
    mutable QMutex m_mutex;
    QSet<QString> m_keys;
};

/// What a run of the courier sends with.
struct DispatchMeans
{
    MailSettings settings;
    SmtpLimits limits;
    std::shared_ptr<PasswordStore> passwords;
    std::shared_ptr<DesktopNotifier> desktop;
    std::shared_ptr<SentMemory> memory;
    std::stop_token stop;
    bool clickable = false; ///< somebody will hear that a notification was clicked
};

/// The sending half of one run: blocking, on one thread at a time. The other half talks to the source.
class Dispatch
{
public:
    Dispatch(DispatchMeans means, const QString &location);

    /// The channels that work here and now; what does not goes into the report.
    QList<DeliveryChannel> channels();
    /// Sends \a message; nothing once a stop is requested: it comes again as if it had never been taken. A server that fails as a whole is
    /// not asked again in this run.
    std::optional<DeliveryReport> send(const OutgoingMessage &message);
    /// The source knows what became of this.
    void recorded(const DeliveryReport &report);

    void addProblem(const QString &sentence);
    const CourierReport &report() const { return m_report; }

private:
    void sendMail(const OutgoingMessage &message, DeliveryReport &report);
    void showOnDesktop(const OutgoingMessage &message, DeliveryReport &report);

    DispatchMeans m_means;
    QString m_location;
    CourierReport m_report;
    std::unique_ptr<SmtpClient> m_client; ///< one connection for all mails of the run
    QString m_mailProblem; ///< of the server, for every further mail
};

/// Waits for a password of a PasswordStore on a worker thread, at most until \a stop is requested.
Result<QString> waitForPassword(QFuture<Result<QString>> password, const std::stop_token &stop);

} // namespace purser
