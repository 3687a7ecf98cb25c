// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bills.h"
#include "domain/commands/context.h"

#include <map>

namespace purser {

/// One fund's part of paying a bill (decisions 16).
struct FundPart
{
    Fund fund = Fund::OwnCash;
    std::optional<QString> id; ///< coupon, refund month, granting account, method; own cash and drafts have none
    Money amount;
    static constexpr auto fields() { return std::make_tuple(field("fund", &FundPart::fund), field("id", &FundPart::id), field("amount", &FundPart::amount)); }
};

/// What paying does to one bill, fund by fund: a row of `plan`, and of what SettleBills answers.
struct PlannedBill
{
    BillId bill;
    Money outstanding; ///< before
    QList<FundPart> parts; ///< in the order paid
    Money left; ///< after
    Month month; ///< not in the JSON
    bool marketplace = false; ///< not in the JSON
    static constexpr auto fields()
    {
        using R = PlannedBill;
        return std::make_tuple(field("bill", &R::bill), field("outstanding", &R::outstanding), field("parts", &R::parts), field("left", &R::left));
    }
};

/// Where \a fund of \a account stands, with its sub-ledger \a id.
Ledger ledgerOf(const AccountId &account, Fund fund, const QString &id);

/// Bills and funds of accounts inside one command: issues bills and clears them, in the order of bills and of funds
/// (domain-rules §5.1; decisions 14 to 16), and adds what that does to the command's effects. It sees the book and the effects the command
/// had before, and reads each account once, so that ten thousand bills take one pass. A dry run is the same over effects
/// that nobody writes.
class Clearing
{
public:
    Clearing(const BookView &book, const Context &context, Effects &effects);

    const BillingAccount &account(const AccountId &id) { return state(id).account; }
    /// In the settlement currency or another; moves with every payment.
    Decimal availableCredit(const AccountId &id, const Currency &currency) { return state(id).available.value(currency.code()); }
    /// What is unpaid, in the order of paying.
    QList<Bill> openBills(const AccountId &id) { return state(id).bills; }

    /// Pays at most \a most of an open bill of \a id from the account's funds, as far as they go.
    PlannedBill pay(const AccountId &id, const BillId &bill, Decimal most);
    /// Automatic write-off of one account, if it acts there: every open bill that available credit permits. Number of bills it settled.
    int writeOff(const AccountId &id);
    struct Run
    {
        SettlementState state = SettlementState::Completed;
        int settled = 0; ///< bills
    };
    /// Pays a unified settlement's bills as far as funds go and says how it stands then; frozen accounts are passed over.
    Run run(UnifiedSettlement settlement);
    /// Issues what is not billed up to \a through and closes those months (decisions 8 to 10). Bills issued.
    QList<BillId> issue(const AccountId &id, Month through);

private:
    using LedgerKey = std::tuple<LedgerKind, QString, QString>; ///< kind, key, currency code
    struct State
    {
        BillingAccount account;
        std::map<LedgerKey, Decimal> balances;
        QHash<QString, Decimal> available; ///< by currency code
        QList<Bill> bills; ///< open ones
        QHash<BillId, qsizetype> places; ///< of each in bills
        QList<Coupon> coupons; ///< that may pay bills now, in their order
        QList<TransferPlace> sources; ///< in the order of spending
        WriteOffState writeOff;
        Month closed;
        QList<Charge> carried; ///< made by this command
    };

    State &state(const AccountId &id);
    void load(State &state, const AccountId &id);
    void loadPayers(State &state, const AccountId &id);
    void move(State &state, const Ledger &ledger, const Currency &currency, Decimal amount);
    QList<Charge> chargesOf(const State &state, Month month, bool marketplace);
    Decimal scopeLimit(const State &state, const Coupon &coupon, const Bill &bill);
    std::optional<BillId> issueSide(State &state, Month month, bool marketplace);
    void carryOn(State &state, const Bill &bill);
    template<typename R>
    QList<R> putBefore() const;

    const BookView &m_book;
    const Context m_context;
    Effects &m_effects;
    const qsizetype m_postingsBefore;
    const size_t m_changesBefore;
    std::map<AccountId, State> m_states;
    QHash<BillId, QList<BillPayment>> m_parts; ///< earlier and new parts of bills that a coupon with a scope looked at
    QHash<AccountId, SettlementId> m_locks; ///< accounts that open unified settlements hold
};

/// The write-off at the end of a command: for each account that received money, a coupon, a higher limit or a bill in
/// \a effects (decisions 14).
void writeOffAfter(const BookView &book, const Context &context, Effects &effects);

} // namespace purser
