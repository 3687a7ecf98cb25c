// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_palette.h"

#include "ui/icons.h"
#include "ui/search_popup.h"
#include "ui/table_view.h"

#include "models/roles.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace purser {

/// The text of an action without mnemonic, "(&A)" suffix, or dots.
static QString plainText(QString text)
{
    static const QRegularExpression suffix(u"\\s*\\(&.\\)"_s);
    static const QRegularExpression mnemonic(u"&(?!&)"_s);
    return text.remove(suffix).remove(mnemonic).replace(u"&&"_s, u"&"_s);
}

void ActionListModel::setEntries(const QList<Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int ActionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ActionListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_entries.at(index.row()).action)
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (index.column() == Shortcut) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? entry.action->shortcut().toString(QKeySequence::NativeText) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return plainText(entry.action->text());
    case SecondaryTextRole:
        return entry.action->isEnabled() ? entry.path : entry.action->toolTip();
    case IconNameRole:
        return themedIconName(entry.action->icon());
    default:
        return {};
    }
}

Qt::ItemFlags ActionListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const QAction *action = actionAt(index.row());
    return action && action->isEnabled() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable;
}

CommandPalette::CommandPalette(QWidget *window)
    : QObject(window)
    , m_model(new ActionListModel(this))
    , m_popup(new SearchPopup(window))
{
    m_popup->setModel(m_model);
    m_popup->list()->setSecondaryColumns({ActionListModel::Shortcut});
    m_popup->list()->setDefaultWidths({-1, 110});
    connect(m_popup, &SearchPopup::chosen, this, [this](const QModelIndex &index) {
        if (QAction *action = m_model->actionAt(index.row()))
            action->trigger();
    });
}

void CommandPalette::addActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_actions.append(action);
}

static void collectMenu(const QList<QAction *> &actions, const QString &path, QList<ActionListModel::Entry> &entries)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (const QMenu *menu = action->menu()) {
            const QString name = plainText(action->text());
            collectMenu(menu->actions(), path.isEmpty() ? name : path + u" › "_s + name, entries);
        } else if (!action->text().isEmpty()) {
            entries << ActionListModel::Entry{action, path};
        }
    }
}

void CommandPalette::collect()
{
    QList<ActionListModel::Entry> entries;
    for (const QPointer<QWidget> &root : std::as_const(m_roots)) {
        if (root)
            collectMenu(root->actions(), {}, entries);
    }
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (action && action->isVisible())
            entries << ActionListModel::Entry{action, {}};
    }
    m_model->setEntries(entries);
}

void CommandPalette::open(const QWidget *anchor)
{
    collect();
    m_popup->setTexts(tr("Search or run a command"), tr("Commands"), tr("No command matches."));
    m_popup->openUnder(anchor, qMax(anchor->width(), 560));
}

} // namespace purser
