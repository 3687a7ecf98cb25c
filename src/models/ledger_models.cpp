// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger_models.h"

#include "models/words.h"

namespace purser {

namespace {

TreeCell numberCell(const QString &number)
{
    TreeCell cell = textCell(number);
    cell.insert(SortRole, number.toLongLong());
    return cell;
}

TreeCell timeCell(Instant time)
{
    return {{Qt::DisplayRole, Words::time(time)}, {SortRole, time.msecs()}, {CopyRole, time.text()}};
}

/// An amount with its sign written, for changes.
TreeCell changeCell(const Money &money)
{
    TreeCell cell = amountCell(money);
    if (money.amount.isPositive())
        cell.insert(Qt::DisplayRole, QString(u'+' + moneyText(money)));
    return cell;
}

template<typename Word>
Choices choicesOf(const QList<TransactionRow> &rows, Word word)
{
    Choices choices;
    QSet<QString> seen;
    for (const TransactionRow &row : rows) {
        const std::pair<QString, QString> choice = word(row);
        if (!seen.contains(choice.first)) {
            seen.insert(choice.first);
            choices << choice;
        }
    }
    std::sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    return choices;
}

} // namespace

// ---- history

void HistoryModel::setQuestion(const QString &account, HistoryLedger ledger)
{
    m_account = account;
    m_ledger = ledger;
    refresh();
}

QStringList HistoryModel::headers() const
{
    return {tr("Transaction ID"), tr("Transferred At"), tr("Amount Before Transaction"), tr("Change"), tr("Amount After Transaction"), tr("Operator"), tr("Reason")};
}

void HistoryModel::refresh()
{
    if (m_account.isEmpty()) {
        m_feed.drop();
        setRows({});
        return;
    }
    m_feed.ask(HistoryQuery{{AccountId(m_account), {}}, m_ledger}, [this](const QList<HistoryRow> &rows) {
        std::vector<Cells> made;
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            TreeCell number = numberCell(row->transaction);
            number.insert(IdRole, row->transaction);
            made.push_back({number, timeCell(row->time), amountCell(row->before), changeCell(row->change), amountCell(row->after),
                            textCell(Words::person(row->person)), textCell(row->reason)});
        }
        setRows(std::move(made));
    });
}

// ---- transactions

bool TransactionFilter::accepts(const TransactionRow &row) const
{
    const Month month = row.time.month();
    return (!from || month >= *from) && (!until || month <= *until) && (direction.isEmpty() || row.direction == direction)
        && (type.isEmpty() || toText(row.type) == type) && (channel.isEmpty() || row.channel == channel)
        && (fundType.isEmpty() || toText(row.fundType) == fundType);
}

void TransactionsModel::setAccount(const QString &account)
{
    m_account = account;
    refresh();
}

void TransactionsModel::setFilter(const TransactionFilter &filter)
{
    m_filter = filter;
    rebuild();
}

QStringList TransactionsModel::headers() const
{
    return {tr("Number"), tr("Time"), tr("Account"), tr("Income/Expense"), tr("Transaction Type"), tr("Channel"), tr("Fund Type"), tr("Amount"),
            tr("Balance"), tr("Bill Number"), tr("Channel Number"), tr("Person"), tr("Remark")};
}

void TransactionsModel::refresh()
{
    TransactionsQuery query;
    if (!m_account.isEmpty())
        query.scope.account = AccountId(m_account);
    m_feed.ask(query, [this](const QList<TransactionRow> &rows) {
        m_all = rows;
        rebuild();
    });
}

void TransactionsModel::rebuild()
{
    std::vector<Cells> rows;
    for (auto row = m_all.crbegin(); row != m_all.crend(); ++row) {
        if (!m_filter.accepts(*row))
            continue;
        const bool out = row->direction == u"OUT";
        TreeCell number = numberCell(row->number);
        number.insert(IdRole, row->number);
        TreeCell amount = changeCell({out ? -row->amount.amount : row->amount.amount, row->currency});
        rows.push_back({number, timeCell(row->time), textCell(row->account.text()), textCell(Words::direction(row->direction)),
                        textCell(Words::transactionType(row->type)), textCell(Words::channel(row->channel)), textCell(Words::fundType(row->fundType)),
                        amount, amountCell(row->balance), textCell(row->billNumber), textCell(row->reference), textCell(Words::person(row->person)),
                        textCell(row->remark)});
    }
    setRows(std::move(rows));
}

Choices TransactionsModel::types() const
{
    return choicesOf(m_all, [](const TransactionRow &row) { return std::pair(toText(row.type), Words::transactionType(row.type)); });
}

Choices TransactionsModel::channels() const
{
    return choicesOf(m_all, [](const TransactionRow &row) { return std::pair(row.channel, Words::channel(row.channel)); });
}

Choices TransactionsModel::fundTypes() const
{
    return choicesOf(m_all, [](const TransactionRow &row) { return std::pair(toText(row.fundType), Words::fundType(row.fundType)); });
}

QList<Month> TransactionsModel::months() const
{
    QList<Month> months;
    for (auto row = m_all.crbegin(); row != m_all.crend(); ++row) {
        if (!months.contains(row->time.month()))
            months << row->time.month();
    }
    return months;
}

// ---- activity

QStringList ActivityModel::headers() const
{
    return {tr("Number"), tr("Time"), tr("Person"), tr("Command"), tr("What was done"), tr("Hash"), tr("Operation ID")};
}

void ActivityModel::refresh()
{
    m_feed.ask(ActivityQuery{}, [this](const QList<ActivityRow> &rows) {
        std::vector<Cells> made;
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            TreeCell number = numberCell(QString::number(row->sequence));
            number.insert(IdRole, QString::number(row->sequence));
            TreeCell hash = textCell(row->hash.left(12));
            hash.insert(CopyRole, row->hash);
            hash.insert(Qt::ToolTipRole, row->hash);
            made.push_back({number, timeCell(row->time), textCell(Words::person(row->person)), textCell(Words::command(row->command)), textCell(row->summary), hash,
                            textCell(row->op.text())});
        }
        setRows(std::move(made));
    });
}

} // namespace purser
