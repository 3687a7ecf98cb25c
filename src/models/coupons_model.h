// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_model.h"

namespace purser {

/// Coupons, cash coupons and prepaid cards of a billing account, newest first: what remains of each, and what it may pay.
class CouponsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Number, Kind, Status, Remaining, Amount, Scope, ValidFrom, ValidUntil, MinimumOrder, ColumnCount };
    using TableModel::TableModel;

    void setAccount(const QString &account);
    void refresh() override;
    /// The coupon in a row; null outside.
    const CouponRow *couponAt(int row) const;

Q_SIGNALS:
    void updated();

protected:
    QStringList headers() const override;

private:
    QString m_account;
    QList<CouponRow> m_coupons;
};

/// The use history of one coupon, newest first: what it paid, what came back, what is left after each.
class CouponUsesModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Transaction, Time, UsedFor, Change, After, Person, ColumnCount };
    using TableModel::TableModel;

    /// An empty \a coupon shows nothing.
    void setCoupon(const QString &account, const QString &coupon);
    void refresh() override;

protected:
    QStringList headers() const override;

private:
    QString m_account;
    QString m_coupon;
};

} // namespace purser
