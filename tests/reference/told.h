// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cast.h"
#include "reference_model.h"

#include <QTest>

namespace reference {

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
    /// A tick a day, at the time of now, until \a last.
    void tickUntil(Moment last)
    {
        while (now < last) {
            now += aDay;
            tick();
        }
    }
    std::string alert(bool enabled, const std::string &threshold = {}, const std::vector<std::string> &accounts = {"2001"})
    {
        Command command{"SetLowBalanceAlert", opId(++m_count), "root@1001", now, {}};
        command.flags["enabled"] = enabled;
        command.lists["accounts"] = accounts;
        if (!threshold.empty())
            command.texts["threshold"] = threshold;
        return run(command);
    }
    std::string suspend(bool delayed)
    {
        Command command{"SetServiceSuspension", opId(++m_count), "root@1001", now, {{"account", "2001"}}};
        command.flags["delayed"] = delayed;
        return run(command);
    }
    std::string rate(const std::string &from, const std::string &to, const std::string &rate, const std::string &month)
    {
        return run("SetExchangeRate", {{"from", from}, {"to", to}, {"rate", rate}, {"month", month}, {"source", "bank"}});
    }
    QString setting(const std::string &figure) { return figureOf(m_model.settings(now), "settings/2001/" + figure); }
    /// What was said since the last time, each as `kind MM-DD`.
    QString said()
    {
        QStringList messages;
        const auto &all = m_model.state().messages;
        for (; m_said < all.size(); ++m_said)
            messages << QString::fromStdString(all[m_said].kind + ' ' + dayText(dayOf(all[m_said].time)).substr(5));
        return messages.join(QStringLiteral(", "));
    }
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
    size_t m_said = 0;
    std::string m_last;
};

inline const std::string done = "done";
inline QString text(const std::string &code)
{
    return QString::fromStdString(code);
}

} // namespace reference
