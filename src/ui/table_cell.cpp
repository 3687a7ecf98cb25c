// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_cell.h"

#include "models/amount_text.h"

#include <QAbstractItemModel>

#include <array>

namespace purser {

static Qt::Alignment alignmentOf(const QVariant &value)
{
    const bool isFlags = value.metaType() == QMetaType::fromType<Qt::Alignment>();
    return (isFlags ? value.value<Qt::Alignment>() : Qt::Alignment::fromInt(value.toInt())) & Qt::AlignHorizontal_Mask;
}

TableCell TableCell::read(const QModelIndex &index)
{
    std::array<QModelRoleData, 16> roles{QModelRoleData(Qt::DisplayRole), QModelRoleData(SecondaryTextRole), QModelRoleData(IconNameRole),
                                         QModelRoleData(CurrencyRole), QModelRoleData(LinkRole), QModelRoleData(FigureRole),
                                         QModelRoleData(AmountRole), QModelRoleData(ShareRole), QModelRoleData(VarianceRole),
                                         QModelRoleData(Qt::CheckStateRole), QModelRoleData(Qt::TextAlignmentRole), QModelRoleData(ChipRole),
                                         QModelRoleData(EmphasisRole), QModelRoleData(TotalRole), QModelRoleData(ProblemRole),
                                         QModelRoleData(Qt::DecorationRole)};
    if (index.isValid())
        index.multiData(roles);
    const auto value = [&](std::size_t i) -> const QVariant & { return roles[i].data(); };

    TableCell cell;
    cell.text = value(0).toString();
    cell.secondary = value(1).toString();
    cell.icon = value(2).toString();
    cell.currency = value(3).toString();
    cell.link = value(4).toString();
    cell.figure = value(5).toString();
    if (value(6).canConvert<Decimal>())
        cell.amount = value(6).value<Decimal>();
    if (value(7).isValid())
        cell.share = value(7).toDouble();
    if (value(8).isValid())
        cell.variance = value(8).toDouble();
    if (value(9).isValid())
        cell.check = Qt::CheckState(value(9).toInt());
    if (value(10).isValid())
        cell.alignment = alignmentOf(value(10));
    cell.chip = Chip(value(11).toInt());
    cell.emphasis = value(12).toBool();
    cell.total = value(13).toBool();
    cell.problem = value(14).toBool();
    if (value(15).canConvert<SparklineSeries>())
        cell.series = value(15).value<SparklineSeries>();

    if (cell.isAmount()) {
        if (!cell.currency.isEmpty() && cell.text.endsWith(cell.currency)) {
            cell.text.chop(cell.currency.size());
            cell.text = cell.text.trimmed();
        }
        if (cell.text.isEmpty())
            cell.text = amountText(*cell.amount);
        cell.text = withTypographicMinus(cell.text);
    } else {
        if (cell.variance || cell.alignment & Qt::AlignRight)
            cell.text = withTypographicMinus(cell.text);
        cell.currency.clear();
    }
    return cell;
}

bool TableCell::isQuiet() const
{
    return (amount && amount->isZero()) || text == QChar(0x2014) || (!amount && alignment & Qt::AlignRight && text == QLatin1Char('0'));
}

} // namespace purser
