// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_model.h"

namespace purser {

/// Unified settlements that concern an account the person may see, newest first.
class SettlementsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Number, State, Accounts, Months, Bills, Outstanding, Started, Person, ColumnCount };
    using TableModel::TableModel;

    void refresh() override;
    /// The task in a row; null outside.
    const SettlementRow *settlementAt(int row) const;
    const QList<SettlementRow> &settlements() const { return m_rows; }

Q_SIGNALS:
    void updated();

protected:
    QStringList headers() const override;

private:
    QList<SettlementRow> m_rows;
};

} // namespace purser
