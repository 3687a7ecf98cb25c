// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_source_contract.h"

#include "book_fixture.h"
#include "source/password.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSignalSpy>

namespace purser {

namespace {

template<typename T>
T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

PersonId person(const char *text)
{
    return PersonId::parse(QString::fromLatin1(text));
}

std::unique_ptr<DataSource> openAs(SourcePlace &place, const char *who = "root@1001")
{
    auto source = place.open();
    if (const auto done = wait(source->signIn(person(who), {})); !done)
        QTest::qFail(qPrintable(done.error().message), __FILE__, __LINE__);
    return source;
}

Outcome run(DataSource &source, const QString &command)
{
    return wait(source.execute(parseCommand(json(command)).value()));
}

const QString topUp = QStringLiteral("{'command':'TopUp','op':'6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01','account':'2001','amount':'12.5','channel':'PAYPAL'}");

QString credit(DataSource &source, const char *account = "2001")
{
    const auto rows = wait(ask(source, OverviewQuery{{AccountId(QString::fromLatin1(account)), {}}}));
    return rows ? rows->value(0).availableCredit.text() : toText(rows.error().code);
}

EncodedSegment someLines()
{
    EncodedSegment segment;
    segment.description.firstLine = 2;
    segment.description.lines = 3;
    segment.description.months = {QStringLiteral("2026-08")};
    SegmentColumn column;
    column.name = column.label = QStringLiteral("product_code");
    segment.blobs.push_back("blob");
    column.sha256 = QCryptographicHash::hash(segment.blobs[0], QCryptographicHash::Sha256);
    segment.description.columns.push_back(column);
    return segment;
}

ImportLines description(const ImportSession &session)
{
    ImportLines command;
    command.import = session.id();
    command.file = QStringLiteral("bill.csv");
    command.hash = QStringLiteral("hash-of-the-file");
    command.dialect = QStringLiteral("legacy-en");
    command.lines = 3;
    command.months = QStringLiteral("2026-08");
    command.totals = QStringLiteral("[]");
    return command;
}

qint64 lineCount(DataSource &source)
{
    const auto lines = wait(source.openLines());
    return lines ? (*lines)->lines() : -1;
}

} // namespace

void DataSourceContract::answersAreTyped()
{
    const auto place = m_factory();
    const auto source = openAs(*place);
    QCOMPARE(wait(ask(*source, OverviewQuery{}))->size(), 3);
    QCOMPARE(wait(ask(*source, AccountsQuery{}))->size(), 3);
    QCOMPARE(wait(ask(*source, AssetsQuery{{AccountId(QStringLiteral("2001")), {}}}))->size(), 1);
    QVERIFY(wait(ask(*source, HistoryQuery{}))->isEmpty());
    QVERIFY(wait(ask(*source, EntityCreditQuery{}))->isEmpty());
    QVERIFY(wait(ask(*source, TransactionsQuery{}))->isEmpty());
    QVERIFY(wait(ask(*source, MonthlyQuery{}))->isEmpty());
    QCOMPARE(wait(ask(*source, PayersQuery{}))->size(), 3);
    QVERIFY(!wait(ask(*source, PeopleQuery{}))->isEmpty());
    QVERIFY(!wait(ask(*source, PermissionsQuery{}))->isEmpty());
    QVERIFY(!wait(ask(*source, ActivityQuery{}))->isEmpty());
    QVERIFY(wait(ask(*source, ImportsQuery{}))->isEmpty());
    QCOMPARE(wait(ask(*source, SeriesQuery{{AccountId(QStringLiteral("2001")), {}}, 7}))->value(0).points.size(), 7);
    QCOMPARE(wait(ask(*source, ExplainQuery{{AccountId(QStringLiteral("2001")), {}}, QStringLiteral("availableCredit"), {}}))->terms.size(), 5);
    QVERIFY(wait(ask(*source, VerifyQuery{}))->ok);
    QVERIFY(!source->info().name.isEmpty());
}

void DataSourceContract::answersAreSnapshots()
{
    const auto place = m_factory();
    const auto source = openAs(*place);
    const auto before = wait(ask(*source, OverviewQuery{{AccountId(QStringLiteral("2001")), {}}}));
    QVERIFY(run(*source, topUp).isDone());
    QCOMPARE(before->value(0).availableCredit.text(), QStringLiteral("0.00"));
    QCOMPARE(credit(*source), QStringLiteral("12.50"));
}

void DataSourceContract::commandsAreDoneOnce()
{
    const auto place = m_factory();
    const auto source = openAs(*place), other = openAs(*place);
    const Outcome first = run(*source, topUp);
    QVERIFY(first.isDone());
    QCOMPARE(first.op.text(), QStringLiteral("6f2a1f0e-8f5b-4c55-9d56-0d6f2f6f1a01"));
    QCOMPARE(first.command, QStringLiteral("TopUp"));
    QCOMPARE(run(*other, topUp).result.toBytes(), first.result.toBytes());
    QCOMPARE(run(*other, QString(topUp).replace(QStringLiteral("12.5"), QStringLiteral("13"))).refusal.code, RefusalCode::Conflict);
    QCOMPARE(credit(*source), QStringLiteral("12.50"));
}

void DataSourceContract::whatIsDueIsDone()
{
    const auto place = m_factory();
    const auto source = openAs(*place), other = openAs(*place);
    QVERIFY(run(*source, QStringLiteral("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'5','kind':'PayAsYouGoBill','usedAt':'2026-08-15'}")).isDone());
    const Outcome tick = wait(source->tick());
    QVERIFY(tick.isDone());
    QCOMPARE(tick.command, QStringLiteral("Tick"));
    QCOMPARE(tick.result.toBytes(), QByteArray(R"({"billsIssued":1,"billsSettled":0,"settlementsCompleted":0,"currencyChanges":0,"messages":1})"));
    QCOMPARE(wait(other->tick()).result.toBytes(), QByteArray(R"({"billsIssued":0,"billsSettled":0,"settlementsCompleted":0,"currencyChanges":0,"messages":0})")); // safe to run twice
    const auto bills = wait(ask(*other, BillsQuery{}));
    QVERIFY(bills && bills->size() == 1);
    const auto activity = wait(ask(*other, ActivityQuery{}));
    QCOMPARE(std::count_if(activity->cbegin(), activity->cend(), [](const ActivityRow &row) { return row.person.isSystem() && row.command == u"Tick"; }), 1);
}

void DataSourceContract::messagesLeaveOnce()
{
    const auto place = m_factory();
    const auto source = openAs(*place), other = openAs(*place);
    const QList<DeliveryChannel> mail{DeliveryChannel::Email};
    QVERIFY(run(*source, QStringLiteral("{'command':'SetLowBalanceAlert','account':'2001','enabled':true,'threshold':'100','channels':['email']}")).isDone());
    QVERIFY(run(*source, QStringLiteral("{'command':'TopUp','account':'2001','amount':'5','channel':'PAYPAL'}")).isDone());
    const auto taken = wait(source->takeOutgoing(mail));
    QVERIFY(taken.has_value());
    QCOMPARE(taken->size(), 1);
    QVERIFY(!taken->first().subject.isEmpty() && !taken->first().body.isEmpty() && !taken->first().messageId.isEmpty());
    QCOMPARE(wait(other->takeOutgoing(mail))->size(), 0); // somebody has it
    const DeliveryReport delivered{taken->first().number, DeliveryChannel::Email, true, false, {}};
    QVERIFY(wait(source->reportDelivery({delivered})).has_value());
    QCOMPARE(wait(other->takeOutgoing(mail))->size(), 0); // it has left
}

void DataSourceContract::refusalsAreValues()
{
    const auto place = m_factory();
    const auto source = openAs(*place);
    const Outcome outcome = run(*source, QStringLiteral("{'command':'TopUp','account':'9999','amount':'1','channel':'PAYPAL'}"));
    QCOMPARE(outcome.refusal.code, RefusalCode::NotFound);
    QCOMPARE(outcome.refusal.field, QStringLiteral("account"));
    QVERIFY(!outcome.refusal.message.isEmpty());
    QCOMPARE(credit(*source, "2004"), QStringLiteral("NotPermitted"));
    QCOMPARE(credit(*source, "9999"), QStringLiteral("NotFound"));
}

void DataSourceContract::signingIn()
{
    const auto place = m_factory();
    const auto source = place->open();
    QCOMPARE(wait(source->signIn(person("ghost@1001"), {})).error().code, RefusalCode::NotFound);
    QVERIFY(wait(source->signIn(person("look@1001"), {})).has_value());
    QCOMPARE(source->person().text(), QStringLiteral("look@1001"));
    QVERIFY(!wait(source->signIn(person("root@9999"), {})));
    QCOMPARE(source->person().text(), QStringLiteral("look@1001")); // a refused sign-in keeps who was there
}

void DataSourceContract::passwords()
{
    const auto place = m_factory();
    const auto source = openAs(*place);
    const PasswordHash hash = hashPassword(QStringLiteral("öpen sesame"));
    const auto setPassword = [&](const PasswordHash &value) {
        return run(*source, QStringLiteral("{'command':'SetPassword','user':'look@1001','salt':'%1','hash':'%2'}").arg(value.salt, value.hash));
    };
    QVERIFY(setPassword(hash).isDone());
    const auto other = place->open();
    const auto without = wait(other->signIn(person("look@1001"), {}));
    QCOMPARE(without.error().code, RefusalCode::NotPermitted);
    QCOMPARE(without.error().field, QStringLiteral("password"));
    QCOMPARE(wait(other->signIn(person("look@1001"), QStringLiteral("Öpen sesame"))).error().code, RefusalCode::NotPermitted);
    QVERIFY(wait(other->signIn(person("look@1001"), QStringLiteral("öpen sesame"))).has_value());
    QVERIFY(setPassword({QStringLiteral(""), QStringLiteral("")}).isDone());
    QVERIFY(wait(other->signIn(person("look@1001"), {})).has_value());
}

void DataSourceContract::whoSignsInActs()
{
    const auto place = m_factory();
    const auto source = openAs(*place, "look@1001");
    QCOMPARE(run(*source, topUp).refusal.code, RefusalCode::NotPermitted);
    QCOMPARE(credit(*source), QStringLiteral("0.00"));
    QVERIFY(wait(source->signIn(person("none@1001"), {})).has_value());
    QCOMPARE(credit(*source), QStringLiteral("NotPermitted"));
    QCOMPARE(wait(source->openLines()).error().code, RefusalCode::NotPermitted);
    QVERIFY(wait(source->signIn(person("full@1001"), {})).has_value());
    QVERIFY(run(*source, topUp).isDone());
    QCOMPARE(wait(ask(*source, ActivityQuery{}))->last().person.text(), QStringLiteral("full@1001"));
}

void DataSourceContract::ownChangesAreNoticed()
{
    const auto place = m_factory();
    const auto source = openAs(*place);
    QSignalSpy notices(source.get(), &DataSource::changed);
    QVERIFY(run(*source, topUp).isDone());
    QVERIFY(notices.wait(2000));
    QVERIFY(notices.last().value(0).value<ChangeNotice>().sequence > 0);
}

void DataSourceContract::refusalsAreNotNoticed()
{
    const auto place = m_factory();
    const auto source = openAs(*place);
    QSignalSpy notices(source.get(), &DataSource::changed);
    QVERIFY(!run(*source, QStringLiteral("{'command':'TopUp','account':'9999','amount':'1','channel':'PAYPAL'}")).isDone());
    QCOMPARE(credit(*source), QStringLiteral("0.00"));
    QVERIFY(!notices.wait(1500));
}

void DataSourceContract::foreignChangesAreNoticedWithinTwoSeconds()
{
    const auto place = m_factory();
    const auto source = openAs(*place), other = openAs(*place, "full@1001");
    for (int i = 0; i < 3; ++i) {
        QSignalSpy notices(source.get(), &DataSource::changed);
        QElapsedTimer since;
        since.start();
        QVERIFY(run(*other, QStringLiteral("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'}")).isDone());
        QVERIFY(notices.wait(2000));
        QCOMPARE(credit(*source), QStringLiteral("%1.00").arg(i + 1));
    }
}

void DataSourceContract::linesOfAnImportAppearWhenItFinishes()
{
    const auto place = m_factory();
    const auto source = openAs(*place), other = openAs(*place);
    const auto session = wait(source->beginImport({})).value();
    QVERIFY(session->put(someLines()));
    QVERIFY(session->put(someLines()));
    QCOMPARE(lineCount(*source), 0);
    QCOMPARE(lineCount(*other), 0);
    const Outcome outcome = session->finish(description(*session));
    QVERIFY2(outcome.isDone(), qPrintable(outcome.refusal.message));
    QCOMPARE(lineCount(*source), 6);
    QCOMPARE(lineCount(*other), 6);
    const auto imports = wait(ask(*source, ImportsQuery{}));
    QCOMPARE(imports->size(), 1);
    QCOMPARE(imports->first().import.text(), session->id().text());
    QVERIFY(wait(ask(*source, VerifyQuery{}))->ok);
}

void DataSourceContract::anImportThatIsDroppedLeavesNothing()
{
    const auto place = m_factory();
    const auto source = openAs(*place);
    auto session = wait(source->beginImport({})).value();
    QVERIFY(session->put(someLines()));
    session.reset();
    QCOMPARE(lineCount(*source), 0);
    QVERIFY(wait(ask(*source, ImportsQuery{}))->isEmpty());
    QVERIFY(wait(ask(*source, VerifyQuery{}))->ok);
    // The same file can be imported afterwards.
    session = wait(source->beginImport(QStringLiteral("hash-of-the-file"))).value();
    QVERIFY(session->put(someLines()));
    QVERIFY(session->finish(description(*session)).isDone());
}

void DataSourceContract::anImportWhoseSourceGoesLeavesNothing()
{
    const auto place = m_factory();
    auto source = openAs(*place);
    auto session = wait(source->beginImport({})).value();
    QVERIFY(session->put(someLines()));
    session.reset();
    source.reset(); // at once: the clearing up is still waiting
    const auto other = openAs(*place);
    QCOMPARE(lineCount(*other), 0);
    QVERIFY(wait(ask(*other, VerifyQuery{}))->ok);
}

void DataSourceContract::theSameFileIsRecognised()
{
    const auto place = m_factory();
    const auto source = openAs(*place);
    const auto first = wait(source->beginImport({})).value(), second = wait(source->beginImport({})).value();
    QVERIFY(first->put(someLines()));
    QVERIFY(second->put(someLines()));
    QVERIFY(first->finish(description(*first)).isDone());
    QCOMPARE(second->finish(description(*second)).refusal.code, RefusalCode::Duplicate);
    QCOMPARE(wait(source->beginImport(QStringLiteral("hash-of-the-file"))).error().code, RefusalCode::Duplicate);
    QCOMPARE(lineCount(*source), 3);
}

void DataSourceContract::whoMayNotImportDoesNotBegin()
{
    const auto place = m_factory();
    for (const char *who : {"look@1001", "modify@1001", "none@1001"}) {
        const auto source = openAs(*place, who);
        QCOMPARE(wait(source->beginImport({})).error().code, RefusalCode::NotPermitted);
    }
}

void DataSourceContract::whatWasAskedIsDoneBeforeTheSourceGoes()
{
    const auto place = m_factory();
    auto source = openAs(*place);
    QList<QFuture<Outcome>> outcomes;
    for (int i = 0; i < 20; ++i)
        outcomes << source->execute(parseCommand(json("{'command':'TopUp','account':'2001','amount':'1','channel':'PAYPAL'}")).value());
    source.reset();
    for (const QFuture<Outcome> &outcome : outcomes) {
        QVERIFY(outcome.isFinished() && !outcome.isCanceled());
        QVERIFY(outcome.result().isDone());
    }
    QCOMPARE(credit(*openAs(*place)), QStringLiteral("20.00"));
}

void DataSourceContract::backupIsASource()
{
    const auto place = m_factory();
    const auto source = openAs(*place);
    QTemporaryDir folder;
    const QString to = folder.filePath(QStringLiteral("copy.purser"));
    QVERIFY(wait(source->backup(to)).has_value());
    QVERIFY(QFileInfo::exists(to));
    QCOMPARE(wait(source->backup(to)).error().code, RefusalCode::Failed);
}

void DataSourceContract::verifyIsForEverybody()
{
    const auto place = m_factory();
    const auto source = openAs(*place, "none@1001");
    QVERIFY(wait(ask(*source, VerifyQuery{}))->ok);
    // Whoever cannot look still sees what they may do, and who can sign in.
    QVERIFY(!wait(ask(*source, PermissionsQuery{{}, true}))->isEmpty());
    QVERIFY(!wait(ask(*source, PeopleQuery{{}, true}))->isEmpty());
}

} // namespace purser
