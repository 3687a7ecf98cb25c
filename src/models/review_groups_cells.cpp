// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of the groups look like: structure, cells and headers.
#include "models/review_groups_model.h"

#include "domain/currency.h"
#include "models/amount_text.h"
#include "models/review_lines_model.h"
#include "models/roles.h"

#include <QLocale>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

int decimalsOf(const QString &currency)
{
    return currency.isEmpty() ? 2 : Currency(currency).minorDigits();
}

QString signedText(const QString &text, bool positive)
{
    return positive ? u'+' + text : text;
}

QString percentText(qint64 permille)
{
    const QString digits = QLocale().toString(double(qAbs(permille)) / 10, 'f', 1);
    const QString sign = permille > 0 ? u"+"_s : permille < 0 ? QString(QChar(0x2212)) : QString();
    return sign + digits + u" %"_s;
}

int clamped(qint64 count)
{
    return int(std::min<qint64>(count, INT_MAX));
}

} // namespace

QModelIndex ReviewGroupsModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (row < 0 || row >= int(node->children.size()) || column < 0 || column >= Column::ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex ReviewGroupsModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int ReviewGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int ReviewGroupsModel::columnCount(const QModelIndex &) const
{
    return Column::ColumnCount;
}

bool ReviewGroupsModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    return !nodeOf(parent)->children.empty() || canFetchMore(parent);
}

bool ReviewGroupsModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (!parent.isValid() || parent.column() > 0 || node->fetched || node->kind == RowKind::Total)
        return false;
    return node->kind == RowKind::More || depthOf(node) < m_answered.groupBy.size();
}

QVariant ReviewGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Column::ColumnCount)
        return {};
    if (role == Qt::InitialSortOrderRole)
        return int(section == Column::Group ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (role == Qt::TextAlignmentRole)
        return int((section == Column::Group || section == Column::Mark ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Group: {
        QStringList titles;
        for (const QString &name : m_answered.groupBy) {
            const int column = m_lines ? m_lines->columnIndex(name) : -1;
            titles << (column >= 0 ? columnTitle(m_lines->columns()[size_t(column)]) : name);
        }
        return titles.isEmpty() ? tr("Group") : titles.join(u" / "_s);
    }
    case Column::Lines: return tr("Lines");
    case Column::Amount:
        if (m_answered.months.size() == 1)
            return m_answered.months.constFirst();
        //: Column header: the sum of the chosen bill months, or of all there are
        return m_answered.months.isEmpty() ? tr("All months") : tr("%n month(s)", nullptr, int(m_answered.months.size()));
    case Column::Against: return m_answered.against.isEmpty() ? tr("Compared with") : m_answered.against;
    //: Column header: an amount minus that of another month
    case Column::Difference: return tr("Difference");
    //: Column header: how much an amount differs from that of another month, in percent
    case Column::Variance: return tr("Variance");
    //: Column header: how many of the bill lines a reviewer has checked
    case Column::Checked: return tr("Checked");
    //: Column header: the reviewer's mark, checked or disputed
    case Column::Mark: return tr("Mark");
    case Column::ColumnCount: break;
    }
    return {};
}

QVariant ReviewGroupsModel::text(const Node *node, int column, bool forCopy) const
{
    const ReviewGroup &group = node->group;
    const bool mixed = node->kind == RowKind::More && group.key.currency.isEmpty(); // currencies never add
    const int decimals = decimalsOf(group.key.currency);
    const auto amount = [&](const Decimal &value, bool withSign) -> QString {
        if (mixed)
            return {};
        return forCopy ? value.toText(decimals) : signedText(amountText(value, decimals), withSign && value.isPositive());
    };
    switch (Column(column)) {
    case Column::Group:
        if (node->kind == RowKind::Total)
            return tr("%Ln line(s)", nullptr, clamped(group.lines));
        if (node->kind == RowKind::More)
            return tr("and %Ln more", nullptr, clamped(node->hidden));
        //: A group of bill lines that have no value in this column
        return group.key.value.isEmpty() ? tr("(empty)") : group.key.value;
    case Column::Lines: return forCopy ? QString::number(group.lines) : QLocale().toString(group.lines);
    case Column::Amount: return amount(group.amount, false);
    case Column::Against: return amount(group.against, false);
    case Column::Difference: return amount(group.difference(), true);
    case Column::Variance: {
        if (mixed)
            return QString();
        if (const auto permille = group.permille())
            return percentText(*permille);
        //: There was no such amount in the other month
        return group.amount.isZero() ? QString(QChar(0x2014)) : tr("new");
    }
    case Column::Checked: {
        const qint64 percent = group.lines > 0 ? group.checked * 100 / group.lines : 0; // never 100 before all are
        return group.lines > 0 ? QString(QLocale().toString(percent) + u" %"_s) : QString();
    }
    case Column::Mark:
        if (group.disputed > 0) {
            if (node->kind == RowKind::Group && group.disputed == group.lines)
                return tr("Disputed");
            return tr("%Ln disputed", "bill lines", clamped(group.disputed));
        }
        return group.lines > 0 && group.checked == group.lines ? tr("Checked") : QString();
    case Column::ColumnCount: break;
    }
    return {};
}

QVariant ReviewGroupsModel::markData(const Node *node, int role) const
{
    const ReviewGroup &group = node->group;
    if (node->kind == RowKind::Total)
        return {};
    const bool disputed = group.disputed > 0;
    const bool checked = group.lines > 0 && group.checked == group.lines;
    if (role == ChipRole)
        return disputed ? QVariant(int(Chip::Warning)) : checked ? QVariant(int(Chip::Good)) : QVariant();
    return role == IconNameRole && disputed ? QVariant(u"flag"_s) : QVariant();
}

QVariant ReviewGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    const ReviewGroup &group = node->group;
    const int column = index.column();
    const bool isAmount = column == Column::Amount || column == Column::Against || column == Column::Difference;
    switch (role) {
    case Qt::DisplayRole: return text(node, column, false);
    case CopyRole: return text(node, column, true);
    case Qt::TextAlignmentRole: return int((column == Column::Group || column == Column::Mark || column == Column::Checked ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SecondaryTextRole: return column == Column::Group && node->kind == RowKind::Group && !group.secondary.isEmpty() ? QVariant(group.secondary) : QVariant();
    case EmphasisRole:
    case TotalRole: return node->kind == RowKind::Total;
    case AmountRole:
        if (!isAmount || (node->kind == RowKind::More && group.key.currency.isEmpty()))
            return {};
        return QVariant::fromValue(column == Column::Amount ? group.amount : column == Column::Against ? group.against : group.difference());
    case CurrencyRole: return isAmount ? QVariant(group.key.currency) : QVariant();
    case VarianceRole:
        if (column == Column::Variance || column == Column::Difference) {
            if (const auto permille = group.permille())
                return double(*permille) / 1000;
        }
        return {};
    case ShareRole: return column == Column::Checked && group.lines > 0 ? QVariant(double(group.checked) / double(group.lines)) : QVariant();
    case ChipRole:
    case IconNameRole: return column == Column::Mark ? markData(node, role) : QVariant();
    case IdRole: {
        QStringList parts;
        for (const ReviewGroupKey &key : pathOf(node))
            parts << key.value + u' ' + key.currency;
        return QString(parts.join(u'\n') + (node->kind == RowKind::More ? u"\n…"_s : QString()));
    }
    case Qt::ToolTipRole: return column == Column::Group && node->kind == RowKind::Group ? QVariant(group.key.value) : QVariant();
    }
    return {};
}

} // namespace purser
