// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/courier.h"

#include "notify/desktop_notifier.h"
#include "notify/dispatch.h"
#include "notify/mail_text.h"
#include "notify/password_store.h"
#include "source/deliver.h"

#include <QPointer>
#include <QPromise>
#include <QUuid>
#include <QtConcurrentRun>

#include <functional>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::Courier)
};

/// A source may go on handing out messages for ever; a run may not.
constexpr int mostRounds = 100;

/// What is left of a batch then will be taken again, maybe by another program: it is not ours to send any more. By the clock that the lease
/// goes by, which goes on while the computer sleeps.
bool isOver(Instant taken, const SmtpLimits &limits)
{
    return SystemClock().now().msecs() - taken.msecs() >= limits.batch.count();
}

Result<void> sendTestMail(const MailSettings &settings, const std::optional<QString> &given, const PasswordStore &passwords, const SmtpLimits &limits,
                          const std::stop_token &stop)
{
    if (const auto issues = settings.issues(); !issues.isEmpty())
        return refuse(RefusalCode::InvalidValue, issues.first().sentence, issues.first().field);
    QString password = given.value_or(QString());
    if (!given && !settings.user.isEmpty()) {
        const auto kept = waitForPassword(passwords.read(settings), stop);
        if (!kept)
            return tl::unexpected(kept.error());
        password = *kept;
    }
    Mail mail;
    mail.from = settings.sender;
    mail.to = settings.recipients;
    mail.subject = Text::tr("Test message from Purser");
    mail.body = Text::tr("This message was sent from Preferences to see whether e-mail works. It does.");
    mail.date = SystemClock().now();
    mail.messageId = QUuid::createUuid().toString(QUuid::WithoutBraces) + u'@' + settings.sender.section(u'@', -1);
    const SmtpOutcome outcome = SmtpClient(settings, password, limits).send(mailText(mail), stop);
    if (outcome.problem)
        return refuse(RefusalCode::Failed, outcome.problem->sentence, outcome.problem->field());
    if (!outcome.refused.isEmpty())
        return refuse(RefusalCode::Failed, outcome.refused.join(u' '), QStringLiteral("recipients"));
    return {};
}

} // namespace

/// One run for one source: rounds of taking, then sending and reporting one message after the other, until nothing waits. The source is
/// talked to here, on the courier's thread; sending is a worker's.
class Courier::Run : public QObject
{
public:
    Run(Courier *courier, DataSource &source, std::optional<Instant> at)
        : QObject(courier)
        , m_courier(courier)
        , m_key(&source)
        , m_source(&source)
        , m_at(at)
        , m_followsCourier(courier->m_stop.get_token(), [this] { m_stop.request_stop(); })
        , m_dispatch(std::make_shared<Dispatch>(courier->means(true, m_stop.get_token()), source.info().location))
    {
        m_promise.start();
        // The run ends with its source: nobody is left to be told of what leaves later.
        connect(&source, &QObject::destroyed, this, [this] { end(); });
    }
    ~Run() override { finish(); }

    QFuture<CourierReport> future() { return m_promise.future(); }
    /// Messages may have come since the last look.
    void lookAgain() { m_again = true; }

    void start()
    {
        work([](Dispatch &dispatch) { return dispatch.channels(); },
             [this](const QList<DeliveryChannel> &channels) {
                 m_channels = channels;
                 if (m_channels.isEmpty())
                     end();
                 else
                     take();
             });
    }

private:
    template<typename Work, typename Receive>
    void work(Work work, Receive receive)
    {
        purser::deliver(QtConcurrent::run(&m_courier->m_pool, [dispatch = m_dispatch, work] { return work(*dispatch); }), this, receive);
    }

    void take()
    {
        m_again = false;
        if (!m_source || ++m_rounds > mostRounds) {
            end();
            return;
        }
        m_taken = SystemClock().now();
        purser::deliver(m_source->takeOutgoing(m_channels, m_at), this, [this](const Result<QList<OutgoingMessage>> &taken) {
            if (m_ended)
                return;
            if (!taken && taken.error().code != RefusalCode::NotAvailableHere)
                m_dispatch->addProblem(taken.error().message);
            if (taken && !taken->isEmpty()) {
                m_left = *taken;
                sendNext();
            } else if (taken && m_again) {
                take();
            } else {
                end();
            }
        });
    }

    void sendNext()
    {
        work([message = m_left.takeFirst()](Dispatch &dispatch) { return dispatch.send(message); },
             [this](const std::optional<DeliveryReport> &report) {
                 if (!m_ended)
                     record(report);
             });
    }

    /// Each message at once: what left and is not recorded would leave again.
    void record(const std::optional<DeliveryReport> &report)
    {
        if (!m_source || !report) {
            end();
            return;
        }
        purser::deliver(m_source->reportDelivery({*report}, m_at), this, [this, report = *report](const Result<void> &recorded) {
            if (m_ended)
                return;
            if (!recorded) {
                m_dispatch->addProblem(recorded.error().message);
                end();
                return;
            }
            m_dispatch->recorded(report);
            if (m_left.isEmpty() || isOver(m_taken, m_courier->m_limits))
                take();
            else
                sendNext();
        });
    }

    void finish()
    {
        if (m_ended)
            return;
        m_ended = true;
        m_promise.addResult(m_report);
        m_promise.finish();
    }

    void end()
    {
        if (m_ended)
            return;
        // A worker may be in the middle of a message when the source goes: what it counts then is nobody's to read.
        if (m_source)
            m_report = m_dispatch->report();
        m_stop.request_stop();
        // Its connection says goodbye to the server, which is a worker's too.
        m_courier->m_pool.start([dispatch = std::move(m_dispatch)]() mutable { dispatch.reset(); });
        m_courier->m_runs.remove(m_key);
        finish();
        deleteLater();
    }

    Courier *m_courier;
    const QObject *m_key;
    QPointer<DataSource> m_source;
    std::optional<Instant> m_at;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_followsCourier;
    std::shared_ptr<Dispatch> m_dispatch; ///< until the run has ended
    QList<OutgoingMessage> m_left; ///< taken and not tried yet
    Instant m_taken; ///< when
    QPromise<CourierReport> m_promise;
    CourierReport m_report;
    QList<DeliveryChannel> m_channels;
    int m_rounds = 0;
    bool m_again = false;
    bool m_ended = false;
};

Courier::Courier(QObject *parent, const SmtpLimits &limits, std::shared_ptr<DesktopNotifier> desktop)
    : MessageCourier(parent)
    , m_limits(limits)
    , m_passwords(std::make_shared<PasswordStore>())
    , m_desktop(desktop ? std::move(desktop) : std::make_shared<DesktopNotifier>())
    , m_memory(std::make_shared<SentMemory>())
{
    connect(m_desktop.get(), &DesktopNotifier::chosen, this, &MessageCourier::messageChosen);
}

Courier::~Courier()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

DispatchMeans Courier::means(bool clickable, const std::stop_token &stop) const
{
    return {MailSettings::load(), m_limits, m_passwords, m_desktop, m_memory, stop, clickable};
}

QFuture<CourierReport> Courier::deliver(DataSource &source, std::optional<Instant> at)
{
    if (Run *running = m_runs.value(&source)) {
        running->lookAgain();
        return running->future();
    }
    auto *run = new Run(this, source, at);
    m_runs.insert(&source, run);
    const QFuture<CourierReport> future = run->future();
    run->start();
    return future;
}

CourierReport Courier::deliverAndWait(DataSource &source, std::optional<Instant> at)
{
    const auto wait = [](auto future) {
        future.waitForFinished();
        return future.result();
    };
    Dispatch dispatch(means(false, m_stop.get_token()), source.info().location);
    const QList<DeliveryChannel> channels = dispatch.channels();
    for (int round = 0; round < mostRounds && !channels.isEmpty(); ++round) {
        const Instant start = SystemClock().now();
        const auto taken = wait(source.takeOutgoing(channels, at));
        if (!taken && taken.error().code != RefusalCode::NotAvailableHere)
            dispatch.addProblem(taken.error().message);
        if (!taken || taken->isEmpty())
            break;
        for (const OutgoingMessage &message : *taken) {
            const auto report = dispatch.send(message);
            if (!report)
                return dispatch.report();
            if (const auto recorded = wait(source.reportDelivery({*report}, at)); !recorded) {
                dispatch.addProblem(recorded.error().message);
                return dispatch.report();
            }
            dispatch.recorded(*report);
            if (isOver(start, m_limits))
                break;
        }
    }
    return dispatch.report();
}

QFuture<Result<void>> Courier::sendTest(const MailSettings &settings, const std::optional<QString> &password)
{
    return QtConcurrent::run(&m_pool, [settings, password, passwords = m_passwords, limits = m_limits, stop = m_stop.get_token()] {
        return sendTestMail(settings, password, *passwords, limits, stop);
    });
}

QFuture<Result<void>> Courier::keepPassword(const MailSettings &settings, const QString &password)
{
    return m_passwords->keep(settings, password);
}

QFuture<Result<bool>> Courier::hasPassword(const MailSettings &settings)
{
    return m_passwords->read(settings).then(QtFuture::Launch::Sync, [](const Result<QString> &kept) -> Result<bool> {
        if (kept)
            return true;
        if (kept.error().code == RefusalCode::NotFound)
            return false;
        return tl::unexpected(kept.error());
    });
}

QFuture<Result<void>> Courier::forgetPassword(const MailSettings &settings)
{
    return m_passwords->forget(settings);
}

void Courier::setAmountsMasked(bool masked)
{
    m_desktop->setAmountsMasked(masked);
}

} // namespace purser
