// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credit_model.h"

#include "models/words.h"

namespace purser {

CreditModel::CreditModel(QObject *parent)
    : TableModel(parent)
{
    // A person may see the account and not the entity behind it; then the account's own figures stay.
    connect(&m_feed, &SectionFeed::refused, this, [this] {
        m_entities.clear();
        rebuild();
    });
}

void CreditModel::setNames(const QHash<QString, QString> &names)
{
    m_names = names;
    rebuild();
}

void CreditModel::setAccount(const QString &account)
{
    m_account = account;
    refresh();
}

QStringList CreditModel::headers() const
{
    //: column: the credit limit of an account, granted by the cloud
    const QString limit = tr("Credit Limit");
    return {tr("Account"), tr("Account ID"), limit, tr("Share")};
}

void CreditModel::refresh()
{
    m_assetsFeed.setSource(m_feed.source());
    m_ownFeed.setSource(m_feed.source());
    if (m_account.isEmpty()) {
        m_feed.drop();
        m_assetsFeed.drop();
        m_ownFeed.drop();
        m_assets.reset();
        m_entities.clear();
        m_ownEntity.clear();
        rebuild();
        return;
    }
    m_assetsFeed.ask(AssetsQuery{{AccountId(m_account), {}}}, [this](const QList<AssetsRow> &rows) {
        m_assets = rows.isEmpty() ? std::nullopt : std::optional(rows.first());
        rebuild();
    });
    m_ownFeed.ask(EntityCreditQuery{{AccountId(m_account), {}}}, [this](const QList<EntityCreditRow> &rows) {
        m_ownEntity = rows.isEmpty() ? QString() : rows.first().entity;
        rebuild();
    });
    m_feed.ask(EntityCreditQuery{}, [this](const QList<EntityCreditRow> &rows) {
        m_entities = rows;
        rebuild();
    });
}

Money CreditModel::limit() const
{
    if (!m_assets)
        return {};
    for (const TermRow &term : m_assets->terms) {
        if (term.term == u"creditLimit")
            return term.amount;
    }
    return {{}, m_assets->currency};
}

Money CreditModel::used() const
{
    if (!m_assets)
        return {};
    const Decimal beyond = limit().amount - m_assets->availableCredit.amount;
    return {beyond.isPositive() ? beyond : Decimal(), m_assets->currency};
}

void CreditModel::rebuild()
{
    m_entity.reset();
    for (const EntityCreditRow &entity : std::as_const(m_entities)) {
        if (entity.entity == m_ownEntity)
            m_entity = entity;
    }
    std::vector<Cells> rows;
    if (m_entity) {
        for (const EntityAccountRow &row : m_entity->accounts) {
            const QString id = row.account.text();
            TreeCell name = textCell(m_names.value(id, id));
            name.insert(IdRole, id);
            const Decimal all = m_entity->limit.amount;
            TreeCell share = textCell({});
            if (all.isPositive()) {
                const qint64 percent = qint64((row.limit.amount.units() * 200 + all.units()) / (all.units() * 2)); // half-up
                share.insert(ShareRole, double(percent) / 100); // how far its bar is drawn
                share.insert(Qt::DisplayRole, tr("%1 %").arg(percent));
                share.insert(SortRole, percent);
            }
            std::vector<TreeCell> cells{name, textCell(id), amountCell(row.limit, QStringLiteral("creditLimit"), id), share};
            if (id == m_account)
                emphasise(cells);
            rows.push_back(std::move(cells));
        }
    }
    setRows(std::move(rows));
    Q_EMIT updated();
}

} // namespace purser
