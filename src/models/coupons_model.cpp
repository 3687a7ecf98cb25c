// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons_model.h"

#include "models/bill_words.h"
#include "models/words.h"

namespace purser {

void CouponsModel::setAccount(const QString &account)
{
    m_account = account;
    refresh();
}

QStringList CouponsModel::headers() const
{
    //: column: what a coupon was worth when it was granted
    const QString amount = tr("Face Value");
    //: column: the products a coupon may pay
    const QString scope = tr("Scope");
    //: column: the smallest bill or order a coupon is taken for
    const QString minimum = tr("Minimum Order");
    return {tr("Number"), tr("Kind"), tr("Status"), tr("Remaining"), amount, scope, tr("Valid From"), tr("Valid Until"), minimum};
}

void CouponsModel::refresh()
{
    if (m_account.isEmpty()) {
        m_feed.drop();
        m_coupons.clear();
        setRows({});
        Q_EMIT updated();
        return;
    }
    m_feed.ask(CouponsQuery{{AccountId(m_account), {}}}, [this](const QList<CouponRow> &rows) {
        m_coupons = QList<CouponRow>(rows.crbegin(), rows.crend());
        std::vector<Cells> made;
        for (const CouponRow &row : std::as_const(m_coupons)) {
            TreeCell number = textCell(row.coupon.text());
            number.insert(IdRole, row.coupon.text());
            TreeCell status = textCell(BillWords::status(row.status));
            status.insert(ChipRole, int(BillWords::chip(row.status)));
            const auto day = [](Instant shown, Instant exact) {
                return TreeCell{{Qt::DisplayRole, Words::date(shown)}, {SortRole, exact.msecs()}, {CopyRole, exact.text()}};
            };
            //: scope of a coupon that pays every product
            TreeCell scope = textCell(row.scope.isEmpty() ? tr("All products") : row.scope.join(QStringLiteral(", ")));
            scope.insert(Qt::ToolTipRole, row.scope.join(u'\n'));
            made.push_back({number, textCell(BillWords::couponKind(row.kind)), status, amountCell(row.remaining), amountCell(row.amount), scope,
                            day(row.validFrom, row.validFrom), day(Instant(row.validTo.msecs() - 1), row.validTo), amountCell(row.minimumOrder)});
        }
        setRows(std::move(made));
        Q_EMIT updated();
    });
}

const CouponRow *CouponsModel::couponAt(int row) const
{
    return row >= 0 && row < m_coupons.size() ? &m_coupons[row] : nullptr;
}

void CouponUsesModel::setCoupon(const QString &account, const QString &coupon)
{
    if (m_account == account && m_coupon == coupon)
        return;
    m_account = account;
    m_coupon = coupon;
    refresh();
}

QStringList CouponUsesModel::headers() const
{
    return {tr("Transaction ID"), tr("Time"), tr("Used For"), tr("Change"), tr("Remaining"), tr("Operator")};
}

void CouponUsesModel::refresh()
{
    if (m_coupon.isEmpty()) {
        m_feed.drop();
        setRows({});
        return;
    }
    m_feed.ask(CouponUsesQuery{{AccountId(m_account), {}}}, [this](const QList<CouponUseRow> &rows) {
        std::vector<Cells> made;
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            if (row->coupon.text() != m_coupon)
                continue;
            TreeCell number = textCell(row->transaction);
            number.insert(IdRole, row->transaction);
            number.insert(SortRole, row->transaction.toLongLong());
            const TreeCell time{{Qt::DisplayRole, Words::time(row->time)}, {SortRole, row->time.msecs()}, {CopyRole, row->time.text()}};
            const bool comes = row->change.amount.isPositive();
            QString purpose = row->usedFor;
            if (purpose.isEmpty())
                //: why what remains of a coupon changed
                purpose = comes ? tr("Granted") : tr("Cancelled");
            TreeCell usedFor = textCell(purpose);
            if (!row->usedFor.isEmpty() && BillWords::bill(purpose) != purpose) {
                usedFor = textCell(tr("Bill %1").arg(BillWords::bill(purpose)));
                if (comes)
                    usedFor.insert(SecondaryTextRole, tr("given back"));
            }
            TreeCell change = amountCell(row->change);
            if (comes)
                change.insert(Qt::DisplayRole, QString(u'+' + moneyText(row->change)));
            made.push_back({number, time, usedFor, change, amountCell(row->after), textCell(Words::person(row->person))});
        }
        setRows(std::move(made));
    });
}

} // namespace purser
