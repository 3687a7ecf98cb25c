// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/reverse.h"

#include "domain/benefits.h"
#include "domain/bills.h"
#include "domain/payment_reversal.h"

#include <QHash>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Reverse)
};

/// What takes back a command that Reverse does not: its opposite.
QString oppositeOf(const QString &name)
{
    static const QHash<QString, QString> opposites{
        {QStringLiteral("RenameBillingAccount"), QStringLiteral("RenameBillingAccount")},
        {QStringLiteral("SetAccountStatus"), QStringLiteral("SetAccountStatus")},
        {QStringLiteral("TransferFunds"), QStringLiteral("TransferFunds")}, // a recycle
        {QStringLiteral("ConvertCash"), QStringLiteral("ConvertCash")},
        {QStringLiteral("CancelCoupon"), QStringLiteral("GrantCoupon")},
        {QStringLiteral("SetTaxRate"), QStringLiteral("SetTaxRate")},
        {QStringLiteral("SetBillDate"), QStringLiteral("SetBillDate")},
        {QStringLiteral("SetCreditLimit"), QStringLiteral("SetCreditLimit")},
        {QStringLiteral("SetEntityCreditLimit"), QStringLiteral("SetEntityCreditLimit")},
        {QStringLiteral("SetQuota"), QStringLiteral("SetQuota")},
        {QStringLiteral("AttachPolicy"), QStringLiteral("DetachPolicy")},
        {QStringLiteral("DetachPolicy"), QStringLiteral("AttachPolicy")},
        {QStringLiteral("SetPassword"), QStringLiteral("SetPassword")},
        {QStringLiteral("ImportLines"), QStringLiteral("RemoveImport")},
        {QStringLiteral("RemoveImport"), QStringLiteral("ImportLines")},
        {QStringLiteral("MarkLines"), QStringLiteral("MarkLines")},
        {QStringLiteral("InviteAccount"), QStringLiteral("UnlinkAccount")},
        {QStringLiteral("SetAutomaticWriteOff"), QStringLiteral("SetAutomaticWriteOff")},
        {QStringLiteral("SetWriteOffPreviousBills"), QStringLiteral("SetWriteOffPreviousBills")},
        {QStringLiteral("SetServiceSuspension"), QStringLiteral("SetServiceSuspension")},
        {QStringLiteral("SetSuspensionTerms"), QStringLiteral("SetSuspensionTerms")},
        {QStringLiteral("SetLowBalanceAlert"), QStringLiteral("SetLowBalanceAlert")},
        {QStringLiteral("SetSettlementCurrency"), QStringLiteral("CancelSettlementCurrencyChange")},
        {QStringLiteral("CancelSettlementCurrencyChange"), QStringLiteral("SetSettlementCurrency")},
        {QStringLiteral("SetExchangeRate"), QStringLiteral("SetExchangeRate")},
        {QStringLiteral("StartUnifiedSettlement"), QStringLiteral("CloseUnifiedSettlement")},
        {QStringLiteral("EditUnifiedSettlement"), QStringLiteral("EditUnifiedSettlement")},
        {QStringLiteral("CloseUnifiedSettlement"), QStringLiteral("StartUnifiedSettlement")},
    };
    return opposites.value(name);
}

bool reversible(const ChainedCommand &target)
{
    static const QStringList names{QStringLiteral("TopUp"), QStringLiteral("AdjustBalance"), QStringLiteral("RecordCharge"),
                                   QStringLiteral("RecordQuotaConsumption"), QStringLiteral("SettleBills"), QStringLiteral("GrantCoupon"),
                                   QStringLiteral("PostLines")};
    return names.contains(target.name) || (target.name == u"TransferFunds" && target.command.text(u"type") == u"grant");
}

/// A grant is taken back as long as nobody has used or cancelled it.
std::optional<Refusal> takeBackCoupon(const CouponId &id, const BookView &book, Effects &effects)
{
    Coupon coupon = book.find<Coupon>({id.text()}).value();
    if (coupon.cancelled || remainingOf(book, coupon) != coupon.amount) {
        return Refusal{RefusalCode::WrongState, QStringLiteral("target"),
                       coupon.cancelled ? Text::tr("%1 has been cancelled.").arg(id.text()) : Text::tr("%1 has been used; cancel it to take back what remains (CancelCoupon).").arg(id.text())};
    }
    coupon.cancelled = true;
    effects.put(coupon);
    return std::nullopt;
}

Decimal balanceOf(const BookView &book, const Posting &posting)
{
    const auto balance = book.find<Balance>({posting.account.text(), toText(posting.ledger), posting.key, posting.currency.code()});
    return balance ? balance->amount : Decimal();
}
} // namespace

std::optional<Refusal> check(const Reverse &command)
{
    const auto reason = oneLine(command.reason, QStringLiteral("reason"), 500);
    return reason ? std::nullopt : std::optional(reason.error());
}

std::optional<Refusal> missing(const Reverse &command, const BookView &book)
{
    if (book.chained(command.target))
        return std::nullopt;
    return Refusal{RefusalCode::NotFound, QStringLiteral("target"), Text::tr("This book has no command with the operation id %1.").arg(command.target.text())};
}

Result<Effects> decide(const Reverse &command, const BookView &book, const Context &context)
{
    const ChainedCommand target = book.chained(command.target).value();
    if (!reversible(target)) {
        const QString opposite = oppositeOf(target.name);
        return refuse(RefusalCode::WrongState,
                      opposite.isEmpty() ? Text::tr("%1 cannot be reversed.").arg(target.name)
                                         : Text::tr("%1 cannot be reversed; use %2 instead.").arg(target.name, opposite),
                      QStringLiteral("target"));
    }
    if (book.find<Reversal>({command.target.text()}))
        return refuse(RefusalCode::WrongState, Text::tr("The command %1 has been reversed already.").arg(command.target.text()), QStringLiteral("target"));

    Effects effects(book);
    if (target.name == u"SettleBills") {
        if (auto reversed = reversePayments(book, target.sequence, command.reason.trimmed(), effects); !reversed)
            return tl::unexpected(reversed.error());
        effects.put(Reversal{command.target, context.op});
        effects.result("transaction", QString::number(effects.firstTransaction()));
        return effects;
    }
    if (target.name == u"GrantCoupon") {
        if (auto used = takeBackCoupon(CouponId(target.result.text(u"coupon")), book, effects))
            return tl::unexpected(*used);
    }
    if (const QString import = target.command.text(u"import"); target.name == u"PostLines" && book.find<PostedImport>({import}))
        effects.remove<PostedImport>({import}); // so that the lines may be posted again
    QHash<QString, Decimal> taken; // per balance key, for several postings on one ledger
    for (const Entry &entry : book.select<Entry>({{QStringLiteral("sequence"), target.sequence}})) {
        if (!book.select<BillPayment>({{QStringLiteral("entry"), entry.number}}).isEmpty())
            continue; // what was written off at the end of the command stays paid
        const QList<Posting> postings = book.select<Posting>({{QStringLiteral("entry"), entry.number}});
        if (std::any_of(postings.cbegin(), postings.cend(), [](const Posting &posting) { return posting.ledger == LedgerKind::CreditLimit; }))
            continue; // a change of settlement currency, which this command happened to record, and the limits that follow it
        const bool movesFund = entry.type != TransactionType::None;
        auto opposite = effects.post(movesFund ? TransactionType::Adjust : TransactionType::None, entry.channel, entry.reference, command.reason.trimmed());
        for (const Posting &posting : postings) {
            const Ledger ledger{posting.ledger, posting.account, posting.key};
            if (!posting.account.isEmpty()) {
                const auto account = book.account(posting.account).value();
                if (account.status == AccountStatus::Deregistered)
                    return Say::deregistered(account);
            }
            if (isFund(posting.ledger)) {
                const Decimal balance = balanceOf(book, posting);
                Decimal &gone = taken[posting.account.text() + toText(posting.ledger) + posting.key + posting.currency.code()];
                gone += posting.amount;
                if ((balance - gone).isNegative()) {
                    return refuse(RefusalCode::NotEnoughFunds,
                                  Text::tr("The money has been spent: %1 %2 is left of the %3 %2 to take back.")
                                      .arg(balance.toText(posting.currency.minorDigits()), posting.currency.code(),
                                           posting.amount.toText(posting.currency.minorDigits())));
                }
            }
            // What is consumed is a debt, so a consumption below zero is a balance above it.
            if (posting.ledger == LedgerKind::QuotaConsumption && (balanceOf(book, posting) - posting.amount).isPositive()) {
                return refuse(RefusalCode::NotEnoughFunds,
                              Text::tr("Only %1 %2 is left of what was consumed, less than the %3 %2 to take back.")
                                  .arg((-balanceOf(book, posting)).toText(posting.currency.minorDigits()), posting.currency.code(),
                                       (-posting.amount).toText(posting.currency.minorDigits())));
            }
            opposite.add(ledger, posting.currency, -posting.amount);
        }
        if (target.name == u"RecordCharge" || target.name == u"PostLines") {
            if (auto charge = book.find<Charge>({entry.reference.toLongLong()})) {
                const Month closed = closedThrough(book, charge->account);
                if (closed.isValid() && charge->month <= closed) {
                    return refuse(RefusalCode::WrongState,
                                  Text::tr("The bill of %1 has been issued; correct it by a charge of kind Adjustment (RecordCharge).").arg(charge->month.text()),
                                  QStringLiteral("target"));
                }
                charge->reversed = true;
                effects.put(*charge);
            }
        }
    }
    effects.put(Reversal{command.target, context.op});
    effects.result("transaction", QString::number(effects.firstTransaction()));
    return effects;
}

QString sentence(const Reverse &command, const BookView &before)
{
    const auto target = before.chained(command.target);
    return Text::tr("Reverse %1 of %2: %3")
        .arg(target ? target->name : command.target.text(), target ? target->time.text() : QString(), command.reason.trimmed());
}

} // namespace purser
