// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

class TestRegisterCloudAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001");
        const auto with = [](const QString &rest) -> QString {
            return QStringLiteral("{'command':'RegisterCloudAccount','kind':'enterprise','type':'direct',") + rest + u'}';
        };
        addCommandRow("any root", with(QStringLiteral("'uid':'7','account':'8','logonName':'new','ownerName':'n'")), QStringLiteral("root@1005"), QStringLiteral("done"));
        addCommandRow("without ids", with(QStringLiteral("'logonName':'new','ownerName':'n'")), root, QStringLiteral("done"));
        addCommandRow("a code from elsewhere", with(QStringLiteral("'logonName':'new','ownerName':'n','identity':{'name':'N','code':'SG-1'}")), root, QStringLiteral("done"));
        addCommandRow("an empty code is none", with(QStringLiteral("'logonName':'new','ownerName':'n','identity':{'name':'N','code':' '}")), root, QStringLiteral("done"));
        // form
        addCommandRow("logonName blank", with(QStringLiteral("'logonName':'  ','ownerName':'n'")), root, QStringLiteral("InvalidValue"), QStringLiteral("logonName"));
        addCommandRow("logonName of 129 characters", with(QStringLiteral("'logonName':'%1','ownerName':'n'").arg(QString(129, u'a'))), root, QStringLiteral("InvalidValue"),
                      QStringLiteral("logonName"));
        addCommandRow("logonName with a control character", with(QStringLiteral("'logonName':'a\\u001bb','ownerName':'n'")), root, QStringLiteral("InvalidValue"),
                      QStringLiteral("logonName"));
        addCommandRow("ownerName blank", with(QStringLiteral("'logonName':'new','ownerName':''")), root, QStringLiteral("InvalidValue"), QStringLiteral("ownerName"));
        addCommandRow("identity without a name", with(QStringLiteral("'logonName':'new','ownerName':'n','identity':{'name':' '}")), root, QStringLiteral("InvalidValue"),
                      QStringLiteral("identity.name"));
        addCommandRow("a wrong Unified Social Credit Code", with(QStringLiteral("'logonName':'new','ownerName':'n','identity':{'name':'N','code':'91520000714305464Y'}")),
                      root, QStringLiteral("InvalidValue"), QStringLiteral("identity.code"));
        addCommandRow("a currency nobody settles in", with(QStringLiteral("'logonName':'new','ownerName':'n','currency':'KWD'")), root, QStringLiteral("InvalidValue"),
                      QStringLiteral("currency"));
        // who
        addCommandRow("a RAM user", with(QStringLiteral("'logonName':'new','ownerName':'n'")), QStringLiteral("full@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("nobody of this book", with(QStringLiteral("'logonName':'new','ownerName':'n'")), QStringLiteral("root@9999"), QStringLiteral("NotFound"),
                      QStringLiteral("person"));
        // taken
        addCommandRow("uid taken", with(QStringLiteral("'uid':'1002','logonName':'new','ownerName':'n'")), root, QStringLiteral("Duplicate"), QStringLiteral("uid"));
        addCommandRow("account taken", with(QStringLiteral("'account':'2002','logonName':'new','ownerName':'n'")), root, QStringLiteral("Duplicate"), QStringLiteral("account"));
        addCommandRow("logonName taken", with(QStringLiteral("'logonName':' treasury ','ownerName':'n'")), root, QStringLiteral("Duplicate"), QStringLiteral("logonName"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        runCommandRow(fixture);
    }

    void anyoneWhileTheBookIsEmpty()
    {
        BookFixture fixture;
        const JsonValue made = fixture.mustRun("{'command':'RegisterCloudAccount','kind':'individual','type':'direct','logonName':'a','ownerName':'b'}");
        QVERIFY(!made.text(u"uid").isEmpty() && made.text(u"uid") != made.text(u"account"));
        QCOMPARE(fixture.book().defaultPerson(), PersonId::root(Uid(made.text(u"uid"))));
        const auto accounts = fixture.get(AccountsQuery{});
        QCOMPARE(accounts.size(), 1);
        QCOMPARE(accounts[0].name, QStringLiteral("a"));
        QCOMPARE(accounts[0].currency.code(), QStringLiteral("USD")); // the default
        QCOMPARE(accounts[0].permissions.join(u' '), QStringLiteral("using manage owner")); // outside a center the owner is super (decisions 30)
        QCOMPARE(fixture.get(PayersQuery{}).size(), 1); // it pays for itself from the start
    }

    void idsThatAreMadeAreDigitsAndNew()
    {
        BookFixture fixture;
        QSet<QString> ids;
        for (const char *name : {"a", "b", "c"}) {
            const JsonValue made = fixture.mustRun(QStringLiteral("{'command':'RegisterCloudAccount','kind':'individual','type':'direct','logonName':'%1','ownerName':'x'}")
                                                       .arg(QLatin1String(name)));
            for (const char16_t *key : {u"uid", u"account"}) {
                bool digits = false;
                made.text(key).toULongLong(&digits);
                QVERIFY(digits);
                QVERIFY(!ids.contains(made.text(key)));
                ids << made.text(key);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRegisterCloudAccount)
#include "tst_register_cloud_account.moc"
