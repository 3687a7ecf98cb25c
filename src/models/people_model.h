// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_model.h"

namespace purser {

/// Everybody who can sign in to the source.
class SignInModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Person, CloudAccountColumn, Kind, ColumnCount };
    using TableModel::TableModel;
    void refresh() override;
    PersonId personAt(int row) const { return m_people.value(row).person; }
    bool needsPassword(int row) const { return m_people.value(row).password; }

protected:
    QStringList headers() const override;

private:
    QList<PersonRow> m_people;
};

/// Bill files that were imported, newest first.
class ImportsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { File, Months, Lines, Skipped, Posted, Dialect, Imported, Person, ColumnCount };
    using TableModel::TableModel;
    void refresh() override;
    /// The import in a row; null outside.
    const ImportRow *importAt(int row) const;

protected:
    QStringList headers() const override;

private:
    QList<ImportRow> m_imports;
};

} // namespace purser
