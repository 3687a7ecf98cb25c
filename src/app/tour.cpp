// SPDX-License-Identifier: GPL-3.0-or-later

// purser-tour FOLDER [LANGUAGE…]: renders every page and dialog of the window on the sample book, in every language and theme, to PNG. Whoever
// changes a page looks at its pictures.

#include "app/book_factory.h"
#include "domain/json_text.h"
#include "exchange/sample_book.h"
#include "ui/dialogs/exchange_rates_dialog.h"
#include "ui/languages.h"
#include "ui/main_window.h"
#include "ui/nav_pane.h"
#include "ui/page.h"
#include "ui/pages/account_settings_page.h"
#include "ui/preferences.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/theme.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
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
                planSettings(language.name, look.name);
                planMessages(language.name, look.name);
                add([this] {
                    m_window->showPage(QStringLiteral("assets"));
                    m_window->actions()->explain->trigger();
                });
                shoot(QStringLiteral("explain"), language.name, look.name);
                add([this] { m_window->actions()->explain->trigger(); });
                const WindowActions *actions = m_window->actions();
                for (QAction *action : {actions->rename, actions->signIn, actions->preferences, actions->about, actions->settleBills, actions->issueBill,
                                        actions->automaticWriteOff, actions->previousBills, actions->creditLimit, actions->entityCreditLimit,
                                        actions->transferFunds, actions->grantCoupon, actions->cancelCoupon, actions->lowBalanceAlert, actions->alertsForAccounts,
                                        actions->serviceSuspension, actions->suspensionTerms, actions->settlementCurrency, actions->exchangeRates, actions->importedFiles}) {
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

    /// Messages with the newest one chosen, and what a file of exchange rates would change.
    void planMessages(const QString &language, const QString &look)
    {
        add([this] {
            TableView *view = m_window->showPage(QStringLiteral("messages"))->mainTable()->view();
            view->setCurrentIndex(view->model()->index(0, 0));
        });
        shoot(QStringLiteral("messages-reading"), language, look);
        add([this] { m_window->actions()->exchangeRates->trigger(); });
        add([this] {
            QFile file(m_folder + QStringLiteral("/rates-2026-10.csv"));
            if (!file.open(QIODevice::WriteOnly))
                return;
            file.write("month,from,to,rate,source\n2026-10,CNY,USD,0.1402,PBoC fixing\n2026-10,EUR,USD,1.0871,ECB\n2026-09,EUR,USD,1.0825,ECB\n");
            file.close();
            if (auto *dialog = m_window->findChild<ExchangeRatesDialog *>())
                dialog->importFile(file.fileName());
        });
        for (int wait = 0; wait < 3; ++wait)
            add([] {}); // the file is read, and the book's rates
        shoot(QStringLiteral("rateImport"), language, look);
        add([this] { closeDialogs(); });
    }

    /// Account Settings with each of its changes unfolded, and of an ecosystem account.
    void planSettings(const QString &language, const QString &look)
    {
        using Setting = AccountSettingsPage::Setting;
        for (const auto &[setting, name] : {std::pair(Setting::Alerts, QStringLiteral("alert")), std::pair(Setting::AlertsOff, QStringLiteral("alert-off")),
                                            std::pair(Setting::Suspension, QStringLiteral("suspension")), std::pair(Setting::SuspensionTerms, QStringLiteral("terms")),
                                            std::pair(Setting::Currency, QStringLiteral("currency"))}) {
            add([this, setting] {
                settingsPage()->fold();
                settingsPage()->unfold(setting);
                auto *field = settingsPage()->findChild<QLineEdit *>();
                if (field && setting == Setting::Alerts) {
                    field->setText(QLocale().toString(250'000));
                    Q_EMIT field->textEdited(field->text());
                }
            });
            shoot(QStringLiteral("settings-") + name, language, look);
        }
        for (const auto &[account, name] : {std::pair(QStringLiteral("2000000509307718"), QStringLiteral("settings-ecosystem")),
                                            std::pair(QStringLiteral("2000000288153340"), QStringLiteral("settings-pending")),
                                            std::pair(QStringLiteral("2000000144710926"), QString())}) {
            add([this, account] {
                settingsPage()->fold();
                m_window->workspace()->setAccount(account);
            });
            if (!name.isEmpty())
                shoot(name, language, look);
        }
    }

    AccountSettingsPage *settingsPage() { return static_cast<AccountSettingsPage *>(m_window->showPage(QStringLiteral("settings"))); }

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
        && run(QStringLiteral("{'command':'SetExchangeRate','from':'EUR','to':'USD','rate':'1.0825','month':'2026-09','source':'ECB'}"))
        && run(QStringLiteral("{'command':'SetExchangeRate','from':'EUR','to':'USD','rate':'1.0869','month':'2026-10','source':'ECB'}"))
        && run(QStringLiteral("{'command':'SetExchangeRate','from':'IDR','to':'USD','rate':'0.0000612345','month':'2026-10','source':'Bank Indonesia'}"))
        && run(QStringLiteral("{'command':'StartUnifiedSettlement','settlement':'US-2026-10','accounts':['2000000288153340','2000000311906652'],'months':['2026-10']}"));
}

/// Gives the accounts alerts and a booked change of currency, and the days before today charges for a forecast to go by.
bool addSettings(SourceFactory &books, const QString &location)
{
    auto source = books.open(location);
    if (!source)
        return false;
    const auto wait = [](auto future) {
        future.waitForFinished();
        return future.result();
    };
    if (!wait((*source)->signIn(PersonId::parse(QStringLiteral("root@5000000144710001")), {})))
        return false;
    const QDate today = SystemClock().now().day();
    const auto run = [&](QDate day, const QString &command) {
        const auto json = parseJson(QString(command).replace(u'\'', u'"').toUtf8());
        const auto request = json ? parseCommand(*json) : Result<CommandRequest>(tl::unexpected(json.error()));
        const Outcome done = request ? wait((*source)->execute(*request, Instant::startOf(day))) : Outcome{{}, {}, Outcome::State::Refused, {}, request.error()};
        if (!done.isDone())
            std::fprintf(stderr, "%s\n", qPrintable(done.refusal.message));
        return done.isDone();
    };
    bool done = true;
    const QString charge = QStringLiteral("{'command':'RecordCharge','cloudAccount':'%1','product':'ecs','amount':'%2','kind':'PayAsYouGoBill','usedAt':'%3'}");
    const QDate first = std::max(today.addDays(-19), QDate(2026, 11, 5));
    for (QDate day = first; day <= today; day = day.addDays(1)) {
        done = done && run(day, charge.arg(QStringLiteral("5000000144710001"), QStringLiteral("5412.35"), day.addDays(-1).toString(Qt::ISODate)))
            && run(day, charge.arg(QStringLiteral("5000000311900003"), QStringLiteral("311.20"), day.addDays(-1).toString(Qt::ISODate)));
        if (day == first.addDays(8))
            done = done && run(day, QStringLiteral("{'command':'TopUp','account':'2000000144710926','amount':'140000','channel':'OFFLINE_REMIT'}"));
    }
    const QDate last = std::max(today, first);
    return done
        && run(last, QStringLiteral("{'command':'SetLowBalanceAlert','account':'2000000144710926','enabled':true,'threshold':'100000','channels':['message','email']}"))
        && run(last, QStringLiteral("{'command':'SetLowBalanceAlert','account':'2000000311906652','enabled':true,'threshold':'2500'}"))
        && run(last, QStringLiteral("{'command':'SetSettlementCurrency','account':'2000000288153340','currency':'EUR','threshold':'5000'}"));
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
    if (!addSettings(books, book)) {
        std::fprintf(stderr, "the sample book gets no settings\n");
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
