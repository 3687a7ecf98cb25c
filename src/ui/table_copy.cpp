// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_copy.h"

#include "ui/table_view.h"

#include "models/roles.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace purser {

QString guardedCell(const QString &text)
{
    QString cell = text;
    const bool tabbed = cell.startsWith(u'\t') || cell.startsWith(u'\r');
    for (QChar &character : cell) {
        if (character == u'\t' || character == u'\n' || character == u'\r')
            character = u' ';
    }
    static const QRegularExpression number(u"^[+-]?\\d+([.,]\\d+)*( ?%)?$"_s);
    const bool risky = tabbed || (!cell.isEmpty() && u"=+-@"_s.contains(cell.front()));
    if (risky && (tabbed || !number.match(cell).hasMatch()))
        cell.prepend(u'\'');
    return cell;
}

QString copiedCell(const QModelIndex &index)
{
    const QVariant own = index.data(CopyRole);
    if (own.isValid())
        return guardedCell(own.toString());
    const QVariant amount = index.data(AmountRole);
    if (amount.canConvert<Decimal>())
        return amount.value<Decimal>().isValid() ? amount.value<Decimal>().toText(2) : QString();
    const QVariant check = index.data(Qt::CheckStateRole);
    QString text = index.data().toString();
    if (text.isEmpty() && check.isValid())
        text = check.toInt() == Qt::Checked ? u"1"_s : u"0"_s;
    if (const QString secondary = index.data(SecondaryTextRole).toString(); !secondary.isEmpty())
        text += u' ' + secondary;
    text.replace(QChar(0x2212), u'-');
    return guardedCell(text);
}

/// The selected rows of a flat table, from its ranges, so that everything selected costs nothing before it is read.
static QModelIndexList selectedRows(const QItemSelectionModel &selection, int limit)
{
    QModelIndexList rows;
    QList<QItemSelectionRange> ranges = selection.selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = qMax(next, range.top()); row <= range.bottom() && rows.size() < limit; ++row)
            rows << selection.model()->index(row, 0);
        next = qMax(next, range.bottom() + 1);
    }
    return rows;
}

static QModelIndexList shownRows(const TableView &view, bool everything, int limit)
{
    if (!everything && !view.rootIsDecorated())
        return selectedRows(*view.selectionModel(), limit);
    QModelIndexList rows;
    for (QModelIndex index = view.model()->index(0, 0); index.isValid() && rows.size() < limit; index = view.indexBelow(index)) {
        if (everything || view.selectionModel()->isRowSelected(index.row(), index.parent()))
            rows << index;
    }
    return rows;
}

static QString tableText(const QModelIndexList &rows, const QHeaderView &header)
{
    struct Column
    {
        int logical;
        QString title;
        bool hasCurrencies = false;
    };
    QList<Column> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (header.isSectionHidden(logical))
            continue;
        Column column{logical, header.model()->headerData(logical, Qt::Horizontal).toString()};
        QString currency;
        for (const QModelIndex &row : rows) {
            const QModelIndex cell = row.siblingAtColumn(logical);
            const QString own = cell.data(AmountRole).isValid() ? cell.data(CurrencyRole).toString() : QString();
            column.hasCurrencies = column.hasCurrencies || (!currency.isEmpty() && !own.isEmpty() && own != currency);
            currency = own.isEmpty() ? currency : own;
        }
        if (!currency.isEmpty() && !column.hasCurrencies)
            column.title += u" ("_s + currency + u')';
        columns << column;
    }
    QString text;
    QStringList cells;
    for (const Column &column : std::as_const(columns)) {
        cells << guardedCell(column.title);
        if (column.hasCurrencies)
            //: Column header in copied text; %1 is the name of a column of amounts, as in "Overdue currency"
            cells << guardedCell(QCoreApplication::translate("purser::TableCopy", "%1 currency").arg(column.title));
    }
    text += cells.join(u'\t') + u'\n';
    for (const QModelIndex &row : rows) {
        cells.clear();
        for (const Column &column : std::as_const(columns)) {
            const QModelIndex cell = row.siblingAtColumn(column.logical);
            cells << copiedCell(cell);
            if (column.hasCurrencies)
                cells << guardedCell(cell.data(AmountRole).isValid() ? cell.data(CurrencyRole).toString() : QString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString copiedRows(const TableView &view, bool everything, int limit)
{
    return view.model() ? tableText(shownRows(view, everything, limit), *view.header()) : QString();
}

} // namespace purser
