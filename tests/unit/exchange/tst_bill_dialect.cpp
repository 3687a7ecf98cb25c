// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bill_dialect.h"

#include <QSet>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

QStringList labelsOf(const QString &id)
{
    QStringList labels;
    for (const BillDialect &dialect : billDialects()) {
        for (const DialectColumn &column : dialect.columns) {
            if (dialect.id == id)
                labels << column.labels.first();
        }
    }
    return labels;
}

QString nameAt(const BillHeader &header, qsizetype position)
{
    return header.columns[size_t(position)].name;
}

} // namespace

class TestBillDialect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreWhole()
    {
        QStringList ids;
        QHash<QString, ColumnKind> kinds;
        for (const BillDialect &dialect : billDialects()) {
            ids << dialect.id;
            QVERIFY(!dialect.title.isEmpty());
            QSet<QString> names, labels;
            for (const DialectColumn &column : dialect.columns) {
                QVERIFY2(!names.contains(column.name), qPrintable(dialect.id + u' ' + column.name));
                names << column.name;
                QVERIFY2(!kinds.contains(column.name) || kinds[column.name] == column.kind, qPrintable(column.name));
                kinds[column.name] = column.kind;
                for (const QString &label : column.labels) {
                    QVERIFY2(!labels.contains(label.toCaseFolded()), qPrintable(dialect.id + u' ' + label));
                    labels << label.toCaseFolded();
                }
            }
        }
        QCOMPARE(ids, (QStringList{u"legacy-en"_s, u"legacy-zh-hans"_s, u"legacy-zh-hant"_s, u"partner"_s, u"v2"_s}));
    }

    void everyDialectIsRecognisedInAnyOrder_data()
    {
        QTest::addColumn<QString>("id");
        for (const BillDialect &dialect : billDialects())
            QTest::newRow(qPrintable(dialect.id)) << dialect.id;
    }
    void everyDialectIsRecognisedInAnyOrder()
    {
        QFETCH(QString, id);
        QStringList labels = labelsOf(id);
        for (int turn = 0; turn < 3; ++turn) {
            const auto header = recogniseHeader(labels, billDialects(), {}, u"bill.csv"_s);
            QVERIFY2(header, header ? "" : qPrintable(header.error().message));
            QCOMPARE(header->dialect, id);
            QCOMPARE(nameAt(*header, header->currency), u"currency"_s);
            QCOMPARE(nameAt(*header, header->pretaxAmount), u"pretax_amount"_s);
            QCOMPARE(nameAt(*header, header->month), u"billing_cycle"_s);
            QCOMPARE(header->columns[size_t(header->pretaxAmount)].kind, ColumnKind::Decimal);
            std::reverse(labels.begin(), labels.end());
            std::rotate(labels.begin(), labels.begin() + 1 + turn, labels.end());
        }
    }

    void columnsKeepTheirNames_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QStringList>("names");
        const QStringList base{u"Billing Cycle"_s, u"Pretax Amount"_s, u"Currency"_s};
        const QStringList baseNames{u"billing_cycle"_s, u"pretax_amount"_s, u"currency"_s};
        QTest::newRow("unknown label") << base + QStringList{u"Colour of the Day"_s} << baseNames + QStringList{u"colour_of_the_day"_s};
        QTest::newRow("unknown label in Chinese") << base + QStringList{u"备注 一"_s} << baseNames + QStringList{u"备注_一"_s};
        QTest::newRow("the same unknown label twice") << base + QStringList{u"X"_s, u"X"_s} << baseNames + QStringList{u"x"_s, u"x_2"_s};
        QTest::newRow("a known label twice") << base + QStringList{u"Region"_s, u"Region"_s} << baseNames + QStringList{u"region"_s, u"region_2"_s};
        QTest::newRow("two labels of one column") << base + QStringList{u"Item"_s, u"Billing Item"_s} << baseNames + QStringList{u"item"_s, u"billing_item"_s};
        QTest::newRow("an empty label") << base + QStringList{QString()} << baseNames + QStringList{u"column_4"_s};
        QTest::newRow("reserved words") << base + QStringList{u"Mark"_s, u"Comment"_s} << baseNames + QStringList{u"mark_2"_s, u"comment_2"_s};
        QTest::newRow("another dialect's number is text here") << base + QStringList{u"SPN Deducted Price"_s} << baseNames + QStringList{u"spn_deducted_price_text"_s};
        QTest::newRow("any case, any blanks") << QStringList{u"BILLING  cycle"_s, u" pretax amount"_s, u"currency"_s} << baseNames;
        QTest::newRow("v2 field not in the table") << QStringList{u"BillingDetails/BillingMonth"_s, u"PayableDetails/TaxExclusivePayableAmount"_s, u"PricingDetails/Currency"_s, u"Other/NewThing"_s}
                                                   << baseNames + QStringList{u"new_thing"_s};
    }
    void columnsKeepTheirNames()
    {
        QFETCH(QStringList, header);
        QFETCH(QStringList, names);
        const auto recognised = recogniseHeader(header, billDialects(), {}, u"bill.csv"_s);
        QVERIFY2(recognised, recognised ? "" : qPrintable(recognised.error().message));
        QStringList found;
        for (const SegmentColumn &column : recognised->columns)
            found << column.name;
        QCOMPARE(found, names);
        for (qsizetype i = 0; i < header.size(); ++i)
            QCOMPARE(recognised->columns[size_t(i)].label, header[i].trimmed());
    }

    void whatIsNoBillIsNamed_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no currency") << QStringList{u"Billing Cycle"_s, u"Pretax Amount"_s}
                                     << u"holiday.csv is not a bill that Purser can read: its first line has no column for \"Currency\"."_s;
        QTest::newRow("no amount") << QStringList{u"账期"_s, u"币种"_s} << u"holiday.csv is not a bill that Purser can read: its first line has no column for \"应付金额\"."_s;
        QTest::newRow("neither month nor date")
            << QStringList{u"Pretax Amount"_s, u"Currency"_s} << u"holiday.csv is not a bill that Purser can read: its first line has no column for \"Billing Cycle\"."_s;
    }
    void whatIsNoBillIsNamed()
    {
        QFETCH(QStringList, header);
        const auto recognised = recogniseHeader(header, billDialects(), {}, u"holiday.csv"_s);
        QVERIFY(!recognised);
        QCOMPARE(recognised.error().code, RefusalCode::InvalidValue);
        QTEST(recognised.error().message, "sentence");
    }

    void aDialectCanBeChosen()
    {
        const QStringList header{u"Billing Cycle"_s, u"Pretax Amount"_s, u"Currency"_s};
        QCOMPARE(recogniseHeader(header, billDialects(), u"legacy-en"_s, u"a.csv"_s)->dialect, u"legacy-en"_s);
        QVERIFY(!recogniseHeader(header, billDialects(), u"v2"_s, u"a.csv"_s));
        QCOMPARE(recogniseHeader(header, billDialects(), u"klingon"_s, u"a.csv"_s).error().field, u"dialect"_s);
    }
};

QTEST_GUILESS_MAIN(TestBillDialect)
#include "tst_bill_dialect.moc"
