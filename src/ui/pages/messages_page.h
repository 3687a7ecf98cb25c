// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QAction;
class QCheckBox;
class QComboBox;
class QSplitter;

namespace purser {

class MessagesModel;
class MessageView;

/// Messages: what alerts, suspension and bills had to say of every account, and below the list the chosen one to read.
class MessagesPage : public Page
{
    Q_OBJECT

public:
    /// \a model is the window's, which counts the unread ones in the navigation too.
    explicit MessagesPage(MessagesModel *model, QWidget *parent = nullptr);

    /// Chooses the message of that number, now or once it is there.
    void showMessage(qint64 number);

public Q_SLOTS:
    void refresh() override;

Q_SIGNALS:
    /// A message leads on to the page \a section ("settings", "assets", "bills") of \a account; \a bill is empty unless it is about one.
    void leadRequested(const QString &section, const QString &account, const QString &bill);

protected:
    void retranslate() override;

private:
    void messagesArrived();
    void describe();
    void fillAccounts();
    void filter();
    /// Shows the current message; when it is another than before it counts as read.
    void showCurrent();
    void showContent();
    void markUnread();
    void lead();
    int currentRow() const;

    MessagesModel *m_model;
    QAction *m_readAll;
    TablePanel *m_table;
    QComboBox *m_kind;
    QComboBox *m_account;
    QCheckBox *m_unreadOnly;
    QSplitter *m_splitter;
    MessageView *m_view;
    qint64 m_shown = 0; ///< number of the message that is read; 0 for none
    qint64 m_wanted = 0; ///< to be chosen once it is there
    qint64 m_left = 0; ///< the one before, until a filter may take it out
};

} // namespace purser
