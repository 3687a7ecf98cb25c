// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QObject>

class QDBusVariant;

namespace purser {

/// What colours the desktop asks for: the XDG settings portal where there is one (asked without waiting, and followed), until then
/// and elsewhere KDE's and GTK's own files, else the lightness of the palette the program started with.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    /// Reads the start value and asks the portal; before the application's palette is replaced.
    void start();
    Theme::Scheme scheme() const { return m_highContrast ? Theme::Scheme::HighContrast : m_scheme; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, const QVariant &value);

    Theme::Scheme m_scheme = Theme::Scheme::Light;
    bool m_highContrast = false;
};

} // namespace purser
