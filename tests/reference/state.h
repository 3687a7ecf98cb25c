// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amount.h"
#include "script.h"

#include <tuple>

namespace reference {

/// An exchange rate as it stood when a charge was converted.
struct RateUsed
{
    std::string from, to;
    Amount rate;
    MonthNumber month = 0; ///< of the usage

    friend bool operator==(const RateUsed &a, const RateUsed &b) = default;
};

/// A usage or order that a bill will ask for.
struct Charge
{
    std::string account;
    MonthNumber month = 0; ///< booked in
    std::string product;
    bool marketplace = false;
    Amount amount;
    std::string currency;
    bool reversed = false;
    std::string bill; ///< empty until issued
    std::optional<RateUsed> rate; ///< where the amount came in another currency
};

/// What one fund paid of one bill at one time.
struct Part
{
    std::string fund;
    std::string id; ///< coupon, refund month or granting account
    Amount amount;
    bool reversed = false;
};

struct Bill
{
    std::string id;
    std::string account;
    MonthNumber month = 0;
    bool marketplace = false;
    Moment issuedAt = 0;
    std::optional<Moment> dueAt;
    std::string currency;
    Amount pretax, rounding, tax, payable;
    std::optional<Amount> carried;
    std::vector<Part> parts;
    bool waitsForSettleBills = false;

    Amount paid() const;
    Amount outstanding() const { return payable - paid(); }
    std::string status() const;
};

struct Coupon
{
    std::string id;
    std::string account;
    std::string kind; ///< coupon, cashCoupon, prepaidCard
    Amount amount, remaining;
    std::string currency;
    std::vector<std::string> scope; ///< products; empty for all
    Moment validFrom = 0, validTo = 0; ///< validTo is exclusive
    Amount minimumOrder;
    bool cancelled = false;

    std::string status(Moment now) const;
};

struct Order
{
    std::string id;
    std::string cloudAccount;
    std::string account;
    std::string product;
    Amount amount;
    std::string currency;
    std::string coupon;
    Amount deducted; ///< by the coupon
    Moment placedAt = 0;
    std::optional<Moment> paidAt;
    bool onCredit = false;

    Amount rest() const { return amount - deducted; }
};

struct Settlement
{
    std::string id;
    std::set<std::string> accounts;
    std::set<MonthNumber> months;
    std::string state; ///< draft, waitingForFunds, completed, closed
    Moment startedAt = 0;
    std::string person;

    bool isOpen() const { return state != "completed" && state != "closed"; }
};

/// Cash that one account granted another.
struct Granted
{
    std::string from;
    std::string currency;
    Amount amount;
    int place = 0; ///< when it last rose from 0: lower is spent first
};

struct CloudAccount
{
    std::string account;
    Moment registeredAt = 0;
    std::string entity;
    std::string center; ///< management account of the center it is in, also its own; empty for none
};

/// A change of the settlement currency that is to come.
struct CurrencyChange
{
    std::string currency;
    MonthNumber from = 0;
    std::optional<Amount> creditLimit, threshold;
};

/// Low balance alert: the person's choice, and where its series stands.
struct Alert
{
    bool enabled = false;
    std::optional<Amount> threshold;
    std::set<std::string> channels{"message"};
    std::optional<DayNumber> seriesDay; ///< day 1, kept when the series has run out
    DayNumber lastSent = 0;
    bool waits = false; ///< after an overdue notice, for the threshold to be reached again
};

/// How long services go on while an account is overdue.
struct Suspension
{
    bool delayed = true;
    int days = 15;
    std::optional<Amount> amount;
};

/// A time during which available credit of some currency is below 0.
struct OverduePeriod
{
    DayNumber since = 0;
    bool graceEndingSent = false, stoppedSent = false, releasedSent = false;
};

struct Account
{
    std::string id;
    std::string owner;
    std::string currency; ///< settled in now, as far as it is recorded
    std::map<MonthNumber, std::string> currencies; ///< by the month from which it is settled in
    std::optional<CurrencyChange> pending;
    bool ecosystem = false;
    std::string status = "valid";
    bool creditUser = false;
    bool automaticWriteOff = true;
    bool writeOffPreviousBills = false;
    std::optional<MonthNumber> closedThrough;
    std::map<MonthNumber, Amount> taxRates;

    std::map<std::string, Amount> ownCash; ///< by currency
    std::vector<Granted> transferredIn;
    std::map<std::string, std::map<MonthNumber, Amount>> creditRefund;
    std::map<std::string, Amount> draft;
    std::map<std::string, Amount> creditLimit; ///< by currency: the settlement currency's, and of earlier ones what stays while something is owed
    std::map<std::string, Amount> formerLimits; ///< of earlier currencies: what the limit was
    Amount quota, quotaConsumption;
    Alert alert;
    Suspension suspension;
    std::optional<OverduePeriod> overdue;
};

struct EntityCredit
{
    std::string currency;
    Amount limit;
};

/// A change of one fund or limit, in the order they happened.
struct Movement
{
    std::string account;
    std::string ledger; ///< ownCash, transferredInCash, creditRefund, draft, creditLimit, quota, quotaConsumption, coupon
    std::string key; ///< granting account, refund month, coupon
    std::string currency;
    Amount change;
    Amount after; ///< of the ledger with all its keys
    Moment time = 0;
    std::string person;
    std::string type; ///< word of a transaction
    std::string bill;
};

/// A command that was done, kept for Reverse and for being sent twice.
struct Done
{
    std::string content;
    std::string name;
    std::string person;
    std::vector<std::string> accounts; ///< that a person needs a role on
    int roles = 0; ///< of which one is enough
    size_t firstMovement = 0, endOfMovements = 0; ///< its own, without the write-off at its end
    std::vector<size_t> charges;
    std::string coupon;
    std::string outBizId;
    std::string transferType;
    std::vector<std::pair<std::string, size_t>> parts; ///< bill, position of the part
    bool reversed = false;
};

struct ExchangeRate
{
    Amount rate;
    std::string source;
    Moment at = 0;
    std::string person;
};

struct Message
{
    Moment time = 0;
    std::string account;
    std::string kind; ///< lowBalance, overdue, graceEnding, stopped, released, billIssued, settled
    int day = 0; ///< of a low balance series
};

struct QuotaRecord
{
    std::string account;
    Amount amount;
};

struct State
{
    std::map<std::string, CloudAccount> cloudAccounts;
    std::map<std::string, Account> accounts;
    std::map<std::string, EntityCredit> entities;
    std::vector<Charge> charges;
    std::map<std::string, Bill> bills;
    std::vector<Coupon> coupons; ///< in the order granted
    std::map<std::string, Order> orders;
    std::vector<Settlement> settlements; ///< in the order started
    std::map<std::string, QuotaRecord> quotaRecords;
    std::map<std::tuple<MonthNumber, std::string, std::string>, ExchangeRate> rates; ///< month, from, to
    std::vector<Message> messages; ///< in the order made
    std::vector<Movement> movements;
    std::map<std::string, Done> done;
    std::optional<Moment> lastEntry;
    int places = 0;
};

} // namespace reference
