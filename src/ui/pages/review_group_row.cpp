// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_group_row.h"

#include "models/review_lines_model.h"
#include "ui/icon_label.h"
#include "ui/icons.h"
#include "ui/text_label.h"
#include "ui/type.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPushButton>

namespace purser {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxLevels = 6; ///< deeper than anybody reads

ReviewGroupRow::ReviewGroupRow(QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton)
    , m_icon(new IconLabel(u"group"_s))
    , m_label(new TextLabel(Type::Small, Color::Text2))
    , m_levels(new QWidget)
    , m_add(new QPushButton)
    , m_remark(new TextLabel(Type::Small, Color::Text2))
    , m_columnsButton(new QPushButton)
{
    m_back->setIcon(themedIcon(u"arrow-left"_s));
    m_add->setIcon(themedIcon(u"plus"_s));
    m_columnsButton->setIcon(themedIcon(u"columns"_s));
    for (QPushButton *button : {m_back, m_add, m_columnsButton})
        button->setFlat(true);
    m_back->hide();
    auto *levels = new QHBoxLayout(m_levels);
    levels->setContentsMargins(0, 0, 0, 0);
    levels->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addSpacing(8); // cell text stands 8 pixels inside the table; so does this row
    layout->addWidget(m_back);
    layout->addWidget(m_icon);
    layout->addWidget(m_label);
    layout->addWidget(m_levels);
    layout->addWidget(m_add);
    layout->addStretch(1);
    layout->addWidget(m_remark);
    layout->addWidget(m_columnsButton);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_back, &QPushButton::clicked, this, &ReviewGroupRow::backRequested);
    connect(m_add, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const LineColumn &column : m_columns) {
            if (!m_groups.contains(column.name))
                menu->addAction(columnTitle(column).replace(u'&', u"&&"_s), this, [this, name = column.name] { edit(m_groups.size(), name); });
        }
        menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    });
    retranslate();
}

void ReviewGroupRow::setColumns(const std::vector<LineColumn> &columns)
{
    m_columns = columns;
    rebuild();
}

void ReviewGroupRow::setGroups(const QStringList &names)
{
    if (names == m_groups)
        return;
    m_groups = names;
    rebuild();
}

void ReviewGroupRow::setRemark(const QString &text)
{
    m_remark->setText(text);
}

void ReviewGroupRow::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

QString ReviewGroupRow::titleOf(const QString &name) const
{
    for (const LineColumn &column : m_columns) {
        if (column.name == name)
            return columnTitle(column);
    }
    return name;
}

void ReviewGroupRow::edit(qsizetype level, const QString &name)
{
    QStringList groups = m_groups;
    if (level >= groups.size())
        groups << name;
    else if (name.isEmpty())
        groups.removeAt(level);
    else
        groups[level] = name;
    // A column groups once; where it stood before it goes.
    for (qsizetype i = groups.size() - 1; i >= 0; --i) {
        if (i != level && groups[i] == name)
            groups.removeAt(i);
    }
    if (groups == m_groups)
        return;
    m_groups = groups;
    // Not while the combo box that was used is still delivering its signal.
    QMetaObject::invokeMethod(this, [this] { rebuild(); }, Qt::QueuedConnection);
    Q_EMIT groupsEdited(m_groups);
}

void ReviewGroupRow::rebuild()
{
    QLayout *layout = m_levels->layout();
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (qsizetype level = 0; level < m_groups.size(); ++level) {
        if (level > 0)
            layout->addWidget(new IconLabel(u"chevron-right"_s));
        auto *box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(int(std::clamp<qsizetype>(titleOf(m_groups[level]).size(), 8, 18)));
        box->setMaxVisibleItems(20);
        for (const LineColumn &column : m_columns)
            box->addItem(columnTitle(column), column.name);
        if (box->findData(m_groups[level]) < 0)
            box->addItem(m_groups[level], m_groups[level]);
        box->insertSeparator(box->count());
        box->addItem(tr("Without this group"), QString());
        box->setCurrentIndex(box->findData(m_groups[level]));
        box->setAccessibleName(tr("Group %1").arg(level + 1));
        connect(box, &QComboBox::activated, this, [this, box, level] { edit(level, box->currentData().toString()); });
        layout->addWidget(box);
    }
    m_levels->setVisible(!m_groups.isEmpty());
    m_label->setText(m_groups.isEmpty() ? tr("Not grouped") : tr("Grouped by"));
    m_add->setVisible(m_groups.size() < maxLevels);
}

void ReviewGroupRow::retranslate()
{
    m_back->setText(tr("Back to Groups"));
    m_back->setAccessibleName(m_back->text());
    m_add->setText(tr("Group", "verb, adds a level of groups"));
    m_add->setAccessibleName(tr("Add group"));
    m_columnsButton->setText(tr("Columns"));
    m_columnsButton->setAccessibleName(tr("Columns"));
    rebuild();
}

void ReviewGroupRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
