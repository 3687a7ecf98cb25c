// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <QFileInfo>
#include <QSettings>

namespace purser::preferences {

namespace {

constexpr qsizetype mostRecentBooks = 10;

QVariant read(const char *key)
{
    return QSettings().value(QLatin1String(key));
}

void write(const char *key, const QVariant &value)
{
    QSettings().setValue(QLatin1String(key), value);
}

QString accountKey(const QString &book)
{
    // The path may hold slashes, which would make groups of it.
    return QStringLiteral("books/") + QString::fromLatin1(book.toUtf8().toBase64(QByteArray::Base64UrlEncoding)) + QStringLiteral("/account");
}

} // namespace

QString language()
{
    return read("interface/language").toString();
}

void setLanguage(const QString &name)
{
    write("interface/language", name);
}

QString numberLocale()
{
    return read("interface/numberLocale").toString();
}

void setNumberLocale(const QString &name)
{
    write("interface/numberLocale", name);
}

Theme::Setting theme()
{
    const QString word = read("interface/theme").toString();
    if (word == u"light")
        return Theme::Setting::Light;
    if (word == u"dark")
        return Theme::Setting::Dark;
    if (word == u"highContrast")
        return Theme::Setting::HighContrast;
    return Theme::Setting::System;
}

void setTheme(Theme::Setting setting)
{
    switch (setting) {
    case Theme::Setting::System: write("interface/theme", QStringLiteral("system")); break;
    case Theme::Setting::Light: write("interface/theme", QStringLiteral("light")); break;
    case Theme::Setting::Dark: write("interface/theme", QStringLiteral("dark")); break;
    case Theme::Setting::HighContrast: write("interface/theme", QStringLiteral("highContrast")); break;
    }
}

QStringList recentBooks()
{
    QStringList books = read("books/recent").toStringList();
    books.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return books;
}

void addRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    books.prepend(path);
    write("books/recent", books.mid(0, mostRecentBooks));
}

void removeRecentBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    write("books/recent", books);
}

QByteArray windowGeometry()
{
    return read("window/geometry").toByteArray();
}

void setWindowGeometry(const QByteArray &geometry)
{
    write("window/geometry", geometry);
}

QString lastSection()
{
    return read("window/section").toString();
}

void setLastSection(const QString &id)
{
    write("window/section", id);
}

QString lastAccount(const QString &book)
{
    return QSettings().value(accountKey(book)).toString();
}

void setLastAccount(const QString &book, const QString &account)
{
    QSettings().setValue(accountKey(book), account);
}

} // namespace purser::preferences
