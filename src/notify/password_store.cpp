// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/password_store.h"

#include "notify/session_bus.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace purser {

namespace {

constexpr const char *passwordVariable = "PURSER_SMTP_PASSWORD";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::PasswordStore)
};

/// The thread on which all of the program's key chain jobs run: they need an event loop, which the command line's main thread has not, and
/// QtKeychain keeps their queue on whichever thread came first, for as long as the program runs.
class KeychainThread
{
public:
    /// An object that lives there.
    static QObject *home()
    {
        static KeychainThread *thread = new KeychainThread; // ends with the application, see below
        return thread->m_home;
    }

private:
    KeychainThread()
        : m_thread(new QThread)
        , m_home(new QObject)
    {
        m_thread->setObjectName(QStringLiteral("purser-keychain"));
        m_home->moveToThread(m_thread);
        m_thread->start();
        running = m_thread;
        qAddPostRoutine([] {
            running->quit();
            running->wait(1000); // a key chain that hangs is left behind, it must not keep the program
        });
    }

    inline static QThread *running = nullptr;
    QThread *m_thread;
    QObject *m_home;
};

template<typename T>
QFuture<Result<T>> finished(const Result<T> &result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

Refusal refusalOf(const QKeychain::Job &job, const MailSettings &settings)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {RefusalCode::NotFound, QStringLiteral("password"),
                Text::tr("No password of %1 at %2 is kept. Enter it in Preferences.").arg(settings.user, settings.host)};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {RefusalCode::Failed, QStringLiteral("password"), Text::tr("The key chain was not unlocked, so the password of the mail server could not be used. Unlock it and try again.")};
    default:
        return {RefusalCode::Failed, QStringLiteral("password"),
                Text::tr("The key chain, where the password of the mail server is kept, cannot be used (%1). Start or install one, such as GNOME Keyring or KWallet, or set "
                         "PURSER_SMTP_PASSWORD.")
                    .arg(job.errorString().simplified())};
    }
}

Refusal noKeychain()
{
    return {RefusalCode::Failed, QStringLiteral("password"),
            Text::tr("There is no key chain here (no session bus), where the password of the mail server is kept. Set PURSER_SMTP_PASSWORD, or work in a desktop session.")};
}

/// Starts a job that \a make makes on the key chain's thread and takes its result with \a take; whoever comes first, the job or the limit,
/// answers. A job that is too late is left to end by itself: the key chain still holds a pointer to it.
template<typename T, typename Make, typename Take>
QFuture<Result<T>> run(const MailSettings &settings, std::chrono::milliseconds limit, Make make, Take take)
{
    if (!hasSessionBus())
        return finished<T>(tl::unexpected(noKeychain()));
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    QObject *home = KeychainThread::home();
    QMetaObject::invokeMethod(
        home,
        [=] {
            auto *job = make();
            job->setInsecureFallback(false);
            job->setKey(PasswordStore::keyOf(settings));
            auto *timer = new QTimer(home);
            const auto answer = [promise, timer](const Result<T> &result) {
                if (promise->future().isFinished())
                    return;
                promise->addResult(result);
                promise->finish();
                timer->deleteLater();
            };
            QObject::connect(job, &QKeychain::Job::finished, home, [=](QKeychain::Job *) { answer(take(*job, settings)); });
            QObject::connect(timer, &QTimer::timeout, home, [=] {
                answer(refuse(RefusalCode::Failed,
                              Text::tr("The key chain, where the password of the mail server is kept, does not answer. Unlock it and try again, or set PURSER_SMTP_PASSWORD."),
                              QStringLiteral("password")));
            });
            timer->setSingleShot(true);
            timer->start(limit);
            job->start();
        },
        Qt::QueuedConnection);
    return future;
}

const QString service = QStringLiteral("org.purser.Purser");

} // namespace

QString PasswordStore::keyOf(const MailSettings &settings)
{
    return QStringLiteral("smtp:%1@%2:%3").arg(settings.user, settings.host.toLower()).arg(settings.port);
}

QFuture<Result<QString>> PasswordStore::read(const MailSettings &settings) const
{
    return run<QString>(
        settings, m_limit, [] { return new QKeychain::ReadPasswordJob(service); },
        [](const QKeychain::ReadPasswordJob &job, const MailSettings &of) -> Result<QString> {
            if (job.error() != QKeychain::NoError)
                return tl::unexpected(refusalOf(job, of));
            return job.textData();
        });
}

QFuture<Result<QString>> PasswordStore::forSending(const MailSettings &settings) const
{
    return read(settings).then(QtFuture::Launch::Sync, [standIn = qEnvironmentVariable(passwordVariable)](const Result<QString> &kept) -> Result<QString> {
        if (!kept && !standIn.isEmpty())
            return standIn;
        return kept;
    });
}

QFuture<Result<void>> PasswordStore::keep(const MailSettings &settings, const QString &password) const
{
    return run<void>(
        settings, m_limit,
        [password] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setTextData(password);
            return job;
        },
        [](const QKeychain::WritePasswordJob &job, const MailSettings &of) -> Result<void> {
            if (job.error() != QKeychain::NoError)
                return tl::unexpected(refusalOf(job, of));
            return {};
        });
}

QFuture<Result<void>> PasswordStore::forget(const MailSettings &settings) const
{
    return run<void>(
        settings, m_limit, [] { return new QKeychain::DeletePasswordJob(service); },
        [](const QKeychain::DeletePasswordJob &job, const MailSettings &of) -> Result<void> {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
                return tl::unexpected(refusalOf(job, of));
            return {};
        });
}

} // namespace purser
