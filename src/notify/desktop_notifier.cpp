// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/desktop_notifier.h"

#include "notify/session_bus.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusReply>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int answerMs = 3000; // starting a notification service takes a moment
constexpr auto serviceName = "org.freedesktop.Notifications"_L1;
constexpr auto objectPath = "/org/freedesktop/Notifications"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::DesktopNotifier)
};

QDBusMessage call(QDBusConnection bus, const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(serviceName, objectPath, serviceName, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, answerMs);
}

/// As the notification specification counts: 0 low, 1 normal, 2 critical, which stays until a person has seen it.
uchar urgencyOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Overdue:
    case MessageKind::GraceEnding:
    case MessageKind::Stopped:
    case MessageKind::Released: return 2;
    default: return 1;
    }
}

} // namespace

DesktopNotifier::DesktopNotifier(std::optional<QDBusConnection> bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

std::optional<QDBusConnection> DesktopNotifier::bus()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_bus) {
        if (!hasSessionBus())
            return std::nullopt;
        m_bus = QDBusConnection::sessionBus();
    }
    if (!m_bus->isConnected())
        return std::nullopt;
    if (!m_listening) {
        m_listening = m_bus->connect(serviceName, objectPath, serviceName, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)))
            && m_bus->connect(serviceName, objectPath, serviceName, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
    }
    return m_bus;
}

bool DesktopNotifier::isAvailable()
{
    const auto connection = bus();
    if (!connection)
        return false;
    const QDBusReply<QStringList> capabilities = call(*connection, u"GetCapabilities"_s);
    if (!capabilities.isValid())
        return false;
    const QMutexLocker lock(&m_mutex);
    m_markup = capabilities.value().contains("body-markup"_L1);
    return true;
}

void DesktopNotifier::setAmountsMasked(bool masked)
{
    const QMutexLocker lock(&m_mutex);
    m_amountsMasked = masked;
}

QString DesktopNotifier::bodyOf(const OutgoingMessage &message)
{
    const QMutexLocker lock(&m_mutex);
    if (m_amountsMasked)
        return {};
    return m_markup ? message.body.toHtmlEscaped() : message.body;
}

Result<void> DesktopNotifier::show(const OutgoingMessage &message, const QString &location, bool clickable)
{
    const auto connection = bus();
    if (!connection || !isAvailable())
        return refuse(RefusalCode::Failed, Text::tr("No notification service answers here, so the message was not shown."));
    QStringList actions;
    if (clickable)
        actions << u"default"_s << Text::tr("Open Messages");
    QVariantMap hints;
    hints.insert(u"urgency"_s, QVariant::fromValue(urgencyOf(message.kind)));
    hints.insert(u"desktop-entry"_s, u"purser"_s);
    const QVariantList arguments{u"Purser"_s, 0U, u"purser"_s, message.subject, bodyOf(message), actions, hints, -1};
    const QDBusReply<uint> reply = call(*connection, u"Notify"_s, arguments);
    if (!reply.isValid())
        return refuse(RefusalCode::Failed, Text::tr("The desktop's notification service does not show the message (%1).").arg(reply.error().message().simplified()));
    if (clickable) {
        const QMutexLocker lock(&m_mutex);
        m_shown.insert(reply.value(), {message.number, location});
    }
    return {};
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    std::optional<Shown> shown;
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto found = m_shown.constFind(id); found != m_shown.constEnd())
            shown = *found; // not every desktop takes a clicked notification away
    }
    if (shown && action == "default"_L1)
        Q_EMIT chosen(shown->number, shown->location);
}

void DesktopNotifier::notificationClosed(uint id, uint)
{
    const QMutexLocker lock(&m_mutex);
    m_shown.remove(id);
}

} // namespace purser
