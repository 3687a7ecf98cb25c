// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

class TestEnterprise final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), done = QStringLiteral("done"), uid = QStringLiteral("uid");
        const auto enable = [](const char *of) { return QStringLiteral("{'command':'EnableEnterpriseCenter','uid':'%1'}").arg(QLatin1String(of)); };
        const auto invite = [](const char *member, const char *mode = "management") {
            return QStringLiteral("{'command':'InviteAccount','uid':'%1','mode':'%2'}").arg(QLatin1String(member), QLatin1String(mode));
        };
        addCommandRow("Enable: an enterprise", enable("1004"), QStringLiteral("root@1004"), done);
        addCommandRow("Enable: on already is done", enable("1001"), root, done);
        addCommandRow("Enable: a member of another center", enable("1002"), QStringLiteral("root@1002"), QStringLiteral("WrongState"));
        addCommandRow("Enable: no verified identity", enable("1008"), QStringLiteral("root@1008"), QStringLiteral("WrongState"));
        addCommandRow("Enable: an individual", enable("1005"), QStringLiteral("root@1005"), QStringLiteral("NotAvailableHere"));
        addCommandRow("Enable: only its own root", enable("1004"), root, QStringLiteral("NotPermitted"));
        addCommandRow("Enable: no RAM user", enable("1001"), QStringLiteral("full@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("Enable: no such cloud account", enable("9999"), root, QStringLiteral("NotFound"), uid);
        addCommandRow("Invite: the same verified identity", invite("1007"), root, done);
        addCommandRow("Invite: a member already is done", invite("1002"), root, done);
        addCommandRow("Invite: another identity (decisions 31)", invite("1004"), root, QStringLiteral("WrongState"), uid);
        addCommandRow("Invite: no identity at all", invite("1005"), root, QStringLiteral("WrongState"), uid);
        addCommandRow("Invite: oneself", invite("1001"), root, QStringLiteral("WrongState"), uid);
        addCommandRow("Invite: trusteeship is not offered", invite("1007", "trusteeship"), root, QStringLiteral("NotAvailableHere"), QStringLiteral("mode"));
        addCommandRow("Invite: without a center", invite("1007"), QStringLiteral("root@1004"), QStringLiteral("NotPermitted"));
        addCommandRow("Invite: a member is not the management account", invite("1007"), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("Invite: a RAM user with bssapi:*", invite("1007"), QStringLiteral("full@1001"), done);
        addCommandRow("Invite: a RAM user without", invite("1007"), QStringLiteral("modify@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("Invite: no such cloud account", invite("9999"), root, QStringLiteral("NotFound"), uid);
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'RegisterCloudAccount','uid':'1007','account':'2007','logonName':'new','ownerName':'x','kind':'enterprise','type':'direct',"
                        "'identity':{'name':'fabrikam holdings','code':' sg-201912345k '}}");
        fixture.mustRun("{'command':'RegisterCloudAccount','uid':'1008','account':'2008','logonName':'bare','ownerName':'x','kind':'enterprise','type':'direct'}");
        runCommandRow(fixture);
    }

    void bothIdentitiesAreNamed() // decisions 31
    {
        BookFixture fixture;
        fixture.addCast();
        const Outcome outcome = fixture.run("{'command':'InviteAccount','uid':'1004','mode':'management'}");
        QVERIFY(outcome.refusal.message.contains(QStringLiteral("Fabrikam Holdings Pte. Ltd.")) && outcome.refusal.message.contains(QStringLiteral("Contoso GmbH")));
    }

    void theManagementAccountIsSuperFromThenOn()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'RegisterCloudAccount','uid':'1007','account':'2007','logonName':'new','ownerName':'x','kind':'enterprise','type':'direct',"
                        "'identity':{'name':'Fabrikam','code':'SG-201912345K'}}");
        const auto freeze = [&](const char *person) {
            return codeOf(fixture.run("{'command':'SetAccountStatus','account':'2007','status':'frozen','reason':'x'}", QString::fromLatin1(person)));
        };
        QCOMPARE(freeze("root@1001"), QStringLiteral("NotPermitted"));
        fixture.mustRun("{'command':'InviteAccount','uid':'1007','mode':'management'}");
        QCOMPARE(freeze("root@1007"), QStringLiteral("NotPermitted")); // it was super outside the center (decisions 30)
        QCOMPARE(freeze("root@1001"), QStringLiteral("done"));
    }
};

QTEST_GUILESS_MAIN(TestEnterprise)
#include "tst_enterprise.moc"
