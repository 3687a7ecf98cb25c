// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/line_set.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace purser {

class FlowLayout;
class TextLabel;

/// "Grouped by Product › Region › Instance + Group": which columns make the groups of Bill Review, outermost first. At the trailing end
/// what the amounts are, and the column chooser.
class ReviewGroupRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewGroupRow(QWidget *parent = nullptr);

    void setColumns(const std::vector<LineColumn> &columns);
    void setGroups(const QStringList &names);
    const QStringList &groups() const { return m_groups; }
    void setRemark(const QString &text);
    /// A way back to where a drill-down began.
    void setBackShown(bool shown);
    QPushButton *columnsButton() const { return m_columnsButton; }

Q_SIGNALS:
    void groupsEdited(const QStringList &names);
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void retranslate();
    void edit(qsizetype level, const QString &name);
    QString titleOf(const QString &name) const;

    std::vector<LineColumn> m_columns;
    QStringList m_groups;
    QPushButton *m_back;
    QWidget *m_icon;
    TextLabel *m_label;
    QWidget *m_levels;
    QPushButton *m_add;
    TextLabel *m_remark;
    QPushButton *m_columnsButton;
};

} // namespace purser
