// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QComboBox;
class QHBoxLayout;

namespace purser {

class AccountCardView;
class FigureLabel;
class OverviewTableModel;
class StateChip;
class Workspace;

/// Overview: totals per currency, the accounts that need attention, and all billing accounts the person may see.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    explicit OverviewPage(Workspace *workspace, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh() override;

Q_SIGNALS:
    void accountChosen(const QString &account);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void update();
    void updateTotals();
    void updateCards();

    Workspace *m_workspace;
    QWidget *m_totals;
    QHBoxLayout *m_totalsLayout;
    SectionRow *m_cardsRow;
    QWidget *m_cards;
    QHBoxLayout *m_cardsLayout;
    SectionRow *m_accountsRow;
    OverviewTableModel *m_model;
    TablePanel *m_table;
    QComboBox *m_status;
    int m_cardsShown = 3;
};

} // namespace purser
