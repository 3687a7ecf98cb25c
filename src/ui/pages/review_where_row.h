// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace purser {

class IconLabel;
class TextLabel;

/// The expression of Bill Review: one field, and what is wrong with it below, while there is something.
class ReviewWhereRow : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewWhereRow(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    QLineEdit *field() const { return m_field; }
    /// What the answer says of it; empty takes it away.
    void setError(const QString &sentence);

Q_SIGNALS:
    /// A person finished typing an expression that can be read, or emptied the field.
    void edited(const QString &text);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void judge();
    void retranslate();

    TextLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_close;
    QWidget *m_errorRow;
    TextLabel *m_error;
    QTimer m_typing;
};

} // namespace purser
