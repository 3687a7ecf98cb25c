// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assets.h"

#include <QMap>

#include <limits>

namespace purser {

namespace {

struct Sums
{
    Decimal draft, ownCash, transferredIn, creditRefund, creditLimit, unsettledCurrent, unsettledPrevious, quota, quotaConsumption;
    QList<TransferredIn> bySource;
};

QList<AssetTerm> directTerms(const Sums &sums)
{
    QList<AssetTerm> terms{{QStringLiteral("cashBalance"), false, sums.ownCash + sums.transferredIn},
                           {QStringLiteral("creditLimit"), false, sums.creditLimit},
                           {QStringLiteral("creditRefund"), false, sums.creditRefund}};
    if (!sums.draft.isZero()) // few accounts ever have drafts
        terms << AssetTerm{QStringLiteral("draft"), false, sums.draft};
    terms << AssetTerm{QStringLiteral("unsettledCurrentMonth"), true, sums.unsettledCurrent}
          << AssetTerm{QStringLiteral("unsettledPreviousMonths"), true, sums.unsettledPrevious};
    return terms;
}

QList<AssetTerm> ecosystemTerms(const Sums &sums)
{
    return {{QStringLiteral("quota"), false, sums.quota},
            {QStringLiteral("quotaConsumptionLedger"), true, sums.quotaConsumption},
            {QStringLiteral("unbilled"), true, sums.unsettledCurrent + sums.unsettledPrevious}};
}

} // namespace

Decimal CurrencyAssets::term(QStringView name) const
{
    for (const AssetTerm &term : terms) {
        if (term.term == name)
            return term.amount;
    }
    return {};
}

CurrencyAssets AssetSheet::in(const Currency &currency) const
{
    for (const CurrencyAssets &assets : byCurrency) {
        if (assets.currency == currency)
            return assets;
    }
    CurrencyAssets none;
    none.currency = currency;
    return none;
}

AssetSheet assetSheet(const BillingAccount &account, const QList<Balance> &balances, Instant now)
{
    AssetSheet sheet;
    sheet.account = account;
    const QString thisMonth = now.month().text();

    QMap<QString, Sums> byCode;
    byCode[account.currency.code()];
    for (const Balance &balance : balances) {
        Sums &sums = byCode[balance.currency.code()];
        switch (balance.ledger) {
        case LedgerKind::OwnCash: sums.ownCash += balance.amount; break;
        case LedgerKind::TransferredInCash:
            sums.transferredIn += balance.amount;
            if (!balance.amount.isZero())
                sums.bySource << TransferredIn{AccountId(balance.key), balance.amount};
            break;
        case LedgerKind::CreditRefund:
            sums.creditRefund += balance.amount;
            if (!balance.amount.isZero())
                sheet.creditRefundByMonth << CreditRefundMonth{Month::parse(balance.key).value_or(Month()), balance.currency, balance.amount};
            break;
        case LedgerKind::Draft: sums.draft += balance.amount; break;
        case LedgerKind::Coupon: break; // never part of Available Credit (domain-rules §1.1)
        case LedgerKind::CreditLimit: sums.creditLimit += balance.amount; break;
        case LedgerKind::Unbilled:
            // Debts are below zero in the ledger; people read them as amounts owed.
            (balance.key == thisMonth ? sums.unsettledCurrent : sums.unsettledPrevious) -= balance.amount;
            break;
        case LedgerKind::Billed: sums.unsettledPrevious -= balance.amount; break;
        case LedgerKind::Quota: sums.quota += balance.amount; break;
        case LedgerKind::QuotaConsumption: sums.quotaConsumption -= balance.amount; break;
        case LedgerKind::External: break;
        }
    }

    for (auto it = byCode.cbegin(); it != byCode.cend(); ++it) {
        const Sums &sums = it.value();
        CurrencyAssets assets;
        assets.currency = Currency(it.key());
        assets.terms = account.type == AccountType::Direct ? directTerms(sums) : ecosystemTerms(sums);
        for (const AssetTerm &term : assets.terms)
            assets.availableCredit += term.subtracted ? -term.amount : term.amount;
        assets.ownCash = sums.ownCash;
        assets.transferredInCash = sums.transferredIn;
        assets.transferredInBySource = sums.bySource;
        if (assets.availableCredit.isNegative())
            sheet.overdue = true;
        if (assets.currency == account.currency)
            sheet.byCurrency.prepend(assets);
        else
            sheet.byCurrency.append(assets);
    }

    for (CurrencyAssets &assets : sheet.byCurrency) {
        if (account.type == AccountType::Ecosystem)
            continue;
        const int digits = assets.currency.minorDigits();
        const Decimal unsettled = assets.term(u"unsettledCurrentMonth") + assets.term(u"unsettledPreviousMonths");
        const Decimal owedBeyondTransferred = std::max(Decimal(), unsettled - assets.transferredInCash);
        assets.withdrawable = std::max(Decimal(), assets.ownCash - owedBeyondTransferred).truncated(digits);
        if (!sheet.overdue)
            assets.transferable = std::max(Decimal(), std::min(assets.ownCash, assets.availableCredit)).truncated(digits);
    }
    return sheet;
}

std::optional<qint64> runwayDays(const BookView &book, const AssetSheet &sheet, Instant now)
{
    if (sheet.overdue)
        return 0;
    const CurrencyAssets &assets = sheet.settlement();
    const QDate today = now.day();
    const Decimal spent = book.chargesUsedBetween(sheet.account.account, assets.currency, Instant::startOf(today.addDays(-30)), Instant::startOf(today));
    if (!spent.isPositive())
        return std::nullopt;
    // floor(available ÷ (spent ÷ 30)), kept whole so that nothing is rounded on the way
    const Int128 days = assets.availableCredit.units() * 30 / spent.units();
    return qint64(std::min(days, Int128(std::numeric_limits<qint64>::max())));
}

} // namespace purser
