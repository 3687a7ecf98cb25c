// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bill_reader.h"
#include "review/query.h"

#include "../review/memory_store.h"

#include <QFile>
#include <QTemporaryDir>

namespace purser {

/// A file, read; and its lines as texts.
class BillFixture
{
public:
    Result<BillReport> read(const QByteArray &text, const BillReadOptions &options = {}, const QString &name = QStringLiteral("bill.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        return readBill(path, *store, options);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    std::shared_ptr<const LineSet> lines() const { return LineSet::open(store, store->refs()).value(); }

    /// Every line's cells of these columns, with the line number before them.
    QList<QStringList> cells(const QStringList &columns) const
    {
        const auto set = lines();
        const auto view = runQuery(*set, {}).value();
        std::vector<int> positions;
        for (const QString &column : columns)
            positions.push_back(set->columnIndex(column));
        QList<QStringList> result;
        const auto rows = view->window(0, view->count(), positions).value();
        for (const LineRow &row : rows)
            result << QStringList{QString::number(row.key.line)} + row.cells;
        return result;
    }

    std::shared_ptr<MemoryStore> store = std::make_shared<MemoryStore>();

private:
    QTemporaryDir m_folder;
};

} // namespace purser
