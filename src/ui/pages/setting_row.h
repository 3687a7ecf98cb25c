// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setting_words.h"
#include "ui/style.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace purser {

class IconLabel;
class SettingPanel;
class StateChip;
class TextLabel;

/// A setting on its page: icon, name with its state, one line of what it does now and one of what follows, and the verbs that change it at
/// the end. A verb unfolds a panel in place, with Discard and the confirm button instead; Escape folds it again.
class SettingRow : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRow(const QString &icon, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setText(const SettingText &text);
    /// A sentence beside the name, instead of a line below it.
    void setAside(const QString &sentence);
    /// A verb at the end of the row; its accessible name says of which setting.
    QPushButton *addVerb();
    /// \a reason stands below the row and on the button while \a why it waits is not empty.
    void setVerb(QPushButton *button, const QString &text, const QString &accessibleName, const QString &why = {});
    /// Something of the row's own, below its lines.
    void setBody(QWidget *body);

    void unfold(SettingPanel *panel);
    void fold();
    SettingPanel *panel() const { return m_panel; }
    /// While the command is on its way.
    void setBusy(bool busy);
    /// A refusal of the whole form, in words; what was typed stays.
    void setFailure(const QString &sentence);

Q_SIGNALS:
    /// Confirmed with nothing wrong at the fields.
    void confirmed();
    void folded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void confirm();
    void scrollIntoView();
    void follow();
    void say(const QString &icon, Color color, const QString &sentence);

    TextLabel *m_name;
    StateChip *m_chip;
    TextLabel *m_aside;
    TextLabel *m_now;
    TextLabel *m_follows;
    QWidget *m_note;
    IconLabel *m_noteIcon;
    TextLabel *m_noteText;
    QHBoxLayout *m_verbs;
    QVBoxLayout *m_lines; ///< below the head
    QPushButton *m_discard;
    QPushButton *m_confirm;
    QList<QPushButton *> m_buttons;
    QHash<QPushButton *, QString> m_reasons;
    QPointer<SettingPanel> m_panel;
    QPointer<QPushButton> m_opener; ///< gets the focus back
    SettingText m_text;
    QString m_failure;
    bool m_busy = false;
};

} // namespace purser
