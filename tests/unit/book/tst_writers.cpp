// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

#include <QThread>

#include <atomic>

using namespace purser;

class TestWriters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightWritersOnOneBook() // quality.md, "2, 4, 8 writers on one book"
    {
        constexpr int writers = 8, commands = 30;
        BookFixture fixture;
        fixture.addCast();
        fixture.mustRun("{'command':'TopUp','account':'2001','amount':'100','channel':'PAYPAL'}");
        std::atomic<int> taken = 0, oversold = 0;
        std::atomic<bool> over = false;
        QMutex mutex;
        QStringList problems;
        const auto problem = [&](const QString &text) {
            const QMutexLocker lock(&mutex);
            problems << text;
        };
        std::vector<std::unique_ptr<QThread>> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back(QThread::create([&, writer] {
                const auto book = Book::open(fixture.path(), fixture.sharedClock());
                if (!book)
                    return problem(book.error().message);
                for (int i = 0; i < commands; ++i) {
                    // One tops up another account, one takes one of a hundred: more than there are, so that the last are refused.
                    const bool takes = i % 2;
                    const QString text = takes ? QStringLiteral("{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-1','reason':'writer %1'}").arg(writer)
                                               : QStringLiteral("{'command':'TopUp','account':'2002','amount':'0.01','channel':'PAYPAL','reference':'%1'}").arg(writer);
                    const Outcome outcome = (*book)->execute(*parseCommand(json(text)), PersonId::parse(QStringLiteral("root@1001")), {});
                    if (outcome.isDone() && takes)
                        ++taken;
                    else if (takes && outcome.refusal.code == RefusalCode::NotEnoughFunds)
                        ++oversold;
                    else if (!outcome.isDone())
                        problem(outcome.refusal.message);
                }
            }));
        }
        std::unique_ptr<QThread> reader(QThread::create([&] {
            const auto book = Book::open(fixture.path(), fixture.sharedClock());
            while (!over) {
                const auto answer = (*book)->query(OverviewQuery{}, PersonId::parse(QStringLiteral("root@1001")));
                if (!answer)
                    return problem(answer.error().message);
            }
        }));
        reader->start();
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        over = true;
        QVERIFY(reader->wait());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(taken.load(), 100);
        QCOMPARE(oversold.load(), writers * commands / 2 - 100);
        QCOMPARE(fixture.assets(QStringLiteral("2001")).availableCredit.text(), QStringLiteral("0.00"));
        QCOMPARE(fixture.assets(QStringLiteral("2002")).availableCredit.text(), QStringLiteral("1.20"));
        QVERIFY(fixture.verify().ok);
    }

    void theSameOperationFromEveryWriterHappensOnce()
    {
        BookFixture fixture;
        fixture.addCast();
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> done = 0;
        for (int writer = 0; writer < 8; ++writer) {
            threads.emplace_back(QThread::create([&] {
                const auto book = Book::open(fixture.path(), fixture.sharedClock());
                const auto request = parseCommand(json("{'command':'TopUp','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2001','amount':'7','channel':'PAYPAL'}"));
                done += (*book)->execute(*request, PersonId::parse(QStringLiteral("root@1001")), {}).isDone();
            }));
        }
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(done.load(), 8);
        QCOMPARE(fixture.assets(QStringLiteral("2001")).availableCredit.text(), QStringLiteral("7.00"));
    }
};

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
