// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/chain.h"

#include <QCryptographicHash>

namespace purser {

QString ChainRow::computeHash() const
{
    QCryptographicHash hasher(QCryptographicHash::Sha256);
    const QStringList parts{QString::number(sequence), QString::number(time.msecs()), op.text(), person.text(), name, command,
                            summary, digest, changes, result, previous};
    for (const QString &part : parts) {
        const QByteArray utf8 = part.toUtf8();
        hasher.addData(QByteArray(QByteArray::number(utf8.size()) + ':'));
        hasher.addData(utf8);
    }
    return QString::fromLatin1(hasher.result().toHex());
}

QString ChainRow::columns()
{
    return QStringLiteral("sequence, time, op, person, name, command, summary, digest, changes, result, previous, hash");
}

ChainRow ChainRow::fromRow(const QVariantList &row)
{
    ChainRow chain;
    chain.sequence = row[0].toLongLong();
    chain.time = Instant(row[1].toLongLong());
    chain.op = OpId(row[2].toString());
    // A person whose text was tampered with must still be hashed as the text it is.
    chain.person = PersonId(row[3].toString(), {});
    if (const PersonId person = PersonId::parse(row[3].toString()); !person.isEmpty() && person.text() == row[3].toString())
        chain.person = person;
    chain.name = row[4].toString();
    chain.command = row[5].toString();
    chain.summary = row[6].toString();
    chain.digest = row[7].toString();
    chain.changes = row[8].toString();
    chain.result = row[9].toString();
    chain.previous = row[10].toString();
    chain.hash = row[11].toString();
    return chain;
}

QVariantList ChainRow::toRow() const
{
    return {sequence, time.msecs(), op.text(), person.text(), name, command, summary, digest, changes, result, previous, hash};
}

QString chainStart()
{
    return QString(64, u'0');
}

QByteArray changesText(const std::vector<Effects::Change> &changes)
{
    QByteArray text("[");
    for (const Effects::Change &change : changes) {
        JsonValue::Object row;
        for (qsizetype i = 0; i < change.row.size(); ++i) {
            const QVariant &cell = change.row[i];
            JsonValue value;
            if (cell.userType() == QMetaType::LongLong)
                value = cell.toLongLong();
            else if (!cell.isNull())
                value = cell.toString();
            row.emplace_back(change.table->columns[i].name, std::move(value));
        }
        if (text.size() > 1)
            text += ',';
        // One by one: a settlement may have hundreds of thousands, which need not all be there as values at once.
        text += JsonValue(JsonValue::Object{{QStringLiteral("table"), change.table->name},
                                            {change.remove ? QStringLiteral("remove") : QStringLiteral("put"), JsonValue(std::move(row))}})
                    .toBytes();
    }
    return text + ']';
}

Result<QString> chainHead(Database &database)
{
    const auto rows = database.select(QStringLiteral("SELECT sequence, hash FROM chain ORDER BY sequence DESC LIMIT 1"));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return QStringLiteral("0:") + chainStart();
    return rows->first()[0].toString() + u':' + rows->first()[1].toString();
}

} // namespace purser
