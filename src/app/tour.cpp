// SPDX-License-Identifier: GPL-3.0-or-later

// purser-tour FOLDER [LANGUAGE…]: renders every page and dialog of the window on the sample book, in every language and theme, to PNG. Whoever
// changes a page looks at its pictures.

#include "app/book_factory.h"
#include "exchange/sample_book.h"
#include "ui/languages.h"
#include "ui/main_window.h"
#include "ui/nav_pane.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace purser;

namespace {

/// One picture after another, each a moment after its page was asked for: everything on a page arrives asynchronously.
class Tour : public QObject
{
public:
    Tour(MainWindow *window, Theme *theme, Languages *languages, const QString &folder)
        : m_window(window)
        , m_theme(theme)
        , m_languages(languages)
        , m_folder(folder)
    {
    }

    void plan(const QStringList &wanted)
    {
        struct Look
        {
            QString name;
            Theme::Setting setting;
        };
        const QList<Look> looks{{QStringLiteral("light"), Theme::Setting::Light}, {QStringLiteral("dark"), Theme::Setting::Dark},
                                {QStringLiteral("high-contrast"), Theme::Setting::HighContrast}};
        for (const Language &language : Languages::shipped()) {
            if (!wanted.isEmpty() && !wanted.contains(language.name))
                continue;
            for (const Look &look : looks) {
                add([this, language, look] {
                    m_theme->setSetting(look.setting);
                    m_languages->apply(language.name, {});
                });
                for (const QString &section : m_window->navigation()->ids()) {
                    add([this, section] { m_window->showPage(section); });
                    shoot(section, language.name, look.name);
                }
                add([this] {
                    m_window->showPage(QStringLiteral("assets"));
                    m_window->actions()->explain->trigger();
                });
                shoot(QStringLiteral("explain"), language.name, look.name);
                add([this] { m_window->actions()->explain->trigger(); });
                for (QAction *action : {m_window->actions()->rename, m_window->actions()->signIn, m_window->actions()->preferences, m_window->actions()->about}) {
                    add([action] { action->trigger(); });
                    shoot(action->objectName(), language.name, look.name);
                    add([this] { closeDialogs(); });
                }
                add([this] { m_window->refreshPage(); });
            }
        }
        add([this, wanted] {
            m_theme->setSetting(Theme::Setting::Light);
            m_languages->apply(wanted.value(0, QStringLiteral("en")), {});
            m_window->closeBook();
        });
        shoot(QStringLiteral("first-run"), wanted.value(0, QStringLiteral("en")), QStringLiteral("light"));
    }

    void start() { next(); }

private:
    void add(std::function<void()> step) { m_steps << std::move(step); }

    void shoot(const QString &name, const QString &language, const QString &look)
    {
        add([this, file = QStringLiteral("%1/%2-%3-%4.png").arg(m_folder, name, language, look)] {
            QPixmap picture = m_window->grab();
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                auto *dialog = qobject_cast<QDialog *>(widget);
                if (!dialog || !dialog->isVisible())
                    continue;
                QPainter painter(&picture);
                painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
                painter.drawPixmap((m_window->width() - dialog->width()) / 2, (m_window->height() - dialog->height()) / 2, dialog->grab());
            }
            picture.save(file);
            std::printf("%s\n", qPrintable(file));
            std::fflush(stdout);
        });
    }

    void closeDialogs()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget))
                dialog->reject();
        }
    }

    void next()
    {
        if (m_steps.isEmpty()) {
            QApplication::quit();
            return;
        }
        m_steps.takeFirst()();
        QTimer::singleShot(120, this, &Tour::next);
    }

    MainWindow *m_window;
    Theme *m_theme;
    Languages *m_languages;
    QString m_folder;
    QList<std::function<void()>> m_steps;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir home; // a tour neither reads nor changes anybody's preferences
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QCoreApplication::setApplicationName(QStringLiteral("purser-tour"));
    QCoreApplication::setOrganizationName(QStringLiteral("Purser"));
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("tour"));
    QDir().mkpath(folder);
    const QString book = home.filePath(QStringLiteral("group.purser"));
    BookFactory books;
    if (!makeSampleBook(books, book)) {
        std::fprintf(stderr, "the sample book cannot be made\n");
        return 1;
    }
    Theme theme;
    theme.install();
    Languages languages(&theme);
    languages.apply(QStringLiteral("en"), {});
    MainWindow window(books, &theme, &languages);
    window.resize(1280, 800);
    window.show();
    Tour tour(&window, &theme, &languages, folder);
    QObject::connect(&window, &MainWindow::bookShown, &tour, [&] {
        tour.plan(application.arguments().mid(2));
        QTimer::singleShot(500, &tour, [&tour] { tour.start(); });
    });
    window.openBook(book);
    return application.exec();
}
