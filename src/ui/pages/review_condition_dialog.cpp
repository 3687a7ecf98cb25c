// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_condition_dialog.h"

#include "models/review_lines_model.h"
#include "ui/form_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace purser {

using namespace Qt::StringLiterals;

QString wordOf(Comparison comparison, bool isNumber)
{
    switch (comparison) {
    case Comparison::Equal: return ReviewConditionDialog::tr("is");
    case Comparison::NotEqual: return ReviewConditionDialog::tr("is not");
    case Comparison::Less: return isNumber ? ReviewConditionDialog::tr("less than") : ReviewConditionDialog::tr("before");
    case Comparison::LessOrEqual: return isNumber ? ReviewConditionDialog::tr("at most") : ReviewConditionDialog::tr("up to");
    case Comparison::Greater: return isNumber ? ReviewConditionDialog::tr("more than") : ReviewConditionDialog::tr("after");
    case Comparison::GreaterOrEqual: return isNumber ? ReviewConditionDialog::tr("at least") : ReviewConditionDialog::tr("from");
    case Comparison::Contains: return ReviewConditionDialog::tr("contains");
    }
    return {};
}

ReviewConditionDialog::ReviewConditionDialog(const std::vector<LineColumn> &columns, const std::optional<ReviewCondition> &condition, QWidget *parent)
    : DialogFrame(Width::Narrow, parent)
    , m_columns(columns)
    , m_column(new QComboBox)
    , m_comparison(new QComboBox)
    , m_value(new QLineEdit)
{
    setWindowTitle(condition ? tr("Change Filter") : tr("Add Filter"));
    setLead(tr("Only the bill lines that meet every condition are shown and summed."));
    setConfirmText(condition ? tr("Change Filter") : tr("Add Filter"));
    for (const LineColumn &column : m_columns)
        m_column->addItem(columnTitle(column), column.name);
    m_column->setMaxVisibleItems(20);
    auto *columnField = new FormField(m_column);
    columnField->setLabel(tr("&Column"));
    auto *comparisonField = new FormField(m_comparison);
    comparisonField->setLabel(tr("C&ondition"));
    m_valueField = new FormField(m_value);
    m_valueField->setLabel(tr("&Value"));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(columnField, 3);
    row->addWidget(comparisonField, 2);
    row->addWidget(m_valueField, 4);
    body()->addLayout(row);
    setFields({columnField, comparisonField, m_valueField});

    if (condition) {
        m_column->setCurrentIndex(qMax(0, m_column->findData(condition->column)));
        m_values = condition->values;
        m_value->setText(condition->values.join(u", "_s));
    }
    fillComparisons();
    if (condition)
        m_comparison->setCurrentIndex(qMax(0, m_comparison->findData(int(condition->comparison))));
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        fillComparisons();
        judge();
    });
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &ReviewConditionDialog::judge);
    connect(m_value, &QLineEdit::textEdited, this, [this] {
        m_values.clear();
        judge();
    });
    judge();
}

void ReviewConditionDialog::fillComparisons()
{
    const int column = m_column->currentIndex();
    const bool isNumber = column >= 0 && m_columns[size_t(column)].kind == ColumnKind::Decimal;
    const QVariant before = m_comparison->currentData();
    QList<Comparison> offered{Comparison::Equal, Comparison::NotEqual};
    if (isNumber)
        offered << Comparison::Greater << Comparison::GreaterOrEqual << Comparison::Less << Comparison::LessOrEqual;
    else
        offered = {Comparison::Contains, Comparison::Equal, Comparison::NotEqual, Comparison::GreaterOrEqual, Comparison::LessOrEqual};
    const QSignalBlocker blocker(m_comparison);
    m_comparison->clear();
    for (const Comparison comparison : std::as_const(offered))
        m_comparison->addItem(wordOf(comparison, isNumber), int(comparison));
    m_comparison->setCurrentIndex(qMax(0, m_comparison->findData(before)));
}

ReviewCondition ReviewConditionDialog::condition() const
{
    ReviewCondition condition;
    condition.column = m_column->currentData().toString();
    condition.comparison = Comparison(m_comparison->currentData().toInt());
    const bool either = condition.comparison == Comparison::Equal || condition.comparison == Comparison::NotEqual;
    condition.values = either && !m_values.isEmpty() ? m_values : QStringList{m_value->text()};
    return condition;
}

void ReviewConditionDialog::judge()
{
    const int column = m_column->currentIndex();
    const bool isNumber = column >= 0 && m_columns[size_t(column)].kind == ColumnKind::Decimal;
    const ReviewCondition made = condition();
    const bool either = made.comparison == Comparison::Equal || made.comparison == Comparison::NotEqual;
    QString error;
    for (const QString &value : made.values) {
        if (value.isEmpty() && !either)
            error = tr("Enter a value to compare with");
        else if (isNumber && !value.isEmpty() && !Decimal::parse(value))
            error = tr("A number such as 12.50 is needed here");
    }
    m_valueField->setHint(either ? tr("Empty means: no value in this column") : QString());
    m_valueField->setError(error);
    countErrors();
}

} // namespace purser
