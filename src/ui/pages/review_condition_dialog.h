// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review_question.h"
#include "ui/dialog_frame.h"

class QComboBox;
class QLineEdit;

namespace purser {

/// One condition on the bill lines: a column, how it compares, and a value. Made new, or changed.
class ReviewConditionDialog : public DialogFrame
{
    Q_OBJECT

public:
    ReviewConditionDialog(const std::vector<LineColumn> &columns, const std::optional<ReviewCondition> &condition, QWidget *parent = nullptr);

    ReviewCondition condition() const;

private:
    void fillComparisons();
    void judge();

    std::vector<LineColumn> m_columns;
    QStringList m_values; ///< of a condition with several, until the value is edited
    QComboBox *m_column;
    QComboBox *m_comparison;
    QLineEdit *m_value;
    FormField *m_valueField;
};

/// "is", "is not", "contains", … for a chip and the dialog.
QString wordOf(Comparison comparison, bool isNumber);

} // namespace purser
