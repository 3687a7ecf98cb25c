// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_source.h"

#include "book/outbox.h"
#include "book/segments.h"
#include "book/verify.h"

#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QUuid>

namespace purser {

namespace {
constexpr int foreignChangePollMs = 1000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::BookSource)
};
} // namespace

/// Made and destroyed on the storage thread, where the connection belongs.
struct BookSource::Storage : public QObject
{
    std::unique_ptr<Book> book;
    qint64 sequence = 0;
};

BookSource::BookSource() = default;

Result<std::unique_ptr<BookSource>> BookSource::open(const QString &path, std::shared_ptr<const Clock> clock)
{
    return start(&Book::open, path, std::move(clock));
}

Result<std::unique_ptr<BookSource>> BookSource::create(const QString &path, std::shared_ptr<const Clock> clock)
{
    return start(&Book::create, path, std::move(clock));
}

Result<std::unique_ptr<BookSource>> BookSource::start(Opener opener, const QString &path, std::shared_ptr<const Clock> clock)
{
    std::unique_ptr<BookSource> source(new BookSource);
    source->m_thread.setObjectName(QStringLiteral("purser-storage"));
    source->m_thread.start();
    source->m_storage = new Storage;
    source->m_storage->moveToThread(&source->m_thread);

    // Opening is short (a header and a version), and whoever opens has nothing to show before it is known to work.
    std::optional<Refusal> problem;
    SourceInfo info;
    PersonId person;
    QMetaObject::invokeMethod(
        source->m_storage,
        [&] {
            auto book = opener(path, std::move(clock));
            if (!book) {
                problem = book.error();
                return;
            }
            Storage *storage = source->m_storage;
            storage->book = *std::move(book);
            storage->sequence = storage->book->lastSequence().value_or(0);
            info.readOnly = storage->book->database().isReadOnly();
            info.detail = storage->book->database().journalMode();
            person = storage->book->defaultPerson();
        },
        Qt::BlockingQueuedConnection);
    if (problem)
        return tl::unexpected(*problem);
    info.name = QFileInfo(path).fileName();
    info.location = QFileInfo(path).absoluteFilePath();
    source->m_info = info;
    source->m_person = person;
    source->m_segments = std::make_shared<BookSegmentStore>(path);

    auto *poll = new QTimer(source.get());
    poll->setInterval(foreignChangePollMs);
    // While the storage thread is busy or waits for a lock, looks must not queue up before what people ask.
    connect(poll, &QTimer::timeout, source.get(), [looker = source.get()] {
        if (looker->m_looksWaiting.loadRelaxed() == 0)
            looker->lookForForeignChanges();
    });
    poll->start();
    return source;
}

BookSource::~BookSource()
{
    if (m_storage) {
        // Queued, so that everything asked before is still done: quit() from here would drop what waits, such as the clearing up after an
        // import that failed.
        QMetaObject::invokeMethod(
            m_storage,
            [storage = m_storage, thread = &m_thread] {
                storage->deleteLater(); // as the thread ends
                thread->quit();
            },
            Qt::QueuedConnection);
        m_thread.wait();
    }
}

template<typename Work>
auto BookSource::post(Work &&work) -> QFuture<std::invoke_result_t<Work, Book &>>
{
    using Answer = std::invoke_result_t<Work, Book &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_storage,
        [promise, storage = m_storage, work = std::forward<Work>(work)]() mutable {
            promise->addResult(work(*storage->book));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<void>> BookSource::signIn(const PersonId &person, const QString &password)
{
    auto answer = post([person, password](Book &book) { return book.signIn(person, password); });
    // Set on the storage thread, before the future is finished: right for whoever waits and for whoever listens. A refused sign-in keeps the
    // old one.
    return answer.then(QtFuture::Launch::Sync, [this, person](const Result<void> &done) {
        if (done) {
            const QMutexLocker lock(&m_personMutex);
            m_person = person;
        }
        return done;
    });
}

PersonId BookSource::person() const
{
    const QMutexLocker lock(&m_personMutex);
    return m_person;
}

QFuture<Outcome> BookSource::execute(const CommandRequest &request, std::optional<Instant> at)
{
    const auto answer = post([request, person = person(), at](Book &book) { return book.execute(request, person, at); });
    noticeOwnChange();
    return answer;
}

QFuture<Outcome> BookSource::tick(std::optional<Instant> at)
{
    const auto answer = post([at](Book &book) { return book.execute({makeOpId(), Tick{}}, PersonId::parse(QStringLiteral("system")), at); });
    noticeOwnChange();
    return answer;
}

QFuture<Result<std::any>> BookSource::query(const Query &query)
{
    // A proof reads the whole book; it has a connection and a thread of its own, so that no page waits for it. It begins when what was asked
    // before is done, like every question.
    if (const auto *verify = std::get_if<VerifyQuery>(&query)) {
        return post([](Book &) { return true; }).then(QThreadPool::globalInstance(), [path = m_info.location, head = verify->head](bool) -> Result<std::any> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            if (!database)
                return tl::unexpected(database.error());
            if (auto begun = (*database)->beginRead(); !begun)
                return tl::unexpected(begun.error());
            VerifyAnswer answer = verifyBook(**database, head);
            (*database)->rollback();
            return std::any(std::move(answer));
        });
    }
    return post([query, person = person()](Book &book) { return book.query(query, person); });
}

QFuture<Result<std::shared_ptr<const LineSet>>> BookSource::openLines()
{
    return post([person = person(), segments = m_segments](Book &book) -> Result<std::shared_ptr<const LineSet>> {
        auto ready = book.readyLines(person);
        if (!ready)
            return tl::unexpected(ready.error());
        return LineSet::open(segments, std::move(ready->first), std::move(ready->second));
    });
}

QFuture<Result<QList<OutgoingMessage>>> BookSource::takeOutgoing(const QList<DeliveryChannel> &channels, std::optional<Instant> at)
{
    return post([channels, at, person = person()](Book &book) {
        return purser::takeOutgoing(book.database(), channels, person.isEmpty() ? book.defaultPerson() : person, book.now(at));
    });
}

QFuture<Result<void>> BookSource::reportDelivery(const QList<DeliveryReport> &reports, std::optional<Instant> at)
{
    return post([reports, at](Book &book) { return purser::reportDelivery(book.database(), reports, book.now(at)); });
}

QFuture<Result<void>> BookSource::backup(const QString &path)
{
    return post([path](Book &book) { return book.backup(path); });
}

/// Segments go to the storage thread one at a time; the worker that imports waits for each, which bounds the memory.
class BookSource::Session final : public ImportSession
{
public:
    Session(BookSource *source, const ImportId &id, const PersonId &person, std::optional<Instant> at)
        : m_source(source)
        , m_id(id)
        , m_person(person)
        , m_at(at)
    {
    }
    ~Session() override
    {
        if (!m_finished && m_source)
            m_source->post([id = m_id](Book &book) { return abandonImport(book.database(), id); });
    }

    ImportId id() const override { return m_id; }

    Result<void> put(EncodedSegment &&segment) override
    {
        auto written = m_source->post([id = m_id, position = m_segments, segment = std::make_shared<EncodedSegment>(std::move(segment))](Book &book) {
            return writeSegment(book.database(), id, position, *segment);
        });
        written.waitForFinished();
        ++m_segments;
        return written.result();
    }

    Outcome finish(ImportLines command) override
    {
        auto done = m_source->post([id = m_id, segments = m_segments, person = m_person, at = m_at, command](Book &book) mutable {
            CommandRequest request;
            request.op = makeOpId();
            command.import = id;
            command.segments = segments;
            const auto hash = segmentsHash(book.database(), id);
            if (!hash) {
                Outcome outcome;
                outcome.state = Outcome::State::Refused;
                outcome.refusal = hash.error();
                return outcome;
            }
            command.segmentsHash = *hash;
            request.command = command;
            return book.execute(request, person, at);
        });
        done.waitForFinished();
        const Outcome outcome = done.result();
        m_finished = outcome.isDone();
        if (m_finished)
            m_source->noticeOwnChange();
        return outcome;
    }

private:
    QPointer<BookSource> m_source;
    ImportId m_id;
    PersonId m_person;
    std::optional<Instant> m_at;
    qint64 m_segments = 0;
    bool m_finished = false;
};

QFuture<Result<std::shared_ptr<ImportSession>>> BookSource::beginImport(const QString &fileHash, std::optional<Instant> at)
{
    const ImportId id(QUuid::createUuid().toString(QUuid::WithoutBraces).left(8) + QUuid::createUuid().toString(QUuid::Id128).left(4));
    return post([this, id, fileHash, at, person = person()](Book &book) -> Result<std::shared_ptr<ImportSession>> {
        if (auto allowed = book.mayImport(person, fileHash); !allowed)
            return tl::unexpected(allowed.error());
        if (auto started = startLoading(book.database(), id); !started)
            return tl::unexpected(started.error());
        return std::shared_ptr<ImportSession>(std::make_shared<Session>(this, id, person, at));
    });
}

void BookSource::noticeOwnChange()
{
    // Posted after the change itself, so the storage thread sees it when it looks.
    lookForForeignChanges();
}

void BookSource::lookForForeignChanges()
{
    m_looksWaiting.ref();
    QMetaObject::invokeMethod(
        m_storage,
        [this, storage = m_storage] {
            m_looksWaiting.deref();
            const auto sequence = storage->book->lastSequence();
            // Locked or unreadable for now: the next look will tell.
            if (!sequence || *sequence == storage->sequence)
                return;
            storage->sequence = *sequence;
            QMetaObject::invokeMethod(this, [this, last = *sequence] { Q_EMIT changed({last, {}}); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace purser
