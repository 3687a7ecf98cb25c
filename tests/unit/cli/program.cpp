// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QProcess>

namespace purser {

namespace {
void failTest(const QString &why)
{
    QTest::qFail(qPrintable(why), __FILE__, __LINE__);
}

QString folderTemplate()
{
    // In memory where there is such a file system: these tests prove nothing about the disk.
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QStringLiteral("/purser-cli-XXXXXX");
}
} // namespace

JsonValue Run::json() const
{
    const auto value = parseJson(out);
    if (!value)
        failTest(value.error().message + QStringLiteral(" in ") + QString::fromUtf8(out) + QString::fromUtf8(error));
    return value.value_or(JsonValue());
}

QList<JsonValue> Run::outcomes() const
{
    QList<JsonValue> all;
    for (const QByteArray &line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto value = parseJson(line);
        if (!value)
            failTest(QStringLiteral("not an outcome: ") + QString::fromUtf8(line));
        all << value.value_or(JsonValue());
    }
    return all;
}

Program::Program()
    : environment(QProcessEnvironment::systemEnvironment())
    , m_folder(folderTemplate())
{
    for (const char *unset : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PURSER_PASSWORD", "PURSER_SMTP_PASSWORD", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
        environment.remove(QString::fromLatin1(unset));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
}

void Program::write(const QString &name, const QByteArray &content) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(out.fileName()));
}

QByteArray Program::read(const QString &name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

Run Program::run(const QString &arguments, const QByteArray &input) const
{
    QStringList words = QProcess::splitCommand(arguments);
    for (QString &word : words) {
        if (word == u"BOOK")
            word = book();
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(PURSER_PROGRAM), words);
    process.write(input);
    process.closeWriteChannel();
    Run run;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit) {
        failTest(QStringLiteral("purser ") + arguments + QStringLiteral(" did not end well: ") + QString::fromUtf8(process.readAllStandardError()));
        return run;
    }
    run.status = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.error = process.readAllStandardError();
    return run;
}

Run Program::must(const QString &arguments, const QByteArray &input) const
{
    const Run done = run(arguments, input);
    if (done.status != 0)
        failTest(QStringLiteral("purser %1: %2 %3").arg(arguments).arg(done.status).arg(QString::fromUtf8(done.error)));
    return done;
}

void Program::mustDo(const QByteArray &commands, const QString &at) const
{
    must(QStringLiteral("do BOOK - --at ") + at, QByteArray(commands).replace('\'', '"'));
}

void Program::makeGoldenBook() const
{
    must(QStringLiteral("new BOOK"));
    mustDo("{'command':'RegisterCloudAccount','op':'00000000-0000-4000-8000-000000000001','uid':'1001','account':'2001','logonName':'treasury@fabrikam.example','kind':'enterprise',"
           "'ownerName':'Fabrikam Holdings','identity':{'name':'Fabrikam Holdings Pte. Ltd.','code':'SG-201912345K'},'type':'direct'}\n"
           "{'command':'CreateRamUser','op':'00000000-0000-4000-8000-000000000002','user':'look@1001'}\n"
           "{'command':'CreateRamUser','op':'00000000-0000-4000-8000-000000000003','user':'modify@1001'}\n"
           "{'command':'CreateRamUser','op':'00000000-0000-4000-8000-000000000004','user':'none@1001'}\n"
           "{'command':'AttachPolicy','op':'00000000-0000-4000-8000-000000000005','user':'look@1001','policy':'AliyunBSSReadOnlyAccess'}\n"
           "{'command':'AttachPolicy','op':'00000000-0000-4000-8000-000000000006','user':'modify@1001','policy':"
           "{'Version':'1','Statement':[{'Effect':'Allow','Action':'bss:ModifyBillingAccount','Resource':'*'}]}}\n",
           QStringLiteral("2026-08-01"));
    mustDo("[{'command':'TopUp','op':'00000000-0000-4000-8000-000000000011','account':'2001','amount':'10000','channel':'OFFLINE_REMIT','reference':'W-7'},\n"
           "{'command':'SetEntityCreditLimit','op':'00000000-0000-4000-8000-000000000012','entity':'SG-201912345K','amount':'5000','reason':'contract 7'},\n"
           "{'command':'SetCreditLimit','op':'00000000-0000-4000-8000-000000000013','account':'2001','amount':'5000','reason':'contract 7'},\n"
           "{'command':'AdjustBalance','op':'00000000-0000-4000-8000-000000000014','account':'2001','ledger':'creditRefund','amount':'200','reason':'returned order'},\n"
           "{'command':'RecordCharge','op':'00000000-0000-4000-8000-000000000015','cloudAccount':'1001','product':'ecs','item':'instances','amount':'3000','kind':'PayAsYouGoBill',"
           "'usedAt':'2026-08-15'},\n"
           "{'command':'RecordCharge','op':'00000000-0000-4000-8000-000000000016','cloudAccount':'1001','product':'oss','amount':'3000','kind':'PayAsYouGoBill','usedAt':'2026-09-05'}]");
}

} // namespace purser
