// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPersistentModelIndex>

class QAbstractItemModel;

namespace purser {

class SearchPopup;

/// Says what is open (a source, an account) and lets a person choose another from a list that narrows while typing.
class SwitcherButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SwitcherButton(QWidget *parent = nullptr);

    /// \a key in secondary colour before the bold \a name ("Book"), \a id small after it; both may be empty.
    void setTexts(const QString &icon, const QString &key, const QString &name, const QString &id);
    /// What the button is for, and the texts of its list.
    void setPurpose(const QString &purpose, const QString &placeholder, const QString &nothingFound);
    /// What can be chosen: one row each, every column is shown and searched.
    void setModel(QAbstractItemModel *model);
    void setCurrent(const QModelIndex &index) { m_current = index; }
    void setListWidth(int width) { m_listWidth = width; }

    QSize sizeHint() const override;

public Q_SLOTS:
    void open();

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    SearchPopup *m_popup;
    QPersistentModelIndex m_current;
    QString m_purpose;
    QString m_icon;
    QString m_key;
    QString m_name;
    QString m_id;
    int m_listWidth = 0;
};

} // namespace purser
