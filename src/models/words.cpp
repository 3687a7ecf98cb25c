// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include "models/bill_words.h"

#include <QDateTime>
#include <QLocale>

namespace purser {

namespace {

/// A day nobody can misread: the month in letters, or year first where that is how dates are written.
QString dayText(QDate day)
{
    const QLocale locale;
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese:
    case QLocale::Korean: return locale.toString(day, QLocale::ShortFormat);
    default: return locale.toString(day, QStringLiteral("d MMM yyyy"));
    }
}

} // namespace

QString Words::accountType(AccountType type)
{
    //: an account that settles directly with the cloud
    return type == AccountType::Direct ? tr("Direct customer")
                                       //: an account that settles with a distribution partner
                                       : tr("Ecosystem");
}

QString Words::accountStatus(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Valid: return tr("Valid");
    case AccountStatus::Frozen: return tr("Frozen");
    case AccountStatus::Deregistered: return tr("Deregistered");
    }
    return {};
}

QString Words::transactionType(TransactionType type)
{
    switch (type) {
    case TransactionType::None: break;
    //: money put into a billing account
    case TransactionType::Charge: return tr("Top-up");
    case TransactionType::Withdraw: return tr("Withdrawal");
    case TransactionType::Refund: return tr("Refund");
    case TransactionType::Pay: return tr("Bill payment");
    case TransactionType::Transfer: return tr("Transfer");
    case TransactionType::Adjust: return tr("Adjustment");
    case TransactionType::PayFailed: return tr("Payment returned");
    }
    return {};
}

QString Words::channel(const QString &channel)
{
    if (channel == u"ACCT_CASH")
        return tr("Account balance");
    if (channel == u"OFFLINE_REMIT")
        return tr("Bank transfer");
    if (channel == u"REFUND")
        //: money refunded for what was bought on credit
        return tr("Credit refund");
    if (channel == u"CREDIT_CARD")
        return tr("Card");
    if (channel == u"PAYPAL")
        return tr("PayPal");
    if (channel == u"UNION_PAY_BANK")
        return tr("UnionPay");
    return channel; // Alipay and the like keep the cloud's own word
}

QString Words::fundType(LedgerKind fund)
{
    switch (fund) {
    case LedgerKind::OwnCash: return tr("Own cash");
    case LedgerKind::TransferredInCash: return tr("Transferred in");
    case LedgerKind::CreditRefund: return tr("Regular Bank Credit Refund");
    //: bank acceptance drafts, which pay bills before cash does
    case LedgerKind::Draft: return tr("Drafts");
    case LedgerKind::Coupon: return tr("Coupons");
    case LedgerKind::CreditLimit: return tr("Regular Bank Credit");
    case LedgerKind::Unbilled: return tr("Charges without a bill");
    case LedgerKind::Billed: return tr("Bills");
    case LedgerKind::Quota: return tr("Quota");
    case LedgerKind::QuotaConsumption: return tr("Quota Consumption Ledger Amount");
    case LedgerKind::External: break;
    }
    return {};
}

QString Words::term(const QString &term)
{
    if (term == u"cashBalance")
        return tr("Cash Balance");
    if (term == u"creditLimit")
        //: the credit limit of the account, granted by the cloud
        return tr("Regular Bank Credit");
    if (term == u"creditRefund")
        return tr("Regular Bank Credit Refund");
    if (term == u"draft")
        return tr("Drafts");
    if (term == u"unsettledCurrentMonth")
        return tr("Unsettled Amount for Current Month");
    if (term == u"unsettledPreviousMonths")
        return tr("Unsettled Amount from Previous Months");
    if (term == u"quota")
        return tr("Quota");
    if (term == u"quotaConsumptionLedger")
        return tr("Quota Consumption Ledger Amount");
    if (term == u"unbilled")
        return tr("Unbilled Amount");
    if (term == u"availableCredit")
        return tr("Available Credit");
    if (term == u"withdrawable")
        return tr("Withdrawable");
    if (term == u"transferable")
        return tr("Transferable");
    if (term == u"cashChange")
        return tr("Change in Cash Balance");
    if (term.startsWith(u"cashChange:"))
        //: how much cash a bill took; %1 names the bill: 2026-09 Cloud
        return tr("Cash Taken by Bill %1").arg(BillWords::bill(term.mid(11)));
    if (term.startsWith(u"bill:"))
        //: what a bill asks for; %1 names it: 2026-09 Cloud
        return tr("Bill %1").arg(BillWords::bill(term.mid(5)));
    return term;
}

QString Words::permission(const QString &word)
{
    if (word == u"owner")
        return tr("Owner");
    if (word == u"manage")
        return tr("Manage");
    if (word == u"using")
        //: this account pays for the person's cloud account
        return tr("Pays for your cloud account");
    return word;
}

QString Words::command(const QString &command)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("RegisterCloudAccount"), QT_TR_NOOP("Register Cloud Account")},
        {QStringLiteral("CreateRamUser"), QT_TR_NOOP("Create RAM User")},
        {QStringLiteral("AttachPolicy"), QT_TR_NOOP("Attach Policy")},
        {QStringLiteral("DetachPolicy"), QT_TR_NOOP("Detach Policy")},
        {QStringLiteral("SetPassword"), QT_TR_NOOP("Set Password")},
        {QStringLiteral("RenameBillingAccount"), QT_TR_NOOP("Rename Billing Account")},
        {QStringLiteral("SetAccountStatus"), QT_TR_NOOP("Set Account Status")},
        {QStringLiteral("TopUp"), QT_TR_NOOP("Top-up")},
        {QStringLiteral("TransferFunds"), QT_TR_NOOP("Transfer Funds")},
        {QStringLiteral("AdjustBalance"), QT_TR_NOOP("Adjust Balance")},
        {QStringLiteral("ConvertCash"), QT_TR_NOOP("Convert Cash")},
        {QStringLiteral("SetEntityCreditLimit"), QT_TR_NOOP("Set Entity Credit Limit")},
        {QStringLiteral("SetCreditLimit"), QT_TR_NOOP("Set Credit Limit")},
        {QStringLiteral("SetQuota"), QT_TR_NOOP("Set Quota")},
        {QStringLiteral("RecordQuotaConsumption"), QT_TR_NOOP("Record Quota Consumption")},
        {QStringLiteral("GrantCoupon"), QT_TR_NOOP("Grant Coupon")},
        {QStringLiteral("CancelCoupon"), QT_TR_NOOP("Cancel Coupon")},
        {QStringLiteral("RecordCharge"), QT_TR_NOOP("Record Charge")},
        {QStringLiteral("IssueBill"), QT_TR_NOOP("Issue Bill")},
        {QStringLiteral("SettleBills"), QT_TR_NOOP("Settle Bills")},
        {QStringLiteral("StartUnifiedSettlement"), QT_TR_NOOP("Start Unified Settlement")},
        {QStringLiteral("EditUnifiedSettlement"), QT_TR_NOOP("Edit Unified Settlement")},
        {QStringLiteral("RunUnifiedSettlement"), QT_TR_NOOP("Run Unified Settlement")},
        {QStringLiteral("CloseUnifiedSettlement"), QT_TR_NOOP("Close Unified Settlement")},
        {QStringLiteral("DeleteUnifiedSettlement"), QT_TR_NOOP("Delete Unified Settlement")},
        {QStringLiteral("SetAutomaticWriteOff"), QT_TR_NOOP("Set Automatic Write-off")},
        {QStringLiteral("SetWriteOffPreviousBills"), QT_TR_NOOP("Set Write off Previous Bills")},
        {QStringLiteral("SetServiceSuspension"), QT_TR_NOOP("Set Service Suspension")},
        {QStringLiteral("SetSuspensionTerms"), QT_TR_NOOP("Set Suspension Terms")},
        {QStringLiteral("SetLowBalanceAlert"), QT_TR_NOOP("Set Low Balance Alert")},
        {QStringLiteral("SetSettlementCurrency"), QT_TR_NOOP("Set Settlement Currency")},
        {QStringLiteral("CancelSettlementCurrencyChange"), QT_TR_NOOP("Cancel Settlement Currency Change")},
        {QStringLiteral("SetExchangeRate"), QT_TR_NOOP("Set Exchange Rate")},
        {QStringLiteral("Tick"), QT_TR_NOOP("Do What Is Due")},
        {QStringLiteral("PlaceOrder"), QT_TR_NOOP("Place Order")},
        {QStringLiteral("PayOrder"), QT_TR_NOOP("Pay Order")},
        {QStringLiteral("SetTaxRate"), QT_TR_NOOP("Set Tax Rate")},
        {QStringLiteral("SetBillDate"), QT_TR_NOOP("Set Bill Date")},
        {QStringLiteral("Reverse"), QT_TR_NOOP("Reverse")},
        {QStringLiteral("EnableEnterpriseCenter"), QT_TR_NOOP("Enable Enterprise Account Center")},
        {QStringLiteral("InviteAccount"), QT_TR_NOOP("Invite Account")},
        {QStringLiteral("ImportLines"), QT_TR_NOOP("Import Bill Lines")},
        {QStringLiteral("PostLines"), QT_TR_NOOP("Post Bill Lines")},
        {QStringLiteral("RemoveImport"), QT_TR_NOOP("Remove Import")},
        {QStringLiteral("MarkLines"), QT_TR_NOOP("Mark Bill Lines")},
    };
    const char *name = names.value(command);
    return name ? tr(name) : command;
}

QString Words::person(const PersonId &person)
{
    if (person.isSystem())
        return tr("Purser");
    return person.text();
}

QString Words::time(Instant instant)
{
    if (!instant.isValid())
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant.msecs(), Qt::OffsetFromUTC, 8 * 3600);
    return dayText(moment.date()) + u' ' + moment.time().toString(QStringLiteral("HH:mm"));
}

QString Words::date(Instant instant)
{
    return instant.isValid() ? dayText(instant.day()) : QString();
}

QString Words::month(Month month)
{
    return month.text();
}

QString Words::direction(const QString &direction)
{
    return direction == u"IN" ? tr("Income") : tr("Expense");
}

} // namespace purser
