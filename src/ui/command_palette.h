// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QPointer>

class QAction;

namespace purser {

class SearchPopup;

/// Every action it is given, as a list of two columns: what it does and under which menu, and its shortcut. An action that cannot be
/// used now is there with the reason (its tool tip) and cannot be chosen.
class ActionListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Shortcut, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    struct Entry
    {
        QPointer<QAction> action;
        QString path;
    };

    void setEntries(const QList<Entry> &entries);
    QAction *actionAt(int row) const { return m_entries.value(row).action; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Entry> m_entries;
};

/// Ctrl+K: find a command by any words of its name and run it.
class CommandPalette : public QObject
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Adds every action of the menus below \a root, whenever the palette opens.
    void addMenus(QWidget *root) { m_roots.append(root); }
    /// Adds actions that are in no menu.
    void addActions(const QList<QAction *> &actions);

    void open(const QWidget *anchor);
    ActionListModel *model() const { return m_model; }
    /// Reads the menus again; open() does it by itself.
    void collect();

private:
    ActionListModel *m_model;
    SearchPopup *m_popup;
    QList<QPointer<QWidget>> m_roots;
    QList<QPointer<QAction>> m_actions;
};

} // namespace purser
