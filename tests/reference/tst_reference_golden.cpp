// SPDX-License-Identifier: GPL-3.0-or-later
#include "cast.h"
#include "reference_model.h"

#include <QTest>

using namespace reference;

namespace {

/// A model with the cast, told what to do in few words.
class Told
{
public:
    Told()
    {
        for (const Command &command : cast())
            must(command);
    }
    Moment now = moment(2026, 9, 10, 12);
    std::string run(const std::string &name, const std::map<std::string, std::string> &texts, const std::string &person = "root@1001")
    {
        return run({name, opId(++m_count), person, now, texts});
    }
    std::string run(Command command)
    {
        m_last = command.op;
        return m_model.execute(command).code;
    }
    std::string settle(const std::string &account, const std::vector<std::pair<std::string, std::string>> &items)
    {
        Command command{"SettleBills", opId(++m_count), "root@1001", now, {{"account", account}}};
        command.items = items;
        command.hasItems = true;
        return run(command);
    }
    std::string set(const std::string &name, const std::string &account, bool enabled)
    {
        Command command{name, opId(++m_count), "root@1001", now, {{"account", account}}};
        command.flags["enabled"] = enabled;
        return run(command);
    }
    std::string unified(const std::string &name, const std::string &id, const std::vector<std::string> &months)
    {
        Command command{name, opId(++m_count), "root@1001", now, {{"settlement", id}}};
        if (!months.empty())
            command.lists = {{"accounts", {"2001"}}, {"months", months}};
        return run(command);
    }
    std::string charge(const std::string &amount, const std::string &usedAt, bool marketplace = false, const std::string &uid = "1001",
                       const std::string &kind = "PayAsYouGoBill")
    {
        Command command{"RecordCharge", opId(++m_count), "root@1001", now,
                        {{"cloudAccount", uid}, {"product", "ecs"}, {"amount", amount}, {"kind", kind}, {"usedAt", usedAt}}};
        command.flags["marketplace"] = marketplace;
        return run(command);
    }
    std::string topUp(const std::string &amount, const std::string &account = "2001")
    {
        return run("TopUp", {{"account", account}, {"amount", amount}, {"channel", "OFFLINE_REMIT"}});
    }
    std::string grant(const std::string &from, const std::string &to, const std::string &amount)
    {
        return run("TransferFunds", {{"from", from}, {"to", to}, {"amount", amount}, {"currency", "USD"}, {"type", "grant"}, {"remark", "project"}});
    }
    std::string issue(const std::string &month, const std::string &account = "2001") { return run("IssueBill", {{"account", account}, {"month", month}}); }
    std::string tick() { return run("Tick", {}, "system"); }
    std::string reverse(const std::string &op) { return run("Reverse", {{"target", op}, {"reason", "mistake"}}); }
    std::string last() const { return m_last; }
    QString asset(const std::string &figure, const std::string &account = "2001")
    {
        return figureOf(m_model.assets(now), "assets/" + account + '/' + figure);
    }
    QString bill(int index, const std::string &figure, const std::string &account = "2001")
    {
        return figureOf(m_model.bills(), "bills/" + account + '/' + std::to_string(index) + '/' + figure);
    }
    QString paidBy(int index)
    {
        QStringList funds;
        const Figures figures = m_model.bills();
        for (int part = 0;; ++part) {
            const std::string path = "bills/2001/" + std::to_string(index) + "/paidBy/" + std::to_string(part) + '/';
            if (figures.count(path + "fund") == 0)
                return funds.join(QStringLiteral(", "));
            funds << figureOf(figures, path + "fund") + u' ' + figureOf(figures, path + "amount");
        }
    }
    Model &model() { return m_model; }

private:
    static QString figureOf(const Figures &figures, const std::string &name)
    {
        return figures.count(name) > 0 ? QString::fromStdString(figures.at(name)) : QStringLiteral("none");
    }
    void must(const Command &command)
    {
        const Outcome outcome = m_model.execute(command);
        QVERIFY2(outcome.isDone(), (command.name + ": " + outcome.why).c_str());
    }
    Model m_model;
    int m_count = 1000;
    std::string m_last;
};

const std::string done = "done";
QString text(const std::string &code)
{
    return QString::fromStdString(code);
}

} // namespace

// What the documents give as worked examples (domain-rules §17), so that the model is not merely the program's twin in its mistakes.
class TestReferenceGolden final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts()
    {
        QCOMPARE(text(Amount::parsed("100.25").times(Amount::parsed("7.78"), 2).text(2)), QStringLiteral("779.95"));
        QCOMPARE(text(Amount::parsed("9.9").times(Amount::parsed("0.09"), 2).text(2)), QStringLiteral("0.89"));
        QCOMPARE(text(Amount::parsed("60.617").truncated(2).text(2)), QStringLiteral("60.61"));
        QCOMPARE(text(Amount::parsed("-60.617").truncated(2).text(2)), QStringLiteral("-60.61"));
        QCOMPARE(text(Amount::parsed("0.1234567891").text(2)), QStringLiteral("0.1234567891"));
        QCOMPARE(text(Amount::parsed("-0.007").text(2)), QStringLiteral("-0.007"));
        QCOMPARE(text(Amount::parsed("9200").text(2)), QStringLiteral("9200.00"));
        QCOMPARE(text(Amount::parsed("12").text(0)), QStringLiteral("12"));
        for (const char *wrong : {"", "-", ".5", "1.", "1e3", "0.12345678901", " 1", "+1", "1,0"})
            QVERIFY2(!Amount::parse(wrong), wrong);
    }
    void moments()
    {
        QCOMPARE(text(reference::text(moment(2026, 9, 10, 12))), QStringLiteral("2026-09-10T04:00:00Z"));
        QCOMPARE(text(monthText(monthOf(*parseMoment("2026-08-31T16:00:00Z")))), QStringLiteral("2026-09"));
        QCOMPARE(text(monthText(monthOf(*parseMoment("2026-08-31T15:59:59Z")))), QStringLiteral("2026-08"));
        QCOMPARE(*parseMoment("2026-09-01"), startOf(month(2026, 9)));
        QCOMPARE(*parseEnd("2026-08-31"), startOf(month(2026, 9)));
        QVERIFY(!parseMoment("2026-02-30"));
        QVERIFY(!parseMonth("2026-13"));
    }
    void availableCredit()
    {
        Told told;
        QCOMPARE(told.topUp("10000"), done);
        QCOMPARE(told.run("SetEntityCreditLimit", {{"entity", group}, {"amount", "5000"}, {"reason", "contract"}}), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "5000"}, {"reason", "contract"}}), done);
        QCOMPARE(told.run("AdjustBalance", {{"account", "2001"}, {"ledger", "creditRefund"}, {"amount", "200"}, {"reason", "return"}}), done);
        QCOMPARE(told.charge("3000", "2026-08-15"), done);
        QCOMPARE(told.charge("3000", "2026-09-05"), done);
        QCOMPARE(told.asset("availableCredit"), QStringLiteral("9200.00"));
        QCOMPARE(told.asset("terms/3/amount"), QStringLiteral("3000.00"));
        QCOMPARE(told.asset("terms/4/amount"), QStringLiteral("3000.00"));
        QCOMPARE(told.asset("withdrawable"), QStringLiteral("4000.00"));
        QCOMPARE(told.asset("transferable"), QStringLiteral("9200.00"));
    }
    void aBillIsTruncatedThenTaxed()
    {
        Told told;
        QCOMPARE(told.run("SetTaxRate", {{"account", "2001"}, {"rate", "0.09"}, {"fromMonth", "2026-08"}}), done);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(told.charge("12.1234", "2026-08-15"), done);
        QCOMPARE(told.issue("2026-08"), done);
        QCOMPARE(told.bill(0, "pretax"), QStringLiteral("60.617"));
        QCOMPARE(told.bill(0, "rounding"), QStringLiteral("-0.007"));
        QCOMPARE(told.bill(0, "tax"), QStringLiteral("5.45"));
        QCOMPARE(told.bill(0, "payable"), QStringLiteral("66.06"));
        QCOMPARE(told.bill(0, "bill"), QStringLiteral("2001-202608"));
        QCOMPARE(told.issue("2026-08"), std::string("WrongState"));
        QCOMPARE(told.issue("2026-09"), std::string("WrongState"));
        // Late usage of a closed month is booked in the open one.
        QCOMPARE(told.charge("1", "2026-08-15"), done);
        QCOMPARE(told.asset("terms/3/amount"), QStringLiteral("1.00"));
    }
    void aNegativeSumIsCarried()
    {
        Told told;
        QCOMPARE(told.charge("-2.005", "2026-08-15", false, "1001", "Adjustment"), done);
        QCOMPARE(told.issue("2026-08"), done);
        QCOMPARE(told.bill(0, "status"), QStringLiteral("nothingToSettle"));
        QCOMPARE(told.bill(0, "carried"), QStringLiteral("-2.005"));
        QCOMPARE(told.asset("availableCredit"), QStringLiteral("2.005"));
    }
    void transferable()
    {
        Told told;
        QCOMPARE(told.topUp("200", "2002"), done);
        QCOMPARE(told.topUp("300"), done);
        QCOMPARE(told.grant("2002", "2001", "200"), done);
        QCOMPARE(told.charge("250", "2026-09-05"), done);
        QCOMPARE(told.asset("availableCredit"), QStringLiteral("250.00"));
        QCOMPARE(told.asset("transferable"), QStringLiteral("250.00"));
        QCOMPARE(told.asset("withdrawable"), QStringLiteral("250.00"));
    }
    void orderOfFundsAndBills()
    {
        Told told;
        QCOMPARE(told.charge("10", "2026-07-15", true), done);
        QCOMPARE(told.charge("10", "2026-07-15"), done);
        QCOMPARE(told.charge("50", "2026-08-15"), done);
        QCOMPARE(told.issue("2026-08"), done); // nothing to pay with
        QCOMPARE(told.topUp("5", "2002"), done);
        QCOMPARE(told.grant("2002", "2001", "5"), done);
        QCOMPARE(told.run("AdjustBalance", {{"account", "2001"}, {"ledger", "draft"}, {"amount", "3"}, {"reason", "r"}}), done);
        QCOMPARE(told.run("AdjustBalance", {{"account", "2001"}, {"ledger", "creditRefund"}, {"amount", "9"}, {"reason", "r"}}), done);
        const std::map<std::string, std::string> card{{"account", "2001"}, {"coupon", "c1"}, {"kind", "prepaidCard"}, {"amount", "4"},
                                                      {"validFrom", "2026-07-01"}, {"validTo", "2026-12-31"}};
        QCOMPARE(told.run("GrantCoupon", card), done);
        QCOMPARE(told.paidBy(0), QString()); // available credit is below 0: nothing is written off
        QCOMPARE(told.topUp("100"), done);
        QCOMPARE(told.bill(0, "bill"), QStringLiteral("2001-202607"));
        QCOMPARE(told.bill(1, "bill"), QStringLiteral("2001-202607-M"));
        QCOMPARE(told.bill(2, "bill"), QStringLiteral("2001-202608"));
        // The refund of September pays no earlier bill unless a credit user says so.
        QCOMPARE(told.paidBy(0), QStringLiteral("prepaidCard 4.00, draft 3.00, transferredInCash 3.00"));
        QCOMPARE(told.paidBy(1), QStringLiteral("transferredInCash 2.00, ownCash 8.00"));
        QCOMPARE(told.paidBy(2), QStringLiteral("ownCash 50.00"));
        QCOMPARE(told.bill(0, "invoiceable"), QStringLiteral("6.00"));
    }
    void reversedSettlementsWait()
    {
        Told told;
        QCOMPARE(told.charge("10", "2026-08-15"), done);
        QCOMPARE(told.issue("2026-08"), done);
        QCOMPARE(told.topUp("10"), done);
        QCOMPARE(told.paidBy(0), QString()); // 10 − 10 is not above 0
        QCOMPARE(told.settle("2001", {{"2001-202608", "10.01"}}), std::string("InvalidValue"));
        QCOMPARE(told.settle("2001", {{"2001-202608", ""}}), done);
        const std::string settlement = told.last();
        QCOMPARE(told.settle("2001", {{"2001-202608", ""}}), std::string("WrongState"));
        QCOMPARE(told.reverse(settlement), done);
        QCOMPARE(told.topUp("10"), done);
        QCOMPARE(told.paidBy(0), QString());
        QCOMPARE(told.settle("2001", {{"2001-202608", "4"}}), done);
        QCOMPARE(told.tick(), done);
        QCOMPARE(told.paidBy(0), QStringLiteral("ownCash 10.00"));
        QCOMPARE(told.reverse(settlement), std::string("WrongState"));
    }
    void quota()
    {
        Told told;
        QCOMPARE(told.run("SetQuota", {{"account", "2004"}, {"amount", "10"}}), done);
        QCOMPARE(told.charge("10", "2026-08-15", false, "1004"), done);
        QVERIFY(!told.model().isOverdue(told.model().state().accounts.at("2004")));
        QCOMPARE(told.charge("0.0000000001", "2026-09-05", false, "1004"), done);
        QVERIFY(told.model().isOverdue(told.model().state().accounts.at("2004")));
        QCOMPARE(told.issue("2026-08", "2004"), done);
        QCOMPARE(told.bill(0, "status", "2004"), QStringLiteral("settled"));
        QCOMPARE(told.bill(0, "paidBy/0/fund", "2004"), QStringLiteral("quota"));
        QCOMPARE(told.asset("terms/1/amount", "2004"), QStringLiteral("10.00"));
        QCOMPARE(told.topUp("1", "2004"), std::string("NotAvailableHere"));
    }
    void allocations()
    {
        Told told;
        QCOMPARE(told.run("SetEntityCreditLimit", {{"entity", group}, {"amount", "10"}, {"reason", "r"}}), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "6"}, {"reason", "r"}}), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2002"}, {"amount", "5"}, {"reason", "r"}}), std::string("LimitExceeded"));
        QCOMPARE(told.run("SetEntityCreditLimit", {{"entity", group}, {"amount", "5"}, {"reason", "r"}}), std::string("LimitExceeded"));
        QCOMPARE(told.charge("2", "2026-09-05"), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "2"}, {"reason", "r"}}), std::string("LimitExceeded"));
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "2.01"}, {"reason", "r"}}), done);
        QCOMPARE(told.run("SetCreditLimit", {{"account", "2001"}, {"amount", "3"}, {"reason", "r"}}, "root@1002"), std::string("NotPermitted"));
    }
    void unifiedSettlement()
    {
        Told told;
        QCOMPARE(told.charge("10", "2026-08-15"), done);
        QCOMPARE(told.unified("StartUnifiedSettlement", "s1", {"2026-08"}), done);
        QCOMPARE(told.unified("StartUnifiedSettlement", "s2", {"2026-08"}), std::string("Conflict"));
        QCOMPARE(told.unified("StartUnifiedSettlement", "s2", {"2026-09"}), std::string("InvalidValue"));
        QCOMPARE(told.unified("StartUnifiedSettlement", "s2", {"2026-04", "2026-05", "2026-06", "2026-07"}), std::string("LimitExceeded"));
        QCOMPARE(told.unified("RunUnifiedSettlement", "s1", {}), std::string("WrongState"));
        QCOMPARE(told.set("SetAutomaticWriteOff", "2001", true), std::string("WrongState"));
        QCOMPARE(told.topUp("4"), done);
        QCOMPARE(told.issue("2026-08"), done);
        QCOMPARE(told.unified("RunUnifiedSettlement", "s1", {}), done);
        QCOMPARE(text(told.model().state().settlements[0].state), QStringLiteral("waitingForFunds"));
        QCOMPARE(told.bill(0, "outstanding"), QStringLiteral("6.00"));
        QCOMPARE(told.topUp("6"), done);
        QCOMPARE(told.bill(0, "outstanding"), QStringLiteral("6.00"));
        QCOMPARE(told.tick(), done);
        QCOMPARE(text(told.model().state().settlements[0].state), QStringLiteral("completed"));
        QCOMPARE(told.set("SetAutomaticWriteOff", "2001", true), done);
        QCOMPARE(told.set("SetAutomaticWriteOff", "2001", false), std::string("NotAvailableHere"));
    }
};

QTEST_GUILESS_MAIN(TestReferenceGolden)
#include "tst_reference_golden.moc"
