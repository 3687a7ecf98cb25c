// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample_book.h"

#include "domain/json_text.h"
#include "exchange/bill_import.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::SampleBook)
};

template<typename T>
T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}
} // namespace

Result<void> fillSampleBook(DataSource &source)
{
    QFile file(QStringLiteral(":/purser/sample/group.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sample is not compiled in");
    const auto steps = parseJson(file.readAll());
    if (!steps || !steps->asArray())
        qFatal("the sample cannot be read");
    std::optional<Instant> last;
    for (const JsonValue &step : *steps->asArray()) {
        const auto request = parseCommand(*step.member(u"run"));
        last = Instant::parse(step.text(u"at"));
        const PersonId person = PersonId::parse(step.text(u"as"));
        if (!request)
            return tl::unexpected(request.error());
        if (!person.isSystem() && source.person() != person) {
            if (auto signedIn = wait(source.signIn(person, {})); !signedIn)
                return signedIn;
        }
        const Outcome outcome = wait(person.isSystem() ? source.tick(last) : source.execute(*request, last));
        if (!outcome.isDone())
            return tl::unexpected(outcome.refusal);
    }
    // The bill reader takes files, as people have them.
    QTemporaryDir folder;
    const QString bills = folder.filePath(QStringLiteral("group-bills.zip"));
    if (!folder.isValid() || !QFile::copy(QStringLiteral(":/purser/sample/group-bills.zip"), bills))
        return refuse(RefusalCode::Failed, Text::tr("The sample's bill lines cannot be unpacked to %1.").arg(folder.path()));
    auto session = wait(source.beginImport({}, last));
    if (!session)
        return tl::unexpected(session.error());
    const auto imported = importBill(**session, bills);
    if (!imported)
        return tl::unexpected(imported.error());
    return {};
}

Result<void> makeSampleBook(SourceFactory &sources, const QString &location)
{
    if (QFileInfo::exists(location))
        return refuse(RefusalCode::Failed, Text::tr("%1 exists already; a new book needs a name of its own.").arg(location));
    const QString memory = QStringLiteral("/dev/shm");
    const QFileInfo inMemory(memory);
    QTemporaryDir folder((inMemory.isDir() && inMemory.isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/purser-sample-XXXXXX"));
    auto source = sources.create(folder.filePath(QStringLiteral("sample.purser")));
    if (!source)
        return tl::unexpected(source.error());
    if (auto filled = fillSampleBook(**source); !filled)
        return filled;
    return wait((*source)->backup(location));
}

} // namespace purser
