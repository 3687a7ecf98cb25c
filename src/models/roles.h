// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"

#include <QMetaType>
#include <QtGlobal>

namespace purser {

/// What every item model of Purser answers beside DisplayRole, so that one delegate, one filter bar and one status bar serve every
/// table. Text for people is DisplayRole; everything here is raw.
enum ModelRole {
    SortRole = Qt::UserRole + 1, ///< QVariant that sorts the column; for amounts a Decimal (currency kept together by CurrencyRole)
    AmountRole, ///< Decimal; set exactly on cells that are amounts of money
    CurrencyRole, ///< QString ISO 4217 code of AmountRole
    SecondaryTextRole, ///< QString in Small, secondary colour, after the main text of a two-part cell (an id, a name)
    ChipRole, ///< int(Chip); the cell is drawn as a state chip with DisplayRole as its word
    IconNameRole, ///< QString, name of an icon of resources/icons without its suffix
    EmphasisRole, ///< bool: a total or parent row, drawn bold
    TotalRole, ///< bool: the total row, with the rule above it
    LinkRole, ///< QString: the cell is a link; the page decides what the name means
    FigureRole, ///< QString: name of the figure this amount is, as `purser explain` takes it; empty when there is nothing to explain
    FigureAccountRole, ///< QString: billing account the figure belongs to
    ProblemRole, ///< bool: a negative amount that is a problem (overdue), drawn in `neg`
    ShareRole, ///< double 0…1: drawn as the 5-px bar of a checked share
    VarianceRole, ///< double: relative change, drawn as the variance bar from a centre line
    IdRole, ///< QString: stable identity of the row, never translated
    CopyRole, ///< QString: locale-neutral text of the cell for copies and exports; DisplayRole when it is not given
};

/// The states a chip shows: quiet when well, tinted when a person should look.
enum class Chip {
    None,
    Good, ///< quiet, green icon: Valid, Settled, On
    Off, ///< quiet, a dash: Off
    Pending, ///< quiet, a clock: Link confirming
    Info, ///< tinted: in progress, draft, frozen
    Warning, ///< tinted: below threshold, disputed
    Problem, ///< tinted: overdue, failed
};

} // namespace purser

Q_DECLARE_METATYPE(purser::Decimal)
