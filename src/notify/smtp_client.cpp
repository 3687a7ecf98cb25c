// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/smtp_client.h"

#include "notify/mail_text.h"
#include "notify/smtp_conversation.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

#include <curl/curl.h>
#include <sys/socket.h>

#include <mutex>

namespace purser {

namespace {

using Kind = SmtpProblem::Kind;
using Step = SmtpConversation::Step;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::SmtpClient)
};

struct FreeHandle
{
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct FreeList
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};

/// libcurl's own set-up is once a program and not thread-safe before 7.84.
bool setUpLibrary()
{
    static std::once_flag once;
    static bool done = false;
    std::call_once(once, [] { done = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK; });
    return done;
}

QByteArray urlOf(const MailSettings &settings)
{
    QUrl url;
    url.setScheme(settings.security == MailSettings::Security::Tls ? QStringLiteral("smtps") : QStringLiteral("smtp"));
    url.setHost(settings.host);
    url.setPort(settings.port);
    return url.toEncoded();
}

} // namespace

QString SmtpProblem::field() const
{
    switch (kind) {
    case Kind::HostNotFound:
    case Kind::NotReached:
    case Kind::TimedOut:
    case Kind::ServerRefuses: return QStringLiteral("host");
    case Kind::NoEncryption:
    case Kind::Certificate:
    case Kind::Tls: return QStringLiteral("security");
    case Kind::Login: return QStringLiteral("password");
    case Kind::Sender: return QStringLiteral("sender");
    case Kind::Recipients: return QStringLiteral("recipients");
    default: return {};
    }
}

struct SmtpClient::Transfer
{
    MailSettings settings;
    QByteArray password;
    SmtpLimits limits;
    std::unique_ptr<CURL, FreeHandle> handle;
    std::unique_ptr<curl_slist, FreeList> recipients;
    std::optional<SmtpProblem> setUpProblem;
    SmtpConversation conversation;
    std::array<char, CURL_ERROR_SIZE> error{};
    QByteArray text;
    qsizetype given = 0;
    std::stop_token stop;

    void setUp();
    QString server() const { return QStringLiteral("%1:%2").arg(settings.host).arg(settings.port); }
    SmtpOutcome outcome(CURLcode code) const;
    SmtpProblem problem(CURLcode code) const;
    std::optional<SmtpProblem> refusal() const;
    SmtpProblem recipientsRefused() const;
    QString recipientSentence(const SmtpConversation::Refused &refused) const;
    bool trustsAlso(const QString &caFile);

    static size_t read(char *buffer, size_t size, size_t count, void *self);
    static int listen(CURL *, curl_infotype type, char *data, size_t size, void *self);
    static int progress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
};

size_t SmtpClient::Transfer::read(char *buffer, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const auto bytes = qMin(qsizetype(size * count), transfer->text.size() - transfer->given);
    std::copy_n(transfer->text.constData() + transfer->given, bytes, buffer);
    transfer->given += bytes;
    return size_t(bytes);
}

int SmtpClient::Transfer::listen(CURL *, curl_infotype type, char *data, size_t size, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    if (type == CURLINFO_HEADER_OUT)
        transfer->conversation.sent(QByteArray::fromRawData(data, qsizetype(size)));
    else if (type == CURLINFO_HEADER_IN)
        transfer->conversation.received(QByteArray(data, qsizetype(size)));
    return 0;
}

int SmtpClient::Transfer::progress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Transfer *>(self)->stop.stop_requested() ? 1 : 0;
}

/// The organisation's own certificates come beside the system's, not in their place.
bool SmtpClient::Transfer::trustsAlso(const QString &caFile)
{
    QFile own(caFile);
    if (!own.open(QIODevice::ReadOnly))
        return false;
    QByteArray all = own.readAll();
    const char *systemFile = nullptr;
    curl_easy_getinfo(handle.get(), CURLINFO_CAINFO, &systemFile);
    if (QFile system(QString::fromLocal8Bit(systemFile)); systemFile && system.open(QIODevice::ReadOnly))
        all += '\n' + system.readAll();
    curl_blob blob{all.data(), size_t(all.size()), CURL_BLOB_COPY};
    return curl_easy_setopt(handle.get(), CURLOPT_CAINFO_BLOB, &blob) == CURLE_OK;
}

void SmtpClient::Transfer::setUp()
{
    if (const auto issues = settings.issues(); !issues.isEmpty()) {
        setUpProblem = SmtpProblem{Kind::Other, false, issues.first().sentence};
        return;
    }
    if (setUpLibrary())
        handle.reset(curl_easy_init());
    if (!handle) {
        setUpProblem = SmtpProblem{Kind::Other, false, Text::tr("Mail cannot be sent: the library that talks to mail servers does not start.")};
        return;
    }
    CURL *curl = handle.get();
    const auto set = [curl](CURLoption option, auto value) { return curl_easy_setopt(curl, option, value); };
    // Each of these is a promise (the certificate, no plain text): a library that cannot keep it is not used.
    bool safe = set(CURLOPT_URL, urlOf(settings).constData()) == CURLE_OK && set(CURLOPT_PROTOCOLS_STR, "smtp,smtps") == CURLE_OK
        && set(CURLOPT_SSL_VERIFYPEER, 1L) == CURLE_OK && set(CURLOPT_SSL_VERIFYHOST, 2L) == CURLE_OK
        && set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2)) == CURLE_OK;
    if (settings.security != MailSettings::Security::Plain)
        safe = safe && set(CURLOPT_USE_SSL, long(CURLUSESSL_ALL)) == CURLE_OK;
    if (!safe) {
        setUpProblem = SmtpProblem{Kind::Tls, false, Text::tr("Mail cannot be sent: the library that talks to mail servers has no encryption.")};
        return;
    }
    if (!settings.caFile.isEmpty() && !trustsAlso(settings.caFile)) {
        setUpProblem = SmtpProblem{Kind::Certificate, false, Text::tr("The certificates in %1 cannot be read. Correct the file in Preferences.").arg(settings.caFile)};
        return;
    }
    set(CURLOPT_NOSIGNAL, 1L); // we are on a thread
#if LIBCURL_VERSION_NUM >= 0x075700
    set(CURLOPT_QUICK_EXIT, 1L); // else limits and stops wait until a name is resolved
#endif
    set(CURLOPT_PROXY, "");
    set(CURLOPT_CONNECTTIMEOUT_MS, long(limits.connect.count()));
    set(CURLOPT_TIMEOUT_MS, long(limits.total.count()));
    set(CURLOPT_ERRORBUFFER, error.data());
    if (!settings.user.isEmpty()) {
        set(CURLOPT_USERNAME, settings.user.toUtf8().constData());
        set(CURLOPT_PASSWORD, password.constData());
    }
    set(CURLOPT_MAIL_FROM, QByteArray('<' + wireAddress(settings.sender) + '>').constData());
    for (const QString &recipient : settings.recipients) {
        curl_slist *longer = curl_slist_append(recipients.get(), QByteArray('<' + wireAddress(recipient) + '>').constData());
        if (!longer)
            break;
        (void)recipients.release(); // the same list, or its new head
        recipients.reset(longer);
    }
    set(CURLOPT_MAIL_RCPT, recipients.get());
    set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L); // one refused recipient keeps nobody else from getting it
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &Transfer::read);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_VERBOSE, 1L); // to us, see listen(): nothing is printed
    set(CURLOPT_DEBUGFUNCTION, &Transfer::listen);
    set(CURLOPT_DEBUGDATA, this);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Transfer::progress);
    set(CURLOPT_XFERINFODATA, this);
}

QString SmtpClient::Transfer::recipientSentence(const SmtpConversation::Refused &refused) const
{
    const QString address = settings.recipients.value(refused.recipient);
    if (refused.isPermanent())
        return Text::tr("The mail server refuses the recipient %1 (%2). Correct the address in Preferences.").arg(address, refused.text);
    return Text::tr("The mail server does not take mail for %1 at the moment (%2).").arg(address, refused.text);
}

SmtpProblem SmtpClient::Transfer::recipientsRefused() const
{
    SmtpProblem problem{Kind::Recipients, true, {}};
    QStringList sentences;
    for (const auto &refused : conversation.refusals()) {
        if (refused.step != Step::Recipient)
            continue;
        problem.permanent = problem.permanent && refused.isPermanent();
        sentences << recipientSentence(refused);
    }
    problem.sentence = sentences.join(u' ');
    return problem;
}

/// What the server's last refusal means where the conversation ended.
std::optional<SmtpProblem> SmtpClient::Transfer::refusal() const
{
    const Step step = conversation.step() == Step::Quit && !conversation.refusals().isEmpty() ? conversation.refusals().last().step : conversation.step();
    const auto *refused = conversation.refusalAt(step);
    if (!refused)
        return std::nullopt;
    const QString host = settings.host;
    switch (step) {
    case Step::Greeting:
    case Step::Hello:
        return SmtpProblem{Kind::ServerRefuses, false, Text::tr("The mail server %1 takes no mail from here at the moment (%2). Its keeper knows why.").arg(host, refused->text)};
    case Step::StartTls:
        return SmtpProblem{Kind::NoEncryption, false,
                           Text::tr("The mail server %1 does not begin encryption (%2), so nothing was sent. Ask its keeper for the right port, or choose TLS in Preferences.")
                               .arg(host, refused->text)};
    case Step::Login:
        if (!refused->isPermanent())
            return SmtpProblem{Kind::ServerRefuses, false, Text::tr("The mail server %1 cannot check logins at the moment (%2).").arg(host, refused->text)};
        return SmtpProblem{Kind::Login, false,
                           Text::tr("The mail server %1 refuses the login of %2 (%3). Correct user and password in Preferences.").arg(host, settings.user, refused->text)};
    case Step::Sender:
        if (refused->code == 530)
            return SmtpProblem{Kind::Login, false, Text::tr("The mail server %1 wants a login (%2). Enter user and password in Preferences.").arg(host, refused->text)};
        if (!refused->isPermanent())
            return SmtpProblem{Kind::ServerRefuses, false, Text::tr("The mail server %1 takes no mail from here at the moment (%2). Its keeper knows why.").arg(host, refused->text)};
        return SmtpProblem{Kind::Sender, false,
                           Text::tr("The mail server %1 refuses the sender %2 (%3). Correct the address under From in Preferences.").arg(host, settings.sender, refused->text)};
    case Step::Recipient: return recipientsRefused();
    case Step::Content:
        if (!refused->isPermanent())
            return SmtpProblem{Kind::Message, false, Text::tr("The mail server %1 does not take the message at the moment (%2).").arg(host, refused->text)};
        return SmtpProblem{Kind::Message, true, Text::tr("The mail server %1 refuses the message (%2). Its keeper knows why.").arg(host, refused->text)};
    case Step::Quit: break;
    }
    return std::nullopt;
}

SmtpProblem SmtpClient::Transfer::problem(CURLcode code) const
{
    const QString detail = QString::fromUtf8(error[0] ? error.data() : curl_easy_strerror(code)).simplified().left(200);
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK: return {Kind::Stopped, false, Text::tr("Sending was stopped; the message waits.")};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {Kind::HostNotFound, false, Text::tr("There is no mail server called %1, or there is no network. Check the name in Preferences.").arg(settings.host)};
    case CURLE_COULDNT_CONNECT:
        return {Kind::NotReached, false, Text::tr("No mail server answers at %1. Check name and port in Preferences.").arg(server())};
    case CURLE_OPERATION_TIMEDOUT:
        return {Kind::TimedOut, false, Text::tr("The mail server at %1 did not answer in time. If this stays so, check name, port and encryption in Preferences.").arg(server())};
    case CURLE_USE_SSL_FAILED:
        if (conversation.step() == Step::Hello && !conversation.refusalAt(Step::Hello)) {
            return {Kind::NoEncryption, false,
                    Text::tr("The mail server at %1 offers no encryption (STARTTLS), so nothing was sent. Ask its keeper for the right port, or choose TLS in Preferences.").arg(server())};
        }
        break;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return {Kind::Certificate, false,
                Text::tr("The certificate of the mail server %1 could not be verified, so nothing was sent (%2). If your organisation has its own authority, name the file of its "
                         "certificates in Preferences.")
                    .arg(settings.host, detail)};
    case CURLE_SSL_CONNECT_ERROR:
        return {Kind::Tls, false,
                Text::tr("Encryption with the mail server at %1 could not be agreed on (%2). Check port and encryption in Preferences: STARTTLS is usually on port 587, TLS on 465.")
                    .arg(server(), detail)};
    default: break;
    }
    if (auto said = refusal())
        return *said;
    switch (code) {
    case CURLE_LOGIN_DENIED:
        return {Kind::Login, false, Text::tr("The mail server %1 offers no way to log in that is known here. Ask its keeper.").arg(settings.host)};
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_WEIRD_SERVER_REPLY:
        return {Kind::ConnectionLost, false,
                Text::tr("The mail server at %1 broke off or gave an answer that is none. If this stays so, check port and encryption in Preferences.").arg(server())};
    default: return {Kind::Other, false, Text::tr("The mail could not be sent (%1).").arg(detail)};
    }
}

SmtpOutcome SmtpClient::Transfer::outcome(CURLcode code) const
{
    SmtpOutcome outcome;
    if (code != CURLE_OK) {
        outcome.problem = problem(code);
        return outcome;
    }
    for (qsizetype i = 0; i < settings.recipients.size(); ++i) {
        if (conversation.isAccepted(i))
            outcome.accepted << settings.recipients[i];
    }
    for (const auto &refused : conversation.refusals()) {
        if (refused.step == Step::Recipient)
            outcome.refused << recipientSentence(refused);
    }
    return outcome;
}

SmtpClient::SmtpClient(const MailSettings &settings, const QString &password, const SmtpLimits &limits)
    : m_transfer(std::make_unique<Transfer>())
{
    m_transfer->settings = settings;
    m_transfer->password = password.toUtf8();
    m_transfer->limits = limits;
    m_transfer->setUp();
}

SmtpClient::~SmtpClient()
{
    // Closing says QUIT and waits two minutes for the answer, whatever the limits. Nobody needs it: a socket that is shut for reading has
    // said everything.
    curl_socket_t socket = CURL_SOCKET_BAD;
    if (m_transfer->handle && curl_easy_getinfo(m_transfer->handle.get(), CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK && socket != CURL_SOCKET_BAD)
        ::shutdown(socket, SHUT_RD);
}

SmtpOutcome SmtpClient::send(const QByteArray &text, const std::stop_token &stop)
{
    if (m_transfer->setUpProblem)
        return {{}, {}, m_transfer->setUpProblem};
    m_transfer->text = text;
    m_transfer->given = 0;
    m_transfer->stop = stop;
    m_transfer->error[0] = '\0';
    m_transfer->conversation.restart();
    return m_transfer->outcome(curl_easy_perform(m_transfer->handle.get()));
}

} // namespace purser
