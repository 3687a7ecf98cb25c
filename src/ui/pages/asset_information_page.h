// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QComboBox;
class QPushButton;

namespace purser {

class AssetsModel;
class FigureLabel;
class IconLabel;
class Waterfall;
class Workspace;

/// Asset Information: Available Credit with its composition as a picture and as a table, and the history of every asset.
class AssetInformationPage : public Page
{
    Q_OBJECT

public:
    /// \a actions of the window stand at the end of the title row.
    explicit AssetInformationPage(Workspace *workspace, const QList<QAction *> &actions = {}, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh() override;

Q_SIGNALS:
    /// "cash", "creditLimit" … as `show history --ledger` takes them.
    void historyRequested(const QString &account, const QString &ledger);
    void incomeRequested();
    /// Change Records: the credit limit has a page of its own.
    void creditRequested();
    void billsRequested();
    void couponsRequested();

protected:
    void retranslate() override;

private:
    void update();
    void follow(int bar);

    Workspace *m_workspace;
    AssetsModel *m_model;
    QAction *m_income;
    FigureLabel *m_figure;
    TextLabel *m_figureName;
    IconLabel *m_stateIcon;
    TextLabel *m_state;
    TextLabel *m_runway;
    Waterfall *m_waterfall;
    SectionRow *m_composition;
    QComboBox *m_currency;
    TablePanel *m_table;
    TextLabel *m_beside;
    QWidget *m_couponsRow;
    TextLabel *m_coupons;
    QPushButton *m_showCoupons;
    TextLabel *m_creditControl;
};

} // namespace purser
