// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

namespace purser {

class CreditModel;
class FigureCards;
class HistoryModel;
class Workspace;

/// Credit Records: Credit Information of an account and of the entity its limit is a part of, and the Credit Record, every increase and
/// decrease of the limit.
class CreditPage : public Page
{
    Q_OBJECT

public:
    CreditPage(Workspace *workspace, QAction *setLimit, QAction *setEntityLimit, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh() override;

protected:
    void retranslate() override;

private:
    void follow();
    void describe();
    void update();

    Workspace *m_workspace;
    CreditModel *m_credit;
    HistoryModel *m_records;
    SectionRow *m_informationRow;
    FigureCards *m_cards;
    TextLabel *m_sentence;
    TablePanel *m_allocation;
    SectionRow *m_recordsRow;
    TablePanel *m_table;
};

} // namespace purser
