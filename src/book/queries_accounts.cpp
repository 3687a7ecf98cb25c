// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/queries.h"

#include "domain/assets.h"
#include "domain/benefits.h"
#include "domain/commands/credit_limits.h"
#include "domain/identity.h"
#include "domain/roles.h"
#include "domain/setting_records.h"

#include <QHash>
#include <QMap>

namespace purser {

Result<QList<OverviewRow>> answer(const OverviewQuery &, const Asking &asking)
{
    QList<OverviewRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        const AssetSheet sheet = assetSheet(asking.view, account, asking.now);
        OverviewRow row;
        row.account = account.account;
        row.name = account.name;
        row.availableCredit = {sheet.settlement().availableCredit, account.currency};
        row.currency = account.currency;
        row.overdue = sheet.overdue;
        const auto alert = asking.view.find<LowBalanceAlert>({account.account.text()});
        const bool alerts = alert && alert->enabled && alert->threshold;
        const bool low = alerts && sheet.settlement().availableCredit < *alert->threshold;
        row.alert = sheet.overdue ? QStringLiteral("overdue") : !alerts ? QStringLiteral("off") : low ? QStringLiteral("low") : QStringLiteral("ok");
        row.runwayDays = runwayDays(asking.view, sheet, asking.now);
        rows << row;
    }
    return rows;
}

Result<QList<AccountRow>> answer(const AccountsQuery &, const Asking &asking)
{
    QList<AccountRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        const AssetSheet sheet = assetSheet(asking.view, account, asking.now);
        const auto owner = asking.view.cloudAccount(account.owner);
        const Roles roles = rolesOn(asking.view, asking.person.uid(), account, asking.now);
        AccountRow row;
        row.account = account.account;
        row.name = account.name;
        row.type = account.type;
        row.status = account.status;
        row.owner = owner ? owner->ownerName : QString();
        row.ownerUid = account.owner;
        row.createdAt = account.createdAt;
        row.currency = account.currency;
        row.availableCredit = {sheet.settlement().availableCredit, account.currency};
        row.overdue = sheet.overdue;
        if (roles & Payer)
            row.permissions << QStringLiteral("using");
        if (roles & (Super | Regular))
            row.permissions << QStringLiteral("manage");
        if (roles & Owner)
            row.permissions << QStringLiteral("owner");
        rows << row;
    }
    return rows;
}

namespace {
/// What remains of available coupons, cards among them, in the settlement currency (decisions 27).
Decimal availableCoupons(const Asking &asking, const BillingAccount &account)
{
    QHash<QString, Decimal> remaining;
    for (const Balance &balance : asking.view.balances(account.account)) {
        if (balance.ledger == LedgerKind::Coupon && balance.currency == account.currency)
            remaining.insert(balance.key, balance.amount);
    }
    Decimal sum;
    for (const Coupon &coupon : asking.view.select<Coupon>({{QStringLiteral("account"), account.account.text()}})) {
        const Decimal left = remaining.value(coupon.coupon.text());
        if (couponStatus(coupon, left, asking.now) == CouponStatus::Available)
            sum += left;
    }
    return sum;
}
} // namespace

Result<QList<AssetsRow>> answer(const AssetsQuery &, const Asking &asking)
{
    const auto currencyRow = [](const CurrencyAssets &assets) {
        const auto money = [&](Decimal amount) { return Money{amount, assets.currency}; };
        CurrencyAssetsRow row;
        row.currency = assets.currency;
        row.availableCredit = money(assets.availableCredit);
        for (const AssetTerm &term : assets.terms)
            row.terms << TermRow{term.term, term.subtracted ? QStringLiteral("-") : QStringLiteral("+"), money(term.amount)};
        row.cash = {money(assets.ownCash), money(assets.transferredInCash)};
        row.withdrawable = money(assets.withdrawable);
        row.transferable = money(assets.transferable);
        for (const TransferredIn &source : assets.transferredInBySource)
            row.transferredInBySource << TransferredInRow{source.source, money(source.amount)};
        return row;
    };
    QList<AssetsRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        const AssetSheet sheet = assetSheet(asking.view, account, asking.now);
        AssetsRow row;
        row.account = account.account;
        row.type = account.type;
        row.currency = account.currency;
        row.creditUser = account.creditUser;
        for (const CurrencyAssets &assets : sheet.byCurrency)
            row.byCurrency << currencyRow(assets);
        const CurrencyAssetsRow &settlement = row.byCurrency.first();
        row.availableCredit = settlement.availableCredit;
        row.terms = settlement.terms;
        row.cash = settlement.cash;
        row.withdrawable = settlement.withdrawable;
        row.transferable = settlement.transferable;
        row.coupons = {availableCoupons(asking, account), account.currency};
        for (const CreditRefundMonth &refund : sheet.creditRefundByMonth)
            row.creditRefundByMonth << CreditRefundRow{refund.month, refund.currency, {refund.amount, refund.currency}};
        rows << row;
    }
    return rows;
}

Result<QList<EntityCreditRow>> answer(const EntityCreditQuery &, const Asking &asking)
{
    // An entity is shown to whoever sees an account of it; the accounts it lists are those they may see.
    QMap<QString, QList<BillingAccount>> byEntity;
    for (const BillingAccount &account : asking.accounts) {
        if (const auto owner = asking.view.cloudAccount(account.owner); owner && !entityIdOf(*owner).isEmpty())
            byEntity[entityIdOf(*owner)] << account;
    }
    QList<EntityCreditRow> rows;
    for (auto it = byEntity.cbegin(); it != byEntity.cend(); ++it) {
        const auto credit = asking.view.find<EntityCredit>({it.key()});
        if (!credit)
            continue;
        const auto money = [&](Decimal amount) { return Money{amount, credit->currency}; };
        EntityCreditRow row;
        row.entity = credit->entity;
        row.name = credit->name;
        row.currency = credit->currency;
        row.limit = money(credit->amount);
        row.allocated = money(allocatedCredit(asking.view, it.key(), {}).total);
        row.rest = money(credit->amount - row.allocated.amount);
        for (const BillingAccount &account : it.value()) {
            const Decimal limit = allocatedCredit(asking.view, it.key(), account.account).ofAccount;
            if (account.creditUser || !limit.isZero()) // one that is booked makes a credit user when it takes effect
                row.accounts << EntityAccountRow{account.account, money(limit)};
        }
        rows << row;
    }
    return rows;
}

Result<QList<PayerRow>> answer(const PayersQuery &, const Asking &asking)
{
    QList<PayerRow> rows;
    for (const BillingAccount &account : asking.accounts) {
        for (const PayRelation &relation : asking.view.select<PayRelation>({{QStringLiteral("account"), account.account.text()}})) {
            const auto cloud = asking.view.cloudAccount(relation.cloudAccount);
            PayerRow row;
            row.cloudAccount = relation.cloudAccount;
            row.logonName = cloud ? cloud->logonName : QString();
            row.account = relation.account;
            row.since = relation.since;
            row.until = relation.until;
            const bool over = relation.until && *relation.until <= asking.now;
            row.status = over ? QStringLiteral("expired") : relation.since > asking.now ? QStringLiteral("planned") : QStringLiteral("valid");
            rows << row;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const PayerRow &a, const PayerRow &b) { return a.since < b.since; });
    return rows;
}

Result<QList<AccountSeries>> answer(const SeriesQuery &query, const Asking &asking)
{
    const QDate today = asking.now.day();
    const QDate first = today.addDays(1 - query.days);
    QList<AccountSeries> series;
    for (const BillingAccount &account : asking.accounts) {
        // Every ledger counted in Available Credit is a plain addend, so one pass over the postings gives every day.
        QMap<QDate, Decimal> changes;
        Decimal running;
        for (const PostedEntry &posted : asking.view.postingsOf(account.account, std::nullopt)) {
            if (posted.posting.currency != account.currency)
                continue;
            const QDate day = posted.entry.sequence == 0 ? today : posted.entry.time.day(); // in effect by time alone
            if (day < first)
                running += posted.posting.amount;
            else
                changes[day] += posted.posting.amount;
        }
        AccountSeries made{account.account, {}};
        for (QDate day = first; day <= today; day = day.addDays(1)) {
            running += changes.value(day);
            if (day >= account.createdAt.day())
                made.points << SeriesPoint{day, {running, account.currency}};
        }
        series << made;
    }
    return series;
}

} // namespace purser
