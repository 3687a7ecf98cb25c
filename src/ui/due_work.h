// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"

#include <QPointer>
#include <QTimer>

namespace purser {

/// Does what is due while a book is open: at opening, at every UTC+8 midnight that passed, every ten minutes otherwise, and after the clock
/// was changed or the computer slept. It looks once a minute and ticks at most one at a time; a tick that is refused is said once and tried
/// again with the next look. A read-only book is left alone, and so is a source whose other side does it. Interface thread; no widgets.
class DueWork : public QObject
{
    Q_OBJECT

public:
    /// Where time comes from.
    struct Time
    {
        std::shared_ptr<const Clock> wall;
        std::function<qint64()> steady; ///< milliseconds that no change of the clock moves
    };
    /// Delivers what waits to leave the book by this computer's channels, and answers what went wrong, in sentences.
    using Deliver = std::function<QFuture<QStringList>(DataSource &)>;

    explicit DueWork(QObject *parent = nullptr); ///< by the computer's clocks
    explicit DueWork(Time time, QObject *parent = nullptr);

    void setDeliver(Deliver deliver);
    /// Another source, or none; forgets what was with the one before.
    void setSource(DataSource *source);
    /// From now on. Nothing is done before, so that pictures of a book do not change it.
    void start();

    /// What a done tick says it did: "3 bills issued and 2 messages"; empty when nothing was due.
    static QString sentence(const JsonValue &result);

public Q_SLOTS:
    /// Ticks if it is time to; the timer calls it every minute.
    void look();
    /// Hands the source to whoever delivers, one at a time.
    void deliverMessages();

Q_SIGNALS:
    /// Something was due and is done.
    void done(const QString &sentence);
    /// Something could not be done; not said again while it stays the same.
    void failed(const QString &sentence);

private:
    bool mayWrite() const;
    bool isTime(Instant now) const;
    void tick(Instant now);
    void finished(const Outcome &outcome);
    void delivered(const QStringList &problems);

    Time m_time;
    QTimer m_timer;
    Deliver m_deliver;
    QPointer<DataSource> m_source;
    int m_generation = 0; ///< of the source
    std::optional<Instant> m_lookedAt;
    qint64 m_lookedSteady = 0;
    std::optional<Instant> m_tickedAt;
    QString m_toldFailure;
    QString m_toldProblem;
    bool m_started = false;
    bool m_running = false;
    bool m_failing = false;
    bool m_jumped = false; ///< the clock did, and no tick has been since
    bool m_elsewhere = false; ///< the other side ticks
    bool m_delivering = false;
    bool m_deliverAgain = false;
};

} // namespace purser
