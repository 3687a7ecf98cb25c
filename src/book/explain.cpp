// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/queries.h"

#include "book/explain_bills.h"
#include "domain/assets.h"
#include "domain/bills.h"
#include "domain/forecast.h"

#include <QMap>
#include <QSet>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Explain)
};

QString termLabel(const QString &term)
{
    if (term == u"cashBalance")
        //: an account's own cash and the cash other accounts transferred in
        return Text::tr("Cash Balance");
    if (term == u"creditLimit")
        //: credit limit: what the account may owe, granted by the cloud
        return Text::tr("Regular Bank Credit");
    if (term == u"creditRefund")
        //: credit refund: refunds for what was bought on credit
        return Text::tr("Regular Bank Credit Refund");
    if (term == u"draft")
        //: bank acceptance drafts, which pay bills before cash does
        return Text::tr("Drafts");
    if (term == u"unsettledCurrentMonth")
        return Text::tr("Unsettled Amount for Current Month");
    if (term == u"unsettledPreviousMonths")
        return Text::tr("Unsettled Amount from Previous Months");
    if (term == u"quota")
        return Text::tr("Quota");
    if (term == u"quotaConsumptionLedger")
        return Text::tr("Quota Consumption Ledger Amount");
    if (term == u"unbilled")
        return Text::tr("Unbilled Amount");
    return term;
}

QString typeLabel(const Entry &entry)
{
    switch (entry.type) {
    case TransactionType::Charge: return Text::tr("top-up");
    case TransactionType::Withdraw: return Text::tr("withdrawal");
    case TransactionType::Refund: return Text::tr("refund");
    case TransactionType::Pay: return Text::tr("payment");
    case TransactionType::Transfer: return Text::tr("transfer");
    case TransactionType::Adjust: return Text::tr("adjustment");
    case TransactionType::PayFailed: return Text::tr("payment returned");
    case TransactionType::None: break;
    }
    return {};
}

/// Builds the tree of one account at one moment in one currency.
class Explainer
{
public:
    Explainer(const Asking &asking, const BillingAccount &account, const CurrencyAssets &assets)
        : m_asking(asking)
        , m_account(account)
        , m_assets(assets)
        , m_thisMonth(asking.now.month().text())
    {
        for (const PostedEntry &posted : asking.view.postingsOf(account.account, std::nullopt)) {
            if (posted.posting.currency == assets.currency)
                m_postings[posted.posting.ledger] << posted;
        }
    }

    ExplainNode node(const QString &label, bool subtracted, Decimal amount) const
    {
        ExplainNode made;
        made.label = label;
        made.sign = subtracted ? QStringLiteral("-") : QStringLiteral("+");
        made.amount = {amount, m_assets.currency};
        return made;
    }

    ExplainNode term(const AssetTerm &asset) const
    {
        ExplainNode made = node(termLabel(asset.term), asset.subtracted, asset.amount);
        made.terms = children(asset.term);
        return made;
    }

    QList<ExplainNode> children(const QString &term) const
    {
        if (term == u"cashBalance") {
            QList<ExplainNode> parts{ledger(Text::tr("Own cash"), LedgerKind::OwnCash, {})};
            for (const TransferredIn &source : m_assets.transferredInBySource)
                parts << ledger(Text::tr("Transferred in from %1").arg(source.source.text()), LedgerKind::TransferredInCash, source.source.text());
            return parts;
        }
        if (term == u"creditLimit")
            return postings(LedgerKind::CreditLimit, std::nullopt, false);
        if (term == u"draft")
            return postings(LedgerKind::Draft, std::nullopt, false);
        if (term == u"quota")
            return postings(LedgerKind::Quota, std::nullopt, false);
        if (term == u"quotaConsumptionLedger")
            return postings(LedgerKind::QuotaConsumption, std::nullopt, true);
        if (term == u"creditRefund")
            return byKey(LedgerKind::CreditRefund, [](const QString &month) { return Text::tr("Refunds of %1").arg(month); });
        if (term == u"unsettledCurrentMonth")
            return charges([&](const QString &month) { return month == m_thisMonth; });
        if (term == u"unsettledPreviousMonths")
            return billed() + charges([&](const QString &month) { return month != m_thisMonth; });
        if (term == u"unbilled")
            return charges([](const QString &) { return true; });
        return {};
    }

    /// What was used in the days a forecast goes by: by product and cloud account, down to charges.
    QList<ExplainNode> recentCharges(Instant from, Instant until) const
    {
        QMap<QString, QList<ExplainNode>> products;
        for (const Charge &charge : m_asking.view.select<Charge>({{QStringLiteral("account"), m_account.account.text()}})) {
            if (charge.currency != m_assets.currency || charge.usedAt < from || charge.usedAt >= until || charge.reversed)
                continue;
            if (const auto origin = m_asking.view.find<ChargeOrigin>({charge.number}); origin && origin->source == ChargeSource::Bill)
                continue; // carried on from a bill: nobody used that then
            const auto cloud = m_asking.view.cloudAccount(charge.cloudAccount);
            ExplainNode leaf = node(charge.item.isEmpty() ? Text::tr("charge %1").arg(charge.number) : charge.item, charge.amount.isNegative(), charge.amount.abs());
            leaf.source = QStringLiteral("charge %1").arg(charge.number);
            leaf.time = charge.usedAt;
            products[charge.product + QStringLiteral(" · ") + (cloud ? cloud->logonName : charge.cloudAccount.text())] << leaf;
        }
        QList<ExplainNode> made;
        for (auto product = products.cbegin(); product != products.cend(); ++product)
            made << group(product.key(), product.value());
        return made;
    }

private:
    ExplainNode posting(const PostedEntry &posted, bool debt) const
    {
        const Decimal amount = debt ? -posted.posting.amount : posted.posting.amount;
        if (posted.entry.sequence == 0) // in effect by time alone, and in no ledger yet
            return node(Text::tr("Change of settlement currency, not recorded yet"), amount.isNegative(), amount.abs());
        ExplainNode made = node(Text::tr("Posting %1").arg(posted.posting.number), amount.isNegative(), amount.abs());
        made.source = QStringLiteral("posting %1").arg(posted.posting.number);
        made.time = posted.entry.time;
        made.note = posted.entry.remark.isEmpty() ? typeLabel(posted.entry) : posted.entry.remark;
        made.person = posted.person;
        return made;
    }

    QList<ExplainNode> postings(LedgerKind kind, const std::optional<QString> &key, bool debt) const
    {
        QList<ExplainNode> made;
        for (const PostedEntry &posted : m_postings.value(kind)) {
            if (!key || posted.posting.key == *key)
                made << posting(posted, debt);
        }
        return made;
    }

    static Decimal sum(const QList<ExplainNode> &terms)
    {
        Decimal total;
        for (const ExplainNode &term : terms)
            total += term.sign == u"-" ? -term.amount.amount : term.amount.amount;
        return total;
    }

    ExplainNode group(const QString &label, const QList<ExplainNode> &terms) const
    {
        const Decimal total = sum(terms);
        ExplainNode made = node(label, total.isNegative(), total.abs());
        made.terms = terms;
        if (total.isNegative()) { // the group is subtracted, so each of its terms turns round
            for (ExplainNode &term : made.terms)
                term.sign = term.sign == u"-" ? QStringLiteral("+") : QStringLiteral("-");
        }
        return made;
    }

    ExplainNode ledger(const QString &label, LedgerKind kind, const QString &key) const { return group(label, postings(kind, key, false)); }

    template<typename Label>
    QList<ExplainNode> byKey(LedgerKind kind, Label label) const
    {
        QMap<QString, QList<ExplainNode>> keys;
        for (const PostedEntry &posted : m_postings.value(kind))
            keys[posted.posting.key] << posting(posted, false);
        QList<ExplainNode> made;
        for (auto it = keys.cbegin(); it != keys.cend(); ++it)
            made << group(label(it.key()), it.value());
        return made;
    }

    /// Bills of which something was outstanding at that moment.
    QList<ExplainNode> billed() const
    {
        QList<ExplainNode> made;
        QList<Bill> bills = m_asking.view.select<Bill>({{QStringLiteral("account"), m_account.account.text()}});
        std::sort(bills.begin(), bills.end(), &billGoesBefore);
        for (const Bill &bill : std::as_const(bills)) {
            if (bill.currency != m_assets.currency || bill.issuedAt > m_asking.now || !bill.payable.isPositive())
                continue;
            if (!outstandingOf(m_asking, bill).isZero())
                made << outstandingNode(m_asking, bill);
        }
        return made;
    }

    /// Charges by month, then cloud account and product, down to the posting of each charge.
    template<typename Wanted>
    QList<ExplainNode> charges(Wanted wanted) const
    {
        QHash<QString, Charge> byNumber;
        for (const Charge &charge : m_asking.view.select<Charge>({{QStringLiteral("account"), m_account.account.text()}}))
            byNumber.insert(QString::number(charge.number), charge);
        QMap<QString, QMap<QString, QList<ExplainNode>>> months;
        QSet<QString> closed; // months whose charges have gone into bills, or on into the next month
        for (const PostedEntry &posted : m_postings.value(LedgerKind::Unbilled)) {
            if (!wanted(posted.posting.key))
                continue;
            ExplainNode leaf = posting(posted, true);
            const auto charge = byNumber.constFind(posted.entry.reference);
            if (charge == byNumber.constEnd() || charge->month.text() != posted.posting.key)
                closed << posted.posting.key;
            QString product;
            if (charge != byNumber.constEnd()) {
                const auto cloud = m_asking.view.cloudAccount(charge->cloudAccount);
                product = charge->product + QStringLiteral(" · ") + (cloud ? cloud->logonName : charge->cloudAccount.text());
                leaf.time = charge->usedAt;
                leaf.note = charge->item.isEmpty() ? Text::tr("charge %1").arg(charge->number) : charge->item;
                leaf.source = QStringLiteral("charge %1, posting %2").arg(charge->number).arg(posted.posting.number);
            }
            months[posted.posting.key][product] << leaf;
        }
        QList<ExplainNode> made;
        for (auto month = months.cbegin(); month != months.cend(); ++month) {
            if (closed.contains(month.key()))
                continue;
            QList<ExplainNode> products;
            for (auto product = month->cbegin(); product != month->cend(); ++product)
                products << group(product.key(), product.value());
            made << group(Text::tr("Charges of %1, not billed yet").arg(month.key()), products);
        }
        return made;
    }

    const Asking &m_asking;
    const BillingAccount &m_account;
    const CurrencyAssets &m_assets;
    const QString m_thisMonth;
    QHash<LedgerKind, QList<PostedEntry>> m_postings;
};

/// max(0, a − b) and truncations as terms of their own, so that the terms still add up exactly.
void addCorrection(const Explainer &explainer, QList<ExplainNode> &terms, Decimal wanted, const QString &label)
{
    Decimal total;
    for (const ExplainNode &term : terms)
        total += term.sign == u"-" ? -term.amount.amount : term.amount.amount;
    const Decimal difference = wanted - total;
    if (!difference.isZero())
        terms << explainer.node(label, difference.isNegative(), difference.abs());
}

} // namespace

Result<ExplainAnswer> answer(const ExplainQuery &query, const Asking &asking)
{
    if (!query.scope.account)
        return refuse(RefusalCode::InvalidValue, Text::tr("Which billing account? Please name one."), QStringLiteral("account"));
    const BillingAccount account = asking.accounts.first();
    const AssetSheet sheet = assetSheet(asking.view, account, asking.now);
    const CurrencyAssets &assets = sheet.settlement();
    if (query.figure.startsWith(u"bill:"))
        return explainBill(asking, account, query.figure.mid(5));
    if (query.figure.startsWith(u"cashChange:"))
        return explainCashOfBill(asking, account, query.figure.mid(11));
    if (query.figure == u"cashChange")
        return explainCashChange(asking, account, query.month.value_or(asking.now.month()));
    const Explainer explainer(asking, account, assets);

    ExplainAnswer made;
    made.figure = query.figure;
    made.currency = assets.currency;
    made.at = asking.now;
    const bool direct = account.type == AccountType::Direct;
    if (query.figure == u"recentCharges") {
        const QDate today = asking.now.day();
        const Instant from = Instant::startOf(today.addDays(-forecastBasisDays)), until = Instant::startOf(today);
        made.amount = {asking.view.chargesUsedBetween(account.account, assets.currency, from, until), assets.currency};
        made.formula = Text::tr("Charges used from %1 to %2, which forecasts go by: days of credit left = available credit ÷ (these charges ÷ 30), rounded down")
                           .arg(from.day().toString(Qt::ISODate), today.addDays(-1).toString(Qt::ISODate));
        made.terms = explainer.recentCharges(from, until);
        return made;
    }
    if (query.figure == u"availableCredit") {
        made.amount = {assets.availableCredit, assets.currency};
        made.formula = direct ? Text::tr("Available Credit = Cash Balance + Credit Limit + Credit Refund − Unsettled Amount for Current Month − "
                                         "Unsettled Amount from Previous Months")
                              : Text::tr("Available Credit = Quota − Quota Consumption Ledger Amount − Unbilled Amount");
        for (const AssetTerm &term : assets.terms)
            made.terms << explainer.term(term);
        return made;
    }
    for (const AssetTerm &term : assets.terms) {
        if (term.term != query.figure)
            continue;
        made.amount = {term.amount, assets.currency};
        made.formula = Text::tr("%1 = the sum of its postings").arg(termLabel(term.term));
        made.terms = explainer.children(term.term);
        return made;
    }
    if (direct && (query.figure == u"withdrawable" || query.figure == u"transferable")) {
        const auto part = [&](QStringView name, bool subtracted) {
            return explainer.term(AssetTerm{name.toString(), subtracted, assets.term(name)});
        };
        ExplainNode ownNode = explainer.children(QStringLiteral("cashBalance")).first();
        if (query.figure == u"withdrawable") {
            made.amount = {assets.withdrawable, assets.currency};
            made.formula = Text::tr("Withdrawable = own cash − what is unsettled beyond the cash transferred in, never below zero");
            made.terms << ownNode << part(u"unsettledCurrentMonth", true) << part(u"unsettledPreviousMonths", true);
            addCorrection(explainer, made.terms, assets.withdrawable,
                          Text::tr("Transferred-in cash pays what is unsettled first; never below zero; cut to the smallest coin"));
        } else {
            made.amount = {assets.transferable, assets.currency};
            made.formula = Text::tr("Transferable = the smaller of own cash and available credit, and 0 when overdue");
            made.terms << ownNode;
            addCorrection(explainer, made.terms, assets.transferable, Text::tr("Limited by available credit; cut to the smallest coin"));
        }
        return made;
    }
    return refuse(RefusalCode::NotFound,
                  Text::tr("There is no figure \"%1\" on billing account %2.").arg(query.figure, account.account.text()), QStringLiteral("figure"));
}

} // namespace purser
