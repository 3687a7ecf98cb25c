// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/json_text.h"
#include "ui/due_work.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
QFuture<T> ready(const T &value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

/// Counts ticks, and answers them when it is told to.
class FakeSource final : public DataSource
{
public:
    SourceInfo info() const override { return {u"book"_s, u"/book.purser"_s, readOnly, {}}; }
    PersonId person() const override { return {}; }
    QFuture<Result<void>> signIn(const PersonId &, const QString &) override { return ready(Result<void>()); }
    QFuture<Outcome> execute(const CommandRequest &, std::optional<Instant>) override { return ready(Outcome()); }
    QFuture<Outcome> tick(std::optional<Instant> at) override
    {
        ticked << at.has_value();
        pending = std::make_shared<QPromise<Outcome>>();
        pending->start();
        return pending->future();
    }
    QFuture<Result<std::any>> query(const Query &) override { return ready(Result<std::any>(std::any())); }
    QFuture<Result<std::shared_ptr<const LineSet>>> openLines() override { return ready(Result<std::shared_ptr<const LineSet>>()); }
    QFuture<Result<std::shared_ptr<ImportSession>>> beginImport(const QString &, std::optional<Instant>) override { return ready(Result<std::shared_ptr<ImportSession>>()); }
    QFuture<Result<QList<OutgoingMessage>>> takeOutgoing(const QList<DeliveryChannel> &, std::optional<Instant>) override { return ready(Result<QList<OutgoingMessage>>()); }
    QFuture<Result<void>> reportDelivery(const QList<DeliveryReport> &, std::optional<Instant>) override { return ready(Result<void>()); }
    QFuture<Result<void>> backup(const QString &) override { return ready(Result<void>()); }

    void answer(const QString &result)
    {
        Outcome outcome;
        outcome.command = u"Tick"_s;
        outcome.result = *parseJson(QString(result).replace(u'\'', u'"').toUtf8());
        finish(outcome);
    }
    void refuse(RefusalCode code, const QString &message)
    {
        Outcome outcome;
        outcome.state = Outcome::State::Refused;
        outcome.refusal = {code, {}, message};
        finish(outcome);
    }

    bool readOnly = false;
    QList<bool> ticked;

private:
    void finish(const Outcome &outcome)
    {
        const auto promise = std::exchange(pending, nullptr);
        QVERIFY(promise);
        promise->addResult(outcome);
        promise->finish();
        QCoreApplication::sendPostedEvents(); // the future's word arrives
        QTest::qWait(1);
    }
    std::shared_ptr<QPromise<Outcome>> pending;
};

} // namespace

class TestDueWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void atOpening();
    void notBeforeItIsStarted();
    void everyTenMinutes();
    void atMidnightOfTheBills();
    void afterTheClockJumped_data();
    void afterTheClockJumped();
    void oneAtATime();
    void refusalIsSaidOnceAndTriedAgain();
    void readOnlyNever();
    void theOtherSideDoesIt();
    void anotherBookBegins();
    void sentences_data();
    void sentences();
    void messagesAreDelivered();
    void deliveriesDoNotOverlap();

private:
    /// \a minutes pass, with a look at the end of each.
    void pass(int minutes);
    /// The wall clock moves alone.
    void jump(qint64 ms) { m_clock->set(Instant(m_clock->now().msecs() + ms)); }
    qsizetype ticks() const { return m_source->ticked.size(); }

    std::shared_ptr<FixedClock> m_clock;
    std::shared_ptr<qint64> m_steady;
    std::unique_ptr<FakeSource> m_source;
    std::unique_ptr<DueWork> m_work;
};

void TestDueWork::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_clock = std::make_shared<FixedClock>(*Instant::parse(u"2026-10-10T04:00:00Z"_s)); // noon of the bills
    m_steady = std::make_shared<qint64>(5000);
    m_source = std::make_unique<FakeSource>();
    m_work = std::make_unique<DueWork>(DueWork::Time{m_clock, [steady = m_steady] { return *steady; }});
    m_work->setSource(m_source.get());
}

void TestDueWork::cleanup()
{
    m_work.reset();
    m_source.reset();
}

void TestDueWork::pass(int minutes)
{
    for (int i = 0; i < minutes; ++i) {
        jump(60'000);
        *m_steady += 60'000;
        m_work->look();
    }
}

void TestDueWork::atOpening()
{
    QSignalSpy done(m_work.get(), &DueWork::done);
    m_work->start();
    QTRY_COMPARE(ticks(), 1);
    QVERIFY(!m_source->ticked.first()); // at the source's own time
    m_source->answer(u"{'billsIssued':3,'billsSettled':0,'settlementsCompleted':0,'currencyChanges':0,'messages':2}"_s);
    QCOMPARE(done.size(), 1);
    QVERIFY2(done.first().first().toString().contains(u"3 bill"_s) && done.first().first().toString().contains(u"2 message"_s), qPrintable(done.first().first().toString()));
}

void TestDueWork::notBeforeItIsStarted()
{
    pass(30);
    m_work->deliverMessages();
    QCOMPARE(ticks(), 0);
}

void TestDueWork::everyTenMinutes()
{
    QSignalSpy done(m_work.get(), &DueWork::done), failed(m_work.get(), &DueWork::failed);
    m_work->start();
    QTRY_COMPARE(ticks(), 1);
    m_source->answer(u"{'billsIssued':0,'messages':0}"_s);
    pass(9);
    QCOMPARE(ticks(), 1); // the disk is quiet
    pass(1);
    QCOMPARE(ticks(), 2);
    m_source->answer(u"{'billsIssued':0,'messages':0}"_s);
    QCOMPARE(done.size(), 0);
    QCOMPARE(failed.size(), 0);
}

void TestDueWork::atMidnightOfTheBills()
{
    m_clock->set(*Instant::parse(u"2026-10-31T15:57:30Z"_s)); // 23:57:30 UTC+8
    m_work->start();
    QTRY_COMPARE(ticks(), 1);
    m_source->answer(u"{}"_s);
    pass(2);
    QCOMPARE(ticks(), 1);
    pass(1); // 00:00:30
    QCOMPARE(ticks(), 2);
    m_source->answer(u"{}"_s);
    pass(9);
    QCOMPARE(ticks(), 2);
}

void TestDueWork::afterTheClockJumped_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<bool>("ticks");
    QTest::newRow("sleep of two hours") << qint64(2 * 3600'000) << true;
    QTest::newRow("a minute ahead") << qint64(60'000) << true;
    QTest::newRow("a day back") << qint64(-24 * 3600'000) << true;
    QTest::newRow("five minutes back") << qint64(-5 * 60'000) << true;
    QTest::newRow("kept right by two seconds") << qint64(2000) << false;
    QTest::newRow("kept right by two seconds back") << qint64(-2000) << false;
}

void TestDueWork::afterTheClockJumped()
{
    QFETCH(qint64, ms);
    QFETCH(bool, ticks);
    m_work->start();
    QTRY_COMPARE(this->ticks(), 1);
    m_source->answer(u"{}"_s);
    pass(3);
    QCOMPARE(this->ticks(), 1);
    jump(ms);
    pass(1);
    QCOMPARE(this->ticks(), ticks ? 2 : 1);
    if (ticks)
        m_source->answer(u"{}"_s);
    pass(5);
    QCOMPARE(this->ticks(), ticks ? 2 : 1); // once
}

void TestDueWork::oneAtATime()
{
    m_work->start();
    QTRY_COMPARE(ticks(), 1);
    pass(45); // it takes long; a midnight or a jump may come meanwhile
    jump(3600'000);
    m_work->look();
    QCOMPARE(ticks(), 1);
    m_source->answer(u"{}"_s);
    pass(1);
    QCOMPARE(ticks(), 2);
    m_source->answer(u"{}"_s);
    pass(1);
    QCOMPARE(ticks(), 2);
}

void TestDueWork::refusalIsSaidOnceAndTriedAgain()
{
    QSignalSpy done(m_work.get(), &DueWork::done), failed(m_work.get(), &DueWork::failed);
    m_work->start();
    QTRY_COMPARE(ticks(), 1);
    m_source->refuse(RefusalCode::Failed, u"The disk is full."_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"The disk is full."_s));
    for (int minute = 2; minute < 6; ++minute) {
        pass(1);
        QCOMPARE(ticks(), minute);
        m_source->refuse(RefusalCode::Failed, u"The disk is full."_s);
    }
    QCOMPARE(failed.size(), 1); // said once
    pass(1);
    m_source->refuse(RefusalCode::Failed, u"The disk is gone."_s);
    QCOMPARE(failed.size(), 2); // another cause
    pass(1);
    m_source->answer(u"{'billsIssued':1}"_s);
    QCOMPARE(done.size(), 1);
    pass(1);
    QCOMPARE(ticks(), 7); // and the disk is quiet again
    pass(9);
    m_source->refuse(RefusalCode::Failed, u"The disk is gone."_s);
    QCOMPARE(failed.size(), 3); // it had been well meanwhile
}

void TestDueWork::readOnlyNever()
{
    m_source->readOnly = true;
    int delivered = 0;
    m_work->setDeliver([&delivered](DataSource &) {
        ++delivered;
        return ready(QStringList());
    });
    m_work->start();
    QTest::qWait(20);
    pass(30);
    m_work->deliverMessages();
    QCOMPARE(ticks(), 0);
    QCOMPARE(delivered, 0);
}

void TestDueWork::theOtherSideDoesIt()
{
    QSignalSpy failed(m_work.get(), &DueWork::failed);
    m_work->start();
    QTRY_COMPARE(ticks(), 1);
    m_source->refuse(RefusalCode::NotAvailableHere, u"The server does that."_s);
    pass(30);
    QCOMPARE(ticks(), 1);
    QCOMPARE(failed.size(), 0);
}

void TestDueWork::anotherBookBegins()
{
    QSignalSpy done(m_work.get(), &DueWork::done);
    m_work->start();
    QTRY_COMPARE(ticks(), 1);
    FakeSource other;
    m_work->setSource(&other);
    m_source->answer(u"{'billsIssued':1}"_s); // of the book before: nobody asks any more
    QCOMPARE(done.size(), 0);
    QTRY_COMPARE(other.ticked.size(), 1);
    m_work->setSource(nullptr);
    pass(30);
    QCOMPARE(other.ticked.size(), 1);
}

void TestDueWork::sentences_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QStringList>("parts"); // in their order
    QTest::newRow("nothing was due") << u"{'billsIssued':0,'billsSettled':0,'settlementsCompleted':0,'currencyChanges':0,'messages':0}"_s << QStringList();
    QTest::newRow("no result") << u"{}"_s << QStringList();
    QTest::newRow("everything") << u"{'currencyChanges':1,'billsIssued':12,'billsSettled':3,'settlementsCompleted':2,'messages':4}"_s
                                << QStringList({u"1 settlement currency"_s, u"12 bill"_s, u"3 bill"_s, u"2 unified settlement"_s, u"4 message"_s});
}

void TestDueWork::sentences()
{
    QFETCH(QString, result);
    QFETCH(QStringList, parts);
    const QString said = DueWork::sentence(*parseJson(QString(result).replace(u'\'', u'"').toUtf8()));
    QCOMPARE(said.isEmpty(), parts.isEmpty());
    qsizetype at = 0;
    for (const QString &part : parts) {
        at = said.indexOf(part, at);
        QVERIFY2(at >= 0, qPrintable(said));
    }
}

void TestDueWork::messagesAreDelivered()
{
    QSignalSpy failed(m_work.get(), &DueWork::failed);
    int delivered = 0;
    QStringList problems;
    m_work->setDeliver([&](DataSource &source) {
        ++delivered;
        [&] { QCOMPARE(&source, m_source.get()); }();
        return ready(problems);
    });
    m_work->start();
    QTRY_COMPARE(ticks(), 1);
    m_source->answer(u"{'messages':2}"_s);
    QTRY_COMPARE(delivered, 1);
    problems = {u"The mail server does not answer."_s};
    m_work->deliverMessages();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), problems.first());
    pass(10); // tried again with the next tick
    m_source->answer(u"{'messages':0}"_s);
    QTRY_COMPARE(delivered, 3);
    QTest::qWait(5);
    QCOMPARE(failed.size(), 1); // and not said again
}

void TestDueWork::deliveriesDoNotOverlap()
{
    int delivered = 0;
    auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    m_work->setDeliver([&](DataSource &) {
        ++delivered;
        return delivered == 1 ? promise->future() : ready(QStringList());
    });
    m_work->start();
    QTRY_COMPARE(ticks(), 1);
    m_source->answer(u"{'messages':1}"_s);
    QCOMPARE(delivered, 1);
    m_work->deliverMessages();
    m_work->deliverMessages();
    QCOMPARE(delivered, 1);
    promise->addResult(QStringList());
    promise->finish();
    QTRY_COMPARE(delivered, 2); // once for all that came meanwhile
    QTest::qWait(5);
    QCOMPARE(delivered, 2);
}

QTEST_GUILESS_MAIN(TestDueWork)
#include "tst_due_work.moc"
