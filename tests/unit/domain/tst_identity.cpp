// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identity.h"

#include <QTest>

using namespace purser;

class TestIdentity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void socialCreditCodes_data() // domain-rules §8.3
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("clean"); // empty: refused
        for (const char *valid : {"91330106673959654P", "91330100799655058B", "9144030071526726XG", "91110000802100433B", "914403001922038216", "91100000100003962T"})
            QTest::newRow(valid) << QString::fromLatin1(valid) << QString::fromLatin1(valid);
        QTest::newRow("wrong check character") << QStringLiteral("91520000714305464Y") << QString();
        QTest::newRow("the right one is W") << QStringLiteral("91520000714305464W") << QStringLiteral("91520000714305464W");
        QTest::newRow("trimmed") << QStringLiteral("  91330106673959654P ") << QStringLiteral("91330106673959654P");
        QTest::newRow("upper case") << QStringLiteral("91330106673959654p") << QStringLiteral("91330106673959654P");
        QTest::newRow("full width") << QStringLiteral("９１３３０１０６６７３９５９６５４Ｐ") << QStringLiteral("91330106673959654P");
        for (const char *letter : {"I", "O", "S", "V", "Z"}) // refused rather than mapped
            QTest::newRow(letter) << QStringLiteral("9133010667395965%1P").arg(QLatin1String(letter)) << QString();
        QTest::newRow("a code from elsewhere, 17 characters") << QStringLiteral("91330106673959654") << QStringLiteral("91330106673959654");
        QTest::newRow("a code from elsewhere") << QStringLiteral("sg-201912345k") << QStringLiteral("SG-201912345K");
        QTest::newRow("64 characters") << QString(64, u'7') << QString(64, u'7');
        QTest::newRow("65 characters") << QString(65, u'7') << QString();
        QTest::newRow("a control character") << QStringLiteral("SG\u0007") << QString();
    }
    void socialCreditCodes()
    {
        QFETCH(QString, code);
        const auto clean = checkIdentityCode(code);
        QTEST(clean.value_or(QString()), "clean");
        if (!clean) {
            QCOMPARE(clean.error().code, RefusalCode::InvalidValue);
            QCOMPARE(clean.error().field, QStringLiteral("identity.code"));
        }
    }

    void everySlipInACodeIsFound()
    {
        static const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
        const QString good = QStringLiteral("91330106673959654P");
        for (qsizetype i = 0; i < good.size(); ++i) {
            for (QChar other : alphabet) {
                QString code = good;
                code[i] = other;
                QVERIFY2(checkIdentityCode(code).has_value() == (other == good[i]), qPrintable(code));
            }
            if (i > 0 && good[i] != good[i - 1]) {
                QString swapped = good;
                std::swap(swapped[i], swapped[i - 1]);
                QVERIFY2(!checkIdentityCode(swapped), qPrintable(swapped));
            }
        }
    }

    void sameIdentity_data() // decisions 24
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("case and blanks") << QStringLiteral("Fabrikam  Holdings ") << QStringLiteral(" FABRIKAM HOLDINGS") << true;
        QTest::newRow("full width") << QStringLiteral("ＦＡＢＲＩＫＡＭ　ＫＫ") << QStringLiteral("Fabrikam KK") << true;
        QTest::newRow("ligature (NFKC)") << QStringLiteral("Ofﬁce") << QStringLiteral("OFFICE") << true;
        QTest::newRow("composed and decomposed") << QStringLiteral("Café") << QStringLiteral("Cafe\u0301") << true;
        QTest::newRow("another name") << QStringLiteral("Fabrikam") << QStringLiteral("Fabrikam GmbH") << false;
    }
    void sameIdentity()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(entityId(a, std::nullopt) == entityId(b, std::nullopt), "same");
    }

    void anEntitysIdIsItsCodeElseItsName() // decisions 24
    {
        QCOMPARE(entityId(QStringLiteral("Fabrikam"), QStringLiteral("sg-1")), QStringLiteral("SG-1"));
        QCOMPARE(entityId(QStringLiteral("Fabrikam"), QString()), QStringLiteral("FABRIKAM"));
        QCOMPARE(entityId(QString(), std::nullopt), QString());
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
