// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monthly_model.h"

#include "models/cells.h"
#include "models/words.h"

#include <QMap>

namespace purser {

MonthlyModel::MonthlyModel(QObject *parent)
    : TreeModel(parent)
{
    connect(&m_feed, &SectionFeed::stale, this, &MonthlyModel::refresh);
}

void MonthlyModel::setAccount(const QString &account)
{
    m_account = account;
    refresh();
}

void MonthlyModel::setFilter(const TransactionFilter &filter)
{
    m_filter = filter;
    rebuild();
}

void MonthlyModel::refresh()
{
    MonthlyQuery query;
    if (!m_account.isEmpty())
        query.scope.account = AccountId(m_account);
    m_feed.ask(query, [this](const QList<MonthlyRow> &rows) {
        m_rows = rows;
        rebuild();
    });
}

QVariant MonthlyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Month / fund type"), tr("Channel"), tr("Transaction type"), tr("Count"), tr("Income"), tr("Expenditure"), tr("Net"), tr("Balance at end")};
    return names.value(section);
}

bool MonthlyModel::accepts(const MonthlyRow &row) const
{
    const bool direction = m_filter.direction.isEmpty() || (m_filter.direction == u"IN" ? !row.income.amount.isZero() : !row.expense.amount.isZero());
    return direction && (!m_filter.from || row.month >= *m_filter.from) && (!m_filter.until || row.month <= *m_filter.until)
        && (m_filter.type.isEmpty() || toText(row.type) == m_filter.type) && (m_filter.channel.isEmpty() || row.channel == m_filter.channel)
        && (m_filter.fundType.isEmpty() || toText(row.fundType) == m_filter.fundType);
}

void MonthlyModel::rebuild()
{
    struct Sum
    {
        Decimal income, expense, balance;
        qint64 count = 0;
        QList<MonthlyRow> rows;
    };
    // Currencies never add, so a month has one row for each.
    QMap<std::pair<Month, QString>, Sum> sums;
    for (const MonthlyRow &row : std::as_const(m_rows)) {
        if (!accepts(row))
            continue;
        Sum &sum = sums[{row.month, row.currency.code()}];
        sum.income += row.income.amount;
        sum.expense += row.expense.amount;
        sum.balance = row.balanceAtEnd.amount;
        sum.count += row.count;
        sum.rows << row;
    }
    auto root = std::make_unique<TreeRow>();
    for (auto it = sums.constEnd(); it != sums.constBegin();) {
        --it;
        const Currency currency(it.key().second);
        const Sum &sum = it.value();
        const auto money = [&](Decimal amount) { return Money{amount, currency}; };
        std::vector<TreeCell> cells{textCell(Words::month(it.key().first)), textCell({}), textCell({}), countCell(sum.count), amountCell(money(sum.income)),
                                    amountCell(money(-sum.expense)), amountCell(money(sum.income - sum.expense)), amountCell(money(sum.balance))};
        cells[MonthColumn].insert(IdRole, QString(it.key().first.text() + currency.code()));
        emphasise(cells);
        TreeRow *month = root->add(std::move(cells));
        for (const MonthlyRow &row : sum.rows) {
            month->add({textCell(Words::fundType(row.fundType)), textCell(Words::channel(row.channel)), textCell(Words::transactionType(row.type)),
                        countCell(row.count), amountCell(row.income), amountCell(money(-row.expense.amount)),
                        amountCell(money(row.income.amount - row.expense.amount)), textCell({})});
        }
    }
    setRoot(std::move(root));
    Q_EMIT updated();
}

QList<MonthSummary> MonthlyModel::chart() const
{
    QMap<QString, int> rowsOf;
    for (const MonthlyRow &row : m_rows)
        ++rowsOf[row.currency.code()];
    QString most;
    for (auto it = rowsOf.cbegin(); it != rowsOf.cend(); ++it) {
        if (most.isEmpty() || it.value() > rowsOf.value(most))
            most = it.key();
    }
    QMap<Month, MonthSummary> months;
    for (const MonthlyRow &row : m_rows) {
        if (row.currency.code() != most || !accepts(row))
            continue;
        MonthSummary &month = months[row.month];
        month.month = row.month;
        month.income = {month.income.amount + row.income.amount, row.currency};
        month.expense = {month.expense.amount + row.expense.amount, row.currency};
        month.balanceAtEnd = row.balanceAtEnd;
    }
    return months.values();
}

} // namespace purser
