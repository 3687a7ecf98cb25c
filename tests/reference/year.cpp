// SPDX-License-Identifier: GPL-3.0-or-later
#include "year.h"

#include "cast.h"

#include <algorithm>

namespace reference {

namespace {

class Diary
{
public:
    Command &on(Moment at, const std::string &name, const std::map<std::string, std::string> &texts)
    {
        const auto names = [&](const char *field, const char *value) { return texts.count(field) > 0 && texts.at(field) == value; };
        const bool isStranger = names("account", "2005") || names("cloudAccount", "1005") || names("entity", stranger.c_str());
        m_script.push_back({name, opId(20000 + int(m_script.size())), isStranger ? "root@1005" : "root@1001", at, texts});
        return m_script.back();
    }
    void topUp(Moment at, const std::string &account, const std::string &amount, const std::string &currency = {})
    {
        Command &command = on(at, "TopUp", {{"account", account}, {"amount", amount}, {"channel", "OFFLINE_REMIT"}});
        if (!currency.empty())
            command.texts["currency"] = currency;
    }
    Command &charge(Moment at, const std::string &account, const std::string &amount, std::optional<Moment> usedAt = {})
    {
        return on(at, "RecordCharge",
                  {{"cloudAccount", "100" + account.substr(3)}, {"product", "ecs"}, {"amount", amount}, {"kind", "PayAsYouGoBill"},
                   {"usedAt", text(usedAt.value_or(at))}});
    }
    void alert(Moment at, const std::string &account, const std::string &threshold)
    {
        on(at, "SetLowBalanceAlert", {{"account", account}, {"threshold", threshold}}).flags["enabled"] = true;
    }
    void rate(Moment at, const std::string &from, const std::string &to, const std::string &rate, const std::string &month)
    {
        on(at, "SetExchangeRate", {{"from", from}, {"to", to}, {"rate", rate}, {"month", month}, {"source", "bank"}});
    }
    Script inOrder()
    {
        std::stable_sort(m_script.begin(), m_script.end(), [](const Command &a, const Command &b) { return a.at < b.at; });
        return m_script;
    }

private:
    Script m_script;
};

void open(Diary &diary)
{
    const Moment start = moment(2026, 7, 1, 8);
    diary.on(start, "SetEntityCreditLimit", {{"entity", group}, {"amount", "1000"}, {"reason", "contract"}});
    diary.on(start, "SetCreditLimit", {{"account", "2001"}, {"amount", "200"}, {"reason", "contract"}});
    diary.on(start, "SetTaxRate", {{"account", "2001"}, {"rate", "0.09"}, {"fromMonth", "2026-07"}});
    diary.on(start, "SetQuota", {{"account", "2004"}, {"amount", "100"}});
    diary.topUp(start, "2001", "600");
    diary.topUp(start, "2002", "100");
    diary.topUp(start, "2003", "80");
    diary.topUp(start, "2005", "10000");
    diary.alert(start, "2001", "500");
    diary.alert(start, "2002", "50");
    diary.alert(start, "2003", "40");
    diary.alert(start, "2004", "30");
    diary.alert(start, "2005", "2000");
}

void use(Diary &diary)
{
    const std::map<std::string, std::string> amounts{{"2001", "12.3456"}, {"2002", "3.21"}, {"2003", "2.5"}, {"2004", "0.75"}, {"2005", "123.4"}};
    for (int day = 0; day < daysOfYear; ++day) {
        const Moment morning = startOfYear() + day * aDay + 9 * anHour;
        if (day % 5 == 0) {
            for (const auto &[account, amount] : amounts)
                diary.charge(morning, account, amount);
        }
        if (day % 10 == 0)
            diary.charge(morning + 6 * anHour, "2001", "0.0000000001", morning);
        if (day % 30 == 9) {
            diary.topUp(morning + anHour, "2001", "140");
            diary.topUp(morning + anHour, "2002", "20");
            diary.topUp(morning + anHour, "2003", "16");
            diary.topUp(morning + anHour, "2005", "800");
        }
    }
}

/// Below the threshold for a day, for three, for more than five; again on the day of coming back; in the afternoon only.
void crossThresholds(Diary &diary)
{
    diary.charge(moment(2026, 8, 8, 15), "2001", "500");
    diary.charge(moment(2026, 8, 9, 15), "2001", "1");
    diary.topUp(moment(2026, 8, 25, 10), "2001", "600");
    diary.charge(moment(2026, 9, 12, 10), "2001", "650");
    diary.topUp(moment(2026, 9, 12, 11), "2001", "650");
    diary.charge(moment(2026, 9, 12, 15), "2001", "650");
    diary.topUp(moment(2026, 9, 14, 15), "2001", "650");
    diary.charge(moment(2026, 9, 2, 10), "2002", "60");
    diary.alert(moment(2026, 9, 3, 15), "2002", "45");
    diary.topUp(moment(2026, 9, 20, 10), "2002", "100");
    diary.charge(moment(2026, 10, 7, 10), "2005", "8500");
    diary.topUp(moment(2026, 10, 10, 15), "2005", "4000");
}

/// 2001 to EUR without a limit, 2003 to USD with one; 2002 thinks better of it.
void changeCurrencies(Diary &diary)
{
    diary.topUp(moment(2026, 9, 21, 10), "2001", "400", "EUR");
    diary.on(moment(2026, 9, 22, 10), "SetSettlementCurrency", {{"account", "2001"}, {"currency", "EUR"}, {"threshold", "150"}});
    diary.rate(moment(2026, 9, 22, 11), "USD", "EUR", "0.9123456789", "2026-09");
    diary.on(moment(2026, 9, 23, 10), "SetSettlementCurrency", {{"account", "2002"}, {"currency", "JPY"}});
    diary.on(moment(2026, 9, 24, 10), "CancelSettlementCurrencyChange", {{"account", "2002"}});
    // Usage of September that comes while September is open, and after.
    diary.charge(moment(2026, 10, 2, 10), "2001", "1.5", moment(2026, 9, 30, 20));
    diary.charge(moment(2026, 10, 4, 10), "2001", "100.25", moment(2026, 9, 30, 21)).texts["currency"] = "USD";
    diary.on(moment(2026, 10, 12, 10), "SetSettlementCurrency", {{"account", "2003"}, {"currency", "USD"}, {"creditLimit", "100"}, {"threshold", "45"}});
    diary.rate(moment(2026, 11, 5, 10), "EUR", "USD", "1.1", "2026-10");
    diary.charge(moment(2026, 11, 6, 10), "2003", "3.333", moment(2026, 10, 31, 23)).texts["currency"] = "EUR";
    diary.charge(moment(2027, 1, 12, 10), "2001", "480");
    diary.topUp(moment(2027, 1, 25, 10), "2001", "500");
}

/// To the last day of grace and the stop (2002), to the release (2003), stopped at once (2004), for two days owing more than agreed (2005).
void fallOverdue(Diary &diary)
{
    diary.on(moment(2026, 11, 1, 10), "SetSuspensionTerms", {{"account", "2005"}, {"amount", "600"}}).numbers["days"] = "10";
    diary.charge(moment(2026, 11, 10, 10), "2005", "6370");
    diary.charge(moment(2026, 11, 12, 10), "2005", "500");
    diary.topUp(moment(2026, 11, 14, 10), "2005", "800");
    diary.topUp(moment(2026, 12, 4, 15), "2005", "12000");
    diary.on(moment(2026, 12, 20, 10), "RecordQuotaConsumption", {{"account", "2004"}, {"amount", "45"}, {"outBizId", "B0"}});
    diary.on(moment(2027, 1, 6, 10), "RecordQuotaConsumption", {{"account", "2004"}, {"amount", "90"}, {"outBizId", "B1"}});
    diary.on(moment(2027, 1, 7, 10), "SetServiceSuspension", {{"account", "2004"}}).flags["delayed"] = false;
    diary.on(moment(2027, 2, 5, 10), "SetQuota", {{"account", "2004"}, {"amount", "300"}});
    diary.charge(moment(2027, 3, 10, 10), "2002", "300");
    diary.topUp(moment(2027, 4, 5, 10), "2002", "400");
    diary.charge(moment(2027, 4, 10, 10), "2003", "300");
    diary.topUp(moment(2027, 6, 8, 10), "2003", "400");
}

} // namespace

Moment startOfYear()
{
    return moment(2026, 7, 1);
}

Script yearOfCommands()
{
    Diary diary;
    open(diary);
    use(diary);
    crossThresholds(diary);
    changeCurrencies(diary);
    fallOverdue(diary);
    return diary.inOrder();
}

} // namespace reference
