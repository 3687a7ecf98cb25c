// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_factory.h"
#include "app/command_line_language.h"
#include "app/window_application.h"
#include "cli/cli.h"
#include "cli/terminal.h"
#include "notify/courier.h"

#include <QCoreApplication>

using namespace purser;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("purser"));
    QCoreApplication::setOrganizationName(QStringLiteral("Purser"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));

    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool version = first == u"-v" || first == u"--version";
    const bool help = first == u"-h" || first == u"--help";
    BookFactory books;
    if (!version && !help && !isVerb(first))
        return runWindow(argc, argv, books);

    // A verb touches no display.
    QCoreApplication application(argc, argv);
    installCommandLineLanguage();
    if (version) {
        printOut("purser " PURSER_VERSION "\n");
        return 0;
    }
    if (help) {
        printOut(generalHelp().toUtf8());
        return 0;
    }
    Courier courier;
    return int(runVerb(application.arguments().mid(1), books, courier));
}
