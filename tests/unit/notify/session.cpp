// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <QTest>

namespace purser {

TestBus::TestBus()
{
    // Without folders of services: what is installed here must not be started by a test.
    QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                 "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    config.close();
    m_process.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    while (!m_process.canReadLine())
        QVERIFY2(m_process.waitForReadyRead(), "dbus-daemon does not start");
    m_address = QString::fromUtf8(m_process.readLine().trimmed());
}

TestBus::~TestBus()
{
    m_process.terminate();
    m_process.waitForFinished();
}

TestNotifications::TestNotifications(const QDBusConnection &bus)
    : m_bus(bus)
{
}

bool TestNotifications::serve()
{
    return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
}

uint TestNotifications::Notify(const QString &application, uint, const QString &icon, const QString &summary, const QString &body, const QStringList &actions, const QVariantMap &hints, int)
{
    if (refuses) {
        sendErrorReply(QDBusError::LimitsExceeded, QStringLiteral("Too many notifications"));
        return 0;
    }
    shown << Shown{application, icon, summary, body, actions, hints};
    return uint(shown.size());
}

} // namespace purser
