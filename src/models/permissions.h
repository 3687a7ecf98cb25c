// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/section_model.h"

#include <QHash>

namespace purser {

/// What the signed-in person may do, as the domain's own rules compute it; the window greys out from it. Empty until the answer is there,
/// which allows nothing.
class Permissions : public QObject
{
    Q_OBJECT

public:
    explicit Permissions(QObject *parent = nullptr);

    void setSource(DataSource *source) { m_feed.setSource(source); }
    void refresh();
    /// Every command on every account, in the order of the catalogue.
    const QList<PermissionRow> &rows() const { return m_list; }
    /// Whether \a command may be run on \a account (empty for commands that are not about one).
    bool may(const QString &command, const QString &account = {}) const;
    /// Whether it may be run on some account, or without one: for commands that find their accounts themselves.
    bool mayAnywhere(const QString &command) const;
    /// Why it may not be run on any.
    QString whyNowhere(const QString &command) const;
    /// Why, or why not.
    QString why(const QString &command, const QString &account = {}) const;

Q_SIGNALS:
    void changed();

private:
    SectionFeed m_feed;
    QList<PermissionRow> m_list;
    QHash<QString, PermissionRow> m_rows;
};

} // namespace purser
