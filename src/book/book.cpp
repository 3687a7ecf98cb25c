// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book.h"

#include "book/chain.h"
#include "book/queries.h"
#include "book/schema.h"
#include "book/segments.h"
#include "book/writer.h"
#include "domain/json_text.h"
#include "source/password.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Book)
};

Outcome refused(const CommandRequest &request, Refusal refusal)
{
    Outcome outcome;
    outcome.op = request.op;
    outcome.command = QString::fromLatin1(infoOf(request.command).name);
    outcome.state = Outcome::State::Refused;
    outcome.refusal = std::move(refusal);
    return outcome;
}
} // namespace

Book::Book(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock)
    : m_database(std::move(database))
    , m_clock(std::move(clock))
{
}

Result<std::unique_ptr<Book>> Book::create(const QString &path, std::shared_ptr<const Clock> clock)
{
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return tl::unexpected(database.error());
    if (auto created = schema::create(**database); !created)
        return tl::unexpected(created.error());
    return std::unique_ptr<Book>(new Book(*std::move(database), std::move(clock)));
}

Result<std::unique_ptr<Book>> Book::open(const QString &path, std::shared_ptr<const Clock> clock)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    if (auto prepared = schema::prepare(**database); !prepared)
        return tl::unexpected(prepared.error());
    std::unique_ptr<Book> book(new Book(*std::move(database), std::move(clock)));
    if (!book->m_database->isReadOnly()) {
        if (auto cleaned = dropAbandonedImports(*book->m_database); !cleaned)
            return tl::unexpected(cleaned.error());
    }
    return book;
}

Instant Book::now(std::optional<Instant> at)
{
    return at ? *at : std::max(m_clock->now(), SqlView(*m_database).lastTime());
}

std::optional<qint64> Book::lastSequence()
{
    const auto rows = m_database->select(QStringLiteral("SELECT MAX(sequence) FROM chain"));
    return rows ? std::optional(rows->value(0).value(0).toLongLong()) : std::nullopt;
}

/// In an empty book the account that is registered first acts for itself; afterwards the same person is the default, so that the same
/// operation sent again has the same content.
PersonId Book::personOrDefault(const PersonId &person, const Command *first)
{
    if (!person.isEmpty())
        return person;
    const PersonId known = defaultPerson();
    const auto *registration = first ? std::get_if<RegisterCloudAccount>(first) : nullptr;
    if (!known.isEmpty() || !registration)
        return known;
    return PersonId::root(Uid(registration->uid ? registration->uid->text() : firstFreshUid()));
}

Outcome Book::execute(const CommandRequest &request, const PersonId &asked, std::optional<Instant> at)
{
    const PersonId person = personOrDefault(asked, &request.command);
    if (auto wrong = checkForm(request.command))
        return refused(request, *wrong);
    if (m_database->isReadOnly()) {
        return refused(request, {RefusalCode::Failed, {}, Text::tr("%1 is read-only: it can be looked at but not changed.").arg(QFileInfo(m_database->path()).fileName())});
    }
    if (auto begun = m_database->begin(); !begun)
        return refused(request, begun.error());
    Outcome outcome = decideAndWrite(request, person, at);
    if (!outcome.isDone()) {
        m_database->rollback();
    } else if (auto committed = m_database->commit(); !committed) {
        m_database->rollback();
        return refused(request, committed.error());
    }
    return outcome;
}

Outcome Book::decideAndWrite(const CommandRequest &request, const PersonId &person, std::optional<Instant> at)
{
    SqlView view(*m_database);
    const auto fail = [&](const Refusal &refusal) { return refused(request, view.failure().value_or(refusal)); };
    Outcome done;
    done.op = request.op;
    done.command = QString::fromLatin1(infoOf(request.command).name);
    const QString digest = digestOf(person, request.command);

    if (const auto before = view.chained(request.op)) {
        const auto known = m_database->select(QStringLiteral("SELECT digest FROM chain WHERE op = ?"), {request.op.text()});
        if (!known)
            return fail(known.error());
        if (known->value(0).value(0).toString() != digest) {
            return fail({RefusalCode::Conflict, QStringLiteral("op"),
                         Text::tr("The operation id %1 was used for another command; a new command needs a new one.").arg(request.op.text())});
        }
        done.result = before->result;
        return done;
    }

    const Instant last = view.lastTime();
    Context context;
    context.at = at.value_or(std::max(m_clock->now(), last));
    context.person = person;
    context.op = request.op;
    const BookNow now(view, context.at);
    if (auto missing = findMissing(request.command, now.view()))
        return fail(*missing);
    if (auto allowed = authorise(request.command, now.view(), context); !allowed)
        return fail(allowed.error());
    const QString summary = sentenceOf(request.command, now.view());
    const auto effects = decideCommand(request.command, now, context);
    // Only the book can tell that a time is too early, so that comes after NotAvailableHere and before what else it refuses (decisions 1, 4).
    const bool notForThem = !effects && (effects.error().code == RefusalCode::NotPermitted || effects.error().code == RefusalCode::NotAvailableHere);
    if (context.at < last && !notForThem) {
        return fail({RefusalCode::InvalidValue, QStringLiteral("at"),
                     Text::tr("%1 lies before the book's last entry of %2.").arg(context.at.text(), last.text())});
    }
    if (!effects)
        return fail(effects.error());
    if (view.failure())
        return fail(*view.failure());

    done.result = effects->resultObject();
    if (std::holds_alternative<Tick>(request.command) && effects->isEmpty())
        return done; // nothing was due, so there is nothing to remember

    ChainRow chain;
    const auto tail = m_database->select(QStringLiteral("SELECT sequence, hash FROM chain ORDER BY sequence DESC LIMIT 1"));
    if (!tail)
        return fail(tail.error());
    chain.sequence = tail->isEmpty() ? 1 : tail->first()[0].toLongLong() + 1;
    chain.previous = tail->isEmpty() ? chainStart() : tail->first()[1].toString();
    const auto changes = writeEffects(*m_database, *effects, chain.sequence, context.at);
    if (!changes)
        return fail(changes.error());
    if (const auto *imported = std::get_if<ImportLines>(&request.command)) {
        const auto loading = isLoading(*m_database, imported->import);
        if (!loading)
            return fail(loading.error());
        if (!*loading)
            return fail({RefusalCode::WrongState, {}, Text::tr("Bill lines come from a file: use \"purser import\" or File > Import.")});
        if (auto ready = endLoading(*m_database, imported->import); !ready)
            return fail(ready.error());
    }
    if (const auto *removed = std::get_if<RemoveImport>(&request.command)) {
        if (auto dropped = dropSegments(*m_database, removed->import); !dropped)
            return fail(dropped.error());
    }
    chain.time = context.at;
    chain.op = request.op;
    chain.person = person;
    chain.name = done.command;
    chain.command = QString::fromUtf8(commandJson(request.command, false).toBytes());
    chain.summary = summary;
    chain.digest = digest;
    chain.changes = QString::fromUtf8(*changes);
    chain.result = QString::fromUtf8(done.result.toBytes());
    chain.hash = chain.computeHash();
    if (auto written = m_database->run(QStringLiteral("INSERT INTO chain (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(ChainRow::columns()), chain.toRow()); !written)
        return fail(written.error());
    return done;
}

Result<std::any> Book::query(const Query &query, const PersonId &asked)
{
    const PersonId person = personOrDefault(asked);
    // One read transaction, so that every part of an answer is of one revision.
    if (auto begun = m_database->beginRead(); !begun)
        return tl::unexpected(begun.error());
    auto answer = answerQuery(*m_database, query, person, now());
    m_database->rollback();
    return answer;
}

Result<void> Book::signIn(const PersonId &person, const QString &password)
{
    SqlView view(*m_database);
    const bool exists = personExists(view, person);
    const auto known = view.find<PersonPassword>({person.text()});
    const bool empty = view.isEmpty();
    if (view.failure())
        return tl::unexpected(*view.failure());
    if (!exists && !empty)
        return refuse(RefusalCode::NotFound, Text::tr("There is no %1 in this book.").arg(person.text()), QStringLiteral("person"));
    if (!known)
        return {};
    if (password.isEmpty())
        return refuse(RefusalCode::NotPermitted, Text::tr("%1 has a password; please give it.").arg(person.text()), QStringLiteral("password"));
    if (!passwordMatches(password, known->salt, known->hash))
        return refuse(RefusalCode::NotPermitted, Text::tr("That is not the password of %1.").arg(person.text()), QStringLiteral("password"));
    return {};
}

PersonId Book::defaultPerson()
{
    const auto rows = m_database->select(QStringLiteral("SELECT result FROM chain WHERE name = ? ORDER BY sequence LIMIT 1"),
                                         {QString::fromLatin1(RegisterCloudAccount::info.name)});
    if (!rows || rows->isEmpty())
        return {};
    const auto result = parseJson(rows->first().first().toByteArray());
    return result ? PersonId::root(Uid(result->text(u"uid"))) : PersonId();
}

Result<void> Book::backup(const QString &path)
{
    if (QFileInfo::exists(path))
        return refuse(RefusalCode::Failed, Text::tr("%1 exists already; a backup never overwrites a file.").arg(path));
    // Under another name until it is whole, so that a backup that was cut short is never taken for one.
    const QString part = QStringLiteral("%1.%2.part").arg(path, QUuid::createUuid().toString(QUuid::Id128).left(8));
    if (auto copied = m_database->run(QStringLiteral("VACUUM INTO ?"), {part}); !copied) {
        QFile::remove(part);
        return copied;
    }
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return refuse(RefusalCode::Failed, Text::tr("%1 cannot be written.").arg(path));
    }
    return {};
}

Result<void> Book::mayImport(const PersonId &asked, const QString &fileHash)
{
    const PersonId person = personOrDefault(asked);
    SqlView view(*m_database);
    if (auto allowed = authoriseOn(ImportLines::info, view, person, {}, now()); !allowed)
        return allowed;
    if (m_database->isReadOnly())
        return refuse(RefusalCode::Failed, Text::tr("%1 is read-only: it can be looked at but not changed.").arg(QFileInfo(m_database->path()).fileName()));
    if (!fileHash.isEmpty()) {
        ImportLines probe;
        probe.hash = fileHash;
        Context context;
        context.person = person;
        if (auto decided = decide(probe, view, context); !decided)
            return tl::unexpected(decided.error());
    }
    return {};
}

Result<std::pair<std::vector<SegmentRef>, std::vector<LineMark>>> Book::readyLines(const PersonId &asked)
{
    const PersonId person = personOrDefault(asked);
    // Lines and marks of one revision.
    if (auto begun = m_database->beginRead(); !begun)
        return tl::unexpected(begun.error());
    auto lines = readLines(person);
    m_database->rollback();
    return lines;
}

Result<std::pair<std::vector<SegmentRef>, std::vector<LineMark>>> Book::readLines(const PersonId &person)
{
    SqlView view(*m_database);
    if (!view.isEmpty() && !mayLook(view, person)) {
        if (view.failure())
            return tl::unexpected(*view.failure());
        return refuse(RefusalCode::NotPermitted, Text::tr("%1 may not look at this book.").arg(person.text()));
    }
    auto segments = readySegments(*m_database);
    if (!segments)
        return tl::unexpected(segments.error());
    std::vector<LineMark> marks;
    for (const ReviewMark &mark : view.select<ReviewMark>())
        marks.push_back({{mark.import.text(), mark.line}, mark.mark ? toText(*mark.mark) : QString(), mark.comment});
    if (view.failure())
        return tl::unexpected(*view.failure());
    return std::pair(*std::move(segments), std::move(marks));
}

} // namespace purser
