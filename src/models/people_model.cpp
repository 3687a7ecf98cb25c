// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people_model.h"

#include "models/words.h"

namespace purser {

QStringList SignInModel::headers() const
{
    return {tr("Person"), tr("Cloud account"), tr("Kind")};
}

void SignInModel::refresh()
{
    PeopleQuery query;
    query.forSignIn = true;
    m_feed.ask(query, [this](const QList<PersonRow> &rows) {
        m_people = rows;
        std::vector<Cells> made;
        for (const PersonRow &row : rows) {
            TreeCell person = textCell(row.person.text());
            person.insert(IdRole, row.person.text());
            if (row.password)
                person.insert(SecondaryTextRole, tr("password"));
            made.push_back({person, textCell(row.logonName), textCell(row.kind == u"root" ? tr("Root account") : tr("RAM user"))});
        }
        setRows(std::move(made));
    });
}

QStringList ImportsModel::headers() const
{
    //: column: whether the lines of an imported file became charges
    const QString posted = tr("Posted");
    return {tr("File"), tr("Months"), tr("Lines"), tr("Skipped"), posted, tr("Dialect"), tr("Imported"), tr("Person")};
}

void ImportsModel::refresh()
{
    m_feed.ask(ImportsQuery{}, [this](const QList<ImportRow> &rows) {
        m_imports = QList<ImportRow>(rows.crbegin(), rows.crend());
        std::vector<Cells> made;
        for (auto row = m_imports.cbegin(); row != m_imports.cend(); ++row) {
            TreeCell file = textCell(row->file);
            file.insert(IdRole, row->import.text());
            const QString months = row->months.size() < 2 ? row->months.join(QString()) : QString(row->months.first() + u" – " + row->months.last());
            //: whether the lines of an imported file became charges
            TreeCell posted = textCell(row->postedAt ? Words::date(*row->postedAt) : tr("Not posted"));
            posted.insert(ChipRole, int(row->postedAt ? Chip::Good : Chip::Off));
            made.push_back({file, textCell(months), countCell(row->lines), countCell(row->skipped), posted, textCell(row->dialect), textCell(Words::time(row->at)),
                            textCell(Words::person(row->person))});
        }
        setRows(std::move(made));
    });
}

const ImportRow *ImportsModel::importAt(int row) const
{
    return row >= 0 && row < m_imports.size() ? &m_imports[row] : nullptr;
}

} // namespace purser
