// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

namespace purser {

class ActivityModel;
class Workspace;

/// Activity: the chain of what was done, by whom, with its hashes; and the proof of the whole book.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(Workspace *workspace, QAction *verify, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh() override;

protected:
    void retranslate() override;

private:
    Workspace *m_workspace;
    ActivityModel *m_model;
    TablePanel *m_table;
};

} // namespace purser
