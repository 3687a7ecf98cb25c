// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/book.h"

#include <QAtomicInt>
#include <QMutex>
#include <QThread>

namespace purser {

class BookSegmentStore;

/// A book file as a data source: the Book lives on a storage thread of its own, calls are posted there one after the other, and
/// nothing on the calling thread waits. Notices what other programs write within a second.
class BookSource final : public DataSource
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<BookSource>> open(const QString &path, std::shared_ptr<const Clock> clock);
    static Result<std::unique_ptr<BookSource>> create(const QString &path, std::shared_ptr<const Clock> clock);
    ~BookSource() override;

    SourceInfo info() const override { return m_info; }
    QFuture<Result<void>> signIn(const PersonId &person, const QString &password) override;
    PersonId person() const override;
    QFuture<Outcome> execute(const CommandRequest &request, std::optional<Instant> at) override;
    QFuture<Outcome> tick(std::optional<Instant> at) override;
    QFuture<Result<std::any>> query(const Query &query) override;
    QFuture<Result<std::shared_ptr<const LineSet>>> openLines() override;
    QFuture<Result<std::shared_ptr<ImportSession>>> beginImport(const QString &fileHash, std::optional<Instant> at) override;
    QFuture<Result<QList<OutgoingMessage>>> takeOutgoing(const QList<DeliveryChannel> &channels, std::optional<Instant> at = {}) override;
    QFuture<Result<void>> reportDelivery(const QList<DeliveryReport> &reports, std::optional<Instant> at = {}) override;
    QFuture<Result<void>> backup(const QString &path) override;

private:
    class Session;
    friend class Session;
    using Opener = Result<std::unique_ptr<Book>> (*)(const QString &, std::shared_ptr<const Clock>);
    BookSource();
    static Result<std::unique_ptr<BookSource>> start(Opener opener, const QString &path, std::shared_ptr<const Clock> clock);

    /// Runs \a work with the book on the storage thread; the future has what it returns.
    template<typename Work>
    auto post(Work &&work) -> QFuture<std::invoke_result_t<Work, Book &>>;
    void lookForForeignChanges();
    void noticeOwnChange();

    struct Storage; // lives on the storage thread
    QThread m_thread;
    Storage *m_storage = nullptr;
    QAtomicInt m_looksWaiting;
    std::shared_ptr<BookSegmentStore> m_segments;
    SourceInfo m_info;
    mutable QMutex m_personMutex; // set on the storage thread, read on the caller's
    PersonId m_person;
};

} // namespace purser
