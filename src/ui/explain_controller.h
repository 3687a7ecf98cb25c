// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explain_model.h"

namespace purser {

class MainFrame;
class Workspace;

/// Lets the Explain panel of a window show any figure a person asks for, and follow the cell they stand on while it is open.
class ExplainController : public QObject
{
    Q_OBJECT

public:
    ExplainController(MainFrame *frame, Workspace *workspace);

public Q_SLOTS:
    void explain(const QString &figure, const QString &account);
    void retranslate();

private:
    void follow(const QString &figure, const QString &account);
    void show();
    void chooseNode(const QModelIndex &index);
    void copy(const QString &text);

    MainFrame *m_frame;
    Workspace *m_workspace;
    ExplainModel *m_model;
};

} // namespace purser
