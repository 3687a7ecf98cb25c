// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bill_words.h"

#include "models/words.h"

namespace purser {

QString BillWords::side(bool marketplace)
{
    //: the side of a bill: what the cloud itself sells
    return marketplace ? tr("Marketplace") : tr("Cloud");
}

QString BillWords::bill(Month month, bool marketplace)
{
    //: names a bill: %1 is its month, %2 its side (Cloud or Marketplace)
    return tr("%1 %2", "bill").arg(Words::month(month), side(marketplace));
}

QString BillWords::bill(const QString &id)
{
    // ACCOUNT-YYYYMM, with -M for Marketplace (Bill::idOf).
    const QStringList parts = id.split(u'-');
    const QString digits = parts.value(1);
    const auto month = digits.size() == 6 ? Month::parse(QString(digits.left(4) + u'-' + digits.mid(4))) : std::nullopt;
    return month ? bill(*month, parts.size() > 2) : id;
}

QString BillWords::status(BillStatus status)
{
    switch (status) {
    //: a bill of which nothing is paid yet
    case BillStatus::Unsettled: return tr("Unsettled");
    //: a bill of which a part is paid
    case BillStatus::PartlySettled: return tr("Partly settled");
    //: a bill that is paid in full
    case BillStatus::Settled: return tr("Settled");
    //: a bill of 0
    case BillStatus::NothingToSettle: return tr("Nothing to settle");
    }
    return {};
}

Chip BillWords::chip(BillStatus status)
{
    switch (status) {
    case BillStatus::Unsettled: return Chip::Pending;
    case BillStatus::PartlySettled: return Chip::Info;
    case BillStatus::Settled: return Chip::Good;
    case BillStatus::NothingToSettle: break;
    }
    return Chip::Off;
}

QString BillWords::due(const BillRow &bill)
{
    return bill.due ? Words::date(Instant(bill.due->msecs() - 1)) : QString();
}

bool BillWords::isPastDue(const BillRow &bill, Instant now)
{
    return bill.due && bill.outstanding.amount.isPositive() && now >= *bill.due;
}

QString BillWords::fund(Fund fund)
{
    switch (fund) {
    case Fund::CashCoupon: return tr("Cash coupon");
    case Fund::PrepaidCard: return tr("Prepaid card");
    //: refunds for what was bought on credit; they pay bills
    case Fund::CreditRefund: return tr("Credit refund");
    //: a bank acceptance draft, which pays bills before cash does
    case Fund::Draft: return tr("Draft");
    //: cash that another billing account gave to this one to spend
    case Fund::TransferredInCash: return tr("Transferred-in cash");
    //: the account's own cash
    case Fund::OwnCash: return tr("Own cash");
    case Fund::PaymentMethod: return tr("Payment method");
    case Fund::Quota: return tr("Quota");
    }
    return {};
}

QString BillWords::fundDetail(const FundPart &part, const QString &name)
{
    if (!part.id)
        return {};
    switch (part.fund) {
    //: a credit refund of a month, such as: of 2026-08
    case Fund::CreditRefund: return tr("of %1").arg(*part.id);
    //: cash transferred in from an account, such as: from Fabrikam Logistics
    case Fund::TransferredInCash: return tr("from %1").arg(name.isEmpty() ? *part.id : name);
    default: return *part.id;
    }
}

QString BillWords::couponKind(CouponKind kind)
{
    switch (kind) {
    //: a discount coupon, which is taken off an order
    case CouponKind::Coupon: return tr("Coupon");
    //: a voucher of an amount, which pays bills
    case CouponKind::CashCoupon: return tr("Cash coupon");
    case CouponKind::PrepaidCard: return tr("Prepaid card");
    }
    return {};
}

QString BillWords::status(CouponStatus status)
{
    switch (status) {
    case CouponStatus::Available: return tr("Available");
    //: nothing is left of a coupon
    case CouponStatus::Exhausted: return tr("Used up");
    case CouponStatus::Expired: return tr("Expired");
    case CouponStatus::Cancelled: return tr("Cancelled");
    }
    return {};
}

Chip BillWords::chip(CouponStatus status)
{
    switch (status) {
    case CouponStatus::Available: return Chip::Good;
    case CouponStatus::Expired: return Chip::Warning;
    case CouponStatus::Exhausted:
    case CouponStatus::Cancelled: break;
    }
    return Chip::Off;
}

QString BillWords::state(SettlementState state)
{
    switch (state) {
    //: a unified settlement that was not run yet
    case SettlementState::Draft: return tr("Draft", "settlement");
    case SettlementState::Verified: return tr("Verified");
    case SettlementState::Running: return tr("Running");
    //: a unified settlement that ran, and has bills left to pay
    case SettlementState::WaitingForFunds: return tr("Waiting for funds");
    case SettlementState::Completed: return tr("Completed");
    case SettlementState::Closed: return tr("Closed");
    }
    return {};
}

Chip BillWords::chip(SettlementState state)
{
    switch (state) {
    case SettlementState::Draft:
    case SettlementState::Verified:
    case SettlementState::Running: return Chip::Info;
    case SettlementState::WaitingForFunds: return Chip::Warning;
    case SettlementState::Completed: return Chip::Good;
    case SettlementState::Closed: break;
    }
    return Chip::Off;
}

} // namespace purser
