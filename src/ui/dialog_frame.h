// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace purser {

class FormField;
class IconLabel;
class TextLabel;

/// The frame of every dialog: a lead sentence with account and id, the content, and a footer with the confirm button at the trailing
/// end. It opens without blocking, stays open until its owner closes it, and keeps its content after a refusal.
class DialogFrame : public QDialog
{
    Q_OBJECT

public:
    /// Widths of the look: 568, 680, 792.
    enum class Width { Narrow = 568, Medium = 680, Wide = 792 };

    explicit DialogFrame(Width width, QWidget *parent = nullptr);

    void setLead(const QString &sentence);
    /// The verb, with amount and account: "Settle 96,418.40 USD from Group Treasury".
    void setConfirmText(const QString &text);
    /// The confirm button is destructive: Cancel is the default.
    void setDestructive(bool destructive);
    /// Where the content goes: everything stands on the text edge; add tables through addHanging().
    QVBoxLayout *body() const { return m_body; }
    /// Tables and hairlines reach 8 pixels beyond the text.
    void addHanging(QWidget *widget, int stretch = 0);
    /// A flat button or a remark at the leading end of the footer.
    void addFooterWidget(QWidget *widget);
    QPushButton *confirmButton() const { return m_confirm; }
    QPushButton *cancelButton() const { return m_cancel; }

    /// The fields that are checked, in visual order: their errors are counted in the footer, and confirming goes to the first.
    void setFields(const QList<FormField *> &fields);
    /// Call after errors changed.
    void countErrors();
    /// A refusal of the whole form, in words, until the next attempt; empty takes it away.
    void setFailure(const QString &sentence);
    /// Why the dialog cannot be confirmed as it stands: beside the button, which waits; empty lets it go on.
    void setBlocked(const QString &reason);
    /// While the command is on its way: fields and confirm wait, \a sentence says for what.
    void setBusy(bool busy, const QString &sentence = {});

Q_SIGNALS:
    /// The person confirms and no field has an error. The owner runs the command and closes the dialog when it is done.
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();
    void enableConfirm();
    void say(const QString &icon, bool problem, const QString &sentence);
    void retranslate();

    TextLabel *m_lead;
    QVBoxLayout *m_body;
    QBoxLayout *m_hanging;
    QHBoxLayout *m_footerStart;
    IconLabel *m_noteIcon;
    TextLabel *m_note;
    QPushButton *m_cancel;
    QPushButton *m_confirm;
    QList<FormField *> m_fields;
    QString m_failure;
    QString m_blocked;
    bool m_busy = false;
};

} // namespace purser
