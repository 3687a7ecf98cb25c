// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

#include <QRandomGenerator>

using namespace purser;

namespace {

/// Every row of every table, as text.
QByteArray dump(Database &database)
{
    QByteArray all;
    const auto tables = database.select(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"));
    if (!tables)
        return "unreadable";
    for (const QVariantList &table : *tables) {
        const auto done = database.visit(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(table[0].toString()), {}, [&](const QVariantList &row) {
            all += table[0].toByteArray();
            for (const QVariant &cell : row)
                all += '|' + (cell.isNull() ? QByteArray("null") : cell.toByteArray().toHex());
            all += '\n';
            return true;
        });
        if (!done)
            return "unreadable";
    }
    return all;
}

} // namespace

class TestDamage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFlippedBitIsFoundOrChangesNothing() // quality.md, "damage to a book"
    {
        bool given = false;
        quint32 seed = qEnvironmentVariable("PURSER_TEST_SEED").toUInt(&given);
        if (!given)
            seed = QRandomGenerator::global()->generate();
        const int rounds = qEnvironmentVariableIsSet("PURSER_TEST_ROUNDS") ? qEnvironmentVariableIntValue("PURSER_TEST_ROUNDS") : 500;
        qInfo("PURSER_TEST_SEED=%u", seed);
        QRandomGenerator random(seed);

        BookFixture fixture;
        fixture.addCast();
        fixture.addGoldenFigures();
        fixture.importLines(2);
        for (int i = 0; i < 100; ++i) // so that most of the file is in use
            fixture.mustRun(QStringLiteral("{'command':'TopUp','account':'2002','amount':'%1.25','channel':'PAYPAL','reference':'R%1'}").arg(i));
        const QByteArray whole = dump(fixture.book().database());
        fixture.close();
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();

        const QString damagedPath = fixture.file(QStringLiteral("damaged.purser"));
        int refusedToOpen = 0, found = 0, harmless = 0;
        for (int round = 0; round < rounds; ++round) {
            const qint64 bit = random.bounded(quint64(good.size()) * 8);
            QByteArray damaged = good;
            damaged[bit / 8] = char(damaged[bit / 8] ^ (1 << (bit % 8)));
            for (const char *suffix : {"", "-journal", "-wal", "-shm"})
                QFile::remove(damagedPath + QLatin1String(suffix));
            QFile out(damagedPath);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(damaged) == damaged.size());
            out.close();
            const auto book = Book::open(damagedPath, fixture.sharedClock());
            if (!book) {
                ++refusedToOpen;
                QVERIFY(!book.error().message.isEmpty());
                continue;
            }
            const auto answer = (*book)->query(VerifyQuery{}, {});
            if (!answer || !std::any_cast<VerifyAnswer>(*answer).ok) {
                ++found;
                continue;
            }
            ++harmless;
            QVERIFY2(dump((*book)->database()) == whole, qPrintable(QStringLiteral("bit %1 changed the content and verify says nothing").arg(bit)));
        }
        qInfo("%d flips: %d not opened, %d found by verify, %d in unused space", rounds, refusedToOpen, found, harmless);
        QVERIFY(found > 0);
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
