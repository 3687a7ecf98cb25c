// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_job.h"
#include "review_fixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestReviewImportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsWithProgress();
    void recognisesTheSameFile();
    void badRowRefusesTheFile();
    void restIsImportedWhenBadRowsAreSkipped();
    void oneRefusedFileKeepsNoOtherOne();
    void cancelLeavesNothing();
    void destroyedJobLetsGo();

private:
    static constexpr const char *badRow = "2026-09,2026-09-03,Elastic Compute Service,ecs,x,i-bad,n,Instance type,1,Hour,,12.x,USD\n";
    qint64 lines() const { return m_fixture.lines()->lines(); }
    ReviewFixture m_fixture;
};

void TestReviewImportJob::importsWithProgress()
{
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished), progressed(&job, &ImportJob::progressed);
    job.start(m_fixture.source.get(), {m_fixture.writeBill(1000, u"one.csv"_s)}, {});
    QVERIFY(job.isRunning());
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!job.isRunning());
    QVERIFY(!progressed.isEmpty());
    QVERIFY(job.results()[0].import.has_value());
    QCOMPARE(job.results()[0].import->report.lines, 1000);
    QCOMPARE(lines(), 1000);
}

void TestReviewImportJob::recognisesTheSameFile()
{
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(m_fixture.source.get(), {m_fixture.writeBill(1000, u"copy.csv"_s)}, {});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job.results()[0].refusal->code, RefusalCode::Duplicate);
    QVERIFY(!job.results()[0].isBadRow());
    QCOMPARE(lines(), 1000);
}

void TestReviewImportJob::badRowRefusesTheFile()
{
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(m_fixture.source.get(), {m_fixture.writeBill(50, u"bad.csv"_s, badRow)}, {});
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(job.results()[0].isBadRow());
    QVERIFY2(job.results()[0].refusal->message.startsWith(u"bad.csv:52: "_s), qPrintable(job.results()[0].refusal->message));
    QCOMPARE(lines(), 1000);
}

void TestReviewImportJob::restIsImportedWhenBadRowsAreSkipped()
{
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    BillReadOptions options;
    options.skipBadRows = true;
    job.start(m_fixture.source.get(), {m_fixture.writeBill(50, u"bad.csv"_s, badRow)}, options);
    QTRY_COMPARE(finished.size(), 1);
    const BillReport &report = job.results()[0].import->report;
    QCOMPARE(report.badRowCount, 1);
    QCOMPARE(report.badRows[0].line, 52);
    QCOMPARE(report.badRows[0].column, u"Pretax Amount"_s);
    QCOMPARE(report.badRows[0].value, u"12.x"_s);
    QCOMPARE(lines(), 1050);
}

void TestReviewImportJob::oneRefusedFileKeepsNoOtherOne()
{
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    QFile nonsense(m_fixture.path(u"nonsense.csv"_s));
    QVERIFY(nonsense.open(QIODevice::WriteOnly) && nonsense.write("a,b\n1,2\n") > 0);
    nonsense.close();
    job.start(m_fixture.source.get(), {nonsense.fileName(), m_fixture.writeBill(70, u"two.csv"_s)}, {});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(job.results().size(), size_t(2));
    QVERIFY(job.results()[0].refusal.has_value());
    QVERIFY(!job.results()[0].isBadRow());
    QVERIFY(job.results()[1].import.has_value());
    QCOMPARE(lines(), 1120);
}

void TestReviewImportJob::cancelLeavesNothing()
{
    const QString path = m_fixture.writeBill(400'000, u"large.csv"_s);
    ImportJob job;
    QSignalSpy finished(&job, &ImportJob::finished);
    job.start(m_fixture.source.get(), {path, m_fixture.writeBill(30, u"never.csv"_s)}, {});
    QTest::qWait(30);
    job.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QVERIFY(job.isCancelled());
    if (job.results().size() == 1 && job.results()[0].import)
        QSKIP("this machine was faster than the cancel");
    QCOMPARE(lines(), 1120);
}

void TestReviewImportJob::destroyedJobLetsGo()
{
    {
        ImportJob job;
        job.start(m_fixture.source.get(), {m_fixture.writeBill(400'000, u"large.csv"_s)}, {});
        QTest::qWait(20);
    }
    QCOMPARE(lines(), 1120); // and the book is usable at once
}

QTEST_GUILESS_MAIN(TestReviewImportJob)
#include "tst_review_import_job.moc"
