// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/table.h"

// What a book remembers of bills and of paying them (resources/sql/schema_002.sql); see records.h.

namespace purser {

/// What pays a bill, in the order in which it does (commands.md, "Order of funds"); the credit limit is none of them.
enum class Fund { CashCoupon, PrepaidCard, CreditRefund, Draft, TransferredInCash, OwnCash, PaymentMethod, Quota };
enum class SettlementState { Draft, Verified, Running, WaitingForFunds, Completed, Closed };

template<>
struct EnumWords<Fund>
{
    static constexpr std::array<std::pair<Fund, const char *>, 8> words{{{Fund::CashCoupon, "cashCoupon"},
                                                                         {Fund::PrepaidCard, "prepaidCard"},
                                                                         {Fund::CreditRefund, "creditRefund"},
                                                                         {Fund::Draft, "draft"},
                                                                         {Fund::TransferredInCash, "transferredInCash"},
                                                                         {Fund::OwnCash, "ownCash"},
                                                                         {Fund::PaymentMethod, "paymentMethod"},
                                                                         {Fund::Quota, "quota"}}};
};
template<>
struct EnumWords<SettlementState>
{
    static constexpr std::array<std::pair<SettlementState, const char *>, 6> words{{{SettlementState::Draft, "draft"},
                                                                                    {SettlementState::Verified, "verified"},
                                                                                    {SettlementState::Running, "running"},
                                                                                    {SettlementState::WaitingForFunds, "waitingForFunds"},
                                                                                    {SettlementState::Completed, "completed"},
                                                                                    {SettlementState::Closed, "closed"}}};
};

/// Whether \a fund is money and not a benefit: what Bill against Cash counts (decisions 22).
constexpr bool isCash(Fund fund)
{
    return fund == Fund::OwnCash || fund == Fund::TransferredInCash;
}

/// The bill of one billing account, month and side, for all cloud accounts it pays for (decisions 8). Everything but `paid` and what
/// follows from it is as issued, for ever.
struct Bill
{
    BillId bill;
    AccountId account;
    Month month;
    bool marketplace = false; ///< the side: Marketplace, not the cloud's own
    Currency currency;
    Instant issuedAt;
    std::optional<Instant> dueAt; ///< for whoever was a credit user at issue (decisions 11)
    Decimal pretax; ///< the exact sum of its charges
    Decimal rounding; ///< truncated − exact (decisions 10)
    Decimal taxRate; ///< a fraction
    Decimal tax;
    Decimal payable;
    std::optional<Decimal> carried; ///< a sum below zero, moved on into the next month (decisions 10)
    Decimal paid;
    bool open = false; ///< something is outstanding
    bool waitsForPerson = false; ///< its settlement was reversed: only SettleBills pays it (decisions 20)

    Decimal outstanding() const { return payable - paid; }
    static BillId idOf(const AccountId &account, Month month, bool marketplace)
    {
        return BillId(account.text() + u'-' + month.text().remove(u'-') + (marketplace ? QStringLiteral("-M") : QString()));
    }

    static constexpr const char *table = "bill";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("bill", &Bill::bill), field("account", &Bill::account), field("month", &Bill::month),
                               field("marketplace", &Bill::marketplace), field("currency", &Bill::currency), field("issuedAt", &Bill::issuedAt),
                               field("dueAt", &Bill::dueAt), field("pretax", &Bill::pretax), field("rounding", &Bill::rounding),
                               field("taxRate", &Bill::taxRate), field("tax", &Bill::tax), field("payable", &Bill::payable),
                               field("carried", &Bill::carried), field("paid", &Bill::paid), field("open", &Bill::open),
                               field("waitsForPerson", &Bill::waitsForPerson));
    }
};

/// One part of a bill's payment, by one fund.
struct BillPayment
{
    qint64 number = 0;
    BillId bill;
    AccountId account;
    qint64 entry = 0;
    Fund fund = Fund::OwnCash;
    QString id; ///< coupon, refund month, granting account or method; own cash and drafts have none
    Decimal amount;
    Currency currency;
    Instant paidAt;
    bool reversed = false;

    static constexpr const char *table = "bill_payment";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("number", &BillPayment::number), field("bill", &BillPayment::bill), field("account", &BillPayment::account),
                               field("entry", &BillPayment::entry), field("fund", &BillPayment::fund), field("id", &BillPayment::id),
                               field("amount", &BillPayment::amount), field("currency", &BillPayment::currency),
                               field("paidAt", &BillPayment::paidAt), field("reversed", &BillPayment::reversed));
    }
};

/// The last month that is closed for a billing account: later charges of it are booked in the month after (decisions 9).
struct ClosedMonth
{
    AccountId account;
    Month through;

    static constexpr const char *table = "closed_month";
    static constexpr int keyFields = 1;
    static constexpr auto fields() { return std::make_tuple(field("account", &ClosedMonth::account), field("through", &ClosedMonth::through)); }
};

/// When bills fall due for issue in the month after theirs, UTC+8: one row, when somebody chose (decisions 8).
struct BillDate
{
    qint64 row = 1;
    qint64 day = 3;
    qint64 minute = 12 * 60; ///< of the day

    static constexpr const char *table = "bill_date";
    static constexpr int keyFields = 1;
    static constexpr auto fields() { return std::make_tuple(field("row", &BillDate::row), field("day", &BillDate::day), field("minute", &BillDate::minute)); }
};

/// The tax rate of an account from a month on (decisions 10).
struct TaxRate
{
    AccountId account;
    Month fromMonth;
    Decimal rate; ///< a fraction

    static constexpr const char *table = "tax_rate";
    static constexpr int keyFields = 2;
    static constexpr auto fields() { return std::make_tuple(field("account", &TaxRate::account), field("fromMonth", &TaxRate::fromMonth), field("rate", &TaxRate::rate)); }
};

/// What a person chose about clearing bills; an account without a row has the defaults. Whether write-off acts is the choice and no lock.
struct WriteOffChoice
{
    AccountId account;
    bool automatic = true;
    bool previousBills = false; ///< credit refunds may pay bills of months before theirs

    static constexpr const char *table = "write_off_choice";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &WriteOffChoice::account), field("automatic", &WriteOffChoice::automatic),
                               field("previousBills", &WriteOffChoice::previousBills));
    }
};

/// A unified settlement of the enterprise: while it is open it holds its accounts' months and locks their automatic write-off (decisions 19).
struct UnifiedSettlement
{
    SettlementId settlement;
    QString accounts; ///< comma-separated, ascending
    QString months; ///< comma-separated, ascending
    SettlementState state = SettlementState::Draft;
    Instant startedAt;
    PersonId person;

    bool isOpen() const { return state != SettlementState::Completed && state != SettlementState::Closed; }
    QStringList accountList() const { return accounts.split(u',', Qt::SkipEmptyParts); }
    QStringList monthList() const { return months.split(u',', Qt::SkipEmptyParts); }

    static constexpr const char *table = "unified_settlement";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("settlement", &UnifiedSettlement::settlement), field("accounts", &UnifiedSettlement::accounts),
                               field("months", &UnifiedSettlement::months), field("state", &UnifiedSettlement::state),
                               field("startedAt", &UnifiedSettlement::startedAt), field("person", &UnifiedSettlement::person));
    }
};

} // namespace purser
