// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace.h"
#include "ui/book_opener.h"
#include "ui/main_frame.h"
#include "ui/theme.h"

namespace purser {

class AccountDialogs;
class BasicInformationPage;
class DueWork;
class ExplainController;
class FirstRunPage;
class ImportFlow;
class Languages;
class MessageCourier;
class MessagesModel;
class WindowActions;

/// Purser's window: one source, its sections, and the actions on them. A second window is a second object.
class MainWindow : public MainFrame
{
    Q_OBJECT

public:
    /// \a courier brings messages out of books; without one (pictures, tests) none leave and Preferences cannot try a server.
    MainWindow(SourceFactory &sources, Theme *theme, Languages *languages, MessageCourier *courier = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    Workspace *workspace() const { return m_workspace; }
    WindowActions *actions() const { return m_actions; }
    ImportFlow *imports() const { return m_imports; }
    /// Does what is due once it is started; a window that only shows a book leaves it alone.
    DueWork *dueWork() const { return m_dueWork; }

public Q_SLOTS:
    /// Opens a book without blocking; the window shows why when it cannot.
    void openBook(const QString &location);
    void closeBook();
    void renameAccount();

Q_SIGNALS:
    void newWindowRequested(const QString &location);
    /// A book is open and its accounts are shown.
    void bookShown();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addSections();
    void connectActions();
    void retranslate();
    void setSections();
    void refreshRecent();
    void updateState();
    void updateAccount();
    void followMessages();
    void connectCourier();
    void updateUnread();
    void openFromMessage(const QString &section, const QString &account, const QString &bill);
    void bookOpened(const QString &location, std::unique_ptr<DataSource> source);
    void openFailed(const QString &location, const Refusal &refusal);
    void chooseNewBook(BookOpener::Kind kind);
    void chooseBook();
    void backUp();
    void exportTable();
    void verify();
    void signIn();
    void showHistory(const QString &account, const QString &ledger);
    /// With a file of them, what it would change.
    void showExchangeRates(const QString &file = {});
    void showAbout();
    void showHelp();
    void setTheme(Theme::Setting setting);

    Theme *m_theme;
    Languages *m_languages;
    MessageCourier *m_courier;
    Workspace *m_workspace;
    BookOpener *m_opener;
    WindowActions *m_actions;
    ExplainController *m_explaining;
    ImportFlow *m_imports;
    MessagesModel *m_messages;
    DueWork *m_dueWork;
    AccountDialogs *m_dialogs;
    FirstRunPage *m_firstRun;
    QString m_verified; ///< what the status bar says of the last verification
    bool m_damaged = false;
};

} // namespace purser
