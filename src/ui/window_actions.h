// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace purser {

/// Every action of the main window, each once: text, icon, shortcut and menu. The palette and the buttons show the same ones.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMenuBar *menus, QObject *parent);

    void retranslate();
    /// Actions that need an open book.
    void setBookOpen(bool open);

    QAction *newBook, *sampleBook, *openBook, *importBills, *importedFiles, *exportTable, *backup, *closeBook, *newWindow, *quit;
    QAction *copy, *find, *preferences;
    QAction *explain, *refresh, *privacy, *light, *dark, *highContrast, *systemTheme;
    QAction *switchAccount, *rename, *transferFunds, *creditLimit, *entityCreditLimit, *grantCoupon, *cancelCoupon, *signIn;
    QAction *lowBalanceAlert, *alertsForAccounts, *serviceSuspension, *suspensionTerms, *settlementCurrency, *cancelCurrencyChange;
    QAction *settleBills, *unifiedSettlement, *issueBill, *automaticWriteOff, *previousBills, *exchangeRates;
    QAction *verify, *tick, *palette;
    QAction *help, *whatsThis, *about;
    QMenu *recentMenu, *sectionMenu;

private:
    QAction *add(QMenu *menu, const char *name, const QString &icon = {});
    QMenu *m_file, *m_edit, *m_view, *m_account, *m_bills, *m_tools, *m_help, *m_theme;
    QActionGroup *m_themes;
};

} // namespace purser
