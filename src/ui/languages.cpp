// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/languages.h"

#include "ui/preferences.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace purser {

Languages::Languages(Theme *theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

QList<Language> Languages::shipped()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
            {QStringLiteral("ar"), QStringLiteral("العربية")}};
}

QString Languages::systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QLocale locale(name);
        for (const Language &language : shipped()) {
            const QLocale offered(language.name);
            const bool sameScript = locale.script() == offered.script() || locale.script() == QLocale::AnyScript;
            if (locale.language() == offered.language() && sameScript)
                return language.name;
        }
    }
    return QStringLiteral("en");
}

void Languages::applyPreferences()
{
    apply(preferences::language(), preferences::numberLocale());
}

void Languages::apply(const QString &chosen, const QString &numberLocale)
{
    const QString language = chosen.isEmpty() ? systemLanguage() : chosen;
    const QLocale locale(language);
    // Numbers in western digits, as the cloud's own Arabic pages and every ledger write them, unless a person chooses otherwise.
    QLocale numbers(numberLocale.isEmpty() ? (locale.language() == QLocale::Arabic ? QStringLiteral("ar_AE") : language) : numberLocale);
    QLocale::setDefault(numbers);

    for (QTranslator *translator : std::as_const(m_translators)) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    m_translators.clear();
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(this);
        if (!translator->load(name, folder)) {
            delete translator;
            return;
        }
        QCoreApplication::installTranslator(translator);
        m_translators << translator;
    };
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("purser_") + language, QStringLiteral(":/purser/i18n"));
    QGuiApplication::setLayoutDirection(locale.textDirection());
    m_theme->setLanguage(locale);
}

} // namespace purser
