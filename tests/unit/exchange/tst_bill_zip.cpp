// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/byte_source.h"

#include "bill_fixture.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

#include <zip.h>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

const QByteArray part1 = "Billing Cycle,Pretax Amount,Currency,Instance Name\n202501,1,USD,a\n202501,2,USD,\"b\nb\"\n";
const QByteArray part2 = "Currency,Billing Cycle,Pretax Amount,Other\nUSD,202502,3,c\n";

void writeZip(const QString &path, const QList<std::pair<QByteArray, QByteArray>> &files)
{
    int error = 0;
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    QVERIFY(archive);
    for (const auto &[name, content] : files) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        QVERIFY(zip_file_add(archive, name.constData(), source, ZIP_FL_OVERWRITE) >= 0);
    }
    QCOMPARE(zip_close(archive), 0);
}

} // namespace

class TestBillZip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryCsvAndNumbersLinesOn()
    {
        BillFixture bill;
        const QString path = bill.path(u"bills.zip"_s);
        writeZip(path, {{"part-1.csv", part1}, {"readme.txt", "not a bill"}, {"folder/part-2.CSV", part2}});
        const auto report = readBill(path, *bill.store);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->file, u"bills.zip"_s);
        QCOMPARE(report->lines, 3);
        QCOMPARE(bill.cells({u"billing_cycle"_s, u"pretax_amount"_s, u"instance_name"_s, u"other"_s}),
                 (QList<QStringList>{{u"2"_s, u"2025-01"_s, u"1"_s, u"a"_s, QString()},
                                     {u"3"_s, u"2025-01"_s, u"2"_s, u"b\nb"_s, QString()},
                                     {u"6"_s, u"2025-02"_s, u"3"_s, QString(), u"c"_s}}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(report->sha256, QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
    }

    void errorsNameTheFileInTheZip()
    {
        BillFixture bill;
        writeZip(bill.path(u"bills.zip"_s), {{"part-1.csv", part1}, {"part-2.csv", part2 + "USD,202502,x,d\n"}});
        QCOMPARE(readBill(bill.path(u"bills.zip"_s), *bill.store).error().message, u"bills.zip/part-2.csv:3: \"Pretax Amount\" is not a number: \"x\""_s);
    }

    void nothingIsWrittenWhateverTheNamesSay()
    {
        BillFixture bill;
        const QString path = bill.path(u"evil.zip"_s);
        writeZip(path, {{"../../outside.csv", part1}, {"/tmp/purser-absolute.csv", part2}});
        QVERIFY(readBill(path, *bill.store));
        QVERIFY(!QFile::exists(bill.path(u"../../outside.csv"_s)));
        QVERIFY(!QFile::exists(u"/tmp/purser-absolute.csv"_s));
        int files = 0;
        for (QDirIterator entries(bill.path(u"."_s), QDir::Files, QDirIterator::Subdirectories); entries.hasNext(); entries.next())
            ++files;
        QCOMPARE(files, 1);
    }

    void bombsAreRefused()
    {
        BillFixture bill;
        QByteArray bomb = part1;
        bomb.append(200 * 1024 * 1024, '0');
        writeZip(bill.path(u"bomb.zip"_s), {{"bomb.csv", bomb}});
        const auto report = readBill(bill.path(u"bomb.zip"_s), *bill.store);
        QVERIFY(!report);
        QCOMPARE(report.error().code, RefusalCode::LimitExceeded);
        QVERIFY(bill.store->refs().empty());
    }

    void noCsvInside()
    {
        BillFixture bill;
        writeZip(bill.path(u"notes.zip"_s), {{"readme.txt", "hello"}});
        QCOMPARE(readBill(bill.path(u"notes.zip"_s), *bill.store).error().message, u"notes.zip holds no CSV file."_s);
    }

    void damageIsRefusedNeverACrash()
    {
        BillFixture bill;
        QByteArray rows = part1;
        for (int i = 0; i < 2'000; ++i)
            rows += "202501," + QByteArray::number(i) + ".25,USD,instance " + QByteArray::number(i * 7919) + '\n';
        writeZip(bill.path(u"good.zip"_s), {{"part-1.csv", rows}});
        QFile good(bill.path(u"good.zip"_s));
        QVERIFY(good.open(QIODevice::ReadOnly));
        const QByteArray bytes = good.readAll();
        for (qsizetype at = 0; at < bytes.size(); at += 1 + bytes.size() / 500) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged[at] ^ 0x40);
            MemoryStore store;
            QFile file(bill.path(u"damaged.zip"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(damaged);
            file.close();
            const auto report = readBill(bill.path(u"damaged.zip"_s), store);
            if (report) // only what does not concern the content may go unnoticed, such as a date
                QCOMPARE(report->lines, 2'002);
            else
                QVERIFY(!report.error().message.isEmpty());
        }
        for (const qsizetype size : {qsizetype(10), bytes.size() / 2, bytes.size() - 1}) {
            QFile file(bill.path(u"cut.zip"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes.first(size));
            file.close();
            MemoryStore store;
            QVERIFY(!readBill(bill.path(u"cut.zip"_s), store));
        }
    }
};

QTEST_GUILESS_MAIN(TestBillZip)
#include "tst_bill_zip.moc"
