// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>

using namespace purser;

// Bills settled in one run (a tick's write-off over all accounts), from 1,000 to 100,000, with the line that fits; beside each, the
// same rows written by plain SQLite in one transaction: what no program can be faster than on this disk.

namespace {

constexpr int billsAnAccount = 1000;
const Instant start = *Instant::parse(QStringLiteral("1970-02-01"));
const Instant later = *Instant::parse(QStringLiteral("2026-11-05"));

void must(Book &book, const Command &command, const PersonId &person, Instant at)
{
    const Outcome outcome = book.execute({makeOpId(), command}, person, at);
    if (!outcome.isDone())
        qFatal("%s", qPrintable(outcome.command + QStringLiteral(": ") + outcome.refusal.message));
}

void must(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

Decimal cents(qint64 count)
{
    return Decimal::fromUnits(Int128(count) * (Decimal::unitsPerWhole / 100));
}

/// Accounts with bills that funds cover and nothing has paid yet.
std::unique_ptr<Book> bookWith(int bills, const QString &path)
{
    auto book = Book::create(path, std::make_shared<FixedClock>(later)).value();
    must(*book, RegisterCloudAccount{NewUid(QStringLiteral("1")), NewAccountId(QStringLiteral("10001")), QStringLiteral("a"), AccountKind::Enterprise, QStringLiteral("A"),
                                     Identity{QStringLiteral("A"), {}}, AccountType::Direct, {}},
         {}, start);
    const PersonId root = PersonId::root(Uid(QStringLiteral("1")));
    const int accounts = (bills + billsAnAccount - 1) / billsAnAccount;
    for (int i = 1; i < accounts; ++i) {
        must(*book, RegisterCloudAccount{NewUid(QString::number(i + 1)), NewAccountId(QString::number(10001 + i)), QStringLiteral("a%1").arg(i), AccountKind::Enterprise,
                                         QStringLiteral("A"), Identity{QStringLiteral("A"), {}}, AccountType::Direct, {}},
             root, start);
    }
    for (int i = 0; i < accounts; ++i) {
        const AccountId account(QString::number(10001 + i));
        const Uid uid(QString::number(i + 1));
        const PersonId owner = PersonId::root(uid);
        must(*book, SetCreditLimit{account, Decimal(), QStringLiteral("bench")}, owner, later);
        must(*book, SetAutomaticWriteOff{account, false}, owner, later);
        const int count = std::min(billsAnAccount, bills - i * billsAnAccount);
        for (int bill = 0; bill < count; ++bill) {
            RecordCharge charge;
            charge.cloudAccount = uid;
            charge.product = QStringLiteral("ecs");
            charge.amount = cents(100 + bill);
            charge.marketplace = bill % 2 == 1;
            charge.usedAt = Month(1975, 1).plus(bill / 2).start();
            must(*book, charge, owner, later);
        }
        must(*book, IssueBill{account, Month(2026, 10)}, owner, later);
        must(*book, TopUp{account, Decimal(1'000'000), {}, TopUpChannel::OfflineRemit, {}, {}}, owner, later);
        must(*book, SetAutomaticWriteOff{account, true}, owner, later);
    }
    return book;
}

/// Copies what the run wrote into an empty database of the same tables, in one transaction.
double plainSqlite(Database &from, qint64 entriesBefore, const QString &path)
{
    auto plain = Database::open(path, Database::Mode::Create).value();
    struct Copy
    {
        QString sql;
        QList<QVariantList> rows;
    };
    QList<Copy> copies;
    for (const auto &[table, where] : {std::pair("entry", "number > ?"), std::pair("posting", "entry > ?"), std::pair("bill_payment", "entry > ?")}) {
        const QString name = QLatin1String(table);
        const auto schema = from.select(QStringLiteral("SELECT sql FROM sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL"), {name});
        for (const QVariantList &row : *schema)
            must(plain->run(row.first().toString()));
        Copy copy{{}, from.select(QStringLiteral("SELECT * FROM %1 WHERE %2").arg(name, QLatin1String(where)), {entriesBefore}).value()};
        QStringList marks(copy.rows.value(0).size(), QStringLiteral("?"));
        copy.sql = QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(name, marks.join(u','));
        copies << copy;
    }
    QElapsedTimer timer;
    timer.start();
    must(plain->begin());
    for (const Copy &copy : std::as_const(copies)) {
        for (const QVariantList &row : copy.rows)
            must(plain->run(copy.sql, row));
    }
    must(plain->commit());
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main()
{
    std::printf("%8s %10s %14s %12s\n", "bills", "seconds", "us per bill", "plain SQLite");
    double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0, syy = 0;
    for (const int bills : {1000, 3000, 10'000, 30'000, 100'000}) {
        QTemporaryDir folder;
        const auto book = bookWith(bills, folder.filePath(QStringLiteral("bench.purser")));
        const qint64 entries = book->database().select(QStringLiteral("SELECT MAX(number) FROM entry"))->first().first().toLongLong();
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = book->execute({makeOpId(), Tick{}}, PersonId::parse(QStringLiteral("system")), later);
        const double took = double(timer.nsecsElapsed()) / 1e9;
        const JsonValue *settled = outcome.result.member(u"billsSettled");
        if (!outcome.isDone() || !settled || settled->asNumber()->token != QString::number(bills))
            qFatal("%s", outcomeJson(outcome).toBytes().constData());
        std::printf("%8d %10.3f %14.1f %12.3f\n", bills, took, took / bills * 1e6, plainSqlite(book->database(), entries, folder.filePath(QStringLiteral("plain.db"))));
        std::fflush(stdout);
        n += 1, sx += bills, sy += took, sxx += double(bills) * bills, sxy += bills * took, syy += took * took;
    }
    const double slope = (n * sxy - sx * sy) / (n * sxx - sx * sx);
    const double r = (n * sxy - sx * sy) / std::sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
    std::printf("fit: %.1f us a bill + %.0f ms, R^2 %.4f\n", slope * 1e6, (sy - slope * sx) / n * 1e3, r * r);
}
