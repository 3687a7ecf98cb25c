// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference_model.h"

#include <functional>
#include <random>

namespace reference {

/// Writes random scripts that live through what people do and get wrong. It follows the model, so that amounts often are exactly what is
/// there, one unit more, or nothing; about one command in six is wrong on purpose. The same seed gives the same script.
class ScriptWriter
{
public:
    /// \a known says which commands the book has.
    ScriptWriter(std::uint64_t seed, const std::function<bool(const std::string &)> &known);

    /// \a length commands to follow the cast.
    Script write(int length);

private:
    /// In most lives somebody first gets money, or becomes a credit user.
    void begin();
    Command next();
    bool chance(int percent) { return below(100) < percent; }
    int below(int bound) { return int(m_random() % std::uint64_t(bound)); }
    template<typename T>
    T one(const std::vector<T> &of)
    {
        return of[size_t(below(int(of.size())))];
    }

    void passTime();
    bool isChangePending() const;
    std::string account();
    std::string directAccount() { return chance(95) ? one<std::string>({"2001", "2001", "2001", "2002", "2002", "2003", "2005"}) : account(); }
    std::string ownerOf(const std::string &account) const { return "100" + account.substr(3); }
    std::string personFor(const std::string &account);
    std::string currency(const std::string &account);
    std::string amount(const std::string &currency, std::vector<Amount> edges = {});
    std::string signedAmount(const std::string &currency, std::vector<Amount> edges);
    std::string exactAmount();
    std::string monthSometimesWrong();
    std::string usedAt();
    std::string product() { return one<std::string>({"ecs", "ecs", "oss", "cdn"}); }
    std::string newId(const char *kind) { return chance(97) ? kind + std::to_string(++m_ids) : std::string(kind) + '1'; }
    void spoil(Command &command);
    /// Where there is nothing yet to do it to, what makes it possible, if the book has that.
    void instead(Command &command, const char *name, void (ScriptWriter::*fill)(Command &));

    // script_money.cpp
    void topUp(Command &command);
    void adjustBalance(Command &command);
    void transferFunds(Command &command);
    void convertCash(Command &command);
    void setEntityCreditLimit(Command &command);
    void setCreditLimit(Command &command);
    void setQuota(Command &command);
    void recordQuotaConsumption(Command &command);
    void recordCharge(Command &command);
    std::string chargeToAnEdge(const Account &account);
    void setTaxRate(Command &command);
    void registerAgain(Command &command);
    void setAccountStatus(Command &command);
    // script_alerts.cpp
    void setLowBalanceAlert(Command &command);
    void setServiceSuspension(Command &command);
    void setSuspensionTerms(Command &command);
    void setSettlementCurrency(Command &command);
    void cancelSettlementCurrencyChange(Command &command);
    void setExchangeRate(Command &command);
    /// While a series runs or services are about to stop, now and then a tick on the day that matters, and then often the next one.
    bool followsUp(Command &command);
    // script_bills.cpp
    void grantCoupon(Command &command);
    void cancelCoupon(Command &command);
    void placeOrder(Command &command);
    void payOrder(Command &command);
    void issueBill(Command &command);
    void settleBills(Command &command);
    void setSwitch(Command &command);
    void startUnifiedSettlement(Command &command);
    void onSettlement(Command &command);
    void tick(Command &command);
    void reverse(Command &command);

    const Account &at(const std::string &account) const { return m_seen.state().accounts.at(account); }

    struct Kind
    {
        std::string name;
        int weight;
        void (ScriptWriter::*fill)(Command &);
    };
    std::vector<Kind> m_kinds;
    std::function<bool(const std::string &)> m_known;
    std::mt19937_64 m_random;
    Model m_model;
    Model m_seen; ///< the same at m_now, with the currency changes that are due
    Script m_script;
    Moment m_now;
    int m_ops = 1000;
    int m_ids = 0;
};

} // namespace reference
