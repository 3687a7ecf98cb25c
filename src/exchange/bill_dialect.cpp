// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bill_dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/// Labels are equal without regard to case, width (full-width brackets) and spacing.
QString comparable(const QString &label)
{
    return label.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

QHash<QString, const DialectColumn *> byLabel(const BillDialect &dialect)
{
    QHash<QString, const DialectColumn *> result;
    for (const DialectColumn &column : dialect.columns) {
        for (const QString &label : column.labels)
            result.insert(comparable(label), &column);
    }
    return result;
}

/// "BillingDetails/LineItemType" and "Line Item Type" both become line_item_type.
QString snakeCase(const QString &label)
{
    const QString field = label.sliced(label.lastIndexOf(u'/') + 1);
    QString name;
    for (qsizetype i = 0; i < field.size(); ++i) {
        const QChar c = field[i];
        if (!c.isLetterOrNumber()) {
            if (!name.isEmpty() && !name.endsWith(u'_'))
                name += u'_';
            continue;
        }
        const bool hump = c.isUpper() && i > 0 && field[i - 1].isLower();
        if (hump && !name.endsWith(u'_'))
            name += u'_';
        name += c.toLower();
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

QString unusedName(const QString &wanted, const QSet<QString> &used)
{
    QString name = wanted;
    for (int i = 2; used.contains(name); ++i)
        name = wanted + u'_' + QString::number(i);
    return name;
}

tl::unexpected<Refusal> noBill(const QString &file, const QString &missing)
{
    //: %1 is a file name, %2 the names of columns
    return refuse(RefusalCode::InvalidValue,
                  QCoreApplication::translate("purser::BillReader", "%1 is not a bill that Purser can read: its first line has no column for %2.").arg(file, missing));
}

} // namespace

std::vector<BillDialect> billDialects()
{
    std::vector<BillDialect> result;
    const QDir folder(u":/purser/dialects"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
        BillDialect dialect{table["id"_L1].toString(), table["title"_L1].toString(), {}};
        const QJsonArray columns = table["columns"_L1].toArray();
        for (const QJsonValue &value : columns) {
            const QJsonObject column = value.toObject();
            DialectColumn entry{column["name"_L1].toString(), columnKindFromText(column["kind"_L1].toString()).value_or(ColumnKind::Text), {}};
            const QJsonArray labels = column["labels"_L1].toArray();
            for (const QJsonValue &label : labels)
                entry.labels << label.toString();
            dialect.columns.push_back(std::move(entry));
        }
        result.push_back(std::move(dialect));
    }
    return result;
}

Result<BillHeader> recogniseHeader(const QStringList &cells, const std::vector<BillDialect> &dialects, const QString &wanted, const QString &file)
{
    const BillDialect *best = nullptr;
    QHash<QString, const DialectColumn *> known;
    qsizetype bestMatches = 0;
    for (const BillDialect &dialect : dialects) {
        if (!wanted.isEmpty() && wanted != "auto"_L1 && wanted != dialect.id)
            continue;
        const auto labels = byLabel(dialect);
        const auto matches = std::count_if(cells.begin(), cells.end(), [&](const QString &cell) { return labels.contains(comparable(cell)); });
        if (!best || matches > bestMatches) {
            best = &dialect;
            bestMatches = matches;
            known = labels;
        }
    }
    if (!best) {
        return refuse(RefusalCode::InvalidValue,
                      QCoreApplication::translate("purser::BillReader", "There is no bill dialect \"%1\".").arg(wanted), u"dialect"_s);
    }

    // A column name means one kind everywhere, whichever table it comes from.
    QHash<QString, ColumnKind> kinds;
    for (const BillDialect &dialect : dialects) {
        for (const DialectColumn &column : dialect.columns)
            kinds.insert(column.name, column.kind);
    }

    BillHeader header;
    header.dialect = best->id;
    header.columns.resize(size_t(cells.size()));
    QSet<QString> used{u"mark"_s, u"comment"_s, u"line"_s, u"lines"_s, u"line_number"_s};
    // Known labels take their names first, so that an unknown one before them cannot.
    for (qsizetype i = 0; i < cells.size(); ++i) {
        SegmentColumn &column = header.columns[size_t(i)];
        column.label = cells[i].trimmed();
        const DialectColumn *entry = known.value(comparable(cells[i]));
        if (!entry || used.contains(entry->name))
            continue;
        column.name = entry->name;
        column.kind = entry->kind;
        used.insert(column.name);
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        SegmentColumn &column = header.columns[size_t(i)];
        if (column.name.isEmpty()) {
            QString name = snakeCase(column.label);
            if (name.isEmpty())
                name = u"column_"_s + QString::number(i + 1);
            // Not mapped by this dialect, so its cells need not be the numbers that another's are.
            while (kinds.value(name) == ColumnKind::Decimal)
                name += u"_text"_s;
            column.name = unusedName(name, used);
            used.insert(column.name);
        }
        const int position = int(i);
        if (column.name == "billing_cycle"_L1)
            header.month = position;
        else if (column.name == "billing_date"_L1)
            header.date = position;
        else if (column.name == "currency"_L1)
            header.currency = position;
        else if (column.name == "pretax_amount"_L1)
            header.pretaxAmount = position;
    }

    const auto nameOf = [&](QLatin1StringView name) -> QString {
        for (const DialectColumn &column : best->columns) {
            if (column.name == name)
                return u'"' + column.labels.value(0) + u'"';
        }
        return QString(name);
    };
    QStringList missing;
    if (header.month < 0 && header.date < 0)
        missing << nameOf("billing_cycle"_L1);
    if (header.currency < 0)
        missing << nameOf("currency"_L1);
    if (header.pretaxAmount < 0)
        missing << nameOf("pretax_amount"_L1);
    if (!missing.isEmpty())
        return noBill(file, missing.join(u", "_s));
    return header;
}

} // namespace purser
