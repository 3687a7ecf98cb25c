// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_application.h"

#include "cli/terminal.h"
#include "notify/courier.h"
#include "ui/due_work.h"
#include "ui/languages.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTimer>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::WindowApplication)
};

/// Without a display Qt would end the program in the middle of its own start; this says what to do instead.
bool hasDisplay(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return true;
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "-platform") == 0)
            return true;
    }
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

void openWindow(SourceFactory &sources, Theme *theme, Languages *languages, MessageCourier *courier, const QString &location)
{
    auto *window = new MainWindow(sources, theme, languages, courier);
    window->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(window, &MainWindow::newWindowRequested, window, [&sources, theme, languages, courier](const QString &book) {
        openWindow(sources, theme, languages, courier, book);
    });
    window->dueWork()->start();
    window->show();
    // The window first: the book opens once it is on screen.
    if (!location.isEmpty())
        QTimer::singleShot(0, window, [window, location] { window->openBook(location); });
}

} // namespace

int runWindow(int &argc, char **argv, SourceFactory &sources)
{
    if (!hasDisplay(argc, argv)) {
        printError(Text::tr("There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or look at it in a virtual one, for example with "
                            "\"xvfb-run purser\". Without a display, \"purser --help\" lists what the command line does."));
        return int(ExitStatus::Failed);
    }
    QApplication application(argc, argv);
    application.setApplicationDisplayName(Text::tr("Purser"));
    application.setDesktopFileName(QStringLiteral("purser"));
    const QString named = application.arguments().value(1);
    if (named.startsWith(u'-')) {
        printError(Text::tr("purser does not know the option \"%1\". Try \"purser --help\".").arg(named));
        return int(ExitStatus::WrongUsage);
    }
    Theme theme;
    theme.setSetting(preferences::theme());
    theme.install();
    Languages languages(&theme);
    languages.applyPreferences();
    Courier courier; // outlives the windows and their books
    openWindow(sources, &theme, &languages, &courier, named);
    return application.exec();
}

} // namespace purser
