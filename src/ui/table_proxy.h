// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>

#include <functional>

namespace purser {

/// Sorts and filters a table of up to some hundred thousand rows. Amounts of one currency stay together, the settlement currency first
/// in either order; a total stays last, and goes while a filter makes it untrue. Adds the text a screen reader says for an amount.
class TableProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using RowFilter = std::function<bool(const QAbstractItemModel &model, int row, const QModelIndex &parent)>;

    explicit TableProxy(QObject *parent = nullptr);

    /// Every word of \a text must occur in the row, anywhere, in any case.
    void setFilterText(const QString &text);
    QString filterText() const { return m_text; }
    /// A condition on source rows under a name of its own; an empty function takes it away.
    void setRowFilter(const QString &name, RowFilter filter);
    bool isFiltered() const { return !m_words.isEmpty() || !m_filters.isEmpty(); }
    void setSettlementCurrency(const QString &currency);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
    QString m_text;
    QStringList m_words;
    QHash<QString, RowFilter> m_filters;
    QString m_settlementCurrency;
};

} // namespace purser
