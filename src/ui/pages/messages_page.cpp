// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/messages_page.h"

#include "models/messages_model.h"
#include "ui/filter_bar.h"
#include "ui/pages/message_view.h"
#include "ui/table_panel.h"
#include "ui/table_proxy.h"
#include "ui/table_view.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QSplitter>

namespace purser {

namespace {
constexpr std::array kinds{MessageKind::LowBalance, MessageKind::Overdue, MessageKind::GraceEnding, MessageKind::Stopped,
                           MessageKind::Released,   MessageKind::BillIssued, MessageKind::Settled};
} // namespace

MessagesPage::MessagesPage(MessagesModel *model, QWidget *parent)
    : Page(Scrolling::Never, parent)
    , m_model(model)
    , m_readAll(new QAction(this))
    , m_table(new TablePanel(QStringLiteral("messages")))
    , m_kind(new QComboBox)
    , m_account(new QComboBox)
    , m_unreadOnly(new QCheckBox)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_view(new MessageView)
{
    addTitleAction(m_readAll);
    m_kind->addItem(QString());
    for (MessageKind kind : kinds)
        m_kind->addItem(QString(), int(kind));
    m_account->addItem(QString());
    for (QComboBox *box : {m_kind, m_account})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    FilterBar *bar = m_table->filterBar();
    bar->addControl(m_kind);
    bar->addControl(m_account);
    bar->addControl(m_unreadOnly);

    m_table->setModel(m_model);
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortBy(MessagesModel::Time, Qt::DescendingOrder);
    m_table->view()->setDefaultWidths({166, 124, 250, 500});
    m_table->view()->setStretchColumn(MessagesModel::Subject);
    m_view->setMinimumHeight(190);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    addHanging(m_splitter, 1);
    setMainTable(m_table);

    connect(m_readAll, &QAction::triggered, m_model, &MessagesModel::setAllRead);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MessagesPage::filter);
    connect(m_account, &QComboBox::currentIndexChanged, this, &MessagesPage::filter);
    connect(m_unreadOnly, &QCheckBox::toggled, this, &MessagesPage::filter);
    connect(bar, &FilterBar::cleared, this, [this] {
        m_kind->setCurrentIndex(0);
        m_account->setCurrentIndex(0);
        m_unreadOnly->setChecked(false);
    });
    connect(m_model->feed(), &SectionFeed::started, this, [this] { m_table->setLoading(tr("Reading the messages")); });
    connect(m_model->feed(), &SectionFeed::ready, m_table, &TablePanel::setReady);
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) { m_table->setFailed(tr("The messages cannot be shown"), refusal.message); });
    connect(m_table, &TablePanel::retryRequested, this, &MessagesPage::refresh);
    connect(m_table->view(), &TableView::selectionEdited, this, &MessagesPage::showCurrent);
    connect(m_model, &MessagesModel::updated, this, &MessagesPage::messagesArrived);
    connect(m_model, &MessagesModel::unreadChanged, this, [this] {
        describe();
        showContent();
    });
    connect(m_view, &MessageView::unreadRequested, this, &MessagesPage::markUnread);
    connect(m_view, &MessageView::leadRequested, this, &MessagesPage::lead);
    retranslate();
    fillAccounts();
}

void MessagesPage::showMessage(qint64 number)
{
    m_wanted = number;
    const int row = m_model->rowOf(number);
    if (row < 0)
        return;
    m_wanted = 0;
    QModelIndex index = m_table->fromModel(m_model->index(row, MessagesModel::Subject));
    if (!index.isValid()) {
        m_table->filterBar()->clear(); // asked for by name, it is shown whatever the filter
        index = m_table->fromModel(m_model->index(row, MessagesModel::Subject));
    }
    m_table->view()->setCurrentIndex(index);
    m_table->view()->scrollTo(index);
}

void MessagesPage::refresh()
{
    m_model->refresh();
}

void MessagesPage::messagesArrived()
{
    fillAccounts();
    describe();
    const int row = m_model->rowOf(m_shown);
    if (row < 0) {
        m_shown = 0;
    } else if (currentRow() != row) {
        // The rows were made anew: what is being read stays.
        if (const QModelIndex index = m_table->fromModel(m_model->index(row, MessagesModel::Subject)); index.isValid())
            m_table->view()->setCurrentIndex(index);
    }
    if (m_wanted > 0)
        showMessage(m_wanted);
    showContent();
}

void MessagesPage::describe()
{
    const int unread = m_model->unread();
    setCaption(unread > 0 ? tr("%n unread message(s) of all billing accounts you may see", nullptr, unread)
                          : tr("Of all billing accounts you may see; nothing is unread"));
    m_readAll->setEnabled(unread > 0);
    m_readAll->setToolTip(unread > 0 ? QString() : tr("Nothing is unread."));
}

void MessagesPage::fillAccounts()
{
    QMap<QString, QString> names; // sorted by name, then id
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const MessageRow *message = m_model->messageAt(row);
        names.insert(message->accountName + u'\n' + message->account.text(), message->account.text());
    }
    const QString kept = m_account->currentData().toString();
    const QSignalBlocker blocker(m_account);
    while (m_account->count() > 1)
        m_account->removeItem(1);
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        m_account->addItem(name.key().section(u'\n', 0, 0), name.value());
    m_account->setCurrentIndex(qMax(0, m_account->findData(kept)));
    m_account->setVisible(names.size() > 1);
    if (m_account->currentData().toString() != kept)
        filter();
}

void MessagesPage::filter()
{
    const std::optional<int> kind = m_kind->currentIndex() > 0 ? std::optional(m_kind->currentData().toInt()) : std::nullopt;
    const QString account = m_account->currentData().toString();
    const bool unreadOnly = m_unreadOnly->isChecked();
    const bool any = kind || !account.isEmpty() || unreadOnly;
    m_table->filterBar()->setClearable(any);
    if (!any) {
        m_table->proxy()->setRowFilter(QStringLiteral("choice"), {});
        return;
    }
    m_table->proxy()->setRowFilter(QStringLiteral("choice"), [this, kind, account, unreadOnly](const QAbstractItemModel &, int row, const QModelIndex &) {
        const MessageRow *message = m_model->messageAt(row);
        if (!message || (kind && int(message->kind) != *kind) || (!account.isEmpty() && message->account.text() != account))
            return false;
        // What is being read stays until another message is chosen.
        return !unreadOnly || m_model->isUnread(row) || message->message.number == m_shown || message->message.number == m_left;
    });
}

int MessagesPage::currentRow() const
{
    const QModelIndex index = m_table->view()->currentIndex();
    return index.isValid() ? m_table->toModel(index).row() : -1;
}

void MessagesPage::showCurrent()
{
    const MessageRow *message = m_table->view()->selectionModel()->hasSelection() ? m_model->messageAt(currentRow()) : nullptr;
    const qint64 number = message ? message->message.number : 0;
    if (number == m_shown || (!message && m_model->rowOf(m_shown) >= 0))
        return; // a filter or a refresh took the selection, not the person
    m_left = m_shown;
    m_shown = number;
    if (message && m_model->isUnread(currentRow()))
        m_model->setRead(currentRow(), true);
    showContent();
    // The one before may go now, but not while the view is still on its way to this one.
    QMetaObject::invokeMethod(this, [this] {
        m_left = 0;
        if (m_unreadOnly->isChecked())
            filter();
    }, Qt::QueuedConnection);
}

void MessagesPage::showContent()
{
    const int row = m_model->rowOf(m_shown);
    const MessageRow *message = m_shown > 0 ? m_model->messageAt(row) : nullptr;
    if (!message) {
        m_view->clear();
        return;
    }
    const QModelIndex subject = m_model->index(row, MessagesModel::Subject);
    m_view->show({message->kind, subject.data().toString(), m_model->index(row, MessagesModel::Time).data().toString(), message->accountName, message->account.text(),
                  subject.data(MessagesModel::BodyRole).toString(), m_model->isUnread(row)});
}

void MessagesPage::markUnread()
{
    m_model->setRead(m_model->rowOf(m_shown), false);
}

void MessagesPage::lead()
{
    const MessageRow *message = m_model->messageAt(m_model->rowOf(m_shown));
    if (!message)
        return;
    QString section = QStringLiteral("assets");
    if (message->kind == MessageKind::LowBalance)
        section = QStringLiteral("settings");
    else if (!message->message.bill.isEmpty())
        section = QStringLiteral("bills");
    Q_EMIT leadRequested(section, message->account.text(), message->message.bill);
}

void MessagesPage::retranslate()
{
    setTitle(tr("Messages"));
    m_readAll->setText(tr("Mark All as Read"));
    m_table->setName(tr("Messages"));
    m_table->filterBar()->setPlaceholder(tr("Filter messages"));
    m_kind->setAccessibleName(tr("Kind of message"));
    m_kind->setItemText(0, tr("All kinds"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, MessageWords::kind(MessageKind(m_kind->itemData(i).toInt())));
    m_account->setAccessibleName(tr("Account"));
    m_account->setItemText(0, tr("All accounts"));
    m_unreadOnly->setText(tr("Unread only"));
    m_table->setEmptyText(QStringLiteral("mail"), tr("No messages"),
                          tr("Low balance alerts, overdue notices, and what became of bills will be listed here. A message is made when something happens to an account."));
    describe();
    refresh();
}

} // namespace purser
