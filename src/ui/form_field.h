// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace purser {

class IconLabel;
class TextLabel;

/// One field of a form: label above, control, and a message line that is always there, so an error moves nothing. The error is drawn
/// round the control, written below it, and read by a screen reader.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a control (a line edit, combo box, date edit …) as its child.
    explicit FormField(QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; }
    /// \a label may hold a mnemonic; without it, it is the accessible name of the control.
    void setLabel(const QString &label);
    /// What helps to fill the field, in the message line while there is no error.
    void setHint(const QString &hint);
    /// An empty sentence takes the error away.
    void setError(const QString &sentence);
    bool hasError() const { return !m_error.isEmpty(); }

private:
    void refresh();

    QWidget *m_control;
    TextLabel *m_label;
    IconLabel *m_icon;
    TextLabel *m_message;
    QString m_hint;
    QString m_error;
};

} // namespace purser
