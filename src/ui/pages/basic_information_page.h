// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QGridLayout;

namespace purser {

class IconLabel;
class StateChip;
class TextLabel;
class Workspace;

/// Basic Information: name, ids, type, owner, created, status and what the signed-in person may do. The name can be changed by whoever has
/// the permission.
class BasicInformationPage : public Page
{
    Q_OBJECT

public:
    explicit BasicInformationPage(Workspace *workspace, QWidget *parent = nullptr);

    QAction *renameAction() const { return m_rename; }

Q_SIGNALS:
    void renameRequested(const QString &account);

protected:
    void retranslate() override;

private:
    /// A labelled fact; one that is an id can be copied.
    struct Fact
    {
        TextLabel *label = nullptr;
        TextLabel *value = nullptr;
        QPushButton *copy = nullptr;
    };
    Fact addFact(QGridLayout *grid, int row, bool copyable);
    void setFact(const Fact &fact, const QString &label, const QString &value);
    void update();

    Workspace *m_workspace;
    QAction *m_rename;
    Fact m_name, m_id, m_type, m_owner, m_ownerUid, m_created, m_currency, m_roles;
    TextLabel *m_statusLabel;
    StateChip *m_status;
    TextLabel *m_statusMeaning;
    SectionRow *m_mayRow;
    TablePanel *m_may;
};

} // namespace purser
