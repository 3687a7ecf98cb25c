// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assets_model.h"

#include "models/cells.h"
#include "models/words.h"

namespace purser {

namespace {

QString historyOf(const QString &term)
{
    if (term == u"cashBalance")
        return QStringLiteral("history:cash");
    if (term == u"unsettledPreviousMonths")
        return QStringLiteral("bills");
    if (term == u"creditLimit")
        return QStringLiteral("history:creditLimit");
    if (term == u"creditRefund")
        return QStringLiteral("history:creditRefund");
    if (term == u"draft")
        return QStringLiteral("history:draft");
    if (term == u"quota")
        return QStringLiteral("history:quota");
    if (term == u"quotaConsumptionLedger")
        return QStringLiteral("history:quotaConsumption");
    return {};
}

Money signedMoney(const TermRow &term)
{
    return {term.sign == u"-" ? -term.amount.amount : term.amount.amount, term.amount.currency};
}

} // namespace

AssetsModel::AssetsModel(QObject *parent)
    : TreeModel(parent)
{
    connect(&m_feed, &SectionFeed::stale, this, &AssetsModel::refresh);
}

void AssetsModel::setAccount(const QString &account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_currency.clear();
    refresh();
}

void AssetsModel::setCurrency(const QString &code)
{
    m_currency = code;
    rebuild();
}

void AssetsModel::setNames(const QHash<QString, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    rebuild();
}

void AssetsModel::refresh()
{
    if (m_account.isEmpty()) {
        m_feed.drop();
        m_assets.reset();
        rebuild();
        return;
    }
    m_feed.ask(AssetsQuery{{AccountId(m_account), {}}}, [this](const QList<AssetsRow> &rows) {
        m_assets = rows.isEmpty() ? std::nullopt : std::optional(rows.first());
        rebuild();
    });
}

const CurrencyAssetsRow *AssetsModel::shown() const
{
    if (!m_assets)
        return nullptr;
    for (const CurrencyAssetsRow &row : m_assets->byCurrency) {
        if (row.currency.code() == m_currency)
            return &row;
    }
    return &m_assets->byCurrency.first();
}

QVariant AssetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: an addend of a formula
    case Term: return tr("Term");
    case Basis: return tr("Basis");
    case Amount: return tr("Amount");
    default: return QString();
    }
}

void AssetsModel::rebuild()
{
    auto root = std::make_unique<TreeRow>();
    if (const CurrencyAssetsRow *assets = shown()) {
        const QString account = m_account;
        const auto row = [&](const QString &name, const QString &basis, const Money &amount, const QString &figure, const QString &link, const QString &linkText) {
            std::vector<TreeCell> cells{textCell(name), textCell(basis), amountCell(amount, figure, account), textCell(linkText)};
            cells[Term].insert(IdRole, figure.isEmpty() ? name : figure);
            if (!link.isEmpty())
                cells[History].insert(LinkRole, link);
            return cells;
        };
        for (const TermRow &term : assets->terms) {
            // Credit figures appear once credit control is enabled for the account.
            if (term.term == u"creditLimit" && !m_assets->creditUser)
                continue;
            QString basis;
            if (term.term == u"cashBalance")
                basis = tr("original currency %1").arg(assets->currency.code());
            else if (term.term == u"creditLimit")
                basis = tr("credit limit of this account");
            else if (term.term == u"draft")
                basis = tr("bank acceptance drafts; they pay bills before cash does");
            else if (term.term == u"unsettledCurrentMonth")
                basis = tr("charges of this month, before tax");
            else if (term.term == u"unsettledPreviousMonths")
                basis = tr("bills, and charges without a bill yet");
            else if (term.term == u"quota")
                basis = tr("set by the partner");
            else if (term.term == u"quotaConsumptionLedger")
                basis = tr("consumed and deducted");
            else if (term.term == u"unbilled")
                basis = tr("charges without a bill yet");
            const QString link = historyOf(term.term);
            auto cells = row(Words::term(term.term), basis, signedMoney(term), term.term, link,
                             link.isEmpty()                   ? QString()
                                 : term.term == u"creditLimit" ? tr("Change Records")
                                 : link == u"bills"            ? tr("Bills")
                                                               : tr("Change history"));
            emphasise(cells);
            for (TreeCell &cell : cells)
                if (cell.contains(LinkRole))
                    cell.remove(EmphasisRole);
            cells[Basis].remove(EmphasisRole);
            TreeRow *added = root->add(std::move(cells));
            if (term.term == u"cashBalance") {
                added->add(row(tr("Own cash"), QString(), assets->cash.own, {}, {}, {}));
                for (const TransferredInRow &source : assets->transferredInBySource) {
                    //: where cash was transferred in from: %1 is an account
                    const QString from = tr("from %1, can only be spent").arg(m_names.value(source.source.text(), source.source.text()));
                    added->add(row(tr("Transferred in"), from, source.amount, {}, {}, {}));
                }
                if (assets->transferredInBySource.isEmpty())
                    added->add(row(tr("Transferred in"), tr("can only be spent"), assets->cash.transferredIn, {}, {}, {}));
            } else if (term.term == u"creditRefund") {
                for (const CreditRefundRow &refund : m_assets->creditRefundByMonth) {
                    if (refund.currency == assets->currency)
                        added->add(row(Words::month(refund.month), tr("pays bills of that month and later"), refund.amount, {}, {}, {}));
                }
            }
        }
        auto total = row(Words::term(QStringLiteral("availableCredit")), QString(), assets->availableCredit, QStringLiteral("availableCredit"), {}, {});
        emphasise(total, true);
        total[Amount].insert(ProblemRole, assets->availableCredit.amount.isNegative());
        root->add(std::move(total));
    }
    setRoot(std::move(root));
    Q_EMIT updated();
}

QList<AssetBar> AssetsModel::bars() const
{
    QList<AssetBar> bars;
    const CurrencyAssetsRow *assets = shown();
    if (!assets)
        return bars;
    for (const TermRow &term : assets->terms) {
        if (term.term == u"creditLimit" && !m_assets->creditUser)
            continue;
        AssetBar bar;
        bar.term = term.term;
        bar.amount = signedMoney(term);
        if (term.term == u"cashBalance") {
            bar.name = tr("Cash Balance");
            bar.note = tr("own, transferred in");
        } else if (term.term == u"creditLimit") {
            bar.name = tr("Credit limit");
            bar.note = tr("regular bank credit");
        } else if (term.term == u"creditRefund") {
            bar.name = tr("Credit Refund");
            bar.note = tr("%n month(s)", nullptr, int(m_assets->creditRefundByMonth.size()));
        } else if (term.term == u"unsettledCurrentMonth") {
            bar.name = tr("Unsettled");
            bar.note = tr("current month");
        } else if (term.term == u"unsettledPreviousMonths") {
            bar.name = tr("Unsettled");
            bar.note = tr("earlier months");
        } else {
            bar.name = Words::term(term.term);
        }
        bars << bar;
    }
    AssetBar total;
    total.term = QStringLiteral("availableCredit");
    total.name = tr("Available Credit");
    total.amount = assets->availableCredit;
    total.total = true;
    bars << total;
    return bars;
}

int AssetsModel::rowOfTerm(const QString &term) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, Term).data(IdRole).toString() == term)
            return row;
    }
    return -1;
}

} // namespace purser
