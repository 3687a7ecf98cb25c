// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan_model.h"

#include "models/bill_words.h"
#include "models/words.h"

namespace purser {

namespace {

/// Whether a part lowers what is owed without lowering an asset that counts in available credit.
bool isBenefit(Fund fund)
{
    return fund == Fund::CashCoupon || fund == Fund::PrepaidCard || fund == Fund::PaymentMethod;
}

Decimal termOf(const CurrencyAssetsRow &assets, QStringView name)
{
    for (const TermRow &term : assets.terms) {
        if (term.term == name)
            return term.amount.amount;
    }
    return {};
}

} // namespace

PlanModel::PlanModel(QObject *parent)
    : TableModel(parent)
{
    connect(&m_feed, &SectionFeed::refused, this, &PlanModel::refused);
    connect(&m_assetsFeed, &SectionFeed::refused, this, &PlanModel::refused);
}

void PlanModel::setQuestion(const QString &account, const QList<PlanQuery::Item> &items)
{
    m_account = account;
    m_items = items;
    refresh();
}

QStringList PlanModel::headers() const
{
    //: columns of a dry run: the fund that pays, the bill it pays, and what would be left in the fund
    const QString fund = tr("Fund");
    return {tr("Step"), fund, tr("Pays Bill"), tr("Amount"), tr("Left in Fund")};
}

void PlanModel::refresh()
{
    m_assetsFeed.setSource(m_feed.source());
    if (m_items.isEmpty()) {
        m_feed.drop();
        m_assetsFeed.drop();
        m_waiting = 0;
        m_plan.reset();
        rebuild();
        return;
    }
    // Plan and balances are shown together: one without the other would not add up.
    m_waiting = 2;
    const auto arrived = [this] {
        if (--m_waiting == 0)
            rebuild();
    };
    PlanQuery query;
    query.scope.account = AccountId(m_account);
    query.items = m_items;
    m_feed.ask(query, [this, arrived](const PlanAnswer &plan) {
        m_plan = plan;
        arrived();
    });
    m_assetsFeed.ask(AssetsQuery{{AccountId(m_account), {}}}, [this, arrived](const QList<AssetsRow> &rows) {
        m_assets = rows.isEmpty() ? std::nullopt : std::optional(rows.first());
        arrived();
    });
}

void PlanModel::rebuild()
{
    std::vector<Cells> rows;
    m_effects.clear();
    m_steps = 0;
    if (m_plan && m_assets) {
        QList<FundBalance> funds = m_plan->funds;
        const auto effectOf = [this](const Currency &currency) -> Effect & {
            for (Effect &effect : m_effects) {
                if (effect.currency == currency)
                    return effect;
            }
            Effect effect;
            effect.currency = currency;
            for (const CurrencyAssetsRow &assets : m_assets->byCurrency) {
                if (assets.currency != currency)
                    continue;
                effect.cashBefore = effect.cashAfter = termOf(assets, u"cashBalance");
                effect.unsettledBefore = effect.unsettledAfter = termOf(assets, u"unsettledPreviousMonths");
                effect.availableBefore = effect.availableAfter = assets.availableCredit.amount;
            }
            m_effects << effect;
            return m_effects.last();
        };
        for (const PlannedBill &bill : m_plan->rows) {
            Effect &effect = effectOf(bill.outstanding.currency);
            Decimal wanted = bill.outstanding.amount;
            for (const PlanQuery::Item &item : m_items) {
                if (item.bill == bill.bill)
                    wanted = item.amount.value_or(wanted);
            }
            ++effect.bills;
            for (const FundPart &part : bill.parts) {
                wanted -= part.amount.amount;
                effect.paid += part.amount.amount;
                effect.unsettledAfter -= part.amount.amount;
                if (isCash(part.fund))
                    effect.cashAfter -= part.amount.amount;
                if (isBenefit(part.fund)) {
                    effect.benefits += part.amount.amount;
                    effect.availableAfter += part.amount.amount;
                }
                TreeCell left = textCell(QString(QChar(0x2014)));
                for (FundBalance &fund : funds) {
                    if (fund.fund == part.fund && fund.id == part.id && fund.before.currency == part.amount.currency) {
                        fund.before.amount -= part.amount.amount;
                        left = amountCell(fund.before);
                    }
                }
                TreeCell step = countCell(++m_steps);
                step.insert(Qt::TextAlignmentRole, int(Qt::AlignLeft | Qt::AlignVCenter));
                step.insert(IdRole, QString::number(m_steps));
                TreeCell name = textCell(BillWords::fund(part.fund));
                name.insert(SecondaryTextRole, BillWords::fundDetail(part, m_names.value(part.id.value_or(QString()))));
                rows.push_back({step, name, textCell(BillWords::bill(bill.month, bill.marketplace)), amountCell(part.amount), left});
            }
            effect.missing += wanted;
        }
        for (const Effect &effect : std::as_const(m_effects)) {
            TreeCell none = textCell({});
            none.insert(IdRole, effect.currency.code());
            std::vector<TreeCell> total{none, textCell(tr("Total")), textCell(tr("%n bill(s)", nullptr, effect.bills)), amountCell({effect.paid, effect.currency}), textCell({})};
            emphasise(total, true);
            rows.push_back(std::move(total));
        }
    }
    setRows(std::move(rows));
    Q_EMIT updated();
}

QString PlanModel::text() const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column) {
            const QModelIndex cell = index(row, column);
            const QString copied = cell.data(CopyRole).toString();
            const QString detail = cell.data(SecondaryTextRole).toString();
            cells << (copied.isEmpty() ? cell.data().toString() + (detail.isEmpty() ? QString() : u' ' + detail)
                                       : copied + (cell.data(CurrencyRole).isValid() ? u' ' + cell.data(CurrencyRole).toString() : QString()));
        }
        text += cells.join(u'\t') + u'\n';
    }
    return headers().join(u'\t') + u'\n' + text;
}

} // namespace purser
