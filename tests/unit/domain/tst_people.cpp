// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

class TestPeople final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), user = QStringLiteral("user");
        const auto create = [](const QString &name) { return QStringLiteral("{'command':'CreateRamUser','user':'%1'}").arg(name); };
        addCommandRow("CreateRamUser: letters, digits, dots, underscores, hyphens", create(QStringLiteral("A.b_c-9@1001")), root, done);
        addCommandRow("CreateRamUser: 64 characters", create(QString(64, u'a') + QStringLiteral("@1001")), root, done);
        addCommandRow("CreateRamUser: 65 characters", create(QString(65, u'a') + QStringLiteral("@1001")), root, invalid, user);
        addCommandRow("CreateRamUser: root is taken", create(QStringLiteral("root@1001")), root, invalid, user);
        addCommandRow("CreateRamUser: a blank", create(QStringLiteral("a b@1001")), root, invalid, user);
        addCommandRow("CreateRamUser: a line end", create(QStringLiteral("ab\\n@1001")), root, invalid, user);
        addCommandRow("CreateRamUser: another @", create(QStringLiteral("a@b@1001")), root, invalid, user);
        addCommandRow("CreateRamUser: no such cloud account", create(QStringLiteral("a@9999")), root, QStringLiteral("NotFound"), user);
        addCommandRow("CreateRamUser: only the root of that UID", create(QStringLiteral("a@1002")), root, QStringLiteral("NotPermitted"));
        addCommandRow("CreateRamUser: not a RAM user, whatever the policies", create(QStringLiteral("a@1001")), QStringLiteral("full@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("CreateRamUser: twice", create(QStringLiteral("look@1001")), root, QStringLiteral("Duplicate"), user);

        const auto attach = [](const char *name, const QString &policy) { return QStringLiteral("{'command':'AttachPolicy','user':'%1','policy':%2}").arg(QLatin1String(name), policy); };
        const QString policyField = QStringLiteral("policy");
        addCommandRow("AttachPolicy: by name", attach("none@1001", QStringLiteral("'AliyunBSSFullAccess'")), root, done);
        addCommandRow("AttachPolicy: once more", attach("full@1001", QStringLiteral("'AliyunBSSFullAccess'")), root, done);
        addCommandRow("AttachPolicy: a name nobody knows", attach("none@1001", QStringLiteral("'AliyunBSSFulAccess'")), root, QStringLiteral("NotFound"), policyField);
        addCommandRow("AttachPolicy: the name of a document this user does not have", attach("none@1001", QStringLiteral("'custom:0123456789ab'")), root,
                      QStringLiteral("NotFound"), policyField);
        addCommandRow("AttachPolicy: an empty name", attach("none@1001", QStringLiteral("''")), root, QStringLiteral("NotFound"), policyField);
        addCommandRow("AttachPolicy: a document", attach("none@1001", QStringLiteral("{'Version':'1','Statement':[{'Effect':'Allow','Action':'bss:*'}]}")), root, done);
        addCommandRow("AttachPolicy: a document that is wrong", attach("none@1001", QStringLiteral("{'Version':'1','Statement':[{'Effect':'Allow','NotAction':'x:y'}]}")), root,
                      invalid, policyField);
        addCommandRow("AttachPolicy: a number", attach("none@1001", QStringLiteral("7")), root, invalid, policyField);
        addCommandRow("AttachPolicy: policies are for RAM users", attach("root@1001", QStringLiteral("'AliyunBSSFullAccess'")), root, invalid, user);
        addCommandRow("AttachPolicy: no such user", attach("ghost@1001", QStringLiteral("'AliyunBSSFullAccess'")), root, QStringLiteral("NotFound"), user);
        addCommandRow("AttachPolicy: NotFound before NotPermitted", attach("ghost@1001", QStringLiteral("'AliyunBSSFullAccess'")), QStringLiteral("root@1002"),
                      QStringLiteral("NotFound"), user);
        addCommandRow("AttachPolicy: another's root", attach("none@1001", QStringLiteral("'AliyunBSSFullAccess'")), QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));
        addCommandRow("AttachPolicy: not to oneself", attach("none@1001", QStringLiteral("'AliyunBSSFullAccess'")), QStringLiteral("none@1001"), QStringLiteral("NotPermitted"));

        addCommandRow("DetachPolicy: has it", QStringLiteral("{'command':'DetachPolicy','user':'full@1001','policy':'AliyunBSSFullAccess'}"), root, done);
        addCommandRow("DetachPolicy: does not have it", QStringLiteral("{'command':'DetachPolicy','user':'none@1001','policy':'AliyunBSSFullAccess'}"), root,
                      QStringLiteral("NotFound"), policyField);
        addCommandRow("DetachPolicy: another's root", QStringLiteral("{'command':'DetachPolicy','user':'full@1001','policy':'AliyunBSSFullAccess'}"),
                      QStringLiteral("root@1002"), QStringLiteral("NotPermitted"));

        addCommandRow("SetPassword: of a RAM user", QStringLiteral("{'command':'SetPassword','user':'look@1001','salt':'a','hash':'b'}"), root, done);
        addCommandRow("SetPassword: of the root", QStringLiteral("{'command':'SetPassword','user':'root@1001','salt':'a','hash':'b'}"), root, done);
        addCommandRow("SetPassword: none there to remove", QStringLiteral("{'command':'SetPassword','user':'look@1001','salt':'','hash':''}"), root, done);
        addCommandRow("SetPassword: half a hash", QStringLiteral("{'command':'SetPassword','user':'look@1001','salt':'a','hash':''}"), root, invalid, QStringLiteral("password"));
        addCommandRow("SetPassword: of another's", QStringLiteral("{'command':'SetPassword','user':'root@1002','salt':'a','hash':'b'}"), root, QStringLiteral("NotPermitted"));
        addCommandRow("SetPassword: not even one's own, for a RAM user", QStringLiteral("{'command':'SetPassword','user':'look@1001','salt':'a','hash':'b'}"),
                      QStringLiteral("look@1001"), QStringLiteral("NotPermitted"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        runCommandRow(fixture);
    }

    void aDocumentGoesByTheNameItsAttachingAnswered()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString document = QStringLiteral("{'Version':'1','Statement':[{'Effect':'Allow','Action':['bss:*']}]}");
        const QString name = fixture.mustRun(QStringLiteral("{'command':'AttachPolicy','user':'none@1001','policy':%1}").arg(document)).text(u"policy");
        QVERIFY(name.startsWith(QStringLiteral("custom:")));
        QVERIFY(fixture.ask(OverviewQuery{}, QStringLiteral("none@1001")).has_value());
        // Its name again keeps the document.
        fixture.mustRun(QStringLiteral("{'command':'AttachPolicy','user':'none@1001','policy':'%1'}").arg(name));
        QVERIFY(fixture.ask(OverviewQuery{}, QStringLiteral("none@1001")).has_value());
        fixture.mustRun(QStringLiteral("{'command':'DetachPolicy','user':'none@1001','policy':'%1'}").arg(name));
        QCOMPARE(fixture.ask(OverviewQuery{}, QStringLiteral("none@1001")).error().code, RefusalCode::NotPermitted);
    }

    void denyWinsOverEveryPolicy() // decisions 30
    {
        BookFixture fixture;
        fixture.addCast();
        QVERIFY(fixture.ask(OverviewQuery{}, QStringLiteral("full@1001")).has_value());
        fixture.mustRun("{'command':'AttachPolicy','user':'full@1001','policy':{'Version':'1','Statement':[{'Effect':'Deny','Action':'bss:Describe*'}]}}");
        QCOMPARE(fixture.ask(OverviewQuery{}, QStringLiteral("full@1001")).error().code, RefusalCode::NotPermitted);
        QCOMPARE(codeOf(fixture.run("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'}", QStringLiteral("full@1001"))), QStringLiteral("done"));
    }

    void peopleAreListed()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'SetPassword','user':'look@1001','salt':'a','hash':'b'}");
        const auto people = fixture.get(PeopleQuery{});
        QStringList names;
        for (const PersonRow &row : people)
            names << row.person.text();
        QVERIFY(names.contains(QStringLiteral("root@1001")) && names.contains(QStringLiteral("look@1001")) && names.contains(QStringLiteral("root@1002")));
        QVERIFY(!names.contains(QStringLiteral("root@1004"))); // another enterprise's
        for (const PersonRow &row : people) {
            QCOMPARE(row.password, row.person.text() == u"look@1001");
            if (row.person.text() == u"look@1001")
                QCOMPARE(row.policies.join(u' '), QStringLiteral("AliyunBSSReadOnlyAccess"));
        }
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
