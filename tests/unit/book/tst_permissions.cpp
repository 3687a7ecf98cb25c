// SPDX-License-Identifier: GPL-3.0-or-later
#include "imported_bill.h"

using namespace purser;

namespace {

const QStringList people{QStringLiteral("root@1002"), // owner of 2002, in an enterprise
                         QStringLiteral("root@1001"), // management account: super on 2002 and 2003
                         QStringLiteral("root@1004"), // foreign
                         QStringLiteral("full@1001"), QStringLiteral("look@1001"), QStringLiteral("modify@1001"), QStringLiteral("none@1001")};

struct Promise
{
    const char *command;
    const char *may; // y or n for each of the people, in their order
    const char *text; // what they try
};

/// Written by hand from commands.md, "Who may" and the catalogue; nothing here is computed.
const QList<Promise> oracle{
    {"RegisterCloudAccount", "yyynnnn", "'logonName':'new','ownerName':'x','kind':'individual','type':'direct'"},
    {"CreateRamUser", "nynnnnn", "'user':'new@1001'"},
    {"AttachPolicy", "nynnnnn", "'user':'none@1001','policy':'AliyunBSSFullAccess'"},
    {"DetachPolicy", "nynnnnn", "'user':'look@1001','policy':'AliyunBSSReadOnlyAccess'"},
    {"SetPassword", "nynnnnn", "'user':'none@1001','salt':'a','hash':'b'"},
    {"RenameBillingAccount", "yynynyn", "'account':'2002','name':'x'"},
    {"SetAccountStatus", "nynynyn", "'account':'2002','status':'frozen','reason':'x'"},
    {"TopUp", "yynynyn", "'account':'2002','amount':'1','channel':'PAYPAL'"},
    {"TransferFunds", "nynynyn", "'from':'2001','to':'2002','amount':'1','currency':'USD','type':'grant','remark':'x'"},
    {"AdjustBalance", "nynynyn", "'account':'2002','ledger':'cash','amount':'1','reason':'x'"},
    {"ConvertCash", "nynynyn", "'account':'2002','from':'USD','to':'EUR','amount':'1','rate':'1','source':'x'"},
    {"SetEntityCreditLimit", "nynynnn", "'entity':'SG-201912345K','amount':'9','reason':'x'"},
    {"SetCreditLimit", "nynynnn", "'account':'2002','amount':'1','reason':'x'"},
    {"SetQuota", "nynynnn", "'account':'2003','amount':'1'"},
    {"RecordQuotaConsumption", "nynynnn", "'account':'2003','amount':'1','outBizId':'B'"},
    {"GrantCoupon", "nynynyn", "'account':'2002','kind':'cashCoupon','amount':'1','validFrom':'2026-09-01','validTo':'2026-10-01'"},
    {"CancelCoupon", "nynynyn", "'coupon':'CP'"},
    {"RecordCharge", "nynynyn", "'cloudAccount':'1002','product':'ecs','amount':'1','kind':'PayAsYouGoBill','usedAt':'2026-09-01'"},
    {"PlaceOrder", "yynynnn", "'cloudAccount':'1002','product':'ecs','amount':'1'"}, // bss:PayOrder
    {"PayOrder", "yynynnn", "'order':'OR','pay':'balance'"},
    {"IssueBill", "nynynyn", "'account':'2002','month':'2026-08'"},
    {"SettleBills", "yynynnn", "'account':'2002','items':[{'bill':'2002-202608'}]"},
    {"StartUnifiedSettlement", "yynynnn", "'accounts':['2002'],'months':['2026-08']"},
    {"EditUnifiedSettlement", "yynynnn", "'settlement':'US','accounts':['2002'],'months':['2026-08']"},
    {"RunUnifiedSettlement", "yynynnn", "'settlement':'US'"},
    {"CloseUnifiedSettlement", "yynynnn", "'settlement':'US'"},
    {"DeleteUnifiedSettlement", "yynynnn", "'settlement':'US'"},
    {"SetAutomaticWriteOff", "yynynyn", "'account':'2002','enabled':true"},
    {"SetWriteOffPreviousBills", "yynynyn", "'account':'2002','enabled':true"},
    {"SetServiceSuspension", "yynynyn", "'account':'2002','delayed':false"},
    {"SetSuspensionTerms", "nynynyn", "'account':'2002','days':10"},
    {"SetLowBalanceAlert", "yynynnn", "'account':'2002','enabled':true,'threshold':'1'"}, // bss:ModifyAlarm
    {"SetSettlementCurrency", "yynynyn", "'account':'2002','currency':'EUR'"},
    {"CancelSettlementCurrencyChange", "yynynyn", "'account':'2002'"},
    {"SetExchangeRate", "nyyynyn", "'from':'USD','to':'EUR','rate':'0.9','month':'2026-09','source':'x'"}, // super on one's own account
    {"SetTaxRate", "nynynyn", "'account':'2002','rate':'0.09','fromMonth':'2026-09'"},
    {"SetBillDate", "yyynnnn", "'day':3,'time':'12:00'"},
    {"Tick", "nnnnnnn", ""}, // Purser itself, and no person
    {"Reverse", "yynynyn", "'target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','reason':'x'"}, // of a TopUp on 2002
    {"EnableEnterpriseCenter", "nynnnnn", "'uid':'1001'"},
    {"InviteAccount", "nynynnn", "'uid':'1002','mode':'management'"},
    {"ImportLines", "yyyynnn", "'import':'x','file':'f','hash':'h','dialect':'d','lines':1,'skipped':0,'months':'','totals':'[]','segments':0,'segmentsHash':''"},
    {"PostLines", "nynynyn", "'import':'IMPORT'"}, // of a line of 1002
    {"RemoveImport", "yyyynnn", "'import':'IMPORT'"},
    {"MarkLines", "yyyyynn", "'lines':['IMPORT:2'],'mark':'checked'"},
};

} // namespace

class TestPermissions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matrix_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("who");
        for (const CommandInfo &info : allCommands()) {
            for (int who = 0; who < people.size(); ++who)
                QTest::addRow("%s by %s", info.name, qPrintable(people[who])) << QString::fromLatin1(info.name) << who;
        }
    }
    void matrix()
    {
        QFETCH(QString, command);
        QFETCH(int, who);
        const auto row = std::find_if(oracle.begin(), oracle.end(), [&](const Promise &candidate) { return command == QLatin1String(candidate.command); });
        QVERIFY2(row != oracle.end(), "a new command needs its row here");
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'TopUp','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2002','amount':'5','channel':'PAYPAL'}", QStringLiteral("root@1001"));
        for (const char *before : {"{'command':'GrantCoupon','account':'2002','coupon':'CP','kind':'coupon','amount':'5','validFrom':'2026-09-01','validTo':'2027-01-01'}",
                                   "{'command':'PlaceOrder','cloudAccount':'1002','order':'OR','product':'ecs','amount':'1'}",
                                   "{'command':'RecordCharge','cloudAccount':'1002','product':'ecs','amount':'10','kind':'PayAsYouGoBill','usedAt':'2026-08-20'}",
                                   "{'command':'IssueBill','account':'2002','month':'2026-08'}",
                                   "{'command':'StartUnifiedSettlement','settlement':'US','accounts':['2002'],'months':['2026-08']}"})
            fixture.mustRun(before, QStringLiteral("root@1001"));
        const QString import = importBill(fixture, "Billing Date,Account ID,Product Code,Pretax Amount,Currency\n2026-09-01,1002,ecs,1,USD\n");
        const bool may = row->may[who] == 'y';
        const QString fields = QString::fromUtf8(row->text).replace(QStringLiteral("IMPORT"), import);
        const QString text = QStringLiteral("{'command':'%1'%2}").arg(command, fields.isEmpty() ? fields : QString(u',' + fields));
        const QString code = codeOf(fixture.run(text, people[who]));
        QVERIFY2((code == u"NotPermitted") != may, qPrintable(code));
        QVERIFY2(may || code == u"NotPermitted", qPrintable(code)); // and nothing comes before it here
    }

    void theShownMatrixIsTheSame()
    {
        BookFixture fixture;
        fixture.addCast();
        int compared = 0;
        for (int who = 0; who < people.size(); ++who) {
            const auto rows = fixture.ask(PermissionsQuery{{}, true}, people[who]);
            QVERIFY(rows.has_value());
            for (const PermissionRow &row : *rows) {
                const auto promise = std::find_if(oracle.begin(), oracle.end(), [&](const Promise &candidate) { return row.command == QLatin1String(candidate.command); });
                // The oracle is about 2002 and 2003, and about people of 1001, which other roots are not.
                const bool ecosystem = row.command == u"SetQuota" || row.command == u"RecordQuotaConsumption";
                const bool ofOwnUid = row.command == u"CreateRamUser" || row.command == u"AttachPolicy" || row.command == u"DetachPolicy" || row.command == u"SetPassword"
                    || row.command == u"EnableEnterpriseCenter";
                if (ofOwnUid && people[who] != u"root@1001")
                    continue;
                if (row.command == u"TransferFunds")
                    continue; // is about two accounts, and a row of this matrix about one
                if (!row.account.isEmpty() && row.account != (ecosystem ? QStringLiteral("2003") : QStringLiteral("2002")))
                    continue;
                if (row.account.isEmpty() && (row.command == u"Reverse" || row.command == u"RecordCharge" || row.command == u"SetEntityCreditLimit"))
                    continue;
                QVERIFY2(row.allowed == (promise->may[who] == 'y'), qPrintable(people[who] + u' ' + row.command + u' ' + row.account + u' ' + row.why));
                QVERIFY2(!row.why.isEmpty() || row.allowed, "a refusal says why");
                ++compared;
            }
        }
        QVERIFY2(compared > 50, qPrintable(QString::number(compared)));
    }

    void whoMayNotLookSeesNoEmptyList_data() // commands.md, "Who may"
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("may");
        for (const QString &person : people)
            QTest::newRow(qPrintable(person)) << person << (person != u"none@1001" && person != u"modify@1001");
    }
    void whoMayNotLookSeesNoEmptyList()
    {
        QFETCH(QString, person);
        QFETCH(bool, may);
        BookFixture fixture;
        fixture.addCast();
        const auto check = [&](const auto &answer) {
            QVERIFY(answer.has_value() == may);
            if (!answer)
                QCOMPARE(answer.error().code, RefusalCode::NotPermitted);
        };
        check(fixture.ask(OverviewQuery{}, person));
        check(fixture.ask(AccountsQuery{}, person));
        check(fixture.ask(AssetsQuery{}, person));
        check(fixture.ask(HistoryQuery{}, person));
        check(fixture.ask(EntityCreditQuery{}, person));
        check(fixture.ask(TransactionsQuery{}, person));
        check(fixture.ask(MonthlyQuery{}, person));
        check(fixture.ask(PayersQuery{}, person));
        check(fixture.ask(PeopleQuery{}, person));
        check(fixture.ask(PermissionsQuery{}, person));
        check(fixture.ask(ActivityQuery{}, person));
        check(fixture.ask(ImportsQuery{}, person));
        check(fixture.ask(SeriesQuery{}, person));
        QCOMPARE(fixture.book().readyLines(PersonId::parse(person)).has_value(), may);
    }

    void peopleSeeTheAccountsTheyHaveARoleOn_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("accounts");
        QTest::newRow("management") << QStringLiteral("root@1001") << QStringLiteral("2001 2002 2003");
        QTest::newRow("its RAM user") << QStringLiteral("look@1001") << QStringLiteral("2001 2002 2003");
        QTest::newRow("a member") << QStringLiteral("root@1002") << QStringLiteral("2002");
        QTest::newRow("another enterprise") << QStringLiteral("root@1004") << QStringLiteral("2004");
    }
    void peopleSeeTheAccountsTheyHaveARoleOn()
    {
        QFETCH(QString, person);
        BookFixture fixture;
        fixture.addCast();
        QStringList seen;
        for (const AccountRow &row : fixture.get(AccountsQuery{}, person))
            seen << row.account.text();
        QTEST(seen.join(u' '), "accounts");
        // A named account without a role is NotPermitted, one that is not there NotFound (decisions 30).
        QCOMPARE(fixture.ask(AssetsQuery{{AccountId(QStringLiteral("2005")), {}}}, person).error().code, RefusalCode::NotPermitted);
        QCOMPARE(fixture.ask(AssetsQuery{{AccountId(QStringLiteral("9999")), {}}}, person).error().code, RefusalCode::NotFound);
    }

    void activityOfOthersStaysWithThem()
    {
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'RenameBillingAccount','account':'2004','name':'Secret'}", QStringLiteral("root@1004"));
        fixture.mustRun("{'command':'RenameBillingAccount','account':'2002','name':'Ours'}", QStringLiteral("root@1001"));
        const auto summaries = [&](const char *person) {
            QString text;
            for (const ActivityRow &row : fixture.get(ActivityQuery{}, QString::fromLatin1(person)))
                text += row.summary + u'\n';
            return text;
        };
        QVERIFY(summaries("root@1004").contains(QStringLiteral("Secret")));
        QVERIFY(!summaries("root@1001").contains(QStringLiteral("Secret")));
        QVERIFY(summaries("root@1002").contains(QStringLiteral("Ours")));
        QVERIFY(!summaries("root@1004").contains(QStringLiteral("Ours")));
    }

    void systemRunsNothingHere()
    {
        BookFixture fixture;
        fixture.addCast();
        QCOMPARE(codeOf(fixture.run("{'command':'TopUp','account':'2002','amount':'1','channel':'PAYPAL'}", QStringLiteral("system"))), QStringLiteral("NotPermitted"));
    }
};

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
