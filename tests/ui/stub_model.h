// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "ui/sparkline.h"

#include <QStandardItemModel>

namespace purser {

/// \a text in the language of the pictures, where the gallery has it.
QString stubText(const QString &text);

/// Thirty days that end at \a end.
SparklineSeries stubSeries(const QString &name, double end);

/// Cells for tables in tests and pictures: a standard item that answers the roles of models/roles.h.
class StubCell : public QStandardItem
{
public:
    explicit StubCell(const QString &text = {});

    static StubCell *amount(const char *value, const QString &currency = QStringLiteral("USD"));
    static StubCell *chip(Chip state, const QString &text, const QString &icon = {});
    static StubCell *link(const QString &text);
    static StubCell *number(const QString &text, double sort);

    StubCell *secondary(const QString &text);
    StubCell *icon(const QString &name);
    StubCell *problem();
    StubCell *figure(const QString &name);
    StubCell *variance(double change);
    StubCell *share(double share);
    StubCell *bold();
    StubCell *total();
};

/// A model of \a headers with no rows.
QStandardItemModel *stubModel(const QStringList &headers, QObject *parent);

/// Appends \a cells as one row under \a parent (or the root) and returns the row's first cell.
QStandardItem *addRow(QStandardItemModel *model, const QList<StubCell *> &cells, QStandardItem *parent = nullptr);

/// Balances of a group's billing accounts, in two currencies, unsorted.
QStandardItemModel *accountsModel(QObject *parent);
/// The composition of an available credit, as a tree with a total.
QStandardItemModel *compositionModel(QObject *parent);
/// The formula of the same figure down to postings.
QStandardItemModel *formulaModel(QObject *parent);
/// Bill lines grouped by product, region and instance, with variance and checked share.
QStandardItemModel *reviewModel(QObject *parent);

} // namespace purser
