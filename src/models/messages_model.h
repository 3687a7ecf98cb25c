// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/read_messages.h"
#include "models/table_model.h"

#include <QCoreApplication>

namespace purser {

/// What a message's kind looks like and is called.
struct MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::MessageWords)
public:
    static QString kind(MessageKind kind);
    static Chip chip(MessageKind kind);
    static QString icon(MessageKind kind);
};

/// The messages of every billing account the person may see, in the order they were made, in the reader's language; and which of them were
/// read on this computer. One a window: the page shows it, the navigation counts from it.
class MessagesModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Time, Kind, Account, Subject, ColumnCount };
    enum Role {
        NumberRole = CopyRole + 1, ///< qint64, of the message in the book
        UnreadRole, ///< bool
        BodyRole, ///< QString, as DisplayRole for the reader
        MessageRole, ///< Message, typed
    };
    using TableModel::TableModel;

    /// Takes \a source, or none, and asks it.
    void follow(DataSource *source);
    void refresh() override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The message in a row; null outside.
    const MessageRow *messageAt(int row) const;
    /// The row of a message; -1 when it is not there.
    int rowOf(qint64 number) const;
    bool isUnread(int row) const;
    int unread() const { return m_unread; }
    void setRead(int row, bool read);
    void setAllRead();
    /// Privacy mode: amounts in the texts become dots.
    void setAmountsMasked(bool masked);

Q_SIGNALS:
    void updated();
    /// How many are unread, whenever that may have changed.
    void unreadChanged(int unread);
    /// There are messages that were not there at the last look at this book.
    void arrived();

protected:
    QStringList headers() const override;

private:
    void receive(const QList<MessageRow> &rows, const QString &book, const PersonId &person);
    qint64 oldNews() const;
    void render();
    void count();
    /// Changes what was read, as it stands now: another window may have written meanwhile.
    template<typename Change>
    void change(Change &&change);

    QList<MessageRow> m_messages;
    ReadMessages m_read;
    QString m_book; ///< whose messages these are
    PersonId m_person;
    qint64 m_newest = -1; ///< of the last look; below 0 before the first
    int m_unread = 0;
    bool m_masked = false;
};

} // namespace purser
