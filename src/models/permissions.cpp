// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/permissions.h"

namespace purser {

namespace {
QString keyOf(const QString &command, const QString &account)
{
    return command + u'\n' + account;
}
} // namespace

Permissions::Permissions(QObject *parent)
    : QObject(parent)
{
    connect(&m_feed, &SectionFeed::stale, this, &Permissions::refresh);
}

void Permissions::refresh()
{
    PermissionsQuery query;
    query.onlyMine = true;
    m_feed.ask(query, [this](const QList<PermissionRow> &rows) {
        m_list = rows;
        m_rows.clear();
        for (const PermissionRow &row : rows)
            m_rows.insert(keyOf(row.command, row.account), row);
        Q_EMIT changed();
    });
}

bool Permissions::may(const QString &command, const QString &account) const
{
    return m_rows.value(keyOf(command, account)).allowed;
}

bool Permissions::mayAnywhere(const QString &command) const
{
    return std::any_of(m_list.cbegin(), m_list.cend(), [&](const PermissionRow &row) { return row.command == command && row.allowed; });
}

QString Permissions::whyNowhere(const QString &command) const
{
    const auto refused = std::find_if(m_list.cbegin(), m_list.cend(), [&](const PermissionRow &row) { return row.command == command && !row.allowed; });
    return refused == m_list.cend() || mayAnywhere(command) ? QString() : refused->why;
}

QString Permissions::why(const QString &command, const QString &account) const
{
    return m_rows.value(keyOf(command, account)).why;
}

} // namespace purser
