// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QString>
#include <QStringList>

namespace purser {

/// What a person chose for the program, kept between runs: the one place that names these settings' keys. Interface thread.
namespace preferences {

/// Language of the interface as a locale name ("en", "zh_CN", "ar"); empty follows the system.
QString language();
void setLanguage(const QString &name);

/// Locale of numbers and dates; empty follows the language.
QString numberLocale();
void setNumberLocale(const QString &name);

Theme::Setting theme();
void setTheme(Theme::Setting setting);

/// Books that were open, newest first; those that are gone are left out.
QStringList recentBooks();
void addRecentBook(const QString &path);
void removeRecentBook(const QString &path);

QByteArray windowGeometry();
void setWindowGeometry(const QByteArray &geometry);

QString lastSection();
void setLastSection(const QString &id);
QString lastAccount(const QString &book);
void setLastAccount(const QString &book, const QString &account);

} // namespace preferences
} // namespace purser
