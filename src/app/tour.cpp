// SPDX-License-Identifier: GPL-3.0-or-later

// purser-tour FOLDER [LANGUAGE…]: renders every page and dialog of the window on the sample book, in every language and theme, to PNG. Whoever
// changes a page looks at its pictures.

#include "app/book_factory.h"
#include "domain/json_text.h"
#include "exchange/sample_book.h"
#include "ui/languages.h"
#include "ui/main_window.h"
#include "ui/nav_pane.h"
#include "ui/page.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QTabBar>
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
                // The month's bridge below the bills.
                add([this] { tabs(QStringLiteral("bills"), QStringLiteral("againstCashTabs"), 1); });
                shoot(QStringLiteral("bills-month"), language.name, look.name);
                add([this] { tabs(QStringLiteral("bills"), QStringLiteral("againstCashTabs"), 0); });
                add([this] {
                    m_window->showPage(QStringLiteral("assets"));
                    m_window->actions()->explain->trigger();
                });
                shoot(QStringLiteral("explain"), language.name, look.name);
                add([this] { m_window->actions()->explain->trigger(); });
                const WindowActions *actions = m_window->actions();
                for (QAction *action : {actions->rename, actions->signIn, actions->preferences, actions->about, actions->settleBills, actions->issueBill,
                                        actions->automaticWriteOff, actions->previousBills, actions->creditLimit, actions->entityCreditLimit,
                                        actions->transferFunds, actions->grantCoupon, actions->cancelCoupon, actions->importedFiles}) {
                    add([action] { action->trigger(); });
                    shoot(action->objectName(), language.name, look.name);
                    add([this, language, look] {
                        closeDialogs();
                        // Leaving Preferences goes back to what is saved.
                        m_theme->setSetting(look.setting);
                        m_languages->apply(language.name, {});
                    });
                }
                add([actions] { actions->unifiedSettlement->trigger(); });
                shoot(QStringLiteral("unifiedSettlement"), language.name, look.name);
                add([this] {
                    if (auto *start = m_window->findChild<QPushButton *>(QStringLiteral("startButton")))
                        start->click();
                });
                shoot(QStringLiteral("startSettlement"), language.name, look.name);
                add([this] { closeDialogs(); });
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

    void tabs(const QString &page, const QString &name, int tab)
    {
        if (auto *bar = m_window->showPage(page)->findChild<QTabBar *>(name))
            bar->setCurrentIndex(tab);
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

/// Gives the sample what its eighteen months leave out: bills that wait to be settled, and a settlement of the enterprise.
bool addBills(SourceFactory &books, const QString &location)
{
    auto source = books.open(location);
    if (!source)
        return false;
    const auto wait = [](auto future) {
        future.waitForFinished();
        return future.result();
    };
    const PersonId treasurer = PersonId::parse(QStringLiteral("root@5000000144710001"));
    const std::optional<Instant> at = Instant::parse(QStringLiteral("2026-11-04"));
    const auto run = [&](const QString &command) {
        const auto json = parseJson(QString(command).replace(u'\'', u'"').toUtf8());
        const auto request = json ? parseCommand(*json) : Result<CommandRequest>(tl::unexpected(json.error()));
        const Outcome done = request ? wait((*source)->execute(*request, at)) : Outcome{{}, {}, Outcome::State::Refused, {}, request.error()};
        if (!done.isDone())
            std::fprintf(stderr, "%s\n", qPrintable(done.refusal.message));
        return done.isDone();
    };
    if (!wait((*source)->signIn(treasurer, {})))
        return false;
    const QString treasury = QStringLiteral("2000000144710926");
    return run(QStringLiteral("{'command':'SetAutomaticWriteOff','account':'%1','enabled':false}").arg(treasury)) && wait((*source)->tick(at)).isDone()
        && run(QStringLiteral("{'command':'TopUp','account':'%1','amount':'60000','channel':'OFFLINE_REMIT'}").arg(treasury))
        && run(QStringLiteral("{'command':'StartUnifiedSettlement','settlement':'US-2026-10','accounts':['2000000288153340','2000000311906652'],'months':['2026-10']}"));
}

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
    if (!addBills(books, book)) {
        std::fprintf(stderr, "the sample book gets no bills\n");
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
