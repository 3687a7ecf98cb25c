// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/suspension.h"

namespace purser {

ServiceSuspension suspensionTerms(const BookView &book, const AccountId &account)
{
    return book.find<ServiceSuspension>({account.text()}).value_or(ServiceSuspension{account, true, 15, {}});
}

std::optional<OverduePeriod> overduePeriod(const BookView &book, const AccountId &account, Instant now)
{
    for (const OverduePeriod &period : book.select<OverduePeriod>({{QStringLiteral("account"), account.text()}})) {
        if (period.since <= now && (!period.until || now < *period.until))
            return period;
    }
    return std::nullopt;
}

SuspensionDates suspensionDates(const ServiceSuspension &terms, QDate overdueSince, Decimal available)
{
    const bool atOnce = !terms.delayed || (terms.amount && -available > *terms.amount);
    const QDate stopsOn = overdueSince.addDays(atOnce ? 0 : terms.days);
    return {stopsOn, stopsOn.addDays(daysToRelease)};
}

SuspensionStage suspensionStage(const std::optional<SuspensionDates> &dates, QDate today)
{
    if (!dates)
        return SuspensionStage::Normal;
    if (today < dates->stopsOn)
        return SuspensionStage::Grace;
    return today < dates->releasesOn ? SuspensionStage::Stopped : SuspensionStage::Released;
}

} // namespace purser
