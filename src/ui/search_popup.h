// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractItemModel;
class QLineEdit;

namespace purser {

class TableProxy;
class TableView;
class TextLabel;

/// A list that opens over the window with a field above it: type to narrow it, arrows to move, Return to choose, Escape to leave.
/// Shows any model that answers models/roles.h; every column is searched.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPopup(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    void setTexts(const QString &placeholder, const QString &listName, const QString &nothingFound);
    TableView *list() const { return m_list; }
    QLineEdit *field() const { return m_field; }

    /// Opens under \a anchor, at its leading edge, \a width wide, with \a current (an index of the model) chosen.
    void openUnder(const QWidget *anchor, int width, const QModelIndex &current = {});

Q_SIGNALS:
    /// An index of the model that was set.
    void chosen(const QModelIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void narrow(const QString &text);
    void choose(const QModelIndex &shown);
    void selectRow(int row);

    QLineEdit *m_field;
    TableView *m_list;
    TableProxy *m_proxy;
    TextLabel *m_nothing;
};

} // namespace purser
