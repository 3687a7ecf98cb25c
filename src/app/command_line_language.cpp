// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line_language.h"

#include "ui/languages.h"

#include <QCoreApplication>
#include <QTranslator>

namespace purser {

void installCommandLineLanguage()
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral("purser_") + Languages::systemLanguage(), QStringLiteral(":/purser/i18n")))
        QCoreApplication::installTranslator(translator);
}

} // namespace purser
