// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system_scheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>
#include <QSettings>
#include <QStandardPaths>

#include <optional>

using namespace Qt::StringLiterals;

namespace purser {

static const QString portalService = u"org.freedesktop.portal.Desktop"_s;
static const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
static const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
static const QString appearance = u"org.freedesktop.appearance"_s;

static std::optional<bool> darkByKde()
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"kdeglobals"_s);
    if (path.isEmpty() || !qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1))
        return {};
    const QSettings settings(path, QSettings::IniFormat);
    const QStringList rgb = settings.value(u"Colors:Window/BackgroundNormal"_s).toStringList();
    if (rgb.size() != 3)
        return {};
    return QColor(rgb[0].toInt(), rgb[1].toInt(), rgb[2].toInt()).lightness() < 128;
}

static std::optional<bool> darkByGtk()
{
    if (const QString theme = qEnvironmentVariable("GTK_THEME"); !theme.isEmpty())
        return theme.endsWith(":dark"_L1) || theme.endsWith("-dark"_L1, Qt::CaseInsensitive);
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"gtk-3.0/settings.ini"_s);
    if (path.isEmpty())
        return {};
    const QSettings settings(path, QSettings::IniFormat);
    if (const QVariant prefers = settings.value(u"Settings/gtk-application-prefer-dark-theme"_s); prefers.isValid())
        return prefers.toBool();
    return {};
}

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
}

void SystemScheme::start()
{
    const QPalette palette = QApplication::palette();
    const bool byPalette = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    const bool dark = darkByKde().value_or(darkByGtk().value_or(byPalette));
    m_scheme = dark ? Theme::Scheme::Dark : Theme::Scheme::Light;

    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    ask(u"color-scheme"_s);
    ask(u"contrast"_s);
}

void SystemScheme::ask(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    call << appearance << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            take(key, reply.value().variant());
    });
}

void SystemScheme::portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance)
        take(key, value.variant());
}

void SystemScheme::take(const QString &key, const QVariant &value)
{
    // Read() wraps its answer in one variant more than the signal does.
    const QVariant inner = value.metaType() == QMetaType::fromType<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const Theme::Scheme before = scheme();
    if (key == "color-scheme"_L1) {
        // 0 means the desktop has no preference: what was read at the start stands.
        if (inner.toUInt() == 1)
            m_scheme = Theme::Scheme::Dark;
        else if (inner.toUInt() == 2)
            m_scheme = Theme::Scheme::Light;
    } else if (key == "contrast"_L1) {
        m_highContrast = inner.toUInt() == 1;
    }
    if (scheme() != before)
        Q_EMIT changed();
}

} // namespace purser
