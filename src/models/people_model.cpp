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
    return {tr("File"), tr("Months"), tr("Lines"), tr("Skipped"), tr("Dialect"), tr("Imported"), tr("Person")};
}

void ImportsModel::refresh()
{
    m_feed.ask(ImportsQuery{}, [this](const QList<ImportRow> &rows) {
        std::vector<Cells> made;
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            TreeCell file = textCell(row->file);
            file.insert(IdRole, row->import.text());
            const QString months = row->months.size() < 2 ? row->months.join(QString()) : QString(row->months.first() + u" – " + row->months.last());
            made.push_back({file, textCell(months), countCell(row->lines), countCell(row->skipped), textCell(row->dialect), textCell(Words::time(row->at)),
                            textCell(Words::person(row->person))});
        }
        setRows(std::move(made));
    });
}

} // namespace purser
