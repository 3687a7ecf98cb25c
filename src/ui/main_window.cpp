// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "exchange/rate_file.h"
#include "models/messages_model.h"
#include "models/words.h"
#include "source/message_courier.h"
#include "source/deliver.h"
#include "ui/account_dialogs.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/message_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/command_palette.h"
#include "ui/due_work.h"
#include "ui/explain_controller.h"
#include "ui/explain_panel.h"
#include "ui/languages.h"
#include "ui/nav_pane.h"
#include "ui/pages/bills_page.h"
#include "ui/pages/first_run_page.h"
#include "ui/pages/messages_page.h"
#include "ui/preferences.h"
#include "ui/status_strip.h"
#include "ui/switcher_button.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QtConcurrentRun>

namespace purser {

namespace {
const QString bookSuffix = QStringLiteral(".purser");
} // namespace

MainWindow::MainWindow(SourceFactory &sources, Theme *theme, Languages *languages, MessageCourier *courier, QWidget *parent)
    : MainFrame(parent)
    , m_theme(theme)
    , m_languages(languages)
    , m_courier(courier)
    , m_workspace(new Workspace(this))
    , m_opener(new BookOpener(sources, this))
    , m_actions(new WindowActions(menuBar(), this))
    , m_explaining(new ExplainController(this, m_workspace))
    , m_imports(new ImportFlow(this, m_workspace->permissions(), statusStrip()))
    , m_messages(new MessagesModel(this))
    , m_dueWork(new DueWork(this))
    , m_dialogs(new AccountDialogs(this, m_workspace, m_actions, statusStrip()))
    , m_firstRun(new FirstRunPage({{QStringLiteral("book"), m_actions->newBook}, {QStringLiteral("table"), m_actions->sampleBook}, {QStringLiteral("external"), m_actions->openBook}}))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    accountSwitcher()->setModel(m_workspace->accounts());
    accountSwitcher()->setListWidth(560);
    addSections();
    connectActions();
    followMessages();
    connectCourier();
    connect(m_firstRun, &FirstRunPage::bookChosen, this, &MainWindow::openBook);
    connect(m_opener, &BookOpener::opened, this, [this](const QString &location, const std::shared_ptr<std::unique_ptr<DataSource>> &source) {
        bookOpened(location, std::move(*source));
    });
    connect(m_opener, &BookOpener::failed, this, &MainWindow::openFailed);
    connect(m_workspace, &Workspace::accountChanged, this, &MainWindow::updateAccount);
    connect(m_workspace, &Workspace::accountsUpdated, this, &MainWindow::updateAccount);
    connect(m_workspace->permissions(), &Permissions::changed, this, &MainWindow::updateAccount);
    connect(accountSwitcher(), &SwitcherButton::chosen, this, [this](const QModelIndex &index) {
        m_workspace->setAccount(index.siblingAtColumn(AccountsModel::Name).data(IdRole).toString());
    });
    connect(this, &MainFrame::pageShown, this, [](const QString &id) { preferences::setLastSection(id); });
    setCover(m_firstRun);
    retranslate();
    refreshRecent();
    updateState();
    restoreGeometry(preferences::windowGeometry());
}

MainWindow::~MainWindow()
{
    // Pages let go of the source before it goes.
    m_workspace->disconnect(this);
    m_workspace->setSource(nullptr);
}

void MainWindow::connectActions()
{
    WindowActions *a = m_actions;
    connect(a->newBook, &QAction::triggered, this, [this] { chooseNewBook(BookOpener::Kind::Create); });
    connect(a->sampleBook, &QAction::triggered, this, [this] { chooseNewBook(BookOpener::Kind::CreateSample); });
    connect(a->openBook, &QAction::triggered, this, &MainWindow::chooseBook);
    connect(a->newWindow, &QAction::triggered, this, [this] {
        Q_EMIT newWindowRequested(m_workspace->source() ? m_workspace->source()->info().location : QString());
    });
    connect(a->importBills, &QAction::triggered, m_imports, &ImportFlow::chooseFiles);
    connect(a->importedFiles, &QAction::triggered, m_imports, &ImportFlow::showImports);
    connect(m_workspace, &Workspace::sourceChanged, m_imports, [this] { m_imports->setSource(m_workspace->source()); });
    connect(a->exportTable, &QAction::triggered, this, &MainWindow::exportTable);
    connect(a->backup, &QAction::triggered, this, &MainWindow::backUp);
    connect(a->closeBook, &QAction::triggered, this, &MainWindow::closeBook);
    connect(a->quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(a->copy, &QAction::triggered, this, [this] {
        if (currentPage())
            currentPage()->copy();
    });
    connect(a->find, &QAction::triggered, this, &MainFrame::focusFilter);
    connect(a->preferences, &QAction::triggered, this, [this] {
        auto *dialog = new PreferencesDialog(m_theme, m_languages, m_courier, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(a->explain, &QAction::triggered, this, [this](bool on) {
        if (on)
            m_explaining->explain({}, {});
        else
            setExplainShown(false);
    });
    connect(this, &MainFrame::explainShownChanged, a->explain, &QAction::setChecked);
    connect(a->refresh, &QAction::triggered, this, &MainFrame::refreshPage);
    connect(a->privacy, &QAction::toggled, m_theme, &Theme::setAmountsMasked);
    connect(a->systemTheme, &QAction::triggered, this, [this] { setTheme(Theme::Setting::System); });
    connect(a->light, &QAction::triggered, this, [this] { setTheme(Theme::Setting::Light); });
    connect(a->dark, &QAction::triggered, this, [this] { setTheme(Theme::Setting::Dark); });
    connect(a->highContrast, &QAction::triggered, this, [this] { setTheme(Theme::Setting::HighContrast); });
    connect(a->switchAccount, &QAction::triggered, accountSwitcher(), &SwitcherButton::open);
    connect(a->rename, &QAction::triggered, this, &MainWindow::renameAccount);
    connect(a->signIn, &QAction::triggered, this, &MainWindow::signIn);
    connect(a->settleBills, &QAction::triggered, this, [this] {
        // The bills chosen on the page; from anywhere else, all that are unpaid.
        const auto *bills = qobject_cast<BillsPage *>(currentPage());
        m_dialogs->settleBills(bills ? bills->chosenBills() : QStringList());
    });
    connect(a->exchangeRates, &QAction::triggered, this, [this] { showExchangeRates(); });
    connect(a->palette, &QAction::triggered, this, &MainFrame::openCommandPalette);
    connect(a->verify, &QAction::triggered, this, &MainWindow::verify);
    connect(a->help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(a->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(personButton(), &QPushButton::clicked, this, [this] {
        if (m_workspace->source())
            signIn();
    });
    auto *books = new QMenu(this);
    connect(books, &QMenu::aboutToShow, this, [this, books] {
        books->clear();
        books->addActions({m_actions->newBook, m_actions->sampleBook, m_actions->openBook});
        books->addSeparator();
        books->addActions(m_actions->recentMenu->actions());
    });
    connect(sourceSwitcher(), &QAbstractButton::clicked, books, [this, books] { books->popup(sourceSwitcher()->mapToGlobal(sourceSwitcher()->rect().bottomLeft())); });
}

void MainWindow::connectCourier()
{
    if (!m_courier)
        return;
    m_dueWork->setDeliver([courier = m_courier](DataSource &source) {
        return courier->deliver(source).then([](const CourierReport &report) { return report.problems; });
    });
    const auto mask = [this] { m_courier->setAmountsMasked(m_theme->amountsMasked()); };
    connect(m_theme, &Theme::changed, this, mask);
    mask();
    connect(m_courier, &MessageCourier::messageChosen, this, [this](qint64 number, const QString &location) {
        if (!m_workspace->source() || m_workspace->source()->info().location != location)
            return;
        if (auto *page = qobject_cast<MessagesPage *>(showPage(QStringLiteral("messages"))))
            page->showMessage(number);
        raise();
        activateWindow();
    });
}

void MainWindow::setTheme(Theme::Setting setting)
{
    preferences::setTheme(setting);
    m_theme->setSetting(setting);
    updateState();
}

void MainWindow::retranslate()
{
    setSections();
    updateUnread();
    m_actions->retranslate();
    m_explaining->retranslate();
    accountSwitcher()->setPurpose(tr("Switch Account"), tr("Search by name, ID or owner"), tr("No billing account matches."));
    sourceSwitcher()->setPurpose(tr("Book"), {}, {});
    updateState();
    updateAccount();
}

void MainWindow::refreshRecent()
{
    const QStringList books = preferences::recentBooks();
    m_firstRun->setRecentBooks(books);
    m_actions->recentMenu->clear();
    for (const QString &path : books) {
        QAction *action = m_actions->recentMenu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openBook(path); });
    }
    m_actions->recentMenu->setEnabled(!books.isEmpty());
}

void MainWindow::updateState()
{
    const DataSource *source = m_workspace->source();
    m_actions->setBookOpen(source);
    navigation()->setDimmed(!source);
    for (QAction *action : m_actions->sectionMenu->actions())
        action->setEnabled(source);
    accountSwitcher()->setEnabled(source);
    const Theme::Setting setting = m_theme->setting();
    m_actions->systemTheme->setChecked(setting == Theme::Setting::System);
    m_actions->light->setChecked(setting == Theme::Setting::Light);
    m_actions->dark->setChecked(setting == Theme::Setting::Dark);
    m_actions->highContrast->setChecked(setting == Theme::Setting::HighContrast);
    if (!source) {
        setWindowTitle(tr("Purser"));
        sourceSwitcher()->setTexts(QStringLiteral("book"), tr("Book"), tr("none open"), {});
        setPerson(tr("Not signed in"));
        statusStrip()->setState(QStringLiteral("info"), tr("No book open"), Color::Text2);
        return;
    }
    const SourceInfo info = source->info();
    setWindowTitle(tr("%1 – Purser").arg(info.name));
    sourceSwitcher()->setTexts(QStringLiteral("book"), tr("Book"), info.name, {});
    setPerson(source->person().isEmpty() ? tr("Not signed in") : tr("Signed in as %1").arg(Words::person(source->person())));
    QString state = info.readOnly ? tr("Local book, read-only") : tr("Local book");
    if (!m_verified.isEmpty())
        state += QStringLiteral(" · ") + m_verified;
    statusStrip()->setState(m_damaged ? QStringLiteral("alert-triangle") : info.readOnly ? QStringLiteral("lock") : QStringLiteral("shield-check"), state,
                            m_damaged ? Color::Neg : m_verified.isEmpty() ? Color::Text2 : Color::Pos);
}

void MainWindow::updateAccount()
{
    const AccountCard *card = m_workspace->card();
    if (card) {
        accountSwitcher()->setTexts(QStringLiteral("wallet"), {}, card->account.name, card->account.account.text());
        if (m_workspace->source())
            preferences::setLastAccount(m_workspace->source()->info().location, card->account.account.text());
    } else {
        accountSwitcher()->setTexts(QStringLiteral("wallet"), {}, tr("No account"), {});
    }
    const bool may = card && card->account.status != AccountStatus::Deregistered
        && m_workspace->permissions()->may(QStringLiteral("RenameBillingAccount"), m_workspace->account());
    m_actions->rename->setEnabled(may);
    const bool mayImport = m_workspace->source() && m_workspace->permissions()->may(QStringLiteral("ImportLines"));
    m_actions->importBills->setEnabled(mayImport);
    m_actions->importBills->setToolTip(mayImport ? QString() : m_workspace->permissions()->why(QStringLiteral("ImportLines")));
    m_actions->rename->setToolTip(may ? QString() : m_workspace->permissions()->why(QStringLiteral("RenameBillingAccount"), m_workspace->account()));
}

void MainWindow::openBook(const QString &location)
{
    m_firstRun->setProblem({});
    statusStrip()->setWork(tr("Opening %1").arg(QFileInfo(location).fileName()), -1, false);
    m_opener->start(BookOpener::Kind::Open, location);
}

void MainWindow::bookOpened(const QString &location, std::unique_ptr<DataSource> source)
{
    statusStrip()->setWork({});
    m_verified.clear();
    m_damaged = false;
    const QString path = source->info().location;
    const PersonId person = source->person();
    preferences::addRecentBook(path);
    refreshRecent();
    m_workspace->setSource(std::move(source));
    const QString account = preferences::lastAccount(path);
    if (!account.isEmpty())
        m_workspace->setAccount(account);
    setCover(nullptr);
    updateState();
    const QString section = preferences::lastSection();
    showPage(navigation()->ids().contains(section) ? section : QStringLiteral("overview"));
    // A person with a password has to give it before anything is shown as theirs.
    if (!person.isEmpty()) {
        deliver(m_workspace->source()->signIn(person, {}), this, [this](const Result<void> &done) {
            if (!done && done.error().field == u"password")
                signIn();
        });
    }
    Q_UNUSED(location)
    Q_EMIT bookShown();
}

void MainWindow::openFailed(const QString &location, const Refusal &refusal)
{
    statusStrip()->setWork({});
    if (m_workspace->source()) {
        auto *dialog = new MessageDialog(tr("The book could not be opened"), refusal.message, {}, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } else {
        m_firstRun->setProblem(refusal.message);
    }
    Q_UNUSED(location)
    refreshRecent();
}

void MainWindow::closeBook()
{
    m_workspace->setSource(nullptr);
    setExplainShown(false);
    setCover(m_firstRun);
    refreshRecent();
    updateState();
}

void MainWindow::changeEvent(QEvent *event)
{
    MainFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_workspace)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    preferences::setWindowGeometry(saveGeometry());
    MainFrame::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.toLocalFile().endsWith(bookSuffix, Qt::CaseInsensitive))
            openBook(url.toLocalFile());
        else if (url.isLocalFile())
            files << url.toLocalFile();
    }
    if (!files.isEmpty() && m_workspace->source()) {
        const auto rateFiles = [files] {
            QStringList rates;
            std::copy_if(files.cbegin(), files.cend(), std::back_inserter(rates), isRateFile);
            return rates;
        };
        // Not here: a file may lie on a share that does not answer.
        deliver(QtConcurrent::run(rateFiles), this, [this, files, source = QPointer(m_workspace->source())](const QStringList &rates) {
            if (!source || source != m_workspace->source())
                return; // it was dropped on another book
            QStringList bills;
            for (const QString &file : files) {
                if (rates.contains(file))
                    showExchangeRates(file);
                else
                    bills << file;
            }
            if (!bills.isEmpty())
                m_imports->startImport(bills);
        });
    }
    event->acceptProposedAction();
}

} // namespace purser
