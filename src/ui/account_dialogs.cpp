// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account_dialogs.h"

#include "models/cells.h"
#include "models/workspace.h"
#include "models/write_off_settings.h"
#include "source/deliver.h"
#include "models/setting_words.h"
#include "ui/dialogs/alerts_for_accounts_dialog.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/credit_limit_dialog.h"
#include "ui/dialogs/grant_coupon_dialog.h"
#include "ui/dialogs/issue_bill_dialog.h"
#include "ui/dialogs/settle_bills_dialog.h"
#include "ui/dialogs/transfer_funds_dialog.h"
#include "ui/dialogs/unified_settlement_dialog.h"
#include "ui/dialogs/write_off_dialog.h"
#include "ui/due_work.h"
#include "ui/status_strip.h"
#include "ui/window_actions.h"

#include <QAction>

namespace purser {

AccountDialogs::AccountDialogs(QWidget *window, Workspace *workspace, WindowActions *actions, StatusStrip *status)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_status(status)
    , m_settings(new WriteOffSettings(this))
{
    connect(actions->unifiedSettlement, &QAction::triggered, this, &AccountDialogs::unifiedSettlement);
    connect(actions->issueBill, &QAction::triggered, this, &AccountDialogs::issueBill);
    connect(actions->automaticWriteOff, &QAction::triggered, this, &AccountDialogs::automaticWriteOff);
    connect(actions->previousBills, &QAction::triggered, this, &AccountDialogs::previousBills);
    connect(actions->creditLimit, &QAction::triggered, this, [this] { creditLimit(false); });
    connect(actions->entityCreditLimit, &QAction::triggered, this, [this] { creditLimit(true); });
    using Setting = SettingDialog::Setting;
    connect(actions->lowBalanceAlert, &QAction::triggered, this, [this] { changeSetting(Setting::LowBalanceAlerts, tr("The low balance alert is set.")); });
    connect(actions->alertsForAccounts, &QAction::triggered, this, &AccountDialogs::alertsForAccounts);
    connect(actions->serviceSuspension, &QAction::triggered, this, [this] { changeSetting(Setting::ServiceSuspension, tr("Service suspension is set.")); });
    connect(actions->suspensionTerms, &QAction::triggered, this, [this] { changeSetting(Setting::SuspensionTerms, tr("The suspension terms are recorded.")); });
    connect(actions->settlementCurrency, &QAction::triggered, this, [this] { changeSetting(Setting::SettlementCurrency, tr("The change of settlement currency is booked.")); });
    connect(actions->cancelCurrencyChange, &QAction::triggered, this, &AccountDialogs::cancelCurrencyChange);
    connect(actions->transferFunds, &QAction::triggered, this, &AccountDialogs::transferFunds);
    connect(actions->grantCoupon, &QAction::triggered, this, &AccountDialogs::grantCoupon);
    connect(actions->cancelCoupon, &QAction::triggered, this, &AccountDialogs::cancelCoupon);
    connect(actions->tick, &QAction::triggered, this, &AccountDialogs::doWhatIsDue);
    connect(workspace->permissions(), &Permissions::changed, this, &AccountDialogs::update);
    connect(workspace, &Workspace::accountsUpdated, this, &AccountDialogs::update);
    connect(m_settings, &WriteOffSettings::updated, this, &AccountDialogs::update);
    const auto follow = [this] {
        m_settings->setSource(m_workspace->source());
        m_settings->setAccount(m_workspace->account());
    };
    connect(workspace, &Workspace::accountChanged, this, follow);
    connect(workspace, &Workspace::sourceChanged, this, follow);
    follow();
}

const AccountRow *AccountDialogs::account() const
{
    const AccountCard *card = m_workspace->card();
    return card ? &card->account : nullptr;
}

void AccountDialogs::enable(QAction *action, const QString &command)
{
    const Permissions *permissions = m_workspace->permissions();
    const QString &id = m_workspace->account();
    const bool may = account() && permissions->may(command, id);
    action->setEnabled(may);
    action->setToolTip(may ? QString() : account() ? permissions->why(command, id) : tr("No account is chosen."));
}

void AccountDialogs::update()
{
    const WindowActions &a = *m_actions;
    enable(a.settleBills, QStringLiteral("SettleBills"));
    enable(a.issueBill, QStringLiteral("IssueBill"));
    enable(a.automaticWriteOff, QStringLiteral("SetAutomaticWriteOff"));
    enable(a.previousBills, QStringLiteral("SetWriteOffPreviousBills"));
    enable(a.creditLimit, QStringLiteral("SetCreditLimit"));
    enable(a.entityCreditLimit, QStringLiteral("SetEntityCreditLimit"));
    enable(a.transferFunds, QStringLiteral("TransferFunds"));
    enable(a.grantCoupon, QStringLiteral("GrantCoupon"));
    enable(a.cancelCoupon, QStringLiteral("CancelCoupon"));
    enable(a.lowBalanceAlert, QStringLiteral("SetLowBalanceAlert"));
    enable(a.serviceSuspension, QStringLiteral("SetServiceSuspension"));
    enable(a.suspensionTerms, QStringLiteral("SetSuspensionTerms"));
    enable(a.settlementCurrency, QStringLiteral("SetSettlementCurrency"));
    enable(a.cancelCurrencyChange, QStringLiteral("CancelSettlementCurrencyChange"));
    const bool someAlert = m_workspace->permissions()->mayAnywhere(QStringLiteral("SetLowBalanceAlert"));
    a.alertsForAccounts->setEnabled(someAlert);
    a.alertsForAccounts->setToolTip(someAlert ? QString() : m_workspace->permissions()->whyNowhere(QStringLiteral("SetLowBalanceAlert")));
    // Issuing by hand is the platform's side: whoever may not never needs it.
    a.issueBill->setVisible(a.issueBill->isEnabled());
    a.unifiedSettlement->setEnabled(m_workspace->source());

    // What the account itself does not have; the dialogs would only be refused.
    const auto refuse = [](QAction *action, const QString &why) {
        action->setEnabled(false);
        action->setToolTip(why);
    };
    if (a.cancelCoupon->isEnabled() && (!m_coupon || m_coupon->status != CouponStatus::Available))
        refuse(a.cancelCoupon, tr("Choose a coupon that is available, on the page Coupons."));
    if (const auto &row = m_settings->row()) {
        if (row->status == AccountStatus::Deregistered) {
            for (QAction *action : {a.lowBalanceAlert, a.serviceSuspension, a.suspensionTerms, a.settlementCurrency, a.cancelCurrencyChange})
                refuse(action, tr("The account is deregistered; its settings stay as they are."));
        }
        const SettlementCurrencyRow &currency = row->settlementCurrency;
        if (row->type == AccountType::Ecosystem) {
            for (QAction *action : {a.settlementCurrency, a.cancelCurrencyChange})
                refuse(action, tr("The partner settles an ecosystem account: only direct customers choose a settlement currency."));
        } else if (!currency.next) {
            refuse(a.cancelCurrencyChange, tr("No change of settlement currency is booked."));
        } else {
            refuse(a.settlementCurrency, tr("A change to %1 is booked; cancel it before booking another.").arg(currency.next->code()));
        }
        const QString directOnly = tr("An ecosystem account settles with its partner: this is for direct customer accounts.");
        if (!row->automaticWriteOff) {
            for (QAction *action : {a.settleBills, a.automaticWriteOff, a.previousBills, a.creditLimit, a.transferFunds, a.grantCoupon, a.cancelCoupon})
                refuse(action, directOnly);
        } else {
            const QString creditOnly = tr("This needs credit control, which is not enabled for this account.");
            if (!row->writeOffPreviousBills) {
                refuse(a.previousBills, creditOnly);
                if (row->automaticWriteOff->enabled)
                    refuse(a.automaticWriteOff, creditOnly);
            }
            if (row->automaticWriteOff->lockedBy)
                refuse(a.automaticWriteOff, tr("Unified settlement %1 holds this account until it is completed or closed.").arg(row->automaticWriteOff->lockedBy->text()));
        }
    }
}

void AccountDialogs::setCurrentCoupon(const std::optional<CouponRow> &coupon)
{
    m_coupon = coupon;
    update();
}

void AccountDialogs::show(CommandDialog *dialog, const QString &told)
{
    connect(dialog, &CommandDialog::done, this, [this, told] { m_status->showNotice(told); });
    dialog->open();
}

void AccountDialogs::settleBills(const QStringList &checked)
{
    if (!account() || !m_actions->settleBills->isEnabled())
        return;
    auto *dialog = new SettleBillsDialog(m_workspace->source(), *account(), checked, m_workspace->accounts()->names(), m_window);
    connect(dialog, &CommandDialog::done, this, [this, name = account()->name](const Outcome &outcome) {
        const JsonValue *bills = outcome.result.member(u"bills");
        const int count = bills && bills->asArray() ? int(bills->asArray()->size()) : 0;
        m_status->showNotice(tr("%n bill(s) of %1 paid.", nullptr, count).arg(name));
    });
    dialog->open();
}

void AccountDialogs::unifiedSettlement()
{
    if (!m_workspace->source())
        return;
    auto *dialog = new UnifiedSettlementDialog(m_workspace, m_window);
    connect(dialog, &UnifiedSettlementDialog::notice, m_status, [this](const QString &sentence) { m_status->showNotice(sentence); });
    dialog->open();
}

void AccountDialogs::issueBill()
{
    if (account())
        show(new IssueBillDialog(m_workspace->source(), *account(), SystemClock().now(), m_window), tr("The bills are issued."));
}

void AccountDialogs::automaticWriteOff()
{
    const auto &row = m_settings->row();
    if (!account() || !row || !row->automaticWriteOff)
        return;
    const bool enable = !row->automaticWriteOff->enabled;
    show(new AutomaticWriteOffDialog(m_workspace->source(), *account(), enable, m_window),
         enable ? tr("Automatic Write-off is on.") : tr("Automatic Write-off is off."));
}

void AccountDialogs::previousBills()
{
    const auto &row = m_settings->row();
    if (!account() || !row || !row->writeOffPreviousBills)
        return;
    const bool enable = !*row->writeOffPreviousBills;
    show(new PreviousBillsDialog(m_workspace->source(), *account(), enable, m_window),
         enable ? tr("Write off Previous Bills is on.") : tr("Write off Previous Bills is off."));
}

void AccountDialogs::creditLimit(bool ofEntity)
{
    if (account())
        show(new CreditLimitDialog(m_workspace->source(), *account(), ofEntity ? CreditLimitDialog::Of::Entity : CreditLimitDialog::Of::Account, m_window),
             tr("The credit limit is set."));
}

void AccountDialogs::alertsForAccounts()
{
    if (m_workspace->source())
        show(new AlertsForAccountsDialog(m_workspace, m_window), tr("The low balance alerts are set."));
}

void AccountDialogs::changeSetting(SettingDialog::Setting setting, const QString &told)
{
    if (!account())
        return;
    const Permissions *permissions = m_workspace->permissions();
    const QString limit = QStringLiteral("SetCreditLimit"), whyNoLimit = permissions->may(limit, m_workspace->account()) ? QString() : permissions->why(limit, m_workspace->account());
    show(new SettingDialog(m_workspace->source(), *account(), setting, whyNoLimit, m_window), told);
}

void AccountDialogs::cancelCurrencyChange()
{
    const auto &row = m_settings->row();
    if (!account() || !row || !row->settlementCurrency.next)
        return;
    const QString now = row->settlementCurrency.current.code(), next = row->settlementCurrency.next->code();
    const Confirmation words{tr("Cancel Currency Change"),
                             //: %1 account, %2 its id, %3 and %5 currency codes, %4 a day
                             tr("%1 · %2. The change to %3 from %4, with its credit limit and alert threshold, is dropped; the account goes on settling in %5.")
                                 .arg(account()->name, account()->account.text(), next, SettingWords::fullDay(row->settlementCurrency.from.value_or(Month()).firstDay()), now),
                             //: the button that cancels a booked change of settlement currency: %1 is a currency code, %2 an account
                             tr("Keep %1 for %2").arg(now, account()->name), tr("Cancelling"), true};
    show(new ConfirmDialog(m_workspace->source(), CancelSettlementCurrencyChange{account()->account}, words, m_window), tr("The account goes on settling in %1.").arg(now));
}

void AccountDialogs::transferFunds()
{
    if (account())
        show(new TransferFundsDialog(m_workspace, m_window), tr("The funds are transferred."));
}

void AccountDialogs::grantCoupon()
{
    if (account())
        show(new GrantCouponDialog(m_workspace->source(), *account(), SystemClock().now(), m_window), tr("The coupon is granted."));
}

void AccountDialogs::cancelCoupon()
{
    if (!m_coupon)
        return;
    const QString coupon = m_coupon->coupon.text(), left = moneyText(m_coupon->remaining), code = m_coupon->currency.code();
    const Confirmation words{tr("Cancel Coupon"), tr("%1: the %2 %3 that remain of it are taken back and can pay nothing any more. What it has paid stays paid.").arg(coupon, left, code),
                             //: the button that takes back what remains of a coupon: %1 coupon, %2 amount, %3 currency code
                             tr("Cancel %1 with %2 %3").arg(coupon, left, code), tr("Cancelling"), true};
    show(new ConfirmDialog(m_workspace->source(), CancelCoupon{m_coupon->coupon}, words, m_window), tr("Coupon %1 is cancelled.").arg(coupon));
}

void AccountDialogs::doWhatIsDue()
{
    DataSource *source = m_workspace->source();
    if (!source)
        return;
    m_status->setWork(tr("Doing what is due"), -1, false);
    deliver(source->tick(), this, [this](const Outcome &outcome) {
        m_status->setWork({});
        if (!outcome.isDone()) {
            m_status->showNotice(outcome.refusal.message);
            return;
        }
        const QString told = DueWork::sentence(outcome.result);
        m_status->showNotice(told.isEmpty() ? tr("Nothing was due.") : told);
    });
}

} // namespace purser
