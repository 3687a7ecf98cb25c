// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace purser {

/// Where a conversation with a mail server stands, and how the server answered. It listens to what is said, since libcurl itself tells only
/// that something was refused, not what. Keeps no line that was sent and no answer but a refusal's: neither password nor content.
class SmtpConversation
{
public:
    enum class Step { Greeting, Hello, StartTls, Login, Sender, Recipient, Content, Quit };
    struct Refused
    {
        Step step = Step::Greeting;
        qsizetype recipient = -1; ///< which one, counted in the order they were named
        int code = 0;
        QString text; ///< on one line, at most 200 characters, with the code

        bool isPermanent() const { return code >= 500; }
    };

    /// A line that went to the server.
    void sent(const QByteArray &line);
    /// A line that came from it.
    void received(const QByteArray &line);
    /// The next mail on the same connection.
    void restart();

    Step step() const { return m_step; }
    bool triedLogin() const { return m_login; }
    const QList<Refused> &refusals() const { return m_refusals; }
    /// The last refusal at this step.
    const Refused *refusalAt(Step step) const;
    /// Whether the server took recipient \a index.
    bool isAccepted(qsizetype index) const { return m_accepted.contains(index); }

private:
    Step m_step = Step::Greeting;
    bool m_login = false;
    qsizetype m_recipients = 0;
    QByteArray m_text; ///< of an answer of several lines
    QList<Refused> m_refusals;
    QList<qsizetype> m_accepted;
};

} // namespace purser
