// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cells.h"

#include "models/amount_text.h"

#include <QLocale>

namespace purser {

QString moneyText(const Money &money)
{
    return amountText(money.amount, money.currency.minorDigits());
}

TreeCell textCell(const QString &text)
{
    return {{Qt::DisplayRole, text}, {SortRole, text}};
}

TreeCell amountCell(const Money &money, const QString &figure, const QString &account)
{
    TreeCell cell{{Qt::DisplayRole, moneyText(money)},
                  {SortRole, QVariant::fromValue(money.amount)},
                  {AmountRole, QVariant::fromValue(money.amount)},
                  {CurrencyRole, money.currency.code()},
                  {CopyRole, money.text()},
                  {Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter)}};
    if (!figure.isEmpty()) {
        cell.insert(FigureRole, figure);
        cell.insert(FigureAccountRole, account);
    }
    return cell;
}

TreeCell countCell(qint64 count)
{
    return {{Qt::DisplayRole, QLocale().toString(count)}, {SortRole, count}, {CopyRole, QString::number(count)}, {Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter)}};
}

void emphasise(std::vector<TreeCell> &cells, bool total)
{
    for (TreeCell &cell : cells) {
        cell.insert(EmphasisRole, true);
        if (total)
            cell.insert(TotalRole, true);
    }
}

} // namespace purser
