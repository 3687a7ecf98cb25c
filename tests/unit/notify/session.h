// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariantMap>

namespace purser {

/// A session bus of its own for one test.
class TestBus
{
public:
    TestBus();
    ~TestBus();
    QString address() const { return m_address; }
    QDBusConnection connect(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_address;
};

/// A stand-in for the desktop's notification service.
class TestNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString application, icon, summary, body;
        QStringList actions;
        QVariantMap hints;
    };

    explicit TestNotifications(const QDBusConnection &bus);
    bool serve();
    QList<Shown> shown;
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    bool refuses = false;

public Q_SLOTS:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary, const QString &body, const QStringList &actions, const QVariantMap &hints,
                int expires);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

} // namespace purser
