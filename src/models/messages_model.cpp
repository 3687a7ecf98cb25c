// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messages_model.h"

#include "models/amount_text.h"
#include "models/words.h"
#include "source/message_text.h"

namespace purser {

QString MessageWords::kind(MessageKind kind)
{
    switch (kind) {
    //: kind of message: available credit is below the alert threshold
    case MessageKind::LowBalance: return tr("Low balance");
    case MessageKind::Overdue: return tr("Overdue");
    //: kind of message: services stop tomorrow
    case MessageKind::GraceEnding: return tr("Last day");
    //: kind of message: services have stopped
    case MessageKind::Stopped: return tr("Stopped");
    //: kind of message: services were released, and their data is lost
    case MessageKind::Released: return tr("Released");
    case MessageKind::BillIssued: return tr("Bill issued");
    case MessageKind::Settled: return tr("Bill settled");
    }
    return {};
}

Chip MessageWords::chip(MessageKind kind)
{
    switch (kind) {
    case MessageKind::LowBalance: return Chip::Warning;
    case MessageKind::Overdue:
    case MessageKind::GraceEnding:
    case MessageKind::Stopped:
    case MessageKind::Released: return Chip::Problem;
    case MessageKind::BillIssued: return Chip::Pending;
    case MessageKind::Settled: return Chip::Good;
    }
    return Chip::None;
}

QString MessageWords::icon(MessageKind kind)
{
    switch (kind) {
    case MessageKind::LowBalance: return QStringLiteral("bell");
    case MessageKind::Overdue: return QStringLiteral("alert-triangle");
    case MessageKind::GraceEnding: return QStringLiteral("clock");
    case MessageKind::Stopped: return QStringLiteral("pause");
    case MessageKind::Released: return QStringLiteral("unlink");
    case MessageKind::BillIssued: return QStringLiteral("bill");
    case MessageKind::Settled: return QStringLiteral("check-circle");
    }
    return {};
}

QStringList MessagesModel::headers() const
{
    //: column: what kind of message it is, such as low balance or bill issued
    const QString kind = tr("Kind");
    return {tr("Time"), kind, tr("Account"), tr("Subject")};
}

void MessagesModel::follow(DataSource *source)
{
    setSource(source);
    refresh();
}

void MessagesModel::refresh()
{
    DataSource *source = m_feed.source();
    if (!source) {
        m_feed.drop();
        receive({}, {}, {});
        return;
    }
    m_feed.ask(MessagesQuery{}, [this, book = source->info().location, person = source->person()](const QList<MessageRow> &rows) { receive(rows, book, person); });
}

void MessagesModel::receive(const QList<MessageRow> &rows, const QString &book, const PersonId &person)
{
    const bool another = book != m_book || person != m_person;
    const qint64 newest = rows.isEmpty() ? 0 : rows.last().message.number;
    const bool more = !another && m_newest >= 0 && newest > m_newest;
    m_messages = rows;
    m_book = book;
    m_person = person;
    m_newest = book.isEmpty() ? -1 : newest;
    if (!m_book.isEmpty()) {
        QList<qint64> numbers;
        numbers.reserve(rows.size());
        for (const MessageRow &row : rows)
            numbers << row.message.number;
        const ReadMessages kept = ReadMessages::load(m_book, m_person);
        m_read = kept;
        const bool first = !rows.isEmpty() && !ReadMessages::isKept(m_book, m_person);
        if (first)
            m_read.setAllRead(oldNews());
        m_read.adapt(numbers);
        if (first || m_read != kept)
            m_read.save(m_book, m_person);
    }
    render();
    count();
    Q_EMIT updated();
    if (more)
        Q_EMIT arrived();
}

void MessagesModel::render()
{
    MessageFormat format;
    format.day = [](QDate day) { return Words::date(Instant::startOf(day)); };
    const bool rightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    format.id = [rightToLeft](const QString &id) { return rightToLeft ? isolated(id) : id; }; // else "1-202609" reads "202609-1"
    format.money = [this, rightToLeft](const Money &money) {
        const QString text = (m_masked ? maskedAmount() : moneyText(money)) + u' ' + money.currency.code();
        return rightToLeft ? isolated(text) : text;
    };
    std::vector<Cells> made;
    made.reserve(size_t(m_messages.size()));
    for (const MessageRow &row : std::as_const(m_messages)) {
        const MessageText text = messageText(row.message, row.accountName, format);
        const TreeCell time{{Qt::DisplayRole, Words::time(row.time)}, {SortRole, row.message.number}, {CopyRole, row.time.text()},
                            {IdRole, QString::number(row.message.number)}};
        TreeCell kind = textCell(MessageWords::kind(row.kind));
        kind.insert(ChipRole, int(MessageWords::chip(row.kind)));
        kind.insert(IconNameRole, MessageWords::icon(row.kind));
        TreeCell account = textCell(row.accountName);
        account.insert(SecondaryTextRole, row.account.text());
        TreeCell subject = textCell(text.subject);
        subject.insert(SecondaryTextRole, text.body);
        subject.insert(Qt::ToolTipRole, text.body);
        subject.insert(BodyRole, text.body);
        made.push_back({time, kind, account, subject});
    }
    setRows(std::move(made));
}

QVariant MessagesModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case NumberRole:
    case UnreadRole:
    case MessageRole:
    case EmphasisRole:
    case IconNameRole:
    case Qt::AccessibleTextRole: break;
    case BodyRole: return TableModel::data(index.siblingAtColumn(Subject), role);
    default: return TableModel::data(index, role);
    }
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool unread = isUnread(index.row());
    switch (role) {
    case NumberRole: return m_messages[index.row()].message.number;
    case MessageRole: return QVariant::fromValue(m_messages[index.row()].message);
    case UnreadRole: return unread;
    case EmphasisRole: return unread ? QVariant(true) : QVariant();
    // A read message has the room of the dot, so that times stand under each other.
    case IconNameRole: return index.column() == Time ? QVariant(unread ? QStringLiteral("dot") : QStringLiteral("blank")) : TableModel::data(index, role);
    default: break;
    }
    //: what a screen reader says for a cell of an unread message; %1 is the cell's text
    return unread ? QVariant(tr("%1, unread").arg(TableModel::data(index, Qt::DisplayRole).toString())) : TableModel::data(index, role);
}

const MessageRow *MessagesModel::messageAt(int row) const
{
    return row >= 0 && row < m_messages.size() ? &m_messages[row] : nullptr;
}

int MessagesModel::rowOf(qint64 number) const
{
    const auto found = std::lower_bound(m_messages.cbegin(), m_messages.cend(), number, [](const MessageRow &row, qint64 wanted) { return row.message.number < wanted; });
    return found != m_messages.cend() && found->message.number == number ? int(found - m_messages.cbegin()) : -1;
}

/// The newest message that is more than thirty days older than the last one: old news for who opens the book here for the first time.
qint64 MessagesModel::oldNews() const
{
    const Instant since = Instant::startOf(m_messages.last().time.day().addDays(-30));
    qint64 number = 0;
    for (const MessageRow &row : m_messages) {
        if (row.time < since)
            number = row.message.number;
    }
    return number;
}

bool MessagesModel::isUnread(int row) const
{
    return row >= 0 && row < m_messages.size() && !m_read.isRead(m_messages[row].message.number);
}

void MessagesModel::count()
{
    m_unread = int(std::count_if(m_messages.cbegin(), m_messages.cend(), [this](const MessageRow &row) { return !m_read.isRead(row.message.number); }));
    Q_EMIT unreadChanged(m_unread);
}

template<typename Change>
void MessagesModel::change(Change &&change)
{
    m_read = ReadMessages::load(m_book, m_person);
    change(m_read);
    m_read.save(m_book, m_person);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    count();
}

void MessagesModel::setRead(int row, bool read)
{
    if (row < 0 || row >= m_messages.size() || isUnread(row) != read)
        return;
    change([number = m_messages[row].message.number, read](ReadMessages &marks) { marks.setRead(number, read); });
}

void MessagesModel::setAllRead()
{
    if (m_unread > 0)
        change([newest = m_messages.last().message.number](ReadMessages &marks) { marks.setAllRead(newest); });
}

void MessagesModel::setAmountsMasked(bool masked)
{
    if (masked == m_masked)
        return;
    m_masked = masked;
    render();
    Q_EMIT updated();
}

} // namespace purser
