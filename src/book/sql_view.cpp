// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/sql_view.h"

#include "book/imported_sums.h"
#include "book/sql_past.h"
#include "domain/json_text.h"

#include <QMap>

namespace purser {

namespace {
QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

QString conditions(const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts << quoted(column) + QStringLiteral(" = ?");
    return parts.join(QStringLiteral(" AND "));
}

QStringList keyColumns(const TableInfo &table)
{
    QStringList names;
    for (int i = 0; i < table.keyColumns; ++i)
        names << table.columns[i].name;
    return names;
}
} // namespace

QString columnList(const TableInfo &table)
{
    QStringList names;
    for (const TableInfo::Column &column : table.columns)
        names << quoted(column.name);
    return names.join(QStringLiteral(", "));
}

QList<QVariantList> SqlView::read(const QString &sql, const QVariantList &values) const
{
    if (m_failure)
        return {}; // nothing more is asked of a file that cannot be read: each question might wait for a lock again
    auto rows = m_database.select(sql, values);
    if (rows)
        return *std::move(rows);
    m_failure = rows.error();
    return {};
}

std::optional<Row> SqlView::findRow(const TableInfo &table, const Row &key) const
{
    Q_ASSERT(key.size() == table.keyColumns);
    QString &sql = m_finding[&table];
    if (sql.isEmpty())
        sql = QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(columnList(table), quoted(table.name), conditions(keyColumns(table)));
    const auto rows = asOf(table, read(sql, key));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<Row> SqlView::asOf(const TableInfo &table, const QList<Row> &rows) const
{
    if (!m_asOf)
        return rows;
    if (&table != &tableOf<BillingAccount>())
        return rowsAsOf(table, rows, *m_asOf);
    QList<Row> past;
    for (const Row &row : rows) {
        BillingAccount account = fromRow<BillingAccount>(row);
        QList<CurrencyChange> changes;
        for (const Row &change : read(QStringLiteral("SELECT %1 FROM currency_change WHERE account = ? ORDER BY month").arg(columnList(tableOf<CurrencyChange>())),
                                      {account.account.text()}))
            changes << fromRow<CurrencyChange>(change);
        account.currency = recordedCurrency(changes, account.currency, *m_asOf);
        past << toRow(account);
    }
    return past;
}

QList<Row> SqlView::selectRows(const TableInfo &table, const Where &where) const
{
    if (m_asOf && &table == &tableOf<Balance>() && where.size() == 1 && where.first().first == u"account")
        return balancesAsOf(AccountId(where.first().second.toString()));
    QString sql = QStringLiteral("SELECT %1 FROM %2").arg(columnList(table), quoted(table.name));
    QStringList columns;
    QVariantList values;
    for (const auto &[column, value] : where) {
        columns << column;
        values << value;
    }
    if (!columns.isEmpty())
        sql += QStringLiteral(" WHERE ") + conditions(columns);
    QStringList order;
    for (const QString &column : keyColumns(table))
        order << quoted(column);
    sql += QStringLiteral(" ORDER BY ") + order.join(QStringLiteral(", "));
    return asOf(table, read(sql, values));
}

QList<Row> SqlView::balancesAsOf(const AccountId &account) const
{
    const auto rows = read(QStringLiteral("SELECT p.ledger, p.\"key\", p.currency, SUM(p.amount_whole), SUM(p.amount_frac) FROM posting p "
                                          "JOIN entry e ON e.number = p.entry WHERE p.account = ? AND e.time <= ? "
                                          "GROUP BY p.ledger, p.\"key\", p.currency ORDER BY p.ledger, p.\"key\", p.currency"),
                           {account.text(), m_asOf->msecs()});
    QList<Row> balances;
    for (const QVariantList &row : rows) {
        const Decimal amount = Decimal::fromColumns(row[3].toLongLong(), row[4].toLongLong());
        balances << Row{account.text(), row[0], row[1], row[2], amount.columnWhole(), amount.columnFrac()};
    }
    return balances;
}

qint64 SqlView::nextNumber(const TableInfo &table) const
{
    const auto rows = read(QStringLiteral("SELECT MAX(%1) FROM %2").arg(quoted(table.columns.first().name), quoted(table.name)), {});
    return rows.isEmpty() ? 1 : rows.first().first().toLongLong() + 1;
}

std::optional<ChainedCommand> SqlView::chained(const OpId &op) const
{
    const auto rows = read(QStringLiteral("SELECT sequence, time, person, name, command, result FROM chain WHERE op = ?"), {op.text()});
    if (rows.isEmpty())
        return std::nullopt;
    const QVariantList &row = rows.first();
    ChainedCommand command;
    command.sequence = row[0].toLongLong();
    command.time = Instant(row[1].toLongLong());
    command.op = op;
    command.person = PersonId::parse(row[2].toString());
    command.name = row[3].toString();
    const auto json = parseJson(row[4].toByteArray());
    const auto result = parseJson(row[5].toByteArray());
    if (!json || !result) {
        if (!m_failure)
            m_failure = Refusal{RefusalCode::Damaged, {}, json ? result.error().message : json.error().message};
        return std::nullopt;
    }
    command.command = *json;
    command.result = *result;
    return command;
}

Instant SqlView::lastTime() const
{
    const auto rows = read(QStringLiteral("SELECT time FROM chain ORDER BY sequence DESC LIMIT 1"), {});
    return rows.isEmpty() ? Instant() : Instant(rows.first().first().toLongLong());
}

QList<PostedEntry> SqlView::postingsOf(const AccountId &account, std::optional<LedgerKind> kind) const
{
    static const QString postingColumns = QStringLiteral("p.number, p.entry, p.account, p.ledger, p.\"key\", p.currency, p.amount_whole, p.amount_frac");
    static const QString entryColumns = QStringLiteral("e.number, e.sequence, e.time, e.type, e.channel, e.reference, e.remark");
    QString sql = QStringLiteral("SELECT %1, %2, c.person FROM posting p JOIN entry e ON e.number = p.entry JOIN chain c ON c.sequence = e.sequence "
                                 "WHERE p.account = ?")
                      .arg(postingColumns, entryColumns);
    QVariantList values{account.text()};
    if (kind) {
        sql += QStringLiteral(" AND p.ledger = ?");
        values << toText(*kind);
    }
    if (m_asOf) {
        sql += QStringLiteral(" AND e.time <= ?");
        values << m_asOf->msecs();
    }
    sql += QStringLiteral(" ORDER BY p.number");
    QList<PostedEntry> postings;
    for (const QVariantList &row : read(sql, values))
        postings << PostedEntry{fromRow<Posting>(row.mid(0, 8)), fromRow<Entry>(row.mid(8, 7)), PersonId::parse(row[15].toString())};
    return postings;
}

Decimal SqlView::chargesUsedBetween(const AccountId &account, const Currency &currency, Instant from, Instant until) const
{
    const auto rows = read(QStringLiteral("SELECT SUM(amount_whole), SUM(amount_frac) FROM charge "
                                          "WHERE account = ? AND used_at >= ? AND used_at < ? AND currency = ? AND reversed = 0 "
                                          "AND NOT EXISTS (SELECT 1 FROM charge_origin o WHERE o.charge = number AND o.source = 'bill')"),
                           {account.text(), from.msecs(), until.msecs(), currency.code()});
    return rows.isEmpty() ? Decimal() : Decimal::fromColumns(rows.first()[0].toLongLong(), rows.first()[1].toLongLong());
}

QList<ImportedSum> SqlView::importedSums(const ImportId &import) const
{
    if (m_failure)
        return {};
    const auto known = m_importedSums.constFind(import);
    if (known != m_importedSums.constEnd())
        return *known;
    auto sums = purser::importedSums(m_database, import);
    if (sums)
        return *m_importedSums.insert(import, *std::move(sums));
    m_failure = sums.error();
    return {};
}

} // namespace purser
