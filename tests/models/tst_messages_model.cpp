// SPDX-License-Identifier: GPL-3.0-or-later
#include "bill_fixture.h"
#include "models/messages_model.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestMessagesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_fixture.reset(); }

    void whatIsReadIsANumberAndSingles_data();
    void whatIsReadIsANumberAndSingles();
    void aBackupTakesBackWhatWasRead();
    void whatIsReadIsKeptPerBookAndPerson();

    void messagesAreForTheReader();
    void readingIsCounted();
    void allAreReadAtOnce();
    void newOnesArrive();
    void anotherWindowHasRead();
    void amountsAreMasked();
    void noSourceNoMessages();

private:
    static QString text(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }

    std::unique_ptr<BillFixture> m_fixture;
};

void TestMessagesModel::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"purser-test"_s);
    QCoreApplication::setApplicationName(u"tst_messages_model"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestMessagesModel::init()
{
    QSettings().clear();
    m_fixture = std::make_unique<BillFixture>();
}

void TestMessagesModel::whatIsReadIsANumberAndSingles_data()
{
    QTest::addColumn<QString>("marks"); // +number read, -number unread, =number all read
    QTest::addColumn<QString>("unread"); // of 1 to 6
    QTest::newRow("nothing yet") << QString() << u"1 2 3 4 5 6"_s;
    QTest::newRow("a single one") << u"+3"_s << u"1 2 4 5 6"_s;
    QTest::newRow("single ones in a row") << u"+2 +1 +3"_s << u"4 5 6"_s;
    QTest::newRow("all") << u"=6"_s << QString();
    QTest::newRow("all but one again") << u"=6 -2"_s << u"2"_s;
    QTest::newRow("and read once more") << u"=6 -2 +2"_s << QString();
    QTest::newRow("all up to then") << u"=4 +6"_s << u"5"_s;
    QTest::newRow("a gap that closes") << u"=4 +6 +5"_s << QString();
    QTest::newRow("a single one taken back") << u"+3 -3"_s << u"1 2 3 4 5 6"_s;
}

void TestMessagesModel::whatIsReadIsANumberAndSingles()
{
    QFETCH(QString, marks);
    QFETCH(QString, unread);
    const QString book = u"/home/maja/group / treasury.purser"_s;
    const PersonId person = PersonId::parse(u"root@1001"_s);
    const QList<qint64> numbers{1, 2, 3, 4, 5, 6};
    for (const QString &mark : marks.split(u' ', Qt::SkipEmptyParts)) {
        ReadMessages read = ReadMessages::load(book, person);
        const qint64 number = mark.mid(1).toLongLong();
        if (mark.startsWith(u'='))
            read.setAllRead(number);
        else
            read.setRead(number, mark.startsWith(u'+'));
        read.adapt(numbers);
        read.save(book, person);
    }
    const ReadMessages read = ReadMessages::load(book, person);
    QStringList left;
    for (qint64 number : numbers) {
        if (!read.isRead(number))
            left << QString::number(number);
    }
    QCOMPARE(left.join(u' '), unread);
}

void TestMessagesModel::aBackupTakesBackWhatWasRead()
{
    ReadMessages read;
    read.setAllRead(50);
    read.setRead(52, true);
    read.adapt({1, 2, 40}); // of the backup that took the book's place
    QVERIFY(read.isRead(40));
    QVERIFY(!read.isRead(41));
    QVERIFY(!read.isRead(52));
}

void TestMessagesModel::whatIsReadIsKeptPerBookAndPerson()
{
    const PersonId maja = PersonId::parse(u"maja@1001"_s), root = PersonId::parse(u"root@1001"_s);
    ReadMessages read;
    read.setAllRead(3);
    read.save(u"/a.purser"_s, maja);
    QVERIFY(ReadMessages::load(u"/a.purser"_s, maja).isRead(3));
    QVERIFY(!ReadMessages::load(u"/a.purser"_s, root).isRead(3));
    QVERIFY(!ReadMessages::load(u"/b.purser"_s, maja).isRead(3));
}

void TestMessagesModel::messagesAreForTheReader()
{
    MessagesModel model;
    QAbstractItemModelTester tester(&model);
    model.follow(m_fixture->source.get());
    QTRY_COMPARE(model.rowCount(), 3); // three bills were issued
    QCOMPARE(text(model, 0, MessagesModel::Subject), u"Bill issued: Group & Treasury"_s);
    QCOMPARE(text(model, 0, MessagesModel::Kind), u"Bill issued"_s);
    QCOMPARE(text(model, 0, MessagesModel::Account), u"Group & Treasury"_s);
    QCOMPARE(model.index(0, MessagesModel::Account).data(SecondaryTextRole).toString(), u"2001"_s);
    QCOMPARE(text(model, 0, MessagesModel::Time), u"5 Oct 2026 00:00"_s);
    QVERIFY(model.index(0, MessagesModel::Time).data(MessagesModel::BodyRole).toString().contains(u"60.61 USD"_s));
    const Message message = model.index(0, 0).data(MessagesModel::MessageRole).value<Message>();
    QCOMPARE(message.bill, u"2001-202608"_s);
    QCOMPARE(model.index(0, 0).data(MessagesModel::NumberRole).toLongLong(), message.number);
    QCOMPARE(model.rowOf(message.number), 0);
    QCOMPARE(model.rowOf(message.number + 100), -1);
    QCOMPARE(model.messageAt(3), nullptr);
}

void TestMessagesModel::readingIsCounted()
{
    MessagesModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy counted(&model, &MessagesModel::unreadChanged);
    model.follow(m_fixture->source.get());
    QTRY_COMPARE(model.unread(), 3);
    const QModelIndex time = model.index(1, MessagesModel::Time);
    QVERIFY(time.data(EmphasisRole).toBool());
    QCOMPARE(time.data(IconNameRole).toString(), u"dot"_s);
    QVERIFY(time.data(Qt::AccessibleTextRole).toString().endsWith(u", unread"_s));
    model.setRead(1, true);
    QCOMPARE(counted.last().first().toInt(), 2);
    QVERIFY(!time.data(MessagesModel::UnreadRole).toBool());
    QVERIFY(!time.data(EmphasisRole).isValid());
    QVERIFY(time.data(IconNameRole).toString() != u"dot");
    QVERIFY(!time.data(Qt::AccessibleTextRole).isValid());
    const qsizetype before = counted.size();
    model.setRead(1, true); // again: nothing happens
    QCOMPARE(counted.size(), before);
    model.setRead(1, false);
    QCOMPARE(model.unread(), 3);
    // It is kept.
    model.setRead(0, true);
    MessagesModel later;
    later.follow(m_fixture->source.get());
    QTRY_COMPARE(later.rowCount(), 3);
    QCOMPARE(later.unread(), 2);
    QVERIFY(!later.isUnread(0));
}

void TestMessagesModel::allAreReadAtOnce()
{
    MessagesModel model;
    model.follow(m_fixture->source.get());
    QTRY_COMPARE(model.unread(), 3);
    model.setAllRead();
    QCOMPARE(model.unread(), 0);
    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608'}]}"_s);
    QTRY_COMPARE(model.rowCount(), 4);
    QCOMPARE(model.unread(), 1); // what came later is not
    QVERIFY(model.isUnread(3));
}

void TestMessagesModel::newOnesArrive()
{
    MessagesModel model;
    QSignalSpy arrived(&model, &MessagesModel::arrived), updated(&model, &MessagesModel::updated);
    model.follow(m_fixture->source.get());
    QTRY_COMPARE(updated.size(), 1);
    QCOMPARE(arrived.size(), 0); // those that were there
    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608'}]}"_s);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(text(model, 3, MessagesModel::Kind), u"Bill settled"_s);
}

void TestMessagesModel::anotherWindowHasRead()
{
    MessagesModel one, other;
    one.follow(m_fixture->source.get());
    other.follow(m_fixture->source.get());
    QTRY_VERIFY(one.rowCount() == 3 && other.rowCount() == 3);
    one.setRead(0, true);
    other.setRead(2, true); // does not take back what was read in the first
    QCOMPARE(other.unread(), 1);
    one.refresh();
    QTRY_COMPARE(one.unread(), 1);
}

void TestMessagesModel::amountsAreMasked()
{
    MessagesModel model;
    model.follow(m_fixture->source.get());
    QTRY_COMPARE(model.rowCount(), 3);
    model.setAmountsMasked(true);
    const QString body = model.index(0, MessagesModel::Subject).data(MessagesModel::BodyRole).toString();
    QVERIFY2(!body.contains(u"60.61"_s) && body.contains(u"USD"_s), qPrintable(body));
    model.setAmountsMasked(false);
    QVERIFY(model.index(0, MessagesModel::Subject).data(MessagesModel::BodyRole).toString().contains(u"60.61"_s));
}

void TestMessagesModel::noSourceNoMessages()
{
    MessagesModel model;
    QAbstractItemModelTester tester(&model);
    model.follow(m_fixture->source.get());
    QTRY_COMPARE(model.unread(), 3);
    model.follow(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.unread(), 0);
    model.setAllRead();
    model.setRead(0, true);
}

QTEST_GUILESS_MAIN(TestMessagesModel)
#include "tst_messages_model.moc"
