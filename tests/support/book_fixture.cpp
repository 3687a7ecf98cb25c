// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

#include "book/chain.h"
#include "book/segments.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace purser {

namespace {
void failTest(const QString &why)
{
    QTest::qFail(qPrintable(why), __FILE__, __LINE__);
}
} // namespace

JsonValue json(const QString &text)
{
    const auto value = parseJson(QString(text).replace(u'\'', u'"').toUtf8());
    if (!value)
        failTest(value.error().message + u' ' + text);
    return value.value_or(JsonValue());
}

Decimal dec(const QString &text)
{
    const auto value = Decimal::parse(text);
    if (!value)
        failTest(QStringLiteral("not an amount: ") + text);
    return value.value_or(Decimal::invalid());
}

QString codeOf(const Outcome &outcome)
{
    return outcome.isDone() ? QStringLiteral("done") : toText(outcome.refusal.code);
}

QString temporaryFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QStringLiteral("/purser-test-XXXXXX");
}

BookFixture::BookFixture()
    : m_folder(temporaryFolder())
    , m_clock(std::make_shared<FixedClock>(Instant::parse(QStringLiteral("2026-09-10T04:00:00Z")).value()))
{
    auto book = Book::create(path(), m_clock);
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    m_book = *std::move(book);
}

Book &BookFixture::reopen()
{
    m_book.reset();
    auto book = Book::open(path(), m_clock);
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    m_book = *std::move(book);
    return *m_book;
}

Outcome BookFixture::run(const QString &command, const QString &person, const QString &at)
{
    const auto request = parseCommand(json(command));
    if (!request) {
        Outcome outcome;
        outcome.state = Outcome::State::Refused;
        outcome.refusal = request.error();
        return outcome;
    }
    return m_book->execute(*request, PersonId::parse(person), at.isEmpty() ? std::nullopt : Instant::parse(at));
}

JsonValue BookFixture::mustRun(const QString &command, const QString &person, const QString &at)
{
    const Outcome outcome = run(command, person, at);
    if (!outcome.isDone())
        failTest(command + QStringLiteral(": ") + codeOf(outcome) + u' ' + outcome.refusal.message);
    return outcome.result;
}

QList<QVariantList> BookFixture::rows(const QString &sql, const QVariantList &values)
{
    auto rows = m_book->database().select(sql, values);
    if (!rows)
        failTest(rows.error().message);
    return rows.value_or(QList<QVariantList>());
}

AssetsRow BookFixture::assets(const QString &account, const QString &person)
{
    return get(AssetsQuery{{AccountId(account), {}}}, person).value(0);
}

void BookFixture::addCast()
{
    const QString then = QStringLiteral("2026-08-01");
    const QString fabrikam = QStringLiteral("'identity':{'name':'Fabrikam Holdings Pte. Ltd.','code':'SG-201912345K'}");
    const auto add = [&](const char *ids, const char *logon, const QString &rest) {
        mustRun(QStringLiteral("{'command':'RegisterCloudAccount',%1,'logonName':'%2','ownerName':'%2',%3}")
                    .arg(QLatin1String(ids), QLatin1String(logon), rest),
                QStringLiteral("root@1001"), then);
    };
    add("'uid':'1001','account':'2001'", "treasury", QStringLiteral("'kind':'enterprise','type':'direct',") + fabrikam);
    add("'uid':'1002','account':'2002'", "logistics", QStringLiteral("'kind':'enterprise','type':'direct',") + fabrikam);
    add("'uid':'1003','account':'2003'", "digital", QStringLiteral("'kind':'enterprise','type':'ecosystem',") + fabrikam);
    add("'uid':'1004','account':'2004'", "contoso", QStringLiteral("'kind':'enterprise','type':'direct','identity':{'name':'Contoso GmbH'}"));
    add("'uid':'1005','account':'2005'", "ada", QStringLiteral("'kind':'individual','type':'direct'"));
    add("'uid':'1006','account':'2006'", "kabushiki", QStringLiteral("'kind':'enterprise','type':'direct','currency':'JPY','identity':{'name':'Fabrikam KK'}"));

    const auto asRoot = [&](const QString &command) { mustRun(command, QStringLiteral("root@1001"), then); };
    asRoot(QStringLiteral("{'command':'EnableEnterpriseCenter','uid':'1001'}"));
    asRoot(QStringLiteral("{'command':'InviteAccount','uid':'1002','mode':'management'}"));
    asRoot(QStringLiteral("{'command':'InviteAccount','uid':'1003','mode':'management'}"));
    for (const char *name : {"full", "look", "modify", "none"})
        asRoot(QStringLiteral("{'command':'CreateRamUser','user':'%1@1001'}").arg(QLatin1String(name)));
    asRoot(QStringLiteral("{'command':'AttachPolicy','user':'full@1001','policy':'AliyunBSSFullAccess'}"));
    asRoot(QStringLiteral("{'command':'AttachPolicy','user':'look@1001','policy':'AliyunBSSReadOnlyAccess'}"));
    asRoot(QStringLiteral("{'command':'AttachPolicy','user':'modify@1001','policy':"
                          "{'Version':'1','Statement':[{'Effect':'Allow','Action':'bss:ModifyBillingAccount','Resource':'*'}]}}"));
}

void BookFixture::addGoldenFigures()
{
    const auto asRoot = [&](const char *command) { mustRun(command, QStringLiteral("root@1001")); };
    asRoot("{'command':'TopUp','account':'2001','amount':'10000','channel':'OFFLINE_REMIT'}");
    asRoot("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'5000','reason':'contract 7'}");
    asRoot("{'command':'SetCreditLimit','account':'2001','amount':'5000','reason':'contract 7'}");
    asRoot("{'command':'AdjustBalance','account':'2001','ledger':'creditRefund','amount':'200','reason':'returned order'}");
    asRoot("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'3000','kind':'PayAsYouGoBill','usedAt':'2026-08-15'}");
    asRoot("{'command':'RecordCharge','cloudAccount':'1001','product':'ecs','amount':'3000','kind':'PayAsYouGoBill','usedAt':'2026-09-05'}");
}

QString BookFixture::importLines(int segments, const QString &person)
{
    static int made = 0;
    const ImportId id(QStringLiteral("import%1").arg(++made));
    const auto must = [](const auto &result) {
        if (!result)
            failTest(result.error().message);
    };
    must(startLoading(m_book->database(), id));
    for (int i = 0; i < segments; ++i) {
        EncodedSegment segment;
        segment.description.firstLine = 2 + 3 * i;
        segment.description.lines = 3;
        segment.description.months = {QStringLiteral("2026-08")};
        for (const char *name : {"product_code", "pretax_amount"}) {
            const QByteArray blob = QByteArray(QByteArray(name) + QByteArray::number(made) + QByteArray::number(i)).repeated(200);
            SegmentColumn column;
            column.name = column.label = QString::fromLatin1(name);
            column.kind = qstrcmp(name, "pretax_amount") == 0 ? ColumnKind::Decimal : ColumnKind::Text;
            column.sha256 = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
            segment.description.columns.push_back(column);
            segment.blobs.push_back(blob);
        }
        must(writeSegment(m_book->database(), id, i, segment));
    }
    ImportLines command;
    command.import = id;
    command.file = id.text() + QStringLiteral(".csv");
    command.hash = QString::fromLatin1(QCryptographicHash::hash(id.text().toUtf8(), QCryptographicHash::Sha256).toHex());
    command.dialect = QStringLiteral("legacy-en");
    command.lines = 3 * segments;
    command.months = QStringLiteral("2026-08");
    command.totals = QStringLiteral("[]");
    command.segments = segments;
    command.segmentsHash = segmentsHash(m_book->database(), id).value_or(QString());
    const Outcome outcome = m_book->execute({makeOpId(), command}, PersonId::parse(person), std::nullopt);
    if (!outcome.isDone())
        failTest(outcome.refusal.message);
    return id.text();
}

void addCommandColumns()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
}

void addCommandRow(const char *rule, const QString &command, const QString &person, const QString &code, const QString &field)
{
    QTest::newRow(rule) << command << person << code << field;
}

void runCommandRow(BookFixture &fixture)
{
    QFETCH(QString, command);
    QFETCH(QString, person);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const QString before = chainHead(fixture.book().database()).value_or(QString());
    const Outcome outcome = fixture.run(command, person);
    QVERIFY2(codeOf(outcome) == code, qPrintable(QStringLiteral("%1 instead of %2: %3").arg(codeOf(outcome), code, outcome.refusal.message)));
    if (outcome.isDone())
        return;
    QCOMPARE(outcome.refusal.field, field);
    QVERIFY2(!outcome.refusal.message.isEmpty(), "a refusal says what happened");
    QCOMPARE(chainHead(fixture.book().database()).value_or(QString()), before);
}

} // namespace purser
