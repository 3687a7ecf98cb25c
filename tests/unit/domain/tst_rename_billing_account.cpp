// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

class TestRenameBillingAccount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), invalid = QStringLiteral("InvalidValue"), name = QStringLiteral("name");
        const auto rename = [](const char *account, const QString &to) {
            return QStringLiteral("{'command':'RenameBillingAccount','account':'%1','name':'%2'}").arg(QLatin1String(account), to);
        };
        addCommandRow("the owner", rename("2002", QStringLiteral("New")), QStringLiteral("root@1002"), QStringLiteral("done"));
        addCommandRow("the management account is super", rename("2002", QStringLiteral("New")), root, QStringLiteral("done"));
        addCommandRow("outside a center the owner is super", rename("2004", QStringLiteral("New")), QStringLiteral("root@1004"), QStringLiteral("done"));
        addCommandRow("a RAM user whose policy allows it", rename("2001", QStringLiteral("New")), QStringLiteral("modify@1001"), QStringLiteral("done"));
        addCommandRow("the name it has", rename("2002", QStringLiteral("logistics")), root, QStringLiteral("done"));
        addCommandRow("64 characters beyond the BMP", rename("2001", QStringLiteral("\U0001F4B0").repeated(64)), root, QStringLiteral("done"));
        addCommandRow("Chinese", rename("2001", QStringLiteral("集团 财务")), root, QStringLiteral("done"));
        addCommandRow("blank", rename("2001", QStringLiteral("  ")), root, invalid, name);
        addCommandRow("65 characters", rename("2001", QString(65, u'a')), root, invalid, name);
        addCommandRow("a line end inside", rename("2001", QStringLiteral("a\\nb")), root, invalid, name);
        addCommandRow("an escape character", rename("2001", QStringLiteral("a\\u001b[2J")), root, invalid, name);
        addCommandRow("form before NotFound", rename("9999", QStringLiteral(" ")), root, invalid, name);
        addCommandRow("no such account", rename("9999", QStringLiteral("New")), root, QStringLiteral("NotFound"), QStringLiteral("account"));
        addCommandRow("NotFound before NotPermitted", rename("9999", QStringLiteral("New")), QStringLiteral("none@1001"), QStringLiteral("NotFound"), QStringLiteral("account"));
        addCommandRow("another's account", rename("2004", QStringLiteral("New")), root, QStringLiteral("NotPermitted"));
        addCommandRow("a member is nothing on the management account's", rename("2001", QStringLiteral("New")), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("read-only policies", rename("2001", QStringLiteral("New")), QStringLiteral("look@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("no policies", rename("2001", QStringLiteral("New")), QStringLiteral("none@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("deregistered", rename("2005", QStringLiteral("New")), QStringLiteral("root@1005"), QStringLiteral("WrongState"));
        addCommandRow("NotPermitted before WrongState", rename("2005", QStringLiteral("New")), root, QStringLiteral("NotPermitted"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetAccountStatus','account':'2005','status':'deregistered','reason':'closed'}", QStringLiteral("root@1005"));
        runCommandRow(fixture);
    }

    void onlyTheNameChanges()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'RenameBillingAccount','account':'2002','name':'  Fabrikam Treasury '}");
        for (const AccountRow &row : fixture.get(AccountsQuery{})) {
            if (row.account.text() == u"2002")
                QCOMPARE(row.name, QStringLiteral("Fabrikam Treasury"));
        }
        QCOMPARE(fixture.get(ActivityQuery{}).last().summary, QStringLiteral("Rename logistics to Fabrikam Treasury"));
        QVERIFY(fixture.verify().ok);
    }
};

QTEST_GUILESS_MAIN(TestRenameBillingAccount)
#include "tst_rename_billing_account.moc"
