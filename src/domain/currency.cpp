// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/currency.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace purser {

namespace {

struct CurrencyTable
{
    QList<Currency> all;
    QList<Currency> forSettlement;
    QHash<QString, int> minorDigits;

    CurrencyTable()
    {
        QFile file(QStringLiteral(":/purser/data/currencies.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the currency table is not compiled in");
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            const Currency currency(row[u"code"].toString());
            all << currency;
            minorDigits.insert(currency.code(), row[u"minorDigits"].toInt());
            if (row[u"settlement"].toBool())
                forSettlement << currency;
        }
    }
};

const CurrencyTable &table()
{
    static const CurrencyTable table;
    return table;
}

} // namespace

bool Currency::isKnown() const
{
    return table().minorDigits.contains(m_code);
}

int Currency::minorDigits() const
{
    return table().minorDigits.value(m_code, 2);
}

QList<Currency> Currency::all()
{
    return table().all;
}

QList<Currency> Currency::forSettlement()
{
    return table().forSettlement;
}

} // namespace purser
