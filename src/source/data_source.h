// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "review/line_set.h"
#include "source/outbox.h"
#include "source/queries.h"

#include <QFuture>
#include <QObject>

#include <any>

namespace purser {

/// What became of a command.
struct Outcome
{
    enum class State { Done, Refused };
    OpId op;
    QString command;
    State state = State::Done;
    JsonValue result; ///< an object
    Refusal refusal; ///< when refused

    bool isDone() const { return state == State::Done; }
};

/// {"op", "command", "outcome": "done", "result": {…}} or {…, "outcome": "refused", "code", "field"?, "message"}.
JsonValue outcomeJson(const Outcome &outcome);

/// Names what changed, so that models refresh only that.
struct ChangeNotice
{
    qint64 sequence = 0; ///< of the newest chain row
    QStringList tables; ///< records touched; empty when it is not known (another program wrote)
};

/// What a person sees of where the data comes from.
struct SourceInfo
{
    QString name; ///< file name, or host
    QString location; ///< full path, or URL
    bool readOnly = false;
    QString detail; ///< journal mode and the like, for About
};

/// Takes the lines of one import, then either becomes ready with the command that records it, or leaves nothing.
class ImportSession : public SegmentSink
{
public:
    virtual ImportId id() const = 0;
    /// Makes the lines ready, in one small transaction with the command. Blocking; called from the worker that ran the import. The
    /// command's import, segments and segmentsHash are filled in here.
    virtual Outcome finish(ImportLines command) = 0;
    // A session that is destroyed unfinished drops what it was given.
};

/// The one port that every screen and the command line bind to: reads are queries that return value snapshots, and execute() is the only way
/// to change anything.
///
/// Threading: call from the thread that made the object; futures finish on another, so give then() a context object, or wait
/// where there is no event loop (the command line). Answers to questions nobody wants any more are dropped by whoever asked.
class DataSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual SourceInfo info() const = 0;

    /// Who acts and looks from now on. NotFound, NotPermitted (wrong password), with field "password" when one is needed.
    virtual QFuture<Result<void>> signIn(const PersonId &person, const QString &password) = 0;
    virtual PersonId person() const = 0;

    /// \a at is the effective time where the source is its own authority; its clock when not given.
    virtual QFuture<Outcome> execute(const CommandRequest &request, std::optional<Instant> at = {}) = 0;

    /// Does what is due (Tick), as the person `system`, whoever is signed in. NotAvailableHere where the other side does it.
    virtual QFuture<Outcome> tick(std::optional<Instant> at = {}) = 0;

    /// The answer as the variant of its query's Answer; use ask().
    virtual QFuture<Result<std::any>> query(const Query &query) = 0;

    /// All bill lines the source has, with the marks of now. Opening reads no cells.
    virtual QFuture<Result<std::shared_ptr<const LineSet>>> openLines() = 0;
    /// Starts taking lines, after seeing that the person may import. Duplicate when \a fileHash is not empty and was
    /// imported before.
    virtual QFuture<Result<std::shared_ptr<ImportSession>>> beginImport(const QString &fileHash, std::optional<Instant> at = {}) = 0;

    /// Takes the messages that wait to leave by \a channels, for this process to deliver: nobody else gets them for ten minutes, and whoever
    /// dies with them loses them to the next who asks. What is older than seven days is not sent any more; a desktop gets what the signed-in person may see. NotAvailableHere where the other
    /// side delivers.
    virtual QFuture<Result<QList<OutgoingMessage>>> takeOutgoing(const QList<DeliveryChannel> &channels, std::optional<Instant> at = {}) = 0;
    /// What became of messages that were taken: delivered for good, or to be tried again after 1, 5, 30 minutes, 2 hours, then every 6 hours.
    virtual QFuture<Result<void>> reportDelivery(const QList<DeliveryReport> &reports, std::optional<Instant> at = {}) = 0;

    /// Writes a consistent copy while the source is in use; refuses to overwrite.
    virtual QFuture<Result<void>> backup(const QString &path) = 0;

Q_SIGNALS:
    void changed(const purser::ChangeNotice &notice);
};

/// Asks \a source a typed question.
template<typename Q>
QFuture<Result<typename Q::Answer>> ask(DataSource &source, const Q &query)
{
    return source.query(Query(query)).then([](const Result<std::any> &answer) -> Result<typename Q::Answer> {
        if (!answer)
            return tl::unexpected(answer.error());
        return std::any_cast<typename Q::Answer>(*answer);
    });
}

/// Makes the data source a person names: a file today, a remote one later. `app` hands one to the command line and the window.
class SourceFactory
{
public:
    virtual ~SourceFactory() = default;
    /// Opens \a location; Failed or Damaged with a sentence that says what is wrong with it.
    virtual Result<std::unique_ptr<DataSource>> open(const QString &location) = 0;
    /// Makes an empty book; refuses when the file exists.
    virtual Result<std::unique_ptr<DataSource>> create(const QString &location) = 0;
};

} // namespace purser
