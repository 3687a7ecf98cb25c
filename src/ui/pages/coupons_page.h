// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QSplitter;
class QTabBar;

namespace purser {

class CouponsModel;
class CouponUsesModel;
class Workspace;
struct CouponRow;

/// Coupons: cash coupons, prepaid cards and coupons of an account, and the use history of the chosen one.
class CouponsPage : public Page
{
    Q_OBJECT

public:
    CouponsPage(Workspace *workspace, QAction *grant, QAction *cancel, QWidget *parent = nullptr);

    /// The coupon the page stands on; null when there is none.
    const CouponRow *current() const;

public Q_SLOTS:
    void refresh() override;

Q_SIGNALS:
    /// Another coupon is the current one, or what is known of it changed.
    void currentChanged();

protected:
    void retranslate() override;

private:
    void follow();
    void describe();
    void showTab(int tab);
    void showCurrent();

    Workspace *m_workspace;
    CouponsModel *m_model;
    CouponUsesModel *m_uses;
    QTabBar *m_tabs;
    QSplitter *m_splitter;
    TablePanel *m_table;
    SectionRow *m_usesRow;
    TablePanel *m_usesTable;
};

} // namespace purser
