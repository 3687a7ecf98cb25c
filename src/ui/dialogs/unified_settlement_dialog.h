// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"
#include "ui/dialog_frame.h"

#include <QPointer>

namespace purser {

class SettlementsModel;
class TablePanel;
class Workspace;
struct Confirmation;

/// Unified Settlement: the tasks of the enterprise with their state, and what can be done with the chosen one.
class UnifiedSettlementDialog : public DialogFrame
{
    Q_OBJECT

public:
    explicit UnifiedSettlementDialog(Workspace *workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void notice(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButtons();
    const SettlementRow *chosen() const;
    /// Whether the person may run \a command on every account of \a row; else why not.
    QString whyNot(const QString &command, const SettlementRow *row) const;
    void editTask(bool existing);
    void runTask();
    void closeTask();
    void removeTask();
    void confirm(const Command &command, const Confirmation &words, const QString &told);

    Workspace *m_workspace;
    SettlementsModel *m_model;
    TablePanel *m_table;
    QPushButton *m_start;
    QPushButton *m_edit;
    QPushButton *m_run;
    QPushButton *m_close;
    QPushButton *m_delete;
};

} // namespace purser
