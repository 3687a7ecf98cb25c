// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "source/mail_settings.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace purser {

/// How long a mail server may take.
struct SmtpLimits
{
    std::chrono::milliseconds connect{15'000};
    std::chrono::milliseconds total{60'000}; ///< for one mail, connecting included
    std::chrono::milliseconds batch{300'000}; ///< for what was taken at once; well below what a book leases it for
};

/// Why a mail did not leave, or not to everybody.
struct SmtpProblem
{
    enum class Kind {
        HostNotFound,
        NotReached,
        TimedOut,
        ConnectionLost,
        NoEncryption, ///< the server offers no STARTTLS: nothing was sent in plain
        Certificate,
        Tls,
        ServerRefuses, ///< at its greeting, or for now
        Login,
        Sender,
        Recipients, ///< every one
        Message,
        Stopped, ///< by our own side
        Other,
    };
    Kind kind = Kind::Other;
    bool permanent = false; ///< the server refused this very mail for good (5xx); trying again would bring the same
    QString sentence; ///< what happened and what to do

    /// Whether the next mail would fail in the same way, so that it need not be tried.
    bool concernsEveryMail() const { return kind != Kind::Recipients && kind != Kind::Message; }
    /// The field of MailSettings::Issue that seems wrong, or "password"; empty when none.
    QString field() const;
};

/// What became of one mail.
struct SmtpOutcome
{
    QStringList accepted; ///< recipients whose mail the server took over
    QStringList refused; ///< recipients it refused while it took others: one sentence each
    std::optional<SmtpProblem> problem; ///< nobody got it

    bool isDelivered() const { return !problem; }
};

/// Talks SMTP to the server of the settings with libcurl: STARTTLS or TLS with a verified certificate, never in plain but to a server on
/// this computer. One mail is one transfer; the connection is kept for the next.
///
/// Blocking: for a worker thread, one at a time. Goes straight to the server, whatever proxies the environment names. Logs nothing.
class SmtpClient
{
public:
    /// Without a user in \a settings no login is tried and \a password is not used.
    SmtpClient(const MailSettings &settings, const QString &password, const SmtpLimits &limits = {});
    ~SmtpClient();
    SmtpClient(const SmtpClient &) = delete;
    SmtpClient &operator=(const SmtpClient &) = delete;

    /// Sends \a text (mailText()) to the recipients of the settings. Ends within the limits, and within a second once \a stop is requested.
    SmtpOutcome send(const QByteArray &text, const std::stop_token &stop = {});

private:
    struct Transfer;
    std::unique_ptr<Transfer> m_transfer;
};

} // namespace purser
