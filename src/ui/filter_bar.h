// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace purser {

class FilterChip;
class FlowLayout;

/// The line above a table: a field that filters while one types, further controls of the page, chips for every condition that is on,
/// Clear at the far end and the column chooser last.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    /// The text in the empty field, and the field's accessible name: "Filter accounts".
    void setPlaceholder(const QString &text);
    void setFieldShown(bool shown);
    /// Adds a control (a combo box) after the field. The bar becomes its parent.
    void addControl(QWidget *control);
    /// Adds a control at the far end, before Clear.
    void addTrailingControl(QWidget *control);
    /// Shows condition \a id as a chip, or changes its texts.
    void setChip(const QString &id, const QString &key, const QString &value);
    void removeChip(const QString &id);
    QStringList chips() const { return m_order; }
    /// Shows the "Filter" button that emits addRequested().
    void setAddShown(bool shown);
    void setColumnsShown(bool shown);
    QPushButton *columnsButton() const { return m_columns; }
    /// Clear shows whenever the field has text, there is a chip, or this was set.
    void setClearable(bool clearable);

    QString text() const;
    void clear();

Q_SIGNALS:
    /// A moment after the last key.
    void textEdited(const QString &text);
    void chipRemoved(const QString &id);
    void chipClicked(const QString &id);
    void addRequested();
    void columnsRequested();
    /// After Clear: the field is empty; the page empties its own controls.
    void cleared();
    /// Escape in an empty field, Return or Down: the table takes the focus.
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void updateClear();

    QTimer m_typing;
    QLineEdit *m_field;
    FlowLayout *m_flow;
    QWidget *m_trailing;
    QPushButton *m_add;
    QPushButton *m_clear;
    QPushButton *m_columns;
    QHash<QString, FilterChip *> m_chips;
    QStringList m_order;
    QString m_placeholder;
    bool m_clearable = false;
};

} // namespace purser
