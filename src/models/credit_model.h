// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_model.h"

namespace purser {

/// Credit Information of a billing account, and as rows how its entity's limit is allocated to accounts.
class CreditModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Account, AccountIdColumn, Limit, Share, ColumnCount };
    explicit CreditModel(QObject *parent = nullptr);

    /// Names of accounts by id.
    void setNames(const QHash<QString, QString> &names);
    void setAccount(const QString &account);
    void refresh() override;

    /// Empty until it is known, and for accounts without credit figures.
    const std::optional<AssetsRow> &assets() const { return m_assets; }
    /// The account's limit, in its settlement currency.
    Money limit() const;
    /// What is owed beyond the account's own funds: the part of the limit that is in use, and more when it is overdue.
    Money used() const;
    /// The entity whose limit the account's is a part of; empty when the account has none.
    const std::optional<EntityCreditRow> &entity() const { return m_entity; }

Q_SIGNALS:
    void updated();

protected:
    QStringList headers() const override;

private:
    void rebuild();
    SectionFeed m_assetsFeed;
    SectionFeed m_ownFeed; ///< says which entity is the account's, also before it has a limit
    QHash<QString, QString> m_names;
    QString m_account;
    std::optional<AssetsRow> m_assets;
    QString m_ownEntity;
    QList<EntityCreditRow> m_entities;
    std::optional<EntityCreditRow> m_entity;
};

} // namespace purser
