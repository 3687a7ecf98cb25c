// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/result.h"

#include <memory>
#include <optional>

namespace purser {

enum class Comparison : quint8 { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, Contains };

/// A node of a parsed expression: and / or / not over comparisons of a column with a value.
struct ExpressionNode
{
    enum class Kind : quint8 { And, Or, Not, Compare };

    Kind kind = Kind::Compare;
    std::shared_ptr<const ExpressionNode> left, right; ///< Not uses left only

    QString column; ///< snake_case name
    Comparison comparison = Comparison::Equal;
    QString value;
    std::optional<Decimal> number; ///< the value, where it reads as a decimal
    qsizetype columnPosition = 0; ///< from 0, in the text that was parsed
    qsizetype valuePosition = 0;
};

/// What `review --where` and the filter field of Bill Review take (commands.md, EXPR):
///
///     EXPR := TERM { or TERM } · TERM := FACTOR { and FACTOR } · FACTOR := not FACTOR | ( EXPR ) | column OP value
///     OP := = != < <= > >= ~ · value := a bare word | "…" | '…' (a doubled quote stands for itself)
///
/// Keywords in any case. On a decimal column the value must be a number and is compared exactly; an empty value ("")
/// means "no value", for = and != only. `~` is contains, without regard to case. On text columns = and != compare
/// exactly and < … >= by code point. A cell without a value is different from every value and neither less nor greater.
/// Any thread; a plain value.
class Expression
{
public:
    /// InvalidValue (field "where") with the position, counted from 1, and what was expected there.
    static Result<Expression> parse(QStringView text);

    const ExpressionNode &root() const { return *m_root; }
    const QString &text() const { return m_text; }

private:
    std::shared_ptr<const ExpressionNode> m_root;
    QString m_text;
};

} // namespace purser
