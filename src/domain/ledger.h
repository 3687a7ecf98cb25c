// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

namespace purser {

/// Where money, or permission to owe, can stand. Every ledger but `external` belongs to a billing account, and its balance is the sum
/// of its postings: assets above zero, debts below. So Available Credit is the plain sum of an account's ledgers that count in
/// it (product page; domain-rules §1.1).
enum class LedgerKind {
    OwnCash,
    TransferredInCash, ///< key: the granting account; can only be spent (domain-rules §2.4)
    CreditRefund, ///< key: the refund month (domain-rules §5.1)
    Draft, ///< bank acceptance drafts; pay bills before cash does (domain-rules §1.1, 5.1)
    Coupon, ///< key: the coupon; what remains of it, never part of Available Credit (domain-rules §1.1)
    CreditLimit, ///< the limit granted; permits owing, never pays
    Unbilled, ///< key: booked month; charges without a bill yet, a debt
    Billed, ///< key: the bill; what is outstanding of it, a debt
    Quota, ///< ecosystem accounts
    QuotaConsumption, ///< ecosystem accounts; a debt
    External, ///< the world outside the book; key: what it was (a channel, usage, a grant)
};

template<>
struct EnumWords<LedgerKind>
{
    static constexpr std::array<std::pair<LedgerKind, const char *>, 11> words{{
        {LedgerKind::OwnCash, "ownCash"},
        {LedgerKind::TransferredInCash, "transferredInCash"},
        {LedgerKind::CreditRefund, "creditRefund"},
        {LedgerKind::Draft, "draft"},
        {LedgerKind::Coupon, "coupon"},
        {LedgerKind::CreditLimit, "creditLimit"},
        {LedgerKind::Unbilled, "unbilled"},
        {LedgerKind::Billed, "billed"},
        {LedgerKind::Quota, "quota"},
        {LedgerKind::QuotaConsumption, "quotaConsumption"},
        {LedgerKind::External, "external"},
    }};
};

/// Whether \a kind holds money that pays bills: what Income and Expenditure lists, and what never goes below zero (decisions 4).
constexpr bool isFund(LedgerKind kind)
{
    return kind == LedgerKind::OwnCash || kind == LedgerKind::TransferredInCash || kind == LedgerKind::CreditRefund || kind == LedgerKind::Draft;
}

/// Whether what \a kind holds is a part of available credit (domain-rules §1.1).
constexpr bool countsInAvailableCredit(LedgerKind kind)
{
    return kind != LedgerKind::Coupon && kind != LedgerKind::External;
}

/// One place of money: kind, owner and sub-ledger key.
struct Ledger
{
    LedgerKind kind = LedgerKind::External;
    AccountId account; ///< empty for External
    QString key;

    static Ledger ownCash(const AccountId &account) { return {LedgerKind::OwnCash, account, {}}; }
    static Ledger transferredInCash(const AccountId &account, const AccountId &source) { return {LedgerKind::TransferredInCash, account, source.text()}; }
    static Ledger creditRefund(const AccountId &account, Month month) { return {LedgerKind::CreditRefund, account, month.text()}; }
    static Ledger draft(const AccountId &account) { return {LedgerKind::Draft, account, {}}; }
    static Ledger coupon(const AccountId &account, const CouponId &coupon) { return {LedgerKind::Coupon, account, coupon.text()}; }
    static Ledger creditLimit(const AccountId &account) { return {LedgerKind::CreditLimit, account, {}}; }
    static Ledger unbilled(const AccountId &account, Month month) { return {LedgerKind::Unbilled, account, month.text()}; }
    static Ledger billed(const AccountId &account, const BillId &bill) { return {LedgerKind::Billed, account, bill.text()}; }
    static Ledger quota(const AccountId &account) { return {LedgerKind::Quota, account, {}}; }
    static Ledger quotaConsumption(const AccountId &account) { return {LedgerKind::QuotaConsumption, account, {}}; }
    static Ledger external(const QString &what) { return {LedgerKind::External, {}, what}; }

    friend bool operator==(const Ledger &, const Ledger &) = default;
};

/// The remote API's own words (domain-rules §7), for every entry that moves a fund.
enum class TransactionType { None, Charge, Withdraw, Refund, Pay, Transfer, Adjust, PayFailed };

template<>
struct EnumWords<TransactionType>
{
    static constexpr std::array<std::pair<TransactionType, const char *>, 8> words{{
        {TransactionType::None, ""},
        {TransactionType::Charge, "CHARGE"},
        {TransactionType::Withdraw, "WITHDRAW"},
        {TransactionType::Refund, "REFUND"},
        {TransactionType::Pay, "PAY"},
        {TransactionType::Transfer, "TRANSFER"},
        {TransactionType::Adjust, "ADJUST"},
        {TransactionType::PayFailed, "PAY_FAILED"},
    }};
};

} // namespace purser
