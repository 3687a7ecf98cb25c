// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/writer.h"

#include "book/sql_view.h"

#include <QHash>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Writer)
};

QString removeStatement(const TableInfo &table)
{
    QStringList keys;
    for (int i = 0; i < table.keyColumns; ++i)
        keys << u'"' + table.columns[i].name + QStringLiteral("\" = ?");
    return QStringLiteral("DELETE FROM \"%1\" WHERE %2").arg(table.name, keys.join(QStringLiteral(" AND ")));
}

QString putStatement(const TableInfo &table)
{
    QStringList marks, updates, keys;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString name = u'"' + table.columns[i].name + u'"';
        marks << QStringLiteral("?");
        if (i < table.keyColumns)
            keys << name;
        else
            updates << name + QStringLiteral(" = excluded.") + name;
    }
    return QStringLiteral("INSERT INTO \"%1\" (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5")
        .arg(table.name, columnList(table), marks.join(QStringLiteral(", ")), keys.join(QStringLiteral(", ")), updates.join(QStringLiteral(", ")));
}

/// Writes changes of one command; makes each table's statement once, since a command may have a hundred thousand of them.
class ChangeWriter
{
public:
    explicit ChangeWriter(Database &database)
        : m_database(database)
    {
    }

    Result<void> write(const Effects::Change &change)
    {
        QString &sql = m_statements[{change.table, change.remove}];
        if (sql.isEmpty())
            sql = change.remove ? removeStatement(*change.table) : putStatement(*change.table);
        return m_database.run(sql, change.row);
    }

private:
    Database &m_database;
    QHash<std::pair<const TableInfo *, bool>, QString> m_statements;
};

bool balanced(const QList<Posting> &postings)
{
    QHash<std::pair<qint64, QString>, Decimal> sums;
    for (const Posting &posting : postings)
        sums[{posting.entry, posting.currency.code()}] += posting.amount;
    return std::all_of(sums.cbegin(), sums.cend(), [](Decimal sum) { return sum.isZero(); });
}

tl::unexpected<Refusal> tooLarge()
{
    return refuse(RefusalCode::InvalidValue, Text::tr("The amount is too large for a book."), QStringLiteral("amount"));
}
} // namespace

Result<QByteArray> writeEffects(Database &database, const Effects &effects, qint64 sequence, Instant at)
{
    std::vector<Effects::Change> changes = effects.changes();
    for (Entry entry : effects.entries()) {
        entry.sequence = sequence;
        entry.time = at;
        changes.push_back({&tableOf<Entry>(), false, toRow(entry)});
    }
    SqlView view(database);
    QHash<QString, Balance> balances;
    for (const Posting &posting : effects.postings()) {
        if (!posting.amount.isStorable())
            return tooLarge();
        changes.push_back({&tableOf<Posting>(), false, toRow(posting)});
        const Row key{posting.account.text(), toText(posting.ledger), posting.key, posting.currency.code()};
        const QString name = key[0].toString() + u'\n' + key[1].toString() + u'\n' + key[2].toString() + u'\n' + key[3].toString();
        auto balance = balances.find(name);
        if (balance == balances.end()) {
            const auto before = view.find<Balance>(key);
            balance = balances.insert(name, before.value_or(Balance{posting.account, posting.ledger, posting.key, posting.currency, {}}));
        }
        balance->amount += posting.amount;
    }
    if (view.failure())
        return tl::unexpected(*view.failure());
    if (!balanced(effects.postings()))
        return refuse(RefusalCode::Damaged, Text::tr("The postings of this command do not sum to zero. Nothing was written; please report this."));

    QByteArray text = changesText(changes);
    for (const Balance &balance : std::as_const(balances)) {
        if (!balance.amount.isStorable())
            return tooLarge();
        changes.push_back({&tableOf<Balance>(), false, toRow(balance)}); // follows from the postings, so the chain does not repeat it
    }
    ChangeWriter writer(database);
    for (const Effects::Change &change : changes) {
        if (auto done = writer.write(change); !done)
            return tl::unexpected(done.error());
    }
    return text;
}

} // namespace purser
