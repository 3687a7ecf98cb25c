// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "models/account_settings.h"

#include <QWidget>

class QVBoxLayout;

namespace purser {

class FormField;
class TextLabel;

/// The fields of one setting beside what the days to come would bring with them. The row of Account Settings unfolds it, and the dialog
/// of the menu holds the same one. It keeps what was typed until it is gone.
class SettingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SettingPanel(QWidget *parent = nullptr);

    /// New figures of the account.
    virtual void setState(const SettingsState &state) = 0;
    /// The words of the confirm button, and why it waits; empty when it does not.
    virtual QString verb() const = 0;
    virtual QString blocked() const = 0;
    /// Something differs from what is set.
    virtual bool isDraft() const = 0;
    virtual Command command() const = 0;
    /// What is said once it is done.
    virtual QString told() const = 0;

    /// Says at the fields what is wrong, and goes to the first wrong one; true when nothing is.
    bool check();
    /// Writes \a refusal at the field it names; false when it names none of these.
    bool showRefusal(const Refusal &refusal);
    const QList<FormField *> &fields() const { return m_fields; }
    /// The name a refusal calls \a field by.
    QString nameOf(FormField *field) const { return m_names.value(m_fields.indexOf(field)); }
    /// To the first control.
    void takeFocus();
    /// The controls in visual order.
    QList<QWidget *> controls() const;

Q_SIGNALS:
    void edited();

protected:
    QVBoxLayout *left() const { return m_left; }
    QVBoxLayout *right() const { return m_right; }
    /// A field of the left side; a refusal of \a name is written at it.
    void addField(FormField *field, const QString &name);
    /// A control of the left side that is no field, after it was laid out there.
    void addControl(QWidget *control);
    /// \a note stands beside "What if", \a sentence below the picture.
    void setWhatIf(const QString &note, const QString &sentence);
    /// Writes the errors of every field.
    virtual void judge() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
    bool areAmountsMasked() const;

private:
    void nameWhatIf();

    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    TextLabel *m_title;
    TextLabel *m_note;
    TextLabel *m_sentence;
    QList<FormField *> m_fields;
    QStringList m_names;
    QList<QWidget *> m_controls;
};

} // namespace purser
