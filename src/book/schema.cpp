// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/schema.h"

#include "domain/benefit_records.h"
#include "domain/bill_records.h"
#include "domain/message_records.h"
#include "domain/records.h"
#include "domain/setting_records.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace purser::schema {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Schema)
};

QString script(int number)
{
    QFile file(QStringLiteral(":/purser/sql/schema_%1.sql").arg(number, 3, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a migration is not compiled in");
    QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression comments(QStringLiteral("^--[^\n]*\n"), QRegularExpression::MultilineOption);
    return text.remove(comments);
}

Result<qint64> pragma(Database &database, const char *name)
{
    const auto rows = database.select(QStringLiteral("PRAGMA %1").arg(QLatin1String(name)));
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->value(0).value(0).toLongLong();
}

/// A copy of the book as it was, beside it: BOOK.format-1.backup, or with a number after it where that is taken.
Result<void> keepAsItWas(Database &database, qint64 found)
{
    const QString wanted = database.path() + QStringLiteral(".format-%1.backup").arg(found);
    QString path = wanted;
    for (int more = 2; QFileInfo::exists(path); ++more)
        path = wanted + QStringLiteral(".%1").arg(more);
    return database.run(QStringLiteral("VACUUM INTO ?"), {path});
}

Result<void> migrate(Database &database)
{
    // Another program may have done it while this one made its copy.
    const auto found = pragma(database, "user_version");
    if (!found)
        return tl::unexpected(found.error());
    for (int number = int(*found) + 1; number <= version; ++number) {
        if (auto done = database.runScript(script(number)); !done)
            return done;
    }
    return database.run(QStringLiteral("PRAGMA user_version=%1").arg(version));
}

Result<void> bringUpToDate(Database &database, qint64 found)
{
    const QString name = QFileInfo(database.path()).fileName();
    if (database.isReadOnly()) {
        return refuse(RefusalCode::Failed,
                      Text::tr("%1 was made by an older version of Purser (format %2) and is read-only; it has to be opened once where it may be written.").arg(name).arg(found));
    }
    if (auto copied = keepAsItWas(database, found); !copied)
        return copied;
    if (auto begun = database.begin(); !begun)
        return begun;
    if (auto done = migrate(database); !done) {
        database.rollback();
        return done;
    }
    return database.commit();
}
} // namespace

Result<void> create(Database &database)
{
    if (auto begun = database.begin(); !begun)
        return begun;
    Result<void> done;
    for (int number = 1; done && number <= version; ++number)
        done = database.runScript(script(number));
    if (done)
        done = database.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    if (done)
        done = database.run(QStringLiteral("PRAGMA user_version=%1").arg(version));
    if (!done) {
        database.rollback();
        return done;
    }
    return database.commit();
}

Result<void> prepare(Database &database)
{
    const QString name = QFileInfo(database.path()).fileName();
    const auto id = pragma(database, "application_id");
    if (!id)
        return tl::unexpected(id.error());
    if (*id != applicationId)
        return refuse(RefusalCode::Failed, Text::tr("%1 is not a Purser book.").arg(name));
    const auto found = pragma(database, "user_version");
    if (!found)
        return tl::unexpected(found.error());
    if (*found > version) {
        return refuse(RefusalCode::Failed,
                      Text::tr("%1 was made by a newer version of Purser (format %2; this one reads up to %3). Please update Purser.").arg(name).arg(*found).arg(version));
    }
    if (*found < 1)
        return refuse(RefusalCode::Damaged, Text::tr("%1 is damaged: it says it has format %2.").arg(name).arg(*found));
    return *found == version ? Result<void>() : bringUpToDate(database, *found);
}

QList<const TableInfo *> recordTables()
{
    return {&tableOf<CloudAccount>(), &tableOf<BillingAccount>(), &tableOf<RamUser>(), &tableOf<AttachedPolicy>(), &tableOf<PersonPassword>(),
            &tableOf<PayRelation>(), &tableOf<EnterpriseCenter>(), &tableOf<AccountLink>(), &tableOf<EntityCredit>(), &tableOf<Charge>(),
            &tableOf<QuotaConsumption>(), &tableOf<Entry>(), &tableOf<Posting>(), &tableOf<Balance>(), &tableOf<Reversal>(), &tableOf<Import>(),
            &tableOf<ReviewMark>(), &tableOf<Bill>(), &tableOf<BillPayment>(), &tableOf<ClosedMonth>(), &tableOf<BillDate>(), &tableOf<TaxRate>(),
            &tableOf<WriteOffChoice>(), &tableOf<UnifiedSettlement>(), &tableOf<Coupon>(), &tableOf<Order>(), &tableOf<TransferPlace>(),
            &tableOf<ChargeOrigin>(), &tableOf<PostedImport>(), &tableOf<Message>(), &tableOf<LowBalanceAlert>(), &tableOf<AlertSeries>(),
            &tableOf<ServiceSuspension>(), &tableOf<OverduePeriod>(), &tableOf<CurrencyChange>(), &tableOf<ExchangeRate>(),
            &tableOf<ChargeConversion>()};
}

Result<QStringList> definitions(Database &database)
{
    QStringList lines;
    auto done = database.visit(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"), {}, [&](const QVariantList &row) {
        lines << row[0].toString() + u' ' + row[1].toString() + u' ' + row[2].toString() + u' ' + row[3].toString();
        return true;
    });
    if (!done)
        return tl::unexpected(done.error());
    return lines;
}

} // namespace purser::schema
