// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/section_model.h"
#include "models/tree_model.h"

namespace purser {

/// One bar of the composition picture.
struct AssetBar
{
    QString term;
    QString name;
    QString note;
    Money amount; ///< below zero when it is subtracted
    bool total = false;
};

/// The composition of an account's Available Credit, as the table of Asset Information and its picture show it: terms with what they consist
/// of, then the total. Links name the history behind a term.
class AssetsModel final : public TreeModel
{
    Q_OBJECT

public:
    enum Column { Term, Basis, Amount, History, ColumnCount };

    explicit AssetsModel(QObject *parent = nullptr);

    SectionFeed *feed() { return &m_feed; }
    void setSource(DataSource *source) { m_feed.setSource(source); }
    void setAccount(const QString &account);
    void refresh();
    /// Shows the terms in another currency the account has; the settlement currency when empty.
    void setCurrency(const QString &code);
    /// Names of accounts by id, for cash they transferred in.
    void setNames(const QHash<QString, QString> &names);

    const std::optional<AssetsRow> &assets() const { return m_assets; }
    /// The currency shown now.
    const CurrencyAssetsRow *shown() const;
    QList<AssetBar> bars() const;
    /// Top-level row of \a term; -1 when there is none.
    int rowOfTerm(const QString &term) const;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void updated();

protected:
    int columns() const override { return ColumnCount; }

private:
    void rebuild();
    SectionFeed m_feed;
    QString m_account;
    QString m_currency;
    QHash<QString, QString> m_names;
    std::optional<AssetsRow> m_assets;
};

} // namespace purser
