// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amount.h"
#include "script.h"

namespace reference {

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

struct Account
{
    std::string id;
    std::string owner;
    std::string currency;
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
    Amount creditLimit, quota, quotaConsumption;
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
    std::vector<Movement> movements;
    std::map<std::string, Done> done;
    std::optional<Moment> lastEntry;
    int places = 0;
};

} // namespace reference
