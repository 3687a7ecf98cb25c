// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "domain/command.h"

using namespace purser;

class TestCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formIsChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field"); // of the refusal; "ok" when there is none
        const QString topUp = QStringLiteral("{'command':'TopUp','account':'2001','amount':%1,'channel':'PAYPAL'}");
        const auto amount = [&](const char *name, const char *token, bool ok) {
            QTest::newRow(name) << topUp.arg(QLatin1String(token)) << (ok ? QStringLiteral("ok") : QStringLiteral("amount"));
        };
        // decisions 2: `-?D+(.D+)?`, string or number token, no exponent, at most ten places
        amount("amount as text", "'12.50'", true);
        amount("amount as number", "12.50", true);
        amount("amount with leading zeros as text", "'0012.5'", true);
        amount("ten places", "0.1234567891", true);
        amount("eleven places", "0.12345678912", false);
        amount("exponent", "1e3", false);
        amount("exponent as text", "'1e3'", false);
        amount("plus sign", "'+12'", false);
        amount("no digit before the point", "'.5'", false);
        amount("no digit after the point", "'5.'", false);
        amount("grouping", "'1,000.00'", false);
        amount("blank around", "' 12'", false);
        amount("empty", "''", false);
        amount("full-width digits", "'１２'", false);
        amount("too large for a book", "9200000000000000000", false);
        amount("the largest", "9199999999999999999.9999999999", true);
        amount("true", "true", false);
        amount("null is missing", "null", false);
        amount("a list", "[1]", false);

        QTest::newRow("ids as numbers") << QStringLiteral("{'command':'TopUp','account':2001,'amount':'1','channel':'PAYPAL'}") << QStringLiteral("ok");
        QTest::newRow("ids are digits") << QStringLiteral("{'command':'TopUp','account':'20a1','amount':'1','channel':'PAYPAL'}") << QStringLiteral("account");
        QTest::newRow("ids are not negative") << QStringLiteral("{'command':'TopUp','account':-1,'amount':'1','channel':'PAYPAL'}") << QStringLiteral("account");
        QTest::newRow("ids are not empty") << QStringLiteral("{'command':'TopUp','account':'','amount':'1','channel':'PAYPAL'}") << QStringLiteral("account");
        QTest::newRow("a field is missing") << QStringLiteral("{'command':'TopUp','account':'2001','amount':'1'}") << QStringLiteral("channel");
        QTest::newRow("a field is unknown") << QStringLiteral("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL','note':'x'}") << QStringLiteral("note");
        QTest::newRow("names are exact") << QStringLiteral("{'command':'TopUp','Account':'2001','amount':'1','channel':'PAYPAL'}") << QStringLiteral("Account");
        QTest::newRow("an optional field may be null") << QStringLiteral("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL','reference':null}") << QStringLiteral("ok");
        QTest::newRow("a word that is not one of the list") << QStringLiteral("{'command':'TopUp','account':'2001','amount':'1','channel':'ALIPAY'}") << QStringLiteral("channel");
        QTest::newRow("words are exact") << QStringLiteral("{'command':'TopUp','account':'2001','amount':'1','channel':'PayPal'}") << QStringLiteral("channel");
        QTest::newRow("a currency Purser does not know") << QStringLiteral("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL','currency':'XXX'}") << QStringLiteral("currency");
        QTest::newRow("currencies are upper case") << QStringLiteral("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL','currency':'usd'}") << QStringLiteral("currency");
        QTest::newRow("a field inside a field is unknown")
            << QStringLiteral("{'command':'RegisterCloudAccount','logonName':'a','ownerName':'a','kind':'individual','type':'direct','identity':{'name':'a','number':'1'}}")
            << QStringLiteral("identity.number");
        QTest::newRow("a field inside a field is missing")
            << QStringLiteral("{'command':'RegisterCloudAccount','logonName':'a','ownerName':'a','kind':'individual','type':'direct','identity':{}}")
            << QStringLiteral("identity.name");
        QTest::newRow("a person without UID") << QStringLiteral("{'command':'CreateRamUser','user':'ada'}") << QStringLiteral("user");
        QTest::newRow("system is not a person to name") << QStringLiteral("{'command':'CreateRamUser','user':'system'}") << QStringLiteral("user");
        QTest::newRow("a bare date as a time") << QStringLiteral("{'command':'RecordCharge','cloudAccount':'1','product':'ecs','amount':1,'kind':'Adjustment','usedAt':'2026-09-01'}")
                                               << QStringLiteral("ok");
        QTest::newRow("a time without zone") << QStringLiteral("{'command':'RecordCharge','cloudAccount':'1','product':'ecs','amount':1,'kind':'Adjustment','usedAt':'2026-09-01T00:00:00'}")
                                             << QStringLiteral("usedAt");
        QTest::newRow("a list that is text") << QStringLiteral("{'command':'MarkLines','lines':'a:1','mark':'checked'}") << QStringLiteral("lines");
        QTest::newRow("a list of numbers") << QStringLiteral("{'command':'MarkLines','lines':[1],'mark':'checked'}") << QStringLiteral("lines");
        QTest::newRow("a flag that is text")
            << QStringLiteral("{'command':'RecordCharge','cloudAccount':'1','product':'ecs','amount':1,'kind':'Adjustment','usedAt':'2026-09-01','marketplace':'true'}")
            << QStringLiteral("marketplace");
        QTest::newRow("no such command") << QStringLiteral("{'command':'TopDown'}") << QStringLiteral("command");
        QTest::newRow("names of commands are exact") << QStringLiteral("{'command':'topUp'}") << QStringLiteral("command");
        QTest::newRow("no command") << QStringLiteral("{'account':'2001'}") << QStringLiteral("command");
        QTest::newRow("a command that is a number") << QStringLiteral("{'command':7}") << QStringLiteral("command");
        QTest::newRow("a list instead of a command") << QStringLiteral("[]") << QString();
        QTest::newRow("text instead of a command") << QStringLiteral("'TopUp'") << QString();
        QTest::newRow("op is a UUID") << QStringLiteral("{'command':'RemoveImport','op':'7','import':'a'}") << QStringLiteral("op");
        QTest::newRow("op is text") << QStringLiteral("{'command':'RemoveImport','op':7,'import':'a'}") << QStringLiteral("op");
        QTest::newRow("op is not the null UUID") << QStringLiteral("{'command':'RemoveImport','op':'00000000-0000-0000-0000-000000000000','import':'a'}") << QStringLiteral("op");
        QTest::newRow("op null") << QStringLiteral("{'command':'RemoveImport','op':null,'import':'a'}") << QStringLiteral("op");
    }
    void formIsChecked()
    {
        QFETCH(QString, text);
        QFETCH(QString, field);
        const auto request = parseCommand(json(text));
        QVERIFY2(request.has_value() == (field == u"ok"), request ? "read" : qPrintable(request.error().message));
        if (request)
            return;
        QCOMPARE(request.error().code, RefusalCode::InvalidValue);
        QCOMPARE(request.error().field, field);
        QVERIFY(!request.error().message.isEmpty());
    }

    void opsAreMadeWhenMissing() // decisions 3
    {
        const JsonValue text = json("{'command':'RemoveImport','import':'a'}");
        const auto first = parseCommand(text), second = parseCommand(text);
        QVERIFY(!QUuid::fromString(first->op.text()).isNull());
        QVERIFY(first->op != second->op);
    }

    void aUuidIsTheSameHoweverItIsWritten()
    {
        const auto plain = parseCommand(json("{'command':'Reverse','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','target':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a02','reason':'x'}"));
        const auto other = parseCommand(json("{'command':'Reverse','op':'{6F2A1F0E-8F5B-4C55-9D56-0D6F2F6F1A01}','target':'6F2A1F0E-8F5B-4C55-9D56-0D6F2F6F1A02','reason':'x'}"));
        QCOMPARE(other->op.text(), plain->op.text());
        const PersonId person = PersonId::parse(QStringLiteral("root@1"));
        QCOMPARE(digestOf(person, other->command), digestOf(person, plain->command));
    }

    void sameContent_data() // decisions 3: person, command and fields
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        const QString base = QStringLiteral("{'command':'TopUp','account':'2001','amount':'10.00','channel':'PAYPAL'}");
        QTest::newRow("order of members") << base << QStringLiteral("{'channel':'PAYPAL','amount':'10.00','account':'2001','command':'TopUp'}") << true;
        QTest::newRow("trailing zeros") << base << QStringLiteral("{'command':'TopUp','account':2001,'amount':10,'channel':'PAYPAL'}") << true;
        QTest::newRow("op does not count")
            << base << QStringLiteral("{'command':'TopUp','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2001','amount':'10.00','channel':'PAYPAL'}") << true;
        QTest::newRow("null is not given") << base << QStringLiteral("{'command':'TopUp','account':'2001','amount':'10.00','channel':'PAYPAL','currency':null}") << true;
        QTest::newRow("another amount") << base << QStringLiteral("{'command':'TopUp','account':'2001','amount':'10.01','channel':'PAYPAL'}") << false;
        QTest::newRow("a default written out is a field given")
            << base << QStringLiteral("{'command':'TopUp','account':'2001','amount':'10.00','channel':'PAYPAL','currency':'USD'}") << false;
        QTest::newRow("secrets do not count") << QStringLiteral("{'command':'SetPassword','user':'root@1','salt':'a','hash':'b'}")
                                              << QStringLiteral("{'command':'SetPassword','user':'root@1','salt':'c','hash':'d'}") << true;
    }
    void sameContent()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        const PersonId person = PersonId::parse(QStringLiteral("root@1"));
        const Command first = parseCommand(json(a))->command, second = parseCommand(json(b))->command;
        QTEST(digestOf(person, first) == digestOf(person, second), "same");
        QVERIFY(digestOf(person, first) != digestOf(PersonId::parse(QStringLiteral("root@2")), first));
    }

    void secretsStayOutOfTheChainsForm()
    {
        const Command command = parseCommand(json("{'command':'SetPassword','user':'root@1','salt':'c2FsdA==','hash':'aGFzaA=='}"))->command;
        QCOMPARE(commandJson(command, false).toBytes(), QByteArray("{\"command\":\"SetPassword\",\"user\":\"root@1\"}"));
        QVERIFY(commandJson(command, true).toBytes().contains("c2FsdA=="));
    }

    void whatIsWrittenIsReadAgain()
    {
        const QString text = QStringLiteral("{'command':'RegisterCloudAccount','uid':'1','account':'2','logonName':'a','kind':'enterprise','ownerName':'b',"
                                            "'identity':{'name':'c','code':'SG-1'},'type':'ecosystem','currency':'EUR'}");
        const Command command = parseCommand(json(text))->command;
        QCOMPARE(commandJson(command, true).toBytes(), json(text).toBytes());
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
