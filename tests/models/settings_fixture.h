// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bill_fixture.h"
#include "models/account_settings.h"

namespace purser {

/// A BillFixture as Account Settings sees it. On 2026-10-10 account 2001 has 539.39 USD of available credit, and 30.00 USD were charged in
/// the last thirty days: one a day.
class SettingsFixture : public BillFixture
{
public:
    SettingsState state(const QString &account = QStringLiteral("2001"))
    {
        const QueryScope scope{AccountId(account), {}};
        return {get(SettingsQuery{scope}).first(), get(ForecastQuery{scope}).first(), get(SeriesQuery{scope, AccountSettings::daysBack + 1}).first().points,
                get(AssetsQuery{scope}).first()};
    }
    SettingsRow settings(const QString &account = QStringLiteral("2001")) { return get(SettingsQuery{{AccountId(account), {}}}).first(); }
    void alert(const QString &threshold)
    {
        run(QStringLiteral("{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'%1'}").arg(threshold));
    }
    /// An ecosystem account 2003 of the same enterprise.
    void addEcosystem()
    {
        run(QStringLiteral("{'command':'RegisterCloudAccount','uid':'1003','account':'2003','logonName':'partner@fabrikam.example','kind':'enterprise','ownerName':'Fabrikam',"
                           "'identity':{'name':'Fabrikam Pte. Ltd.','code':'SG-201912345K'},'type':'ecosystem'}"));
        run(QStringLiteral("{'command':'InviteAccount','uid':'1003','mode':'management'}"));
    }
};

} // namespace purser
