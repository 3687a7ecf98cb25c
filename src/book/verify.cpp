// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/verify.h"

#include "book/chain.h"
#include "book/schema.h"
#include "book/segments.h"
#include "book/sql_view.h"
#include "domain/json_text.h"

#include <QCryptographicHash>
#include <QHash>

namespace purser {

namespace {

constexpr int mostProblems = 50; // of one check; beyond that only the count says more

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Verify)
};

struct Check
{
    VerifyCheck result;

    explicit Check(const char *name) { result.name = QString::fromLatin1(name); }
    void problem(const QString &text)
    {
        result.ok = false;
        if (result.problems.size() < mostProblems)
            result.problems << text;
    }
    bool read(const Result<void> &done)
    {
        if (!done)
            problem(done.error().message);
        return bool(done);
    }
};

VerifyCheck checkFile(Database &database)
{
    Check check("file");
    check.read(database.visit(QStringLiteral("PRAGMA integrity_check"), {}, [&](const QVariantList &row) {
        ++check.result.count;
        if (row[0].toString() != u"ok")
            check.problem(row[0].toString());
        return true;
    }));
    check.read(database.visit(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const QVariantList &row) {
        check.problem(row[0].toString());
        return true;
    }));
    auto fresh = Database::openInMemory();
    if (fresh && schema::create(**fresh)) {
        const auto expected = schema::definitions(**fresh);
        const auto found = schema::definitions(database);
        if (!found)
            check.problem(found.error().message);
        else if (expected && *found != *expected)
            check.problem(Text::tr("The tables are not those of a book of this format."));
    }
    return check.result;
}

/// What the chain says the tables hold: table, key, row.
using Rebuilt = QHash<QString, QHash<QString, Row>>;

QString keyText(const TableInfo &table, const Row &row)
{
    QStringList parts;
    for (int i = 0; i < table.keyColumns; ++i)
        parts << row[i].toString();
    return parts.join(u'\n');
}

Row rowOf(const TableInfo &table, const JsonValue &json, int columns)
{
    Row row;
    for (int i = 0; i < columns; ++i) {
        const JsonValue *cell = json.member(table.columns[i].name);
        if (cell && cell->asNumber())
            row << cell->asNumber()->token.toLongLong();
        else if (cell && cell->asString())
            row << *cell->asString();
        else
            row << QVariant();
    }
    return row;
}

VerifyCheck checkChain(Database &database, const QString &head, Rebuilt &rebuilt)
{
    Check check("chain");
    QHash<QString, const TableInfo *> tables;
    for (const TableInfo *table : schema::recordTables())
        tables.insert(table->name, table);
    QString previous = chainStart();
    qint64 expectedSequence = 1, lastTime = 0;
    bool headSeen = head.isEmpty() || head == QStringLiteral("0:") + chainStart();
    check.read(database.visit(QStringLiteral("SELECT %1 FROM chain ORDER BY sequence").arg(ChainRow::columns()), {}, [&](const QVariantList &cells) {
        const ChainRow row = ChainRow::fromRow(cells);
        ++check.result.count;
        if (row.sequence != expectedSequence)
            check.problem(Text::tr("chain row %1: a row is missing before it").arg(row.sequence));
        if (row.previous != previous)
            check.problem(Text::tr("chain row %1: it does not follow the row before it").arg(row.sequence));
        if (row.hash != row.computeHash())
            check.problem(Text::tr("chain row %1: its content does not agree with its hash").arg(row.sequence));
        if (row.time.msecs() < lastTime)
            check.problem(Text::tr("chain row %1: it is earlier than the row before it").arg(row.sequence));
        headSeen = headSeen || head == QStringLiteral("%1:%2").arg(row.sequence).arg(row.hash);
        previous = row.hash;
        expectedSequence = row.sequence + 1;
        lastTime = row.time.msecs();
        const auto changes = parseJson(row.changes.toUtf8());
        if (!changes || !changes->asArray()) {
            check.problem(Text::tr("chain row %1: its changes cannot be read").arg(row.sequence));
            return true;
        }
        for (const JsonValue &change : *changes->asArray()) {
            const TableInfo *table = tables.value(change.text(u"table"));
            if (!table) {
                check.problem(Text::tr("chain row %1: it names a table that is not of a book").arg(row.sequence));
                continue;
            }
            if (const JsonValue *put = change.member(u"put")) {
                const Row values = rowOf(*table, *put, int(table->columns.size()));
                rebuilt[table->name].insert(keyText(*table, values), values);
            } else if (const JsonValue *removed = change.member(u"remove")) {
                rebuilt[table->name].remove(keyText(*table, rowOf(*table, *removed, table->keyColumns)));
            }
        }
        return true;
    }));
    if (!headSeen)
        check.problem(Text::tr("the head %1 is not in this chain: rows were cut off or replaced").arg(head));
    return check.result;
}

VerifyCheck checkTables(Database &database, Rebuilt &rebuilt)
{
    Check check("tables");
    for (const TableInfo *table : schema::recordTables()) {
        if (table == &tableOf<Balance>())
            continue; // follows from the postings, checked on its own
        auto &expected = rebuilt[table->name];
        check.read(database.visit(QStringLiteral("SELECT %1 FROM \"%2\"").arg(columnList(*table), table->name), {}, [&](const QVariantList &row) {
            ++check.result.count;
            const QString key = keyText(*table, row);
            const QString shown = QString(key).replace(u'\n', u'/');
            const auto found = expected.constFind(key);
            if (found == expected.constEnd()) {
                check.problem(Text::tr("table %1, row %2: the chain knows no such row").arg(table->name, shown));
                return true;
            }
            for (qsizetype i = 0; i < row.size(); ++i) {
                const bool same = row[i].isNull() == (*found)[i].isNull() && row[i].toString() == (*found)[i].toString();
                if (!same) {
                    check.problem(Text::tr("table %1, row %2, column %3: it holds \"%4\", the chain says \"%5\"")
                                      .arg(table->name, shown, table->columns[i].name, row[i].toString(), (*found)[i].toString()));
                }
            }
            expected.remove(key);
            return true;
        }));
        for (auto left = expected.cbegin(); left != expected.cend(); ++left)
            check.problem(Text::tr("table %1, row %2: it is missing, the chain has it").arg(table->name, QString(left.key()).replace(u'\n', u'/')));
    }
    return check.result;
}

VerifyCheck checkLedger(Database &database)
{
    Check check("ledger");
    check.read(database.visit(QStringLiteral("SELECT entry, currency, SUM(amount_whole), SUM(amount_frac) FROM posting GROUP BY entry, currency"), {},
                              [&](const QVariantList &row) {
                                  ++check.result.count;
                                  if (!Decimal::fromColumns(row[2].toLongLong(), row[3].toLongLong()).isZero())
                                      check.problem(Text::tr("entry %1: its postings in %2 do not sum to zero").arg(row[0].toString(), row[1].toString()));
                                  return true;
                              }));
    check.read(database.visit(QStringLiteral("SELECT p.number FROM posting p LEFT JOIN entry e ON e.number = p.entry WHERE e.number IS NULL"), {},
                              [&](const QVariantList &row) {
                                  check.problem(Text::tr("posting %1: it belongs to no entry").arg(row[0].toString()));
                                  return true;
                              }));
    return check.result;
}

VerifyCheck checkBalances(Database &database)
{
    Check check("balances");
    QHash<QString, Decimal> sums;
    check.read(database.visit(QStringLiteral("SELECT account, ledger, \"key\", currency, SUM(amount_whole), SUM(amount_frac) FROM posting "
                                             "GROUP BY account, ledger, \"key\", currency"),
                              {}, [&](const QVariantList &row) {
                                  sums.insert(keyText(tableOf<Balance>(), row), Decimal::fromColumns(row[4].toLongLong(), row[5].toLongLong()));
                                  return true;
                              }));
    check.read(database.visit(QStringLiteral("SELECT %1 FROM balance").arg(columnList(tableOf<Balance>())), {}, [&](const QVariantList &row) {
        ++check.result.count;
        const QString key = keyText(tableOf<Balance>(), row);
        const Decimal stored = Decimal::fromColumns(row[4].toLongLong(), row[5].toLongLong());
        const bool normal = row[5].toLongLong() >= 0 && row[5].toLongLong() < Decimal::unitsPerWhole;
        if (!sums.contains(key) || sums.value(key) != stored || !normal) {
            check.problem(Text::tr("table balance, row %1: it holds %2, its postings sum to %3")
                              .arg(QString(key).replace(u'\n', u'/'), stored.toText(2), sums.value(key).toText(2)));
        }
        sums.remove(key);
        return true;
    }));
    for (auto left = sums.cbegin(); left != sums.cend(); ++left)
        check.problem(Text::tr("table balance, row %1: it is missing").arg(QString(left.key()).replace(u'\n', u'/')));
    return check.result;
}

/// What pays bills agrees with them and with the ledger, and no fund is below zero.
VerifyCheck checkBills(Database &database)
{
    Check check("bills");
    SqlView view(database);
    QHash<QString, Decimal> paid;
    for (const BillPayment &part : view.select<BillPayment>()) {
        if (!part.reversed)
            paid[part.bill.text()] += part.amount;
    }
    QHash<QString, Decimal> outstanding; // as the ledger has it
    check.read(database.visit(QStringLiteral("SELECT %1 FROM balance WHERE ledger IN ('billed', 'coupon', 'ownCash', 'transferredInCash', 'creditRefund', 'draft')")
                                  .arg(columnList(tableOf<Balance>())),
                              {}, [&](const QVariantList &row) {
                                  const Balance balance = fromRow<Balance>(row);
                                  if (balance.ledger == LedgerKind::Billed)
                                      outstanding.insert(balance.key, -balance.amount);
                                  else if (balance.amount.isNegative())
                                      check.problem(Text::tr("billing account %1: %2 %3 is below zero").arg(balance.account.text(), toText(balance.ledger), balance.key));
                                  return true;
                              }));
    for (const Bill &bill : view.select<Bill>()) {
        ++check.result.count;
        const QString id = bill.bill.text();
        if (bill.paid != paid.take(id))
            check.problem(Text::tr("bill %1: its payments do not sum to what is paid of it").arg(id));
        if (bill.outstanding().isNegative() || bill.open != bill.outstanding().isPositive() || bill.outstanding() != outstanding.take(id))
            check.problem(Text::tr("bill %1: what is outstanding of it is not what the ledger has").arg(id));
    }
    for (auto left = paid.cbegin(); left != paid.cend(); ++left)
        check.problem(Text::tr("bill %1: it is missing, payments name it").arg(left.key()));
    for (auto left = outstanding.cbegin(); left != outstanding.cend(); ++left)
        check.problem(Text::tr("bill %1: it is missing, the ledger names it").arg(left.key()));
    if (view.failure())
        check.problem(view.failure()->message);
    return check.result;
}

VerifyCheck checkSegments(Database &database)
{
    Check check("segments");
    SqlView view(database);
    QHash<QString, qint64> imports;
    for (const Import &import : view.select<Import>()) {
        imports.insert(import.import.text(), import.segments);
        const auto hash = segmentsHash(database, import.import);
        if (!hash)
            check.problem(hash.error().message);
        else if (*hash != import.segmentsHash)
            check.problem(Text::tr("import %1: the description of its lines is not the one it was recorded with").arg(import.import.text()));
    }
    QHash<QString, qint64> loading;
    check.read(database.visit(QStringLiteral("SELECT import, process FROM loading"), {}, [&](const QVariantList &row) {
        loading.insert(row[0].toString(), row[1].toLongLong());
        if (imports.contains(row[0].toString()))
            check.problem(Text::tr("import %1: it is ready and still marked as loading").arg(row[0].toString()));
        return true;
    }));
    struct Known
    {
        QString import;
        std::vector<SegmentColumn> columns;
    };
    QHash<qint64, Known> segments;
    check.read(database.visit(QStringLiteral("SELECT id, import, position, columns FROM segment"), {}, [&](const QVariantList &row) {
        const QString import = row[1].toString();
        if (!imports.contains(import)) {
            if (!loading.contains(import))
                check.problem(Text::tr("segment %1: it belongs to no import").arg(row[0].toString()));
            return true;
        }
        --imports[import];
        auto columns = columnsFromText(row[3].toString());
        if (!columns)
            check.problem(Text::tr("segment %1: its description cannot be read").arg(row[0].toString()));
        else
            segments.insert(row[0].toLongLong(), {import, *std::move(columns)});
        return true;
    }));
    for (auto it = imports.cbegin(); it != imports.cend(); ++it) {
        if (it.value() != 0)
            check.problem(Text::tr("import %1: segments are missing or too many").arg(it.key()));
    }
    QHash<qint64, size_t> columnsSeen;
    check.read(database.visit(QStringLiteral("SELECT c.segment, c.position, c.data, s.import FROM segment_column c LEFT JOIN segment s ON s.id = c.segment"), {},
                              [&](const QVariantList &row) {
                                  const qint64 id = row[0].toLongLong();
                                  const qint64 position = row[1].toLongLong();
                                  const auto segment = segments.constFind(id);
                                  if (segment == segments.constEnd()) {
                                      if (!loading.contains(row[3].toString()))
                                          check.problem(Text::tr("segment %1, column %2: it belongs to no import").arg(id).arg(position));
                                      return true;
                                  }
                                  ++check.result.count;
                                  ++columnsSeen[id];
                                  const bool known = position >= 0 && size_t(position) < segment->columns.size();
                                  if (!known
                                      || QCryptographicHash::hash(row[2].toByteArray(), QCryptographicHash::Sha256) != segment->columns[size_t(position)].sha256) {
                                      check.problem(Text::tr("segment %1, column %2 of import %3: its content does not agree with its hash")
                                                        .arg(id).arg(position).arg(segment->import));
                                  }
                                  return true;
                              }));
    for (auto it = segments.cbegin(); it != segments.cend(); ++it) {
        if (columnsSeen.value(it.key()) != it->columns.size())
            check.problem(Text::tr("segment %1 of import %2: columns are missing").arg(it.key()).arg(it->import));
    }
    if (view.failure())
        check.problem(view.failure()->message);
    return check.result;
}

} // namespace

VerifyAnswer verifyBook(Database &database, const QString &head)
{
    VerifyAnswer answer;
    Rebuilt rebuilt;
    answer.checks << checkFile(database);
    answer.checks << checkChain(database, head, rebuilt);
    answer.checks << checkTables(database, rebuilt);
    answer.checks << checkLedger(database);
    answer.checks << checkBalances(database);
    answer.checks << checkBills(database);
    answer.checks << checkSegments(database);
    answer.head = chainHead(database).value_or(QString());
    answer.ok = std::all_of(answer.checks.cbegin(), answer.checks.cend(), [](const VerifyCheck &check) { return check.ok; });
    return answer;
}

} // namespace purser
