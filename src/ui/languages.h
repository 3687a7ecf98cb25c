// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>

class QTranslator;

namespace purser {

class Theme;

/// A language the interface is complete in.
struct Language
{
    QString name; ///< of the locale: "zh_CN"
    QString title; ///< in the language itself
};

/// Puts the interface into a language while it runs: translations of Purser and of Qt, layout direction, fonts, and the locale of
/// numbers and dates, which a person may choose apart. Every widget hears of it as QEvent::LanguageChange.
class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(Theme *theme, QObject *parent = nullptr);

    static QList<Language> shipped();
    /// The shipped language that fits the system best; English when none does.
    static QString systemLanguage();

    /// Applies what the preferences say.
    void applyPreferences();
    void apply(const QString &language, const QString &numberLocale);

private:
    Theme *m_theme;
    QList<QTranslator *> m_translators;
};

} // namespace purser
