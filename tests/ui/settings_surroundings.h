// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/settings_fixture.h"
#include "models/workspace.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace purser {

/// A window's surroundings for tests of Account Settings: a theme, and a workspace on a SettingsFixture with account 2001 chosen.
class SettingsSurroundings
{
public:
    explicit SettingsSurroundings(const QString &test)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("purser-test"));
        QCoreApplication::setApplicationName(test);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        theme.install();
        theme.setSetting(Theme::Setting::Light);
    }
    void init()
    {
        QSettings().clear();
        fixture = std::make_unique<SettingsFixture>();
        workspace = std::make_unique<Workspace>();
    }
    /// True once the accounts and what the person may do are known.
    bool open()
    {
        QSignalSpy known(workspace->permissions(), &Permissions::changed);
        workspace->setSource(std::move(fixture->source));
        const bool arrived = QTest::qWaitFor([&] { return workspace->card() && !known.isEmpty(); });
        workspace->setAccount(QStringLiteral("2001"));
        return arrived && workspace->card();
    }
    void cleanup()
    {
        workspace.reset();
        fixture.reset();
        theme.setAmountsMasked(false);
    }

    /// The first control that takes the focus and does not say what it is; empty when every one does.
    static QString unnamed(const QWidget *root)
    {
        for (const QWidget *child : root->findChildren<QWidget *>()) {
            const bool isControl = child->focusPolicy() != Qt::NoFocus && !child->inherits("QHeaderView") && !child->inherits("QScrollArea");
            if (!isControl || !child->isVisibleTo(root) || child->objectName().startsWith(QStringLiteral("qt_")) || child->inherits("QComboBoxListView"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(child);
            const bool named = !child->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool inside = qobject_cast<const QLineEdit *>(child->parentWidget()) || child->inherits("QTableCornerButton");
            if (!named && !inside)
                return QString::fromLatin1(child->metaObject()->className()) + QStringLiteral(" in ") + QString::fromLatin1(child->parentWidget()->metaObject()->className());
        }
        return {};
    }
    static QLineEdit *field(const QWidget *root, const QString &name)
    {
        for (QLineEdit *edit : root->findChildren<QLineEdit *>()) {
            if (edit->isVisibleTo(root) && edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    Theme theme;
    std::unique_ptr<SettingsFixture> fixture;
    std::unique_ptr<Workspace> workspace;
};

} // namespace purser
