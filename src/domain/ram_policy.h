// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QStringList>

namespace purser {

/// A RAM policy document as RAM evaluates it: explicit Deny first, then Allow, `*` and `?` in actions, any case, single
/// values or lists. Statements use Effect and Action; NotAction, Condition or a Resource other than `*` are refused,
/// never ignored (decisions 30).
class RamPolicy
{
public:
    enum class Verdict { Silent, Allow, Deny };

    /// Refuses with InvalidValue, field `policy`.
    static Result<RamPolicy> parse(const QString &document);

    Verdict evaluate(const QString &action) const;

private:
    struct Statement
    {
        bool deny = false;
        QStringList actions;
    };
    QList<Statement> m_statements;
};

/// A system policy by its name (resources/data/system_policies.json); NotFound for a name Purser does not know.
Result<RamPolicy> systemPolicy(const QString &name);

QStringList systemPolicyNames();

/// `*` any run of characters, `?` one; case does not matter.
bool actionMatches(QStringView pattern, QStringView action);

} // namespace purser
