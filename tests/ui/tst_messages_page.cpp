// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messages_model.h"
#include "models/workspace.h"
#include "ui/filter_bar.h"
#include "ui/nav_pane.h"
#include "ui/pages/message_view.h"
#include "ui/pages/messages_page.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/theme.h"

#include "../models/bill_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestMessagesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void choosingReads();
    void unreadOnesStayWhileTheyAreRead();
    void oneKindAlone();
    void messagesLeadOn();
    void whatIsReadStaysWhenMoreCome();
    void aMessageIsAskedFor();
    void noMessages();
    void theNavigationCounts();

private:
    std::unique_ptr<MessagesPage> openPage();
    static QPushButton *button(const QWidget *root, const QString &text);
    static void checkNames(const QWidget *root);

    Theme m_theme;
    std::unique_ptr<BillFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MessagesModel> m_model;
    std::unique_ptr<QWidget> m_window;
};

void TestMessagesPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"purser-test"_s);
    QCoreApplication::setApplicationName(u"tst_messages_page"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme.install();
    m_theme.setSetting(Theme::Setting::Light);
}

void TestMessagesPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"Invalid index"_s));
    QSettings().clear();
    m_fixture = std::make_unique<BillFixture>();
    m_workspace = std::make_unique<Workspace>();
    QSignalSpy known(m_workspace->permissions(), &Permissions::changed);
    m_workspace->setSource(std::move(m_fixture->source));
    QTRY_VERIFY(m_workspace->card() && !known.isEmpty());
    m_workspace->setAccount(u"2001"_s);
    m_model = std::make_unique<MessagesModel>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1072, 728);
    m_window->show();
}

void TestMessagesPage::cleanup()
{
    m_window.reset();
    m_model.reset();
    m_workspace.reset();
    m_fixture.reset();
}

std::unique_ptr<MessagesPage> TestMessagesPage::openPage()
{
    m_model->follow(m_workspace->source());
    auto page = std::make_unique<MessagesPage>(m_model.get());
    page->resize(1072, 728);
    page->show();
    return page;
}

QPushButton *TestMessagesPage::button(const QWidget *root, const QString &text)
{
    for (QPushButton *candidate : root->findChildren<QPushButton *>()) {
        if (candidate->accessibleName() == text || QString(candidate->text()).remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestMessagesPage::checkNames(const QWidget *root)
{
    for (const QWidget *child : root->findChildren<QWidget *>()) {
        const bool isControl = child->focusPolicy() != Qt::NoFocus && !child->inherits("QHeaderView") && !child->inherits("QScrollArea");
        if (!isControl || !child->isVisibleTo(root) || child->objectName().startsWith(u"qt_"_s) || child->inherits("QComboBoxListView"))
            continue;
        const auto *asButton = qobject_cast<const QAbstractButton *>(child);
        const bool named = !child->accessibleName().isEmpty() || (asButton && !asButton->text().isEmpty());
        const bool inside = qobject_cast<const QLineEdit *>(child->parentWidget()) || child->inherits("QTableCornerButton");
        QVERIFY2(named || inside, qPrintable(u"%1 in %2 has no name"_s.arg(QString::fromLatin1(child->metaObject()->className()),
                                                                           QString::fromLatin1(child->parentWidget()->metaObject()->className()))));
    }
}

void TestMessagesPage::choosingReads()
{
    const auto page = openPage();
    TableView *view = page->mainTable()->view();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QVERIFY(!view->selectionModel()->hasSelection()); // nothing is read by looking at the list
    QCOMPARE(m_model->unread(), 3);
    checkNames(page.get());
    // Newest first: the last bill of the tick.
    QCOMPARE(view->model()->index(0, 0).data(MessagesModel::NumberRole).toLongLong(), m_model->messageAt(2)->message.number);
    view->setCurrentIndex(view->model()->index(0, MessagesModel::Subject));
    QTRY_COMPARE(m_model->unread(), 2);
    QVERIFY(!m_model->isUnread(2));
    checkNames(page.get());
    QPushButton *again = button(page.get(), u"Mark as Unread"_s);
    QVERIFY(again->isEnabled());
    again->click();
    QCOMPARE(m_model->unread(), 3);
    QVERIFY(!again->isEnabled() && !again->toolTip().isEmpty());
    QPushButton *all = button(page.get(), u"Mark All as Read"_s);
    QVERIFY(all->isEnabled());
    all->click();
    QCOMPARE(m_model->unread(), 0);
    QVERIFY(!all->isEnabled() && !all->toolTip().isEmpty());
}

void TestMessagesPage::unreadOnesStayWhileTheyAreRead()
{
    const auto page = openPage();
    TableView *view = page->mainTable()->view();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    m_model->setRead(1, true);
    page->findChild<QCheckBox *>()->setChecked(true);
    QCOMPARE(view->model()->rowCount(), 2);
    view->setCurrentIndex(view->model()->index(0, MessagesModel::Subject));
    QTRY_COMPARE(m_model->unread(), 1);
    QTest::qWait(5);
    QCOMPARE(view->model()->rowCount(), 2); // it is being read
    view->setCurrentIndex(view->model()->index(1, MessagesModel::Subject));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(m_model->unread(), 0);
    page->mainTable()->filterBar()->clear();
    QVERIFY(!page->findChild<QCheckBox *>()->isChecked());
    QCOMPARE(view->model()->rowCount(), 3);
}

void TestMessagesPage::oneKindAlone()
{
    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608'}]}"_s);
    const auto page = openPage();
    TableView *view = page->mainTable()->view();
    QTRY_COMPARE(view->model()->rowCount(), 4);
    for (QComboBox *box : page->findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Kind of message")
            box->setCurrentText(u"Bill settled"_s);
    }
    QCOMPARE(view->model()->rowCount(), 1);
    QVERIFY(view->model()->index(0, MessagesModel::Subject).data().toString().startsWith(u"Bill settled"_s));
}

void TestMessagesPage::messagesLeadOn()
{
    m_fixture->run(u"{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-90','reason':'x'}"_s);
    m_fixture->run(u"{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'400'}"_s);
    m_fixture->run(u"{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-5','reason':'x'}"_s);
    const auto page = openPage();
    QSignalSpy led(page.get(), &MessagesPage::leadRequested);
    TableView *view = page->mainTable()->view();
    QTRY_VERIFY(view->model()->rowCount() >= 3);
    view->setCurrentIndex(page->mainTable()->fromModel(m_model->index(0, MessagesModel::Subject)));
    button(page.get(), u"Show Bill"_s)->click();
    QCOMPARE(led.last(), QVariantList({u"bills"_s, u"2001"_s, u"2001-202608"_s}));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->messageAt(row)->kind != MessageKind::LowBalance)
            continue;
        view->setCurrentIndex(page->mainTable()->fromModel(m_model->index(row, MessagesModel::Subject)));
        button(page.get(), u"Open Account Settings"_s)->click();
        QCOMPARE(led.last(), QVariantList({u"settings"_s, u"2001"_s, QString()}));
    }
    QVERIFY(led.size() >= 1);
}

void TestMessagesPage::whatIsReadStaysWhenMoreCome()
{
    const auto page = openPage();
    TableView *view = page->mainTable()->view();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    view->setCurrentIndex(page->mainTable()->fromModel(m_model->index(1, MessagesModel::Subject)));
    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608'}]}"_s);
    QTRY_COMPARE(view->model()->rowCount(), 4);
    QCOMPARE(page->mainTable()->toModel(view->currentIndex()).row(), 1);
    QVERIFY(m_model->isUnread(3));
    QVERIFY(button(page.get(), u"Show Bill"_s)->isVisible());
}

void TestMessagesPage::aMessageIsAskedFor() // by a desktop notification
{
    const auto page = openPage();
    TableView *view = page->mainTable()->view();
    page->showMessage(2); // before the messages are there
    QTRY_COMPARE(view->currentIndex().data(MessagesModel::NumberRole).toLongLong(), 2);
    QVERIFY(!m_model->isUnread(m_model->rowOf(2)));
    page->findChild<QCheckBox *>()->setChecked(true);
    m_model->setAllRead();
    page->showMessage(1); // whatever the filter
    QCOMPARE(view->currentIndex().data(MessagesModel::NumberRole).toLongLong(), 1);
    page->showMessage(1000);
    QCOMPARE(view->currentIndex().data(MessagesModel::NumberRole).toLongLong(), 1);
}

void TestMessagesPage::noMessages()
{
    const auto page = std::make_unique<MessagesPage>(m_model.get());
    page->show();
    QTRY_COMPARE(page->mainTable()->view()->model()->rowCount(), 0);
    QVERIFY(!button(page.get(), u"Mark All as Read"_s)->isEnabled());
    QVERIFY(!button(page.get(), u"Show Bill"_s));
    checkNames(page.get());
}

void TestMessagesPage::theNavigationCounts()
{
    NavPane pane;
    const QList<NavGroup> groups{{u"System"_s, {{u"messages"_s, u"mail"_s, u"Messages"_s, {}}}}};
    pane.setSections(groups);
    pane.setBadge(u"messages"_s, 3, u"Messages, 3 unread"_s);
    const QModelIndex index = pane.model()->index(1, 0);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Messages, 3 unread"_s);
    pane.setBadge(u"messages"_s, 0, u"Messages, 0 unread"_s);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"Messages"_s);
}

QTEST_MAIN(TestMessagesPage)
#include "tst_messages_page.moc"
