// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_actions.h"

#include "ui/icons.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QWhatsThis>

namespace purser {

WindowActions::WindowActions(QMenuBar *menus, QObject *parent)
    : QObject(parent)
    , m_file(menus->addMenu(QString()))
    , m_edit(menus->addMenu(QString()))
    , m_view(menus->addMenu(QString()))
    , m_account(menus->addMenu(QString()))
    , m_bills(menus->addMenu(QString()))
    , m_tools(menus->addMenu(QString()))
    , m_help(menus->addMenu(QString()))
    , m_themes(new QActionGroup(this))
{
    newBook = add(m_file, "newBook", QStringLiteral("book"));
    sampleBook = add(m_file, "sampleBook", QStringLiteral("table"));
    openBook = add(m_file, "openBook", QStringLiteral("external"));
    openBook->setShortcut(QKeySequence::Open);
    newBook->setShortcut(QKeySequence::New);
    recentMenu = m_file->addMenu(QString());
    m_file->addSeparator();
    importBills = add(m_file, "importBills", QStringLiteral("import"));
    importBills->setShortcut(Qt::CTRL | Qt::Key_I);
    importedFiles = add(m_file, "importedFiles", QStringLiteral("file"));
    exportTable = add(m_file, "exportTable", QStringLiteral("export"));
    exportTable->setShortcut(Qt::CTRL | Qt::Key_E);
    m_file->addSeparator();
    backup = add(m_file, "backup", QStringLiteral("save"));
    closeBook = add(m_file, "closeBook");
    closeBook->setShortcut(QKeySequence::Close);
    m_file->addSeparator();
    quit = add(m_file, "quit");
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    copy = add(m_edit, "copy", QStringLiteral("copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut); // the focused table or field copies; the menu entry means the page's table
    find = add(m_edit, "find", QStringLiteral("search"));
    find->setShortcut(QKeySequence::Find);
    m_edit->addSeparator();
    preferences = add(m_edit, "preferences", QStringLiteral("settings"));
    preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);

    sectionMenu = m_view->addMenu(QString());
    explain = add(m_view, "explain", QStringLiteral("explain"));
    explain->setShortcut(Qt::Key_F4);
    explain->setCheckable(true);
    refresh = add(m_view, "refresh", QStringLiteral("refresh"));
    refresh->setShortcut(QKeySequence::Refresh);
    privacy = add(m_view, "privacy", QStringLiteral("eye-off"));
    privacy->setShortcut(Qt::Key_F9);
    privacy->setCheckable(true);
    m_theme = m_view->addMenu(QString());
    systemTheme = add(m_theme, "systemTheme");
    light = add(m_theme, "lightTheme");
    dark = add(m_theme, "darkTheme");
    highContrast = add(m_theme, "highContrastTheme");
    for (QAction *action : {systemTheme, light, dark, highContrast}) {
        action->setCheckable(true);
        m_themes->addAction(action);
    }

    switchAccount = add(m_account, "switchAccount", QStringLiteral("wallet"));
    switchAccount->setShortcut(Qt::CTRL | Qt::Key_L);
    rename = add(m_account, "rename", QStringLiteral("pencil"));
    rename->setShortcut(Qt::Key_F2);
    m_account->addSeparator();
    transferFunds = add(m_account, "transferFunds", QStringLiteral("swap"));
    creditLimit = add(m_account, "creditLimit", QStringLiteral("gauge"));
    entityCreditLimit = add(m_account, "entityCreditLimit");
    grantCoupon = add(m_account, "grantCoupon", QStringLiteral("coupon"));
    cancelCoupon = add(m_account, "cancelCoupon");
    m_account->addSeparator();
    lowBalanceAlert = add(m_account, "lowBalanceAlert", QStringLiteral("bell"));
    alertsForAccounts = add(m_account, "alertsForAccounts");
    serviceSuspension = add(m_account, "serviceSuspension", QStringLiteral("pause"));
    suspensionTerms = add(m_account, "suspensionTerms");
    settlementCurrency = add(m_account, "settlementCurrency", QStringLiteral("coins"));
    cancelCurrencyChange = add(m_account, "cancelCurrencyChange");
    m_account->addSeparator();
    signIn = add(m_account, "signIn", QStringLiteral("user"));

    settleBills = add(m_bills, "settleBills", QStringLiteral("coins"));
    settleBills->setShortcut(Qt::CTRL | Qt::Key_B);
    unifiedSettlement = add(m_bills, "unifiedSettlement", QStringLiteral("group"));
    issueBill = add(m_bills, "issueBill", QStringLiteral("bill"));
    m_bills->addSeparator();
    automaticWriteOff = add(m_bills, "automaticWriteOff");
    previousBills = add(m_bills, "previousBills");
    m_bills->addSeparator();
    exchangeRates = add(m_bills, "exchangeRates", QStringLiteral("swap"));
    m_bills->addSeparator();
    m_bills->addAction(importBills);
    m_bills->addAction(importedFiles);

    palette = add(m_tools, "palette", QStringLiteral("search"));
    palette->setShortcut(Qt::CTRL | Qt::Key_K);
    verify = add(m_tools, "verify", QStringLiteral("shield-check"));
    tick = add(m_tools, "tick", QStringLiteral("clock"));

    help = add(m_help, "help", QStringLiteral("help"));
    help->setShortcut(QKeySequence::HelpContents);
    whatsThis = QWhatsThis::createAction(this);
    m_help->addAction(whatsThis);
    about = add(m_help, "about", QStringLiteral("info"));
    about->setMenuRole(QAction::AboutRole);
    newWindow = add(m_file, "newWindow");
    m_file->removeAction(newWindow);
    m_file->insertAction(importBills, newWindow);
    newWindow->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    retranslate();
}

QAction *WindowActions::add(QMenu *menu, const char *name, const QString &icon)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    menu->addAction(action);
    return action;
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_account->setTitle(tr("&Account"));
    m_bills->setTitle(tr("&Bills"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    m_theme->setTitle(tr("&Theme"));
    recentMenu->setTitle(tr("&Recent Books"));
    sectionMenu->setTitle(tr("&Sections"));
    newBook->setText(tr("&New Book…"));
    sampleBook->setText(tr("New &Sample Book…"));
    openBook->setText(tr("&Open Book…"));
    newWindow->setText(tr("New &Window"));
    importBills->setText(tr("&Import Bills…"));
    importedFiles->setText(tr("I&mported Files…"));
    exportTable->setText(tr("&Export Table…"));
    backup->setText(tr("&Back Up Book…"));
    closeBook->setText(tr("&Close Book"));
    quit->setText(tr("&Quit"));
    copy->setText(tr("&Copy"));
    find->setText(tr("&Filter"));
    preferences->setText(tr("&Preferences…"));
    explain->setText(tr("&Explain"));
    refresh->setText(tr("&Refresh"));
    privacy->setText(tr("&Mask Amounts"));
    systemTheme->setText(tr("As the &system"));
    light->setText(tr("&Light"));
    dark->setText(tr("&Dark"));
    highContrast->setText(tr("&High contrast"));
    switchAccount->setText(tr("&Switch Account…"));
    rename->setText(tr("&Rename Billing Account…"));
    transferFunds->setText(tr("&Transfer Funds…"));
    grantCoupon->setText(tr("&Grant Coupon…"));
    cancelCoupon->setText(tr("C&ancel Coupon…"));
    creditLimit->setText(tr("Set &Credit Limit…"));
    lowBalanceAlert->setText(tr("&Low Balance Alerts…"));
    alertsForAccounts->setText(tr("Low &Balance Alerts for Several Accounts…"));
    serviceSuspension->setText(tr("Ser&vice Suspension…"));
    suspensionTerms->setText(tr("Record Suspension Ter&ms…"));
    settlementCurrency->setText(tr("Settlement C&urrency…"));
    //: cancels a booked change of settlement currency
    cancelCurrencyChange->setText(tr("Cancel Currency C&hange…"));
    entityCreditLimit->setText(tr("Set &Entity Credit Limit…"));
    signIn->setText(tr("S&ign In As…"));
    settleBills->setText(tr("&Settle Bills…"));
    unifiedSettlement->setText(tr("&Unified Settlement…"));
    issueBill->setText(tr("Issue &Bill…"));
    automaticWriteOff->setText(tr("&Automatic Write-off…"));
    previousBills->setText(tr("&Write off Previous Bills…"));
    exchangeRates->setText(tr("&Exchange Rates…"));
    palette->setText(tr("Command &Palette…"));
    verify->setText(tr("&Verify Book"));
    //: issues bills that are due, writes off, continues settlements
    tick->setText(tr("&Do What Is Due"));
    tick->setStatusTip(tr("Changes currencies, issues bills, writes off, continues settlements that wait for funds, and sends the alerts of the day"));
    help->setText(tr("&Help for This Page"));
    whatsThis->setText(tr("&What's This?"));
    about->setText(tr("&About Purser"));
}

void WindowActions::setBookOpen(bool open)
{
    for (QAction *action : {importBills, importedFiles, exportTable, backup, closeBook, copy, find, explain, refresh, switchAccount, rename, signIn, exchangeRates, verify, tick, help}) {
        action->setEnabled(open);
        if (!open)
            action->setToolTip(tr("No book is open."));
    }
}

} // namespace purser
