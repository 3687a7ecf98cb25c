// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message_records.h"

#include <QWidget>

class QPushButton;

namespace purser {

class IconLabel;
class TextLabel;

/// Where one reads a message: its subject, when it was made and for whom, what it says, and one button that leads on.
class MessageView : public QWidget
{
    Q_OBJECT

public:
    /// A message in the reader's words.
    struct Content
    {
        MessageKind kind = MessageKind::LowBalance;
        QString subject;
        QString time;
        QString account; ///< name
        QString accountId;
        QString body;
        bool unread = false;
    };

    explicit MessageView(QWidget *parent = nullptr);

    void show(const Content &content);
    /// No message is chosen.
    void clear();

Q_SIGNALS:
    /// The button that leads on.
    void leadRequested();
    void unreadRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    static QString leadText(MessageKind kind);

    std::optional<Content> m_content;
    QWidget *m_message;
    TextLabel *m_subject;
    IconLabel *m_icon;
    TextLabel *m_when;
    TextLabel *m_body;
    QPushButton *m_lead;
    QPushButton *m_markUnread;
    QWidget *m_nothing;
    TextLabel *m_nothingTitle;
    TextLabel *m_nothingSentence;
};

} // namespace purser
