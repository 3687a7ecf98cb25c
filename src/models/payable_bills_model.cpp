// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payable_bills_model.h"

#include "domain/amount_entry.h"
#include "models/bill_words.h"
#include "models/cells.h"
#include "models/words.h"

namespace purser {

PayableBillsModel::PayableBillsModel(std::shared_ptr<const Clock> clock, QObject *parent)
    : SectionModel(parent)
    , m_clock(std::move(clock))
{
}

void PayableBillsModel::setQuestion(const QString &account, const QStringList &checked)
{
    m_account = account;
    m_checked = checked;
    m_asked = false;
    refresh();
}

void PayableBillsModel::refresh()
{
    m_feed.ask(BillsQuery{{AccountId(m_account), {}}, {}}, [this](const QList<BillRow> &bills) {
        QList<Row> rows;
        for (const BillRow &bill : bills) {
            if (!bill.outstanding.amount.isPositive())
                continue;
            Row row;
            const auto known = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &before) { return before.bill.bill == bill.bill; });
            if (known != m_rows.cend())
                row = *known;
            else
                row.checked = !m_asked && (m_checked.isEmpty() || m_checked.contains(bill.bill.text()));
            row.bill = bill;
            read(row);
            rows << row;
        }
        m_asked = true;
        beginResetModel();
        m_rows = rows;
        endResetModel();
        Q_EMIT updated();
    });
}

void PayableBillsModel::read(Row &row) const
{
    row.amount.reset();
    row.issue.clear();
    if (row.typed.isEmpty())
        return;
    const QString name = BillWords::bill(row.bill.month, row.bill.marketplace);
    const Result<Decimal> amount = readAmount(row.typed, row.bill.currency, QStringLiteral("amount"));
    if (!amount)
        //: %1 is a bill such as "2026-09 Cloud", %2 a sentence that says what is wrong with the amount typed
        row.issue = tr("%1: %2").arg(name, amount.error().message);
    else if (!amount->isPositive())
        row.issue = tr("%1: pay more than 0, or take the bill out.").arg(name);
    else if (*amount > row.bill.outstanding.amount)
        row.issue = tr("%1: only %2 is outstanding.").arg(name, moneyText(row.bill.outstanding));
    else
        row.amount = *amount;
}

Money PayableBillsModel::toPay(const Row &row) const
{
    return {row.amount.value_or(row.bill.outstanding.amount), row.bill.currency};
}

const PayableBillsModel::Row *PayableBillsModel::firstIssue() const
{
    for (const Row &row : m_rows) {
        if (row.checked && !row.issue.isEmpty())
            return &row;
    }
    return nullptr;
}

QString PayableBillsModel::issue() const
{
    const Row *row = firstIssue();
    return row ? row->issue : QString();
}

QModelIndex PayableBillsModel::issueIndex() const
{
    const Row *row = firstIssue();
    return row ? index(int(row - m_rows.constData()), PayNow) : QModelIndex();
}

QList<PlanQuery::Item> PayableBillsModel::items() const
{
    QList<PlanQuery::Item> items;
    if (firstIssue())
        return items;
    for (const Row &row : m_rows) {
        if (row.checked)
            items << PlanQuery::Item{row.bill.bill, toPay(row).amount};
    }
    return items;
}

QList<Money> PayableBillsModel::totals() const
{
    QList<Money> totals;
    for (const Row &row : m_rows) {
        if (!row.checked || !row.issue.isEmpty())
            continue;
        const Money pay = toPay(row);
        const auto same = std::find_if(totals.begin(), totals.end(), [&](const Money &total) { return total.currency == pay.currency; });
        if (same == totals.end())
            totals << pay;
        else
            same->amount += pay.amount;
    }
    return totals;
}

int PayableBillsModel::checkedCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.checked; }));
}

int PayableBillsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PayableBillsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (index.column()) {
    case Bill: {
        TreeCell cell = textCell(Words::month(row.bill.month));
        cell.insert(SecondaryTextRole, BillWords::side(row.bill.marketplace));
        cell.insert(Qt::CheckStateRole, row.checked ? Qt::Checked : Qt::Unchecked);
        cell.insert(IdRole, row.bill.bill.text());
        return cell.value(role);
    }
    case Due: {
        if (!row.bill.due)
            return textCell(QString(QChar(0x2014))).value(role);
        const bool past = BillWords::isPastDue(row.bill, m_clock->now());
        TreeCell cell = textCell((past ? tr("Past due, %1") : tr("Due %1")).arg(BillWords::due(row.bill)));
        cell.insert(ChipRole, int(past ? Chip::Problem : Chip::Pending));
        return cell.value(role);
    }
    case Outstanding:
        return amountCell(row.bill.outstanding, QStringLiteral("cashChange:") + row.bill.bill.text(), row.bill.account.text()).value(role);
    case PayNow: {
        // The lane of the currency would part the field from its digits; the column before it names it.
        TreeCell cell = amountCell(toPay(row));
        cell.remove(CurrencyRole);
        if (!row.typed.isEmpty() && !row.issue.isEmpty())
            cell.insert(Qt::DisplayRole, row.typed);
        if (!row.issue.isEmpty())
            cell.insert(Qt::ToolTipRole, row.issue);
        cell.insert(ProblemRole, !row.issue.isEmpty());
        cell.insert(Qt::EditRole, row.typed.isEmpty() ? moneyText(toPay(row)) : row.typed);
        const QString of = BillWords::bill(row.bill.month, row.bill.marketplace);
        //: read by a screen reader: %1 is an amount, %2 a bill such as "2026-09 Cloud"
        cell.insert(Qt::AccessibleTextRole, tr("pay %1 of bill %2 now").arg(cell.value(Qt::DisplayRole).toString(), of));
        return cell.value(role);
    }
    default: return {};
    }
}

bool PayableBillsModel::setData(const QModelIndex &at, const QVariant &value, int role)
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    Row &row = m_rows[at.row()];
    if (role == Qt::CheckStateRole && at.column() == Bill) {
        row.checked = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && at.column() == PayNow) {
        row.typed = value.toString().trimmed();
        if (row.typed == moneyText(row.bill.outstanding))
            row.typed.clear(); // its outstanding, also when that changes
        read(row);
        row.checked = true;
    } else {
        return false;
    }
    Q_EMIT dataChanged(index(at.row(), 0), index(at.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags PayableBillsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = SectionModel::flags(index);
    if (index.column() == Bill)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == PayNow)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PayableBillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Bill: return tr("Bill");
    //: column: the day a bill must be paid by
    case Due: return tr("Due");
    case Outstanding: return tr("Outstanding");
    default: return tr("Pay Now");
    }
}

} // namespace purser
