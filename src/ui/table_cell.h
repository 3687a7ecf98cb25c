// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "ui/sparkline.h"

#include <QModelIndex>
#include <QString>

#include <optional>

namespace purser {

/// What one cell says through the roles of models/roles.h, read in one call.
struct TableCell
{
    static TableCell read(const QModelIndex &index);

    bool isAmount() const { return amount.has_value(); }
    /// Zero, or nothing to say: drawn as secondary text.
    bool isQuiet() const;
    /// Right-aligned at its digits.
    bool isNumber() const { return isAmount() || (alignment & Qt::AlignRight); }

    QString text; ///< DisplayRole; of an amount only the digits, with U+2212
    QString secondary;
    QString icon;
    QString currency;
    QString link;
    QString figure;
    std::optional<Decimal> amount;
    std::optional<double> share;
    std::optional<double> variance;
    std::optional<Qt::CheckState> check;
    std::optional<SparklineSeries> series; ///< from Qt::DecorationRole
    Qt::Alignment alignment = Qt::AlignLeft;
    Chip chip = Chip::None;
    bool emphasis = false;
    bool total = false;
    bool problem = false;
};

} // namespace purser
