// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/schema.h"

#include "domain/records.h"

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
} // namespace

Result<void> create(Database &database)
{
    if (auto begun = database.begin(); !begun)
        return begun;
    auto done = database.runScript(script(1));
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
    return {};
}

QList<const TableInfo *> recordTables()
{
    return {&tableOf<CloudAccount>(), &tableOf<BillingAccount>(), &tableOf<RamUser>(), &tableOf<AttachedPolicy>(), &tableOf<PersonPassword>(),
            &tableOf<PayRelation>(), &tableOf<EnterpriseCenter>(), &tableOf<AccountLink>(), &tableOf<EntityCredit>(), &tableOf<Charge>(),
            &tableOf<QuotaConsumption>(), &tableOf<Entry>(), &tableOf<Posting>(), &tableOf<Balance>(), &tableOf<Reversal>(), &tableOf<Import>(),
            &tableOf<ReviewMark>()};
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
