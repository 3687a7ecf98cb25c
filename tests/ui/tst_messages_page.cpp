// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messages_model.h"
#include "models/workspace.h"
#include "ui/dialogs/exchange_rates_dialog.h"
#include "ui/dialogs/message_dialog.h"
#include "ui/dialogs/rate_import_dialog.h"
#include "ui/dialogs/rate_import_model.h"
#include "ui/dialogs/set_rate_dialog.h"
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
#include <QPlainTextEdit>
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

    void aRateIsSet();
    void wrongRatesAreSaidAtTheirFields();
    void aFileIsShownBeforeItIsSet();
    void aWrongFileIsNotImported();
    void refusedLinesStay();

private:
    std::unique_ptr<MessagesPage> openPage();
    static QPushButton *button(const QWidget *root, const QString &text);
    static void checkNames(const QWidget *root);
    static QLineEdit *field(const QWidget *root, const QString &name);
    QStringList rates();
    ExchangeRatesDialog *openRates();
    QString writeRates(const QByteArray &text);

    Theme m_theme;
    QTemporaryDir m_folder;
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

QLineEdit *TestMessagesPage::field(const QWidget *root, const QString &name)
{
    for (QLineEdit *candidate : root->findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
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

QStringList TestMessagesPage::rates()
{
    QStringList shown;
    for (const ExchangeRateRow &row : m_fixture->get(ExchangeRatesQuery{}))
        shown << row.month.text() + u' ' + row.from.code() + u' ' + row.to.code() + u' ' + row.rate + u' ' + row.source;
    return shown;
}

ExchangeRatesDialog *TestMessagesPage::openRates()
{
    auto *dialog = new ExchangeRatesDialog(m_workspace.get(), *Instant::parse(u"2026-10-10"_s), m_window.get());
    dialog->open();
    return dialog;
}

QString TestMessagesPage::writeRates(const QByteArray &text)
{
    QFile file(m_folder.filePath(u"rates.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return file.fileName();
}

void TestMessagesPage::aRateIsSet()
{
    ExchangeRatesDialog *list = openRates();
    auto *table = list->findChild<TablePanel *>();
    QTRY_VERIFY(button(list, u"Add Rate…"_s)->isEnabled());
    checkNames(list);
    list->addRate();
    auto *dialog = list->findChild<SetRateDialog *>();
    QVERIFY(dialog);
    checkNames(dialog);
    QCOMPARE(field(dialog, u"Month"_s)->text(), u"2026-10"_s);
    QTest::keyClicks(field(dialog, u"Rate"_s), u"1.0825"_s);
    QCOMPARE(dialog->confirmButton()->text(), u"Set 1 EUR = 1.0825 USD for 2026-10"_s);
    QTest::keyClicks(field(dialog, u"Source"_s), u" ECB "_s);
    QSignalSpy done(dialog, &CommandDialog::done);
    dialog->confirmButton()->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(rates(), QStringList{u"2026-10 EUR USD 1.0825 ECB"_s});
    QTRY_COMPARE(table->view()->model()->rowCount(), 1);
    list->reject();
}

void TestMessagesPage::wrongRatesAreSaidAtTheirFields()
{
    ExchangeRatesDialog *list = openRates();
    QTRY_VERIFY(button(list, u"Add Rate…"_s)->isEnabled());
    list->addRate();
    auto *dialog = list->findChild<SetRateDialog *>();
    QLineEdit *month = field(dialog, u"Month"_s), *rate = field(dialog, u"Rate"_s), *reference = field(dialog, u"Source"_s);
    month->selectAll();
    QTest::keyClicks(month, u"2026-13"_s);
    QTest::keyClicks(rate, u"12,x"_s);
    dialog->confirmButton()->click();
    QVERIFY(month->accessibleDescription().contains(u"2026-09"_s));
    QVERIFY(rate->accessibleDescription().contains(u"1.0825"_s));
    QVERIFY(!reference->accessibleDescription().isEmpty());
    QCOMPARE(rate->text(), u"12,x"_s);
    QCOMPARE(month->text(), u"2026-13"_s);
    QVERIFY(dialog->isVisible());
    month->selectAll();
    QTest::keyClicks(month, u"2026-09"_s);
    QTest::keyClicks(reference, u"ECB"_s);
    rate->selectAll();
    QTest::keyClicks(rate, u"0"_s);
    dialog->confirmButton()->click();
    QVERIFY(rate->accessibleDescription().contains(u"more than 0"_s));
    QCOMPARE(rates(), QStringList());
    list->reject();
}

void TestMessagesPage::aFileIsShownBeforeItIsSet()
{
    m_fixture->run(u"{'command':'SetExchangeRate','from':'EUR','to':'USD','rate':'1.1','month':'2026-08','source':'ECB'}"_s);
    m_fixture->run(u"{'command':'SetExchangeRate','from':'GBP','to':'USD','rate':'1.3','month':'2026-08','source':'ECB'}"_s);
    ExchangeRatesDialog *list = openRates();
    auto *table = list->findChild<TablePanel *>();
    QTRY_COMPARE(table->view()->model()->rowCount(), 2);
    list->importFile(writeRates("month,from,to,rate,source\n2026-09,EUR,USD,1.0825,ECB\n2026-08,EUR,USD,1.1,ECB\n2026-08,GBP,USD,1.31,ECB\n"));
    RateImportDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = list->findChild<RateImportDialog *>());
    checkNames(dialog);
    using Status = RateImportModel::Status;
    QCOMPARE(dialog->model()->status(0), Status::New);
    QCOMPARE(dialog->model()->status(1), Status::Same);
    QCOMPARE(dialog->model()->status(2), Status::Changed);
    QCOMPARE(dialog->model()->index(2, RateImportModel::Remark).data().toString(), u"was 1.3000 (ECB)"_s);
    QVERIFY2(dialog->confirmButton()->text().contains(u"Set 2 Rate"_s), qPrintable(dialog->confirmButton()->text()));
    QCOMPARE(rates().size(), 2); // nothing yet
    QSignalSpy imported(dialog, &RateImportDialog::imported);
    dialog->confirmButton()->click();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(imported.first().first().toInt(), 2);
    QCOMPARE(rates(), QStringList({u"2026-08 EUR USD 1.1 ECB"_s, u"2026-08 GBP USD 1.31 ECB"_s, u"2026-09 EUR USD 1.0825 ECB"_s}));
    list->reject();
}

void TestMessagesPage::aWrongFileIsNotImported()
{
    ExchangeRatesDialog *list = openRates();
    list->importFile(writeRates("month,from,to,rate\n2026-09,EUR,USD,1.0825\n2026-09,GBP,USD,\"12,x\"\n"));
    MessageDialog *dialog = nullptr;
    QTRY_VERIFY(dialog = list->findChild<MessageDialog *>());
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"rates.csv:3: \"rate\" is not a number: \"12,x\""_s));
    QVERIFY(!list->findChild<RateImportDialog *>());
    QCOMPARE(rates(), QStringList());
    list->reject();
}

void TestMessagesPage::refusedLinesStay()
{
    RateFile file = readRates("month,from,to,rate\n2026-09,EUR,USD,1.0825\n2026-09,GBP,USD,1.3\n", u"rates.csv"_s);
    file.lines[1].rate.source = u"two\nlines"_s; // as if the book knew better than the file's reader
    auto *dialog = new RateImportDialog(m_workspace->source(), file, {}, m_window.get());
    dialog->open();
    QSignalSpy imported(dialog, &RateImportDialog::imported);
    dialog->confirmButton()->click();
    using Status = RateImportModel::Status;
    QTRY_COMPARE(dialog->model()->status(1), Status::Refused);
    QCOMPARE(dialog->model()->status(0), Status::Set);
    QVERIFY(!dialog->model()->index(1, RateImportModel::Remark).data().toString().isEmpty());
    QVERIFY(dialog->isVisible() && imported.isEmpty());
    QTRY_VERIFY(dialog->confirmButton()->isEnabled());
    QVERIFY(dialog->confirmButton()->text().contains(u"Set 1 Rate"_s));
    QCOMPARE(rates().size(), 1);
    dialog->reject();
}

QTEST_MAIN(TestMessagesPage)
#include "tst_messages_page.moc"
