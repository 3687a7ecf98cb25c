// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "source/outbox.h"

#include <QDBusConnection>
#include <QHash>
#include <QMutex>
#include <QObject>

#include <optional>

namespace purser {

/// Shows messages as notifications of the desktop (org.freedesktop.Notifications), and hears which one a person clicked.
///
/// isAvailable() and show() block for a moment: for a worker thread, any number at a time. The signal comes on the thread of this object,
/// when its event loop runs.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    /// Without \a bus, the session bus, looked at when it is first needed.
    explicit DesktopNotifier(std::optional<QDBusConnection> bus = {}, QObject *parent = nullptr);

    /// Whether a notification service answers; it is started when the desktop can do that.
    bool isAvailable();
    /// Until it is switched off, messages are shown without their text, which names amounts. Any thread.
    void setAmountsMasked(bool masked);
    /// Shows \a message of the source at \a location. With \a clickable, clicking it emits chosen(). Failed when no service answers.
    Result<void> show(const OutgoingMessage &message, const QString &location, bool clickable);

Q_SIGNALS:
    void chosen(qint64 number, const QString &location);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    struct Shown
    {
        qint64 number = 0;
        QString location;
    };

    std::optional<QDBusConnection> bus();
    QString bodyOf(const OutgoingMessage &message);

    QMutex m_mutex; // show() runs on workers
    std::optional<QDBusConnection> m_bus;
    bool m_listening = false;
    bool m_markup = false; ///< whether the service takes the body for mark-up
    bool m_amountsMasked = false;
    QHash<uint, Shown> m_shown;
};

} // namespace purser
