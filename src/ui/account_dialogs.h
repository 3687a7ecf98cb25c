// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/queries.h"
#include "ui/dialogs/setting_dialog.h"

#include <QObject>
#include <QStringList>

class QAction;
class QWidget;

namespace purser {

class CommandDialog;
class StatusStrip;
class WindowActions;
class Workspace;
class WriteOffSettings;

/// What a window can do to the chosen billing account: keeps the actions enabled as the person's permissions say, with the reason where they
/// are not, opens the dialog of each, and says in the status bar what became of it.
class AccountDialogs : public QObject
{
    Q_OBJECT

public:
    AccountDialogs(QWidget *window, Workspace *workspace, WindowActions *actions, StatusStrip *status);

    /// \a checked are bills by id; every unpaid one when it is empty.
    void settleBills(const QStringList &checked);
    /// What Cancel Coupon means; none when the coupons are not shown.
    void setCurrentCoupon(const std::optional<CouponRow> &coupon);

private:
    void update();
    void enable(QAction *action, const QString &command);
    /// The chosen account; null without one.
    const AccountRow *account() const;
    void show(CommandDialog *dialog, const QString &told);
    void unifiedSettlement();
    void issueBill();
    void automaticWriteOff();
    void previousBills();
    void creditLimit(bool ofEntity);
    void alertsForAccounts();
    void changeSetting(SettingDialog::Setting setting, const QString &told);
    void cancelCurrencyChange();
    void transferFunds();
    void grantCoupon();
    void cancelCoupon();
    void doWhatIsDue();

    QWidget *m_window;
    Workspace *m_workspace;
    WindowActions *m_actions;
    StatusStrip *m_status;
    WriteOffSettings *m_settings;
    std::optional<CouponRow> m_coupon;
};

} // namespace purser
