// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state.h"

namespace reference {

/// Lines of `section/row/member = value`, for comparison with what `purser show` answers.
using Figures = std::map<std::string, std::string>;

/// What a rule refuses with.
struct Refusal
{
    std::string code;
    std::string why;
};

struct Outcome
{
    std::string code = "done";
    std::string why = {};
    int currencyChanges = 0, billsIssued = 0, billsSettled = 0, settlementsCompleted = 0, messages = 0; ///< of a Tick

    bool isDone() const { return code == "done"; }
};

/// Of an open overdue period: the days on which services stop and are released.
struct SuspensionDays
{
    std::string state; ///< grace, stopped, released
    DayNumber stopsOn = 0, releasesOn = 0;
};

/// The rules of a book of billing accounts a second time: plain, slow and written from the documents alone (commands.md, decisions.md), to be
/// compared with the real one. Shares no code with it. It leaves out what a random script does not use: RAM policies, payers other than the
/// owner, payment methods.
class Model
{
public:
    /// Does \a command, or leaves everything as it was and answers the refusal's code.
    Outcome execute(const Command &command);

    const State &state() const { return m_state; }
    /// The book as it stands at \a now, with the currency changes that are due by then.
    Model asOf(Moment now) const;
    /// Figures of every account as they stand at \a now.
    Figures assets(Moment now) const;
    Figures accounts(Moment now) const;
    Figures overview(Moment now) const;
    Figures bills() const;
    Figures coupons(Moment now) const;
    Figures orders() const;
    Figures histories() const;
    Figures transactions() const;
    Figures entityCredit(Moment now) const;
    Figures settings(Moment now) const;
    /// `messages/UID/index = time account kind`, as the root of that UID sees them.
    Figures messages() const;
    Figures exchangeRates() const;
    Figures settlements() const;
    Figures plan(const std::string &account, Moment now) const;

    // What the generator of scripts asks, to hit the edges exactly.
    Amount available(const Account &account, const std::string &currency) const;
    bool isOverdue(const Account &account) const;
    /// What of its entity's credit limit \a account holds: its limits, what stays of earlier ones, and what is promised.
    Amount allocatedTo(const Account &account) const;
    std::string currencyOf(const Account &account, MonthNumber month) const;
    MonthNumber bookedIn(const Account &account, MonthNumber usedIn) const;
    /// Of an account that is overdue.
    SuspensionDays suspensionDays(const Account &account) const;
    std::vector<const Bill *> unpaidBills(const std::string &account) const;

private:
    enum Role { Owner = 1, Super = 2 };
    enum class Sign { Positive, NotNegative, Signed };

    // model.cpp: dispatch, reading fields, who may
    void dispatch(const Command &command);
    Amount amountIn(const Command &command, const std::string &field, Sign sign) const;
    std::string currencyIn(const Command &command, const std::string &field) const;
    std::string wordIn(const Command &command, const std::string &field, const std::vector<std::string> &words) const;
    std::string filledIn(const Command &command, const std::string &field) const;
    bool flagIn(const Command &command, const std::string &field) const;
    MonthNumber monthIn(const Command &command, const std::string &field) const;
    Account &accountIn(const Command &command, const std::string &field = "account");
    CloudAccount &cloudAccountIn(const Command &command, const std::string &field);
    void requireRole(const Account &account, int roles);
    void requireDirect(const Account &account) const;
    void requireDigits(Amount amount, const std::string &currency) const;
    void requireNotDeregistered(const Account &account) const;
    void requireValid(const Account &account) const;
    std::string uid() const { return m_command->person.substr(m_command->person.find('@') + 1); }
    bool isSuper(const Account &account) const;

    // accounts.cpp
    void registerCloudAccount(const Command &command);
    void enableEnterpriseCenter(const Command &command);
    void inviteAccount(const Command &command);
    void setAccountStatus(const Command &command);
    void setEntityCreditLimit(const Command &command);
    void setCreditLimit(const Command &command);
    Amount allocatedOf(const std::string &entity) const;
    void setQuota(const Command &command);
    void recordQuotaConsumption(const Command &command);
    void setTaxRate(const Command &command);

    // funds.cpp
    void topUp(const Command &command);
    void adjustBalance(const Command &command);
    void transferFunds(const Command &command);
    void convertCash(const Command &command);
    /// The one way in which a ledger changes.
    void move(Account &account, const std::string &ledger, const std::string &key, const std::string &currency, Amount change, const std::string &type);
    Amount balance(const Account &account, const std::string &ledger, const std::string &currency) const;
    Amount balanceOf(const Account &account, const std::string &ledger, const std::string &key, const std::string &currency) const;
    Amount cash(const Account &account, const std::string &currency) const;
    Amount unsettledCurrentMonth(const Account &account, const std::string &currency, Moment now) const;
    Amount unsettledPreviousMonths(const Account &account, const std::string &currency, Moment now) const;
    std::set<std::string> currenciesOf(const Account &account) const;

    // currencies.cpp
    void setSettlementCurrency(const Command &command);
    void cancelSettlementCurrencyChange(const Command &command);
    void setExchangeRate(const Command &command);
    bool isChangeDue(Moment now) const;
    /// The changes whose month has begun; every command does this first.
    void recordChanges();
    /// Limits of earlier currencies: what is still owed in them, up to what they were.
    void followFormerLimits(Account &account);
    void convertInto(Charge &charge, const std::string &currency, MonthNumber usedIn) const;
    /// The sum below zero of \a bill into the next month.
    void carry(const Account &account, const Bill &bill);

    // alerts.cpp
    void setLowBalanceAlert(const Command &command);
    void setServiceSuspension(const Command &command);
    void setSuspensionTerms(const Command &command);
    void say(const std::string &account, const std::string &kind, int day = 0);
    std::map<std::string, Amount> availables() const;
    void judge(Account &account, Amount before);
    /// What a command says at its end: bills issued, bills settled, and what the accounts it posted to have come to.
    void tellBillsAndJudge(const std::map<std::string, Amount> &before, const std::map<std::string, Amount> &owedBefore);
    /// Days 2 to 5 of a low balance series.
    void remind();
    void warnOfSuspension();

    // charges.cpp
    void recordCharge(const Command &command);
    void issueBill(const Command &command);
    void tick(const Command &command);
    void book(const Account &account, MonthNumber usedIn, const std::string &product, bool marketplace, Amount amount, const std::string &currency);
    void closeMonth(Account &account, MonthNumber month);
    void issue(Account &account, MonthNumber month, bool marketplace);

    // paying.cpp
    void settleBills(const Command &command);
    void setAutomaticWriteOff(const Command &command);
    void setWriteOffPreviousBills(const Command &command);
    /// Pays up to \a wanted of \a bill from the funds in their order; what was paid.
    Amount pay(Bill &bill, Amount wanted);
    Amount couponAllowance(const Coupon &coupon, const Bill &bill) const;
    void draw(Bill &bill, const std::string &ledger, const std::string &key, const std::string &fund, Amount amount);
    void writeOff(Account &account);
    const Settlement *lockOn(const std::string &account) const;
    std::vector<Bill *> unpaid(const std::string &account);

    // coupons.cpp
    void grantCoupon(const Command &command);
    void cancelCoupon(const Command &command);
    void placeOrder(const Command &command);
    void payOrder(const Command &command);
    Coupon *coupon(const std::string &id);

    // unified.cpp
    void startUnifiedSettlement(const Command &command);
    void editUnifiedSettlement(const Command &command);
    void runUnifiedSettlement(const Command &command);
    void closeUnifiedSettlement(const Command &command);
    void deleteUnifiedSettlement(const Command &command);
    void checkForm(const Command &command) const;
    void check(const Command &command, const Settlement *itself);
    void requireSettlementRoles(const std::set<std::string> &accounts);
    Settlement &settlementIn(const Command &command);
    void runSettlement(Settlement &settlement);

    // reverse.cpp
    void reverse(const Command &command);

    State m_state;
    // Of the command being done.
    const Command *m_command = nullptr;
    Moment m_now = 0;
    Done m_done;
    std::set<std::string> m_writeOffs;
    std::set<std::string> m_posted; ///< accounts
    std::vector<std::string> m_issued, m_paid; ///< bills, in the order of their last change
    Outcome m_outcome;
};

[[noreturn]] void refuse(const std::string &code, const std::string &why);

} // namespace reference
