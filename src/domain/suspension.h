// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assets.h"

// Where service suspension of an overdue account stands (domain-rules §3; decisions 29).

namespace purser {

enum class SuspensionStage { Normal, Grace, Stopped, Released };
template<>
struct EnumWords<SuspensionStage>
{
    static constexpr std::array<std::pair<SuspensionStage, const char *>, 4> words{{{SuspensionStage::Normal, "normal"},
                                                                                    {SuspensionStage::Grace, "grace"},
                                                                                    {SuspensionStage::Stopped, "stopped"},
                                                                                    {SuspensionStage::Released, "released"}}};
};

/// Days between stop and release.
constexpr int daysToRelease = 15;

/// The account's choice and terms; the defaults where nothing was set.
ServiceSuspension suspensionTerms(const BookView &book, const AccountId &account);
/// The period that lasts at \a now; none when the account is not overdue.
std::optional<OverduePeriod> overduePeriod(const BookView &book, const AccountId &account, Instant now);

struct SuspensionDates
{
    QDate stopsOn; ///< the first stopped day (UTC+8)
    QDate releasesOn;
};
/// For an account that is overdue since \a overdueSince and whose available credit in the settlement currency is \a available.
SuspensionDates suspensionDates(const ServiceSuspension &terms, QDate overdueSince, Decimal available);
/// \a dates are empty for an account that is not overdue.
SuspensionStage suspensionStage(const std::optional<SuspensionDates> &dates, QDate today);

} // namespace purser
