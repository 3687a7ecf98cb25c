// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/dispatch.h"

#include "notify/desktop_notifier.h"
#include "notify/mail_text.h"
#include "notify/password_store.h"

#include <condition_variable>
#include <mutex>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Dispatch)
};

QString keyOf(const QString &location, qint64 number, DeliveryChannel channel)
{
    return QStringLiteral("%1 %2 %3").arg(number).arg(toText(channel), location);
}

} // namespace

bool SentMemory::contains(const QString &location, const OutgoingMessage &message) const
{
    const QMutexLocker lock(&m_mutex);
    return m_keys.contains(keyOf(location, message.number, message.channel));
}

void SentMemory::add(const QString &location, const OutgoingMessage &message)
{
    const QMutexLocker lock(&m_mutex);
    m_keys.insert(keyOf(location, message.number, message.channel));
}

void SentMemory::remove(const QString &location, const DeliveryReport &report)
{
    const QMutexLocker lock(&m_mutex);
    m_keys.remove(keyOf(location, report.number, report.channel));
}

Result<QString> waitForPassword(QFuture<Result<QString>> password, const std::stop_token &stop)
{
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable_any arrived;
        std::optional<Result<QString>> answer;
    };
    auto shared = std::make_shared<Shared>(); // the key chain may answer after we stopped waiting
    password.then(QtFuture::Launch::Sync, [shared](const Result<QString> &answer) {
        const std::lock_guard lock(shared->mutex);
        shared->answer = answer;
        shared->arrived.notify_all();
    });
    std::unique_lock lock(shared->mutex);
    if (!shared->arrived.wait(lock, stop, [&] { return shared->answer.has_value(); }))
        return refuse(RefusalCode::Failed, Text::tr("Sending was stopped; the message waits."));
    return *shared->answer;
}

Dispatch::Dispatch(DispatchMeans means, const QString &location)
    : m_means(std::move(means))
    , m_location(location)
{
}

void Dispatch::addProblem(const QString &sentence)
{
    if (!sentence.isEmpty() && !m_report.problems.contains(sentence))
        m_report.problems << sentence;
}

QList<DeliveryChannel> Dispatch::channels()
{
    QList<DeliveryChannel> working;
    if (m_means.settings.enabled) {
        const auto issues = m_means.settings.issues();
        if (issues.isEmpty())
            working << DeliveryChannel::Email;
        else
            addProblem(Text::tr("E-mail is on, but its settings are not complete: %1").arg(issues.first().sentence));
    }
    if (m_means.desktop->isAvailable())
        working << DeliveryChannel::Desktop;
    else
        m_report.noDesktop = Text::tr("No notification service answers here, so messages do not go to the desktop.");
    return working;
}

void Dispatch::sendMail(const OutgoingMessage &message, DeliveryReport &report)
{
    const MailSettings &settings = m_means.settings;
    if (!m_client && m_mailProblem.isEmpty()) {
        QString password;
        if (!settings.user.isEmpty()) {
            if (const auto kept = waitForPassword(m_means.passwords->forSending(settings), m_means.stop))
                password = *kept;
            else
                m_mailProblem = kept.error().message;
        }
        if (m_mailProblem.isEmpty())
            m_client = std::make_unique<SmtpClient>(settings, password, m_means.limits);
    }
    if (!m_mailProblem.isEmpty()) {
        report.problem = m_mailProblem;
        return;
    }
    const SmtpOutcome outcome = m_client->send(mailText({settings.sender, settings.recipients, message.subject, message.body, message.time, message.messageId}), m_means.stop);
    report.delivered = outcome.isDelivered();
    if (outcome.problem) {
        report.permanent = outcome.problem->permanent;
        report.problem = outcome.problem->sentence;
        if (outcome.problem->concernsEveryMail())
            m_mailProblem = outcome.problem->sentence;
    } else {
        // Whoever was left out stays left out: sending again would reach the others twice.
        report.problem = outcome.refused.join(u' ');
    }
}

void Dispatch::showOnDesktop(const OutgoingMessage &message, DeliveryReport &report)
{
    const Result<void> shown = m_means.desktop->show(message, m_location, m_means.clickable);
    report.delivered = shown.has_value();
    if (!shown)
        report.problem = shown.error().message;
}

std::optional<DeliveryReport> Dispatch::send(const OutgoingMessage &message)
{
    if (m_means.stop.stop_requested())
        return std::nullopt;
    DeliveryReport report{message.number, message.channel, false, false, {}};
    if (m_means.memory->contains(m_location, message)) {
        report.delivered = true;
        return report;
    }
    if (message.channel == DeliveryChannel::Email)
        sendMail(message, report);
    else
        showOnDesktop(message, report);
    if (report.delivered) {
        m_means.memory->add(m_location, message);
        ++m_report.sent;
    } else if (!report.permanent) {
        ++m_report.waiting;
    }
    addProblem(report.problem);
    return report;
}

void Dispatch::recorded(const DeliveryReport &report)
{
    m_means.memory->remove(m_location, report);
}

} // namespace purser
