// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_proxy.h"

#include "models/amount_text.h"
#include "ui/table_cell.h"

using namespace Qt::StringLiterals;

namespace purser {

TableProxy::TableProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setDynamicSortFilter(true);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void TableProxy::setFilterText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void TableProxy::setRowFilter(const QString &name, RowFilter filter)
{
    if (filter)
        m_filters.insert(name, std::move(filter));
    else
        m_filters.remove(name);
    invalidateFilter();
}

void TableProxy::setSettlementCurrency(const QString &currency)
{
    m_settlementCurrency = currency;
    invalidate();
}

QVariant TableProxy::data(const QModelIndex &index, int role) const
{
    const QVariant own = QSortFilterProxyModel::data(index, role);
    if (role != Qt::AccessibleTextRole || own.isValid())
        return own;
    const TableCell cell = TableCell::read(index);
    if (cell.isAmount() && !cell.currency.isEmpty())
        return QString(cell.text + u' ' + cell.currency);
    if (!cell.secondary.isEmpty())
        return QString(cell.text + u' ' + cell.secondary);
    return {};
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant own = QSortFilterProxyModel::headerData(section, orientation, role);
    if (role != Qt::InitialSortOrderRole || own.isValid() || orientation != Qt::Horizontal || rowCount() == 0)
        return own;
    // Money and counts are looked at from the largest down, names from A.
    const bool number = TableCell::read(index(0, section)).isNumber();
    return int(number ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltered())
        return true;
    const QAbstractItemModel &model = *sourceModel();
    if (model.index(row, 0, parent).data(TotalRole).toBool())
        return false;
    for (const RowFilter &filter : m_filters) {
        if (!filter(model, row, parent))
            return false;
    }
    if (m_words.isEmpty())
        return true;
    QString text;
    const int columns = model.columnCount(parent);
    for (int column = 0; column < columns; ++column) {
        const QModelIndex index = model.index(row, column, parent);
        text += index.data().toString() + u'\n' + index.data(SecondaryTextRole).toString() + u'\n' + index.data(CurrencyRole).toString() + u'\n';
    }
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool TableProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The base class turns the answer round for descending order; what must not turn is turned here first.
    const bool descending = sortOrder() == Qt::DescendingOrder;
    const bool leftTotal = left.siblingAtColumn(0).data(TotalRole).toBool();
    const bool rightTotal = right.siblingAtColumn(0).data(TotalRole).toBool();
    if (leftTotal != rightTotal)
        return rightTotal != descending;
    const QVariant leftAmount = left.data(AmountRole);
    const QVariant rightAmount = right.data(AmountRole);
    if (leftAmount.canConvert<Decimal>() && rightAmount.canConvert<Decimal>()) {
        const QString leftCurrency = left.data(CurrencyRole).toString();
        const QString rightCurrency = right.data(CurrencyRole).toString();
        if (leftCurrency != rightCurrency) {
            const bool leftHome = leftCurrency == m_settlementCurrency;
            const bool rightHome = rightCurrency == m_settlementCurrency;
            const bool before = leftHome != rightHome ? leftHome : leftCurrency < rightCurrency;
            return before != descending;
        }
        return leftAmount.value<Decimal>() < rightAmount.value<Decimal>();
    }
    QVariant a = left.data(SortRole);
    QVariant b = right.data(SortRole);
    if (a.canConvert<Decimal>() && b.canConvert<Decimal>() && a.metaType() == QMetaType::fromType<Decimal>())
        return a.value<Decimal>() < b.value<Decimal>();
    if (!a.isValid())
        a = left.data();
    if (!b.isValid())
        b = right.data();
    if (a.metaType() == QMetaType::fromType<QString>() || b.metaType() == QMetaType::fromType<QString>())
        return m_collator.compare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace purser
