// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/explain_bills.h"

#include "domain/clearing.h"

#include <QMap>
#include <QSet>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Explain)
};

ExplainNode node(const QString &label, bool subtracted, Decimal amount, const Currency &currency, const QString &source = {})
{
    ExplainNode made;
    made.label = label;
    made.sign = subtracted ? QStringLiteral("-") : QStringLiteral("+");
    made.amount = {amount, currency};
    if (!source.isEmpty())
        made.source = source;
    return made;
}

/// A sum with its parts; where it is below zero it is subtracted, and so its terms turn round.
ExplainNode group(const QString &label, QList<ExplainNode> terms, const Currency &currency)
{
    Decimal total;
    for (const ExplainNode &term : std::as_const(terms))
        total += term.sign == u"-" ? -term.amount.amount : term.amount.amount;
    if (total.isNegative()) {
        for (ExplainNode &term : terms)
            term.sign = term.sign == u"-" ? QStringLiteral("+") : QStringLiteral("-");
    }
    ExplainNode made = node(label, total.isNegative(), total.abs(), currency);
    made.terms = std::move(terms);
    return made;
}

QString fundLabel(Fund fund)
{
    switch (fund) {
    case Fund::CashCoupon: return Text::tr("Cash coupons");
    case Fund::PrepaidCard: return Text::tr("Prepaid cards");
    case Fund::CreditRefund: return Text::tr("Credit refund");
    case Fund::Draft: return Text::tr("Drafts");
    case Fund::TransferredInCash: return Text::tr("Transferred-in cash");
    case Fund::OwnCash: return Text::tr("Own cash");
    case Fund::PaymentMethod: return Text::tr("Payment method");
    case Fund::Quota: return Text::tr("Quota");
    }
    return {};
}

QString partLabel(const BillPayment &part)
{
    return part.id.isEmpty() ? fundLabel(part.fund) : fundLabel(part.fund) + u' ' + part.id;
}

QString billLabel(const Bill &bill)
{
    return bill.marketplace ? Text::tr("Marketplace bill of %1").arg(bill.month.text()) : Text::tr("Bill of %1").arg(bill.month.text());
}

/// Parts that pay \a bill at the moment that is looked at.
QList<BillPayment> partsOf(const Asking &asking, const Bill &bill)
{
    QList<BillPayment> parts;
    for (const BillPayment &part : asking.view.select<BillPayment>({{QStringLiteral("bill"), bill.bill.text()}})) {
        if (!part.reversed && part.paidAt <= asking.now)
            parts << part;
    }
    return parts;
}

Decimal sumOf(const QList<BillPayment> &parts)
{
    Decimal sum;
    for (const BillPayment &part : parts)
        sum += part.amount;
    return sum;
}

/// The exact sum of a bill by product and cloud account, down to charges and their postings.
QList<ExplainNode> pretaxTerms(const Asking &asking, const Bill &bill)
{
    QHash<QString, qint64> postings; // of each charge
    for (const PostedEntry &posted : asking.view.postingsOf(bill.account, LedgerKind::Unbilled))
        postings.insert(posted.entry.reference + u' ' + posted.posting.key, posted.posting.number);
    QMap<QString, QList<ExplainNode>> products;
    for (const Charge &charge : asking.view.select<Charge>({{QStringLiteral("account"), bill.account.text()}, {QStringLiteral("month"), bill.month.text()}})) {
        if (charge.marketplace != bill.marketplace || charge.reversed || charge.currency != bill.currency)
            continue;
        const QString number = QString::number(charge.number);
        ExplainNode leaf = node(charge.item.isEmpty() ? Text::tr("Charge %1").arg(number) : charge.item, charge.amount.isNegative(), charge.amount.abs(), bill.currency,
                                QStringLiteral("charge %1, posting %2").arg(number).arg(postings.value(number + u' ' + bill.month.text())));
        leaf.time = charge.usedAt;
        const auto cloud = asking.view.cloudAccount(charge.cloudAccount);
        products[charge.product + QStringLiteral(" · ") + (cloud ? cloud->logonName : charge.cloudAccount.text())] << leaf;
    }
    QList<ExplainNode> terms;
    for (auto product = products.cbegin(); product != products.cend(); ++product)
        terms << group(product.key(), product.value(), bill.currency);
    return terms;
}

QString postingSource(qint64 number)
{
    return QStringLiteral("posting %1").arg(number);
}

/// A part of the payment, down to the posting on its fund.
ExplainNode partNode(const Asking &asking, const BillPayment &part)
{
    ExplainNode made = node(partLabel(part), true, part.amount, part.currency);
    made.time = part.paidAt;
    const Ledger fund = ledgerOf(part.account, part.fund, part.id);
    for (const Posting &posting : asking.view.select<Posting>({{QStringLiteral("entry"), part.entry}})) {
        if (posting.ledger == fund.kind && posting.key == fund.key && posting.amount == -part.amount)
            made.source = postingSource(posting.number);
    }
    return made;
}

/// What \a bill is payable with: its charges, rounding and tax, down to postings.
QList<ExplainNode> payableTerms(const Asking &asking, const Bill &bill)
{
    QHash<QString, qint64> outside; // postings of the issue, by what they are
    for (const PostedEntry &posted : asking.view.postingsOf(bill.account, std::nullopt)) {
        const bool issued = posted.entry.reference == bill.bill.text() && posted.posting.ledger == LedgerKind::Unbilled;
        if (!issued)
            continue;
        for (const Posting &posting : asking.view.select<Posting>({{QStringLiteral("entry"), posted.entry.number}})) {
            if (posting.ledger == LedgerKind::External)
                outside.insert(posting.key, posting.number);
        }
    }
    QList<ExplainNode> terms{group(Text::tr("Charges before tax"), pretaxTerms(asking, bill), bill.currency)};
    if (!bill.rounding.isZero()) {
        terms << node(Text::tr("Rounding"), bill.rounding.isNegative(), bill.rounding.abs(), bill.currency, postingSource(outside.value(QStringLiteral("rounding"))));
    }
    if (!bill.tax.isZero()) {
        terms << node(Text::tr("Tax at the rate %1").arg(bill.taxRate.toText(2)), false, bill.tax, bill.currency, postingSource(outside.value(QStringLiteral("tax"))));
    }
    if (bill.carried)
        terms << node(Text::tr("Carried on into %1").arg(bill.month.plus(1).text()), !bill.carried->isNegative(), bill.carried->abs(), bill.currency);
    return terms;
}

ExplainNode payableNode(const Asking &asking, const Bill &bill)
{
    ExplainNode made = node(Text::tr("Payable"), false, bill.payable, bill.currency);
    made.terms = payableTerms(asking, bill);
    return made;
}

std::optional<Bill> billOf(const Asking &asking, const BillingAccount &account, const QString &id)
{
    const auto bill = asking.view.find<Bill>({id});
    return bill && bill->account == account.account && bill->issuedAt <= asking.now ? bill : std::nullopt;
}

tl::unexpected<Refusal> noBill(const BillingAccount &account, const QString &id)
{
    return refuse(RefusalCode::NotFound, Text::tr("Billing account %1 has no bill %2.").arg(account.account.text(), id), QStringLiteral("figure"));
}

ExplainAnswer answerFor(const QString &figure, const Asking &asking, const Currency &currency)
{
    ExplainAnswer made;
    made.figure = figure;
    made.currency = currency;
    made.at = asking.now;
    return made;
}

/// Why cash moved, when no bill took it: the command behind a posting, in the words of Income and Expenditure.
QString causeOf(const QString &command)
{
    static const QHash<QString, const char *> causes{
        {QStringLiteral("TopUp"), QT_TRANSLATE_NOOP("purser::Explain", "Top-ups")},
        {QStringLiteral("TransferFunds"), QT_TRANSLATE_NOOP("purser::Explain", "Transfers between billing accounts")},
        {QStringLiteral("AdjustBalance"), QT_TRANSLATE_NOOP("purser::Explain", "Adjustments")},
        {QStringLiteral("ConvertCash"), QT_TRANSLATE_NOOP("purser::Explain", "Conversions")},
        {QStringLiteral("PayOrder"), QT_TRANSLATE_NOOP("purser::Explain", "Orders paid at once")},
        {QStringLiteral("Reverse"), QT_TRANSLATE_NOOP("purser::Explain", "Taken back by a reversal")},
    };
    const char *cause = causes.value(command);
    return cause ? Text::tr(cause) : command;
}

/// The bills paid in a month, and what paid them that was no cash.
struct PaidBills
{
    QList<ExplainNode> bills;
    QMap<Fund, QList<ExplainNode>> notCash;
    QSet<qint64> entries;
};

PaidBills paidIn(const Asking &asking, const BillingAccount &account, Month month, const Currency &currency)
{
    PaidBills paid;
    QMap<QString, QList<BillPayment>> byBill;
    for (const BillPayment &part : asking.view.select<BillPayment>({{QStringLiteral("account"), account.account.text()}})) {
        if (part.paidAt.month() != month || part.paidAt > asking.now || part.currency != currency || part.fund == Fund::Quota)
            continue;
        byBill[part.bill.text()] << part;
        paid.entries << part.entry;
    }
    for (auto it = byBill.cbegin(); it != byBill.cend(); ++it) {
        const Bill bill = asking.view.find<Bill>({it.key()}).value();
        const Decimal inMonth = sumOf(it.value());
        ExplainNode made = node(billLabel(bill), false, inMonth, currency);
        made.note = it.key();
        made.terms << payableNode(asking, bill);
        const Decimal elsewhere = bill.payable - inMonth;
        if (!elsewhere.isZero()) // below zero when a payment was taken back and made again
            made.terms << node(Text::tr("Not paid in this month"), !elsewhere.isNegative(), elsewhere.abs(), currency);
        paid.bills << made;
        for (const BillPayment &part : it.value()) {
            if (isCash(part.fund))
                continue;
            ExplainNode notCash = partNode(asking, part);
            notCash.sign = QStringLiteral("+");
            notCash.label = billLabel(bill) + QStringLiteral(" · ") + notCash.label;
            paid.notCash[part.fund] << notCash;
        }
    }
    return paid;
}

} // namespace

Decimal outstandingOf(const Asking &asking, const Bill &bill)
{
    return bill.payable - sumOf(partsOf(asking, bill));
}

ExplainNode outstandingNode(const Asking &asking, const Bill &bill)
{
    const QList<BillPayment> parts = partsOf(asking, bill);
    ExplainNode made = node(billLabel(bill), false, bill.payable - sumOf(parts), bill.currency);
    made.time = bill.issuedAt;
    made.note = bill.bill.text();
    made.terms << payableNode(asking, bill);
    for (const BillPayment &part : parts)
        made.terms << partNode(asking, part);
    return made;
}

Result<ExplainAnswer> explainBill(const Asking &asking, const BillingAccount &account, const QString &id)
{
    const auto bill = billOf(asking, account, id);
    if (!bill)
        return noBill(account, id);
    ExplainAnswer made = answerFor(QStringLiteral("bill:") + id, asking, bill->currency);
    made.amount = {bill->payable, bill->currency};
    //: tax is rounded half-up, the sum before it is cut to the smallest coin
    made.formula = Text::tr("Payable = the sum of the charges, cut to the smallest coin, + tax");
    made.terms = payableTerms(asking, *bill);
    return made;
}

Result<ExplainAnswer> explainCashOfBill(const Asking &asking, const BillingAccount &account, const QString &id)
{
    const auto bill = billOf(asking, account, id);
    if (!bill)
        return noBill(account, id);
    ExplainAnswer made = answerFor(QStringLiteral("cashChange:") + id, asking, bill->currency);
    made.formula = Text::tr("Taken from cash = payable − what paid it that is no cash − outstanding");
    made.terms << payableNode(asking, *bill);
    const QList<BillPayment> parts = partsOf(asking, *bill);
    Decimal cash;
    for (const BillPayment &part : parts) {
        if (isCash(part.fund))
            cash += part.amount;
        else
            made.terms << partNode(asking, part);
    }
    const Decimal outstanding = bill->payable - sumOf(parts);
    if (!outstanding.isZero())
        made.terms << node(Text::tr("Outstanding"), true, outstanding, bill->currency);
    made.amount = {cash, bill->currency};
    return made;
}

Result<ExplainAnswer> explainCashChange(const Asking &asking, const BillingAccount &account, Month month)
{
    if (account.type == AccountType::Ecosystem) {
        return refuse(RefusalCode::NotAvailableHere, Text::tr("Billing account %1 is an ecosystem customer's: it pays from quota and has no cash.").arg(account.account.text()),
                      QStringLiteral("figure"));
    }
    const Currency currency = account.currency;
    ExplainAnswer made = answerFor(QStringLiteral("cashChange"), asking, currency);
    const PaidBills paid = paidIn(asking, account, month, currency);
    if (!paid.bills.isEmpty()) {
        ExplainNode bills = group(Text::tr("Bills paid"), paid.bills, currency);
        bills.sign = QStringLiteral("-");
        made.terms << bills;
    }
    for (auto fund = paid.notCash.cbegin(); fund != paid.notCash.cend(); ++fund)
        made.terms << group(Text::tr("of which by: %1").arg(fundLabel(fund.key())), fund.value(), currency);

    QHash<qint64, QString> commands; // by sequence
    QMap<QString, QList<ExplainNode>> others;
    Decimal before, after;
    for (const PostedEntry &posted : asking.view.postingsOf(account.account, std::nullopt)) {
        const Posting &posting = posted.posting;
        if ((posting.ledger != LedgerKind::OwnCash && posting.ledger != LedgerKind::TransferredInCash) || posting.currency != currency)
            continue;
        if (posted.entry.time < month.start())
            before += posting.amount;
        if (posted.entry.time < month.end())
            after += posting.amount;
        if (posted.entry.time.month() != month || paid.entries.contains(posting.entry))
            continue;
        if (!commands.contains(posted.entry.sequence)) {
            const auto rows = asking.database.select(QStringLiteral("SELECT name FROM chain WHERE sequence = ?"), {posted.entry.sequence});
            if (!rows)
                return tl::unexpected(rows.error());
            commands.insert(posted.entry.sequence, rows->value(0).value(0).toString());
        }
        ExplainNode leaf = node(Text::tr("Posting %1").arg(posting.number), posting.amount.isNegative(), posting.amount.abs(), currency, postingSource(posting.number));
        leaf.time = posted.entry.time;
        leaf.note = posted.entry.remark.isEmpty() ? posted.entry.reference : posted.entry.remark;
        leaf.person = posted.person;
        others[commands.value(posted.entry.sequence)] << leaf;
    }
    for (auto cause = others.cbegin(); cause != others.cend(); ++cause)
        made.terms << group(causeOf(cause.key()), cause.value(), currency);
    made.amount = {after - before, currency};
    const int digits = currency.minorDigits();
    made.formula = Text::tr("Change of cash in %1 = cash at its end (%2) − cash at its start (%3)").arg(month.text(), after.toText(digits), before.toText(digits));
    return made;
}

} // namespace purser
