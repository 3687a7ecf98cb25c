// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"
#include "source/mail_settings.h"

namespace purser {

/// What one run brought about.
struct CourierReport
{
    int sent = 0; ///< messages that left, each by each channel counted
    int waiting = 0; ///< messages that were tried and will be tried again
    QStringList problems; ///< whole sentences, each once: what did not work and what to do
    QString noDesktop; ///< why nothing goes to the desktop here (no notification service answers); no problem of the book's
};

/// Brings waiting messages out of a book: by e-mail through the server of Preferences, and as notifications of the desktop. The port that
/// `app` hands to the window and to the command line, which know no network.
///
/// Threading: call from the thread that made it, which is the data source's; nothing but deliverAndWait() blocks. Futures finish on that
/// thread when its event loop runs (deliver()) or on another (the rest): see source/deliver.h. Nothing throws. The courier outlives no
/// event loop it was made for; destroying it stops what is under way within a second, and what was not reported waits in the book.
class MessageCourier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes what waits for the channels that work here, sends it and reports to \a source. Needs an event loop. Safe to call at any time: a
    /// call while \a source is being served joins that run. The source may be destroyed meanwhile. \a at is the time that counts as now.
    virtual QFuture<CourierReport> deliver(DataSource &source, std::optional<Instant> at = {}) = 0;
    /// The same where there is no event loop (the command line): waits, at worst as long as a mail server takes to time out.
    virtual CourierReport deliverAndWait(DataSource &source, std::optional<Instant> at = {}) = 0;

    /// Sends one message that says mail works, to all recipients. Without \a password, with the one that is kept. A refusal names the field
    /// of MailSettings::Issue that seems wrong, or "password".
    virtual QFuture<Result<void>> sendTest(const MailSettings &settings, const std::optional<QString> &password) = 0;

    /// The password of the user at the server of \a settings, in the key chain and nowhere else; a sentence when there is no key chain.
    virtual QFuture<Result<void>> keepPassword(const MailSettings &settings, const QString &password) = 0;
    virtual QFuture<Result<bool>> hasPassword(const MailSettings &settings) = 0;
    virtual QFuture<Result<void>> forgetPassword(const MailSettings &settings) = 0;

    /// Privacy: until it is switched off, the desktop is shown what happened but no amounts, even of a run under way. Mail says all.
    virtual void setAmountsMasked(bool masked) = 0;

Q_SIGNALS:
    /// A person clicked a notification: the message \a number of the source at \a location.
    void messageChosen(qint64 number, const QString &location);
};

} // namespace purser
