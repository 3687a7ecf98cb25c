// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ram_policy.h"

#include <QElapsedTimer>
#include <QTest>

using namespace purser;

namespace {
QString statement(const char *body)
{
    return QStringLiteral("{\"Version\":\"1\",\"Statement\":[%1]}").arg(QString::fromUtf8(body).replace(u'\'', u'"'));
}

QString verdictText(const Result<RamPolicy> &policy, const QString &action)
{
    if (!policy)
        return QStringLiteral("refused");
    switch (policy->evaluate(action)) {
    case RamPolicy::Verdict::Silent: return QStringLiteral("silent");
    case RamPolicy::Verdict::Allow: return QStringLiteral("allow");
    case RamPolicy::Verdict::Deny: return QStringLiteral("deny");
    }
    return {};
}
} // namespace

class TestRamPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluates_data() // decisions 30
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("the action itself") << statement("{'Effect':'Allow','Action':'bss:ModifyBillingAccount'}") << QStringLiteral("allow");
        QTest::newRow("any case") << statement("{'Effect':'Allow','Action':'BSS:modifybillingACCOUNT'}") << QStringLiteral("allow");
        QTest::newRow("*") << statement("{'Effect':'Allow','Action':'*'}") << QStringLiteral("allow");
        QTest::newRow("bss:*") << statement("{'Effect':'Allow','Action':'bss:*'}") << QStringLiteral("allow");
        QTest::newRow("* inside") << statement("{'Effect':'Allow','Action':'bss:Mod*Acc*nt'}") << QStringLiteral("allow");
        QTest::newRow("* stands for nothing too") << statement("{'Effect':'Allow','Action':'bss:ModifyBillingAccount*'}") << QStringLiteral("allow");
        QTest::newRow("?") << statement("{'Effect':'Allow','Action':'bss:Modify?illingAccount'}") << QStringLiteral("allow");
        QTest::newRow("? is exactly one") << statement("{'Effect':'Allow','Action':'bss:ModifyBillingAccount?'}") << QStringLiteral("silent");
        QTest::newRow("another service") << statement("{'Effect':'Allow','Action':'efc:*'}") << QStringLiteral("silent");
        QTest::newRow("a prefix is not enough") << statement("{'Effect':'Allow','Action':'bss:Modify'}") << QStringLiteral("silent");
        QTest::newRow("bssapi is not bss") << statement("{'Effect':'Allow','Action':'bssapi:*'}") << QStringLiteral("silent");
        QTest::newRow("a list") << statement("{'Effect':'Allow','Action':['efc:*','bss:Modify*'],'Resource':'*'}") << QStringLiteral("allow");
        QTest::newRow("Resource as a list") << statement("{'Effect':'Allow','Action':'bss:*','Resource':['*']}") << QStringLiteral("allow");
        QTest::newRow("explicit Deny first, whatever the order")
            << statement("{'Effect':'Allow','Action':'bss:*'},{'Effect':'Deny','Action':'bss:Modify*'}") << QStringLiteral("deny");
        QTest::newRow("Deny before Allow") << statement("{'Effect':'Deny','Action':'bss:Modify*'},{'Effect':'Allow','Action':'*'}") << QStringLiteral("deny");
        QTest::newRow("a Deny of something else") << statement("{'Effect':'Deny','Action':'efc:*'},{'Effect':'Allow','Action':'bss:*'}") << QStringLiteral("allow");
        QTest::newRow("one statement, not a list")
            << QStringLiteral("{\"Version\":\"1\",\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"bss:*\"}}") << QStringLiteral("allow");
        // never ignored (decisions 30)
        QTest::newRow("NotAction") << statement("{'Effect':'Allow','NotAction':'efc:*'}") << QStringLiteral("refused");
        QTest::newRow("Action and NotAction") << statement("{'Effect':'Allow','Action':'bss:*','NotAction':'efc:*'}") << QStringLiteral("refused");
        QTest::newRow("Condition") << statement("{'Effect':'Allow','Action':'bss:*','Condition':{}}") << QStringLiteral("refused");
        QTest::newRow("a narrower Resource") << statement("{'Effect':'Allow','Action':'bss:*','Resource':'acs:bss:*:*:account/1'}") << QStringLiteral("refused");
        QTest::newRow("a list of Resources") << statement("{'Effect':'Allow','Action':'bss:*','Resource':['*','acs:x']}") << QStringLiteral("refused");
        QTest::newRow("no Action") << statement("{'Effect':'Allow'}") << QStringLiteral("refused");
        QTest::newRow("an empty list of actions") << statement("{'Effect':'Allow','Action':[]}") << QStringLiteral("refused");
        QTest::newRow("an action that is a number") << statement("{'Effect':'Allow','Action':[7]}") << QStringLiteral("refused");
        QTest::newRow("not an action") << statement("{'Effect':'Allow','Action':'everything'}") << QStringLiteral("refused");
        QTest::newRow("no Effect") << statement("{'Action':'bss:*'}") << QStringLiteral("refused");
        QTest::newRow("another Effect") << statement("{'Effect':'allow','Action':'bss:*'}") << QStringLiteral("refused");
        QTest::newRow("an unknown member") << statement("{'Effect':'Allow','Action':'bss:*','Sid':'x'}") << QStringLiteral("refused");
        QTest::newRow("no statement") << statement("") << QStringLiteral("refused");
        QTest::newRow("a statement that is text") << statement("'Allow'") << QStringLiteral("refused");
        QTest::newRow("no Version") << QStringLiteral("{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"bss:*\"}]}") << QStringLiteral("refused");
        QTest::newRow("Version 2") << QStringLiteral("{\"Version\":\"2\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"bss:*\"}]}") << QStringLiteral("refused");
        QTest::newRow("Effect given twice") << statement("{'Effect':'Deny','Effect':'Allow','Action':'bss:*'}") << QStringLiteral("refused");
        QTest::newRow("not JSON") << QStringLiteral("bss:*") << QStringLiteral("refused");
        QTest::newRow("a list") << QStringLiteral("[]") << QStringLiteral("refused");
    }
    void evaluates()
    {
        QFETCH(QString, document);
        const auto policy = RamPolicy::parse(document);
        QTEST(verdictText(policy, QStringLiteral("bss:ModifyBillingAccount")), "verdict");
        if (!policy) {
            QCOMPARE(policy.error().code, RefusalCode::InvalidValue);
            QCOMPARE(policy.error().field, QStringLiteral("policy"));
        }
    }

    void systemPolicies_data() // domain-rules §14
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const char *action, const char *verdict) {
            QTest::addRow("%s %s", name, action) << QString::fromLatin1(name) << QString::fromLatin1(action) << QString::fromLatin1(verdict);
        };
        for (const char *action : {"bss:DescribeBillingAccount", "bss:ModifyBillingAccount", "bssapi:ModifyAccountRelation", "efc:ModifyCredit"})
            row("AliyunBSSFullAccess", action, "allow");
        row("AliyunBSSFullAccess", "ecs:RunInstances", "silent");
        row("AliyunBSSReadOnlyAccess", "bss:DescribeBillingAccount", "allow");
        row("AliyunBSSReadOnlyAccess", "bssapi:QueryBill", "allow");
        row("AliyunBSSReadOnlyAccess", "bss:ModifyBillingAccount", "silent");
        row("AliyunBSSReadOnlyAccess", "bssapi:ModifyAccountRelation", "silent");
        row("AliyunBSSReadOnlyAccess", "efc:ModifyCredit", "silent");
        row("AdministratorAccess2", "bss:DescribeBillingAccount", "refused");
    }
    void systemPolicies()
    {
        QFETCH(QString, name);
        QFETCH(QString, action);
        const auto policy = systemPolicy(name);
        QTEST(verdictText(policy, action), "verdict");
        if (!policy)
            QCOMPARE(policy.error().code, RefusalCode::NotFound);
    }

    void hostilePatternsCostNothing()
    {
        const QString action = QString(4000, u'a');
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!actionMatches(QString(QStringLiteral("*a").repeated(1000) + u'b'), action));
        QVERIFY(!actionMatches(QString(QStringLiteral("?*").repeated(2000) + u'b'), action));
        QVERIFY(actionMatches(QString(4000, u'*'), action));
        // Backtracking over all stars would take longer than the universe has; a second is a thousand times what it takes.
        QVERIFY(timer.elapsed() < 5000);
    }

    void emptyPatterns()
    {
        QVERIFY(actionMatches(u"", u""));
        QVERIFY(!actionMatches(u"", u"a"));
        QVERIFY(actionMatches(u"**", u""));
        QVERIFY(!actionMatches(u"?", u""));
    }
};

QTEST_GUILESS_MAIN(TestRamPolicy)
#include "tst_ram_policy.moc"
