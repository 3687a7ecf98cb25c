// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/book_source.h"
#include "domain/json_text.h"

#include <QTemporaryDir>

namespace purser {

/// A book with bills to settle, on 2026-10-10: account 2001 owes 60.61 and 20.00 (Marketplace) of 2026-08 and 30.00 of 2026-09, has 100.00
/// cash, a credit refund of 50.00 of 2026-09 and a credit limit of 500.00 of its entity's 5,000.00, and writes nothing off by
/// itself. 2002 of the same entity has neither. Waits, as tests may.
class BillFixture
{
public:
    BillFixture()
    {
        auto made = BookSource::create(m_folder.filePath(QStringLiteral("bills.purser")), m_clock);
        if (!made)
            qFatal("no book: %s", qPrintable(made.error().message));
        book = made->get();
        source = *std::move(made);
        const QString account = QStringLiteral("{'command':'RegisterCloudAccount','uid':'%1','account':'%2','logonName':'%3@fabrikam.example','kind':'enterprise',"
                                               "'ownerName':'Fabrikam','identity':{'name':'Fabrikam Pte. Ltd.','code':'SG-201912345K'},'type':'direct'}");
        const QString from = QStringLiteral("2026-08-01");
        run(account.arg(QStringLiteral("1001"), QStringLiteral("2001"), QStringLiteral("treasury")), from);
        book->signIn(PersonId::parse(QStringLiteral("root@1001")), {}).waitForFinished();
        run(account.arg(QStringLiteral("1002"), QStringLiteral("2002"), QStringLiteral("logistics")), from);
        run(QStringLiteral("{'command':'EnableEnterpriseCenter','uid':'1001'}"), from);
        run(QStringLiteral("{'command':'InviteAccount','uid':'1002','mode':'management'}"), from);
        run(QStringLiteral("{'command':'RenameBillingAccount','account':'2001','name':'Group & Treasury'}"), from);
        run(QStringLiteral("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'5000','reason':'contract'}"), from);
        run(QStringLiteral("{'command':'SetCreditLimit','account':'2001','amount':'500','reason':'first'}"), from);
        run(QStringLiteral("{'command':'SetAutomaticWriteOff','account':'2001','enabled':false}"), from);
        run(QStringLiteral("{'command':'TopUp','account':'2001','amount':'100','channel':'PAYPAL'}"), from);
        const QString charge = QStringLiteral("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'%1','kind':'PayAsYouGoBill','usedAt':'%2'%3}");
        run(charge.arg(QStringLiteral("60.617"), QStringLiteral("2026-08-15"), QString()), QStringLiteral("2026-08-16"));
        run(charge.arg(QStringLiteral("20"), QStringLiteral("2026-08-15"), QStringLiteral(",'marketplace':true")), QStringLiteral("2026-08-16"));
        run(QStringLiteral("{'command':'AdjustBalance','account':'2001','ledger':'creditRefund','amount':'50','reason':'refund'}"), QStringLiteral("2026-09-20"));
        run(charge.arg(QStringLiteral("30"), QStringLiteral("2026-09-25"), QString()), QStringLiteral("2026-09-26"));
        tick(QStringLiteral("2026-10-05"));
    }

    /// Runs a command written with single quotes at \a at, the clock's time when empty; fatal when it is refused.
    JsonValue run(const QString &command, const QString &at = {})
    {
        const auto json = parseJson(QString(command).replace(u'\'', u'"').toUtf8());
        if (!json)
            qFatal("no JSON: %s", qPrintable(command));
        const auto request = parseCommand(*json);
        if (!request)
            qFatal("no command: %s", qPrintable(request.error().message));
        auto done = book->execute(*request, at.isEmpty() ? std::nullopt : Instant::parse(at));
        done.waitForFinished();
        if (!done.result().isDone())
            qFatal("%s: %s", qPrintable(command), qPrintable(done.result().refusal.message));
        return done.result().result;
    }
    void tick(const QString &at)
    {
        auto done = book->tick(Instant::parse(at));
        done.waitForFinished();
        if (!done.result().isDone())
            qFatal("tick: %s", qPrintable(done.result().refusal.message));
    }
    template<typename Q>
    typename Q::Answer get(const Q &query)
    {
        auto answer = ask(*book, query);
        answer.waitForFinished();
        if (!answer.result())
            qFatal("no answer: %s", qPrintable(answer.result().error().message));
        return *answer.result();
    }
    AssetsRow assets(const QString &account = QStringLiteral("2001")) { return get(AssetsQuery{{AccountId(account), {}}}).first(); }
    AccountRow account(const QString &id = QStringLiteral("2001")) { return get(AccountsQuery{{AccountId(id), {}}}).first(); }
    std::shared_ptr<const Clock> clock() const { return m_clock; }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>(*Instant::parse(QStringLiteral("2026-10-10T04:00:00Z")));

public:
    std::unique_ptr<DataSource> source; ///< may be given to whoever keeps one
    BookSource *book = nullptr; ///< the same, while it lives
};

} // namespace purser
