// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/due_work.h"

#include "source/deliver.h"

#include <QElapsedTimer>

namespace purser {

namespace {

constexpr int lookMs = 60'000;
constexpr qint64 betweenTicksMs = 10 * 60'000;
/// Clocks that are kept right move by less; a person, a time zone mistake put right, or sleep by more.
constexpr qint64 jumpMs = 30'000;

DueWork::Time computersTime()
{
    QElapsedTimer steady;
    steady.start();
    return {std::make_shared<SystemClock>(), [steady] { return steady.elapsed(); }};
}

} // namespace

DueWork::DueWork(QObject *parent)
    : DueWork(computersTime(), parent)
{
}

DueWork::DueWork(Time time, QObject *parent)
    : QObject(parent)
    , m_time(std::move(time))
{
    m_timer.setTimerType(Qt::CoarseTimer);
    m_timer.setInterval(lookMs);
    connect(&m_timer, &QTimer::timeout, this, &DueWork::look);
}

void DueWork::setDeliver(Deliver deliver)
{
    m_deliver = std::move(deliver);
}

void DueWork::setSource(DataSource *source)
{
    if (source == m_source)
        return;
    m_source = source;
    ++m_generation;
    m_tickedAt.reset();
    m_toldFailure.clear();
    m_toldProblem.clear();
    m_running = m_failing = m_jumped = m_elsewhere = m_delivering = m_deliverAgain = false;
    if (m_started && m_source)
        QMetaObject::invokeMethod(this, &DueWork::look, Qt::QueuedConnection); // after what the pages ask first
}

void DueWork::start()
{
    m_started = true;
    m_timer.start();
    QMetaObject::invokeMethod(this, &DueWork::look, Qt::QueuedConnection);
}

bool DueWork::mayWrite() const
{
    return m_started && m_source && !m_elsewhere && !m_source->info().readOnly;
}

bool DueWork::isTime(Instant now) const
{
    return !m_tickedAt || m_failing || m_jumped || now < *m_tickedAt || now.day() != m_tickedAt->day() || now.msecs() - m_tickedAt->msecs() >= betweenTicksMs;
}

void DueWork::look()
{
    const Instant now = m_time.wall->now();
    const qint64 steady = m_time.steady();
    if (m_lookedAt && qAbs((now.msecs() - m_lookedAt->msecs()) - (steady - m_lookedSteady)) > jumpMs)
        m_jumped = true;
    m_lookedAt = now;
    m_lookedSteady = steady;
    if (mayWrite() && !m_running && isTime(now))
        tick(now);
}

void DueWork::tick(Instant now)
{
    m_running = true;
    m_jumped = false;
    m_tickedAt = now;
    deliver(m_source->tick(), this, [this, generation = m_generation](const Outcome &outcome) {
        if (generation == m_generation)
            finished(outcome);
    });
}

void DueWork::finished(const Outcome &outcome)
{
    m_running = false;
    m_failing = !outcome.isDone();
    if (outcome.isDone()) {
        m_toldFailure.clear();
        if (const QString told = sentence(outcome.result); !told.isEmpty())
            Q_EMIT done(told);
        // Also when it made no message: one that could not leave is tried again, and commands make some too.
        deliverMessages();
        return;
    }
    if (outcome.refusal.code == RefusalCode::NotAvailableHere) {
        m_elsewhere = true;
        return;
    }
    if (outcome.refusal.message == m_toldFailure)
        return;
    m_toldFailure = outcome.refusal.message;
    //: %1 is a sentence that says why
    Q_EMIT failed(tr("What is due could not be done: %1 It is tried again every minute.").arg(m_toldFailure));
}

void DueWork::deliverMessages()
{
    if (!m_deliver || !mayWrite())
        return;
    if (m_delivering) {
        m_deliverAgain = true;
        return;
    }
    m_delivering = true;
    deliver(m_deliver(*m_source), this, [this, generation = m_generation](const QStringList &problems) {
        if (generation == m_generation)
            delivered(problems);
    });
}

void DueWork::delivered(const QStringList &problems)
{
    m_delivering = false;
    const QString problem = problems.join(u' ');
    if (!problem.isEmpty() && problem != m_toldProblem)
        Q_EMIT failed(problem);
    m_toldProblem = problem;
    if (std::exchange(m_deliverAgain, false))
        deliverMessages();
}

QString DueWork::sentence(const JsonValue &result)
{
    const auto count = [&result](QStringView key) {
        const JsonValue *value = result.member(key);
        return value && value->asNumber() ? value->asNumber()->token.toInt() : 0;
    };
    QStringList parts;
    if (const int n = count(u"currencyChanges"))
        parts << tr("%n settlement currency(s) changed", nullptr, n);
    if (const int n = count(u"billsIssued"))
        parts << tr("%n bill(s) issued", nullptr, n);
    if (const int n = count(u"billsSettled"))
        parts << tr("%n bill(s) paid in full", nullptr, n);
    if (const int n = count(u"settlementsCompleted"))
        parts << tr("%n unified settlement(s) completed", nullptr, n);
    if (const int n = count(u"messages"))
        parts << tr("%n message(s)", nullptr, n);
    return QLocale().createSeparatedList(parts);
}

} // namespace purser
