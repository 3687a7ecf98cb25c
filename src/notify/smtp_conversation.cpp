// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/smtp_conversation.h"

#include <algorithm>
#include <array>

namespace purser {

namespace {

constexpr qsizetype mostText = 200;

QString shown(const QByteArray &answer)
{
    QString text = QString::fromUtf8(answer.left(4 * mostText));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.simplified().left(mostText);
}

} // namespace

void SmtpConversation::sent(const QByteArray &line)
{
    constexpr std::array<std::pair<const char *, Step>, 8> commands{{{"EHLO", Step::Hello},
                                                                     {"HELO", Step::Hello},
                                                                     {"STARTTLS", Step::StartTls},
                                                                     {"AUTH", Step::Login},
                                                                     {"MAIL FROM:", Step::Sender},
                                                                     {"RCPT TO:", Step::Recipient},
                                                                     {"DATA", Step::Content},
                                                                     {"QUIT\r", Step::Quit}}};
    m_text.clear();
    for (const auto &[word, step] : commands) {
        if (!line.startsWith(word))
            continue;
        // A line of a login may begin with any letters, but it holds no space.
        if (m_step == Step::Login && step != Step::Sender && step != Step::Quit)
            return;
        m_step = step;
        m_login |= step == Step::Login;
        if (step == Step::Recipient)
            ++m_recipients;
        return;
    }
}

void SmtpConversation::received(const QByteArray &line)
{
    const int code = line.left(3).toInt();
    if (code < 200 || code > 599)
        return;
    if (code >= 400)
        m_text += m_text.isEmpty() ? line.trimmed() : ' ' + line.mid(4).trimmed();
    if (line.size() > 3 && line[3] == '-') // more lines follow
        return;
    if (code >= 400)
        m_refusals << Refused{m_step, m_step == Step::Recipient ? m_recipients - 1 : -1, code, shown(m_text)};
    else if (m_step == Step::Recipient)
        m_accepted << m_recipients - 1;
    m_text.clear();
}

void SmtpConversation::restart()
{
    *this = {};
}

const SmtpConversation::Refused *SmtpConversation::refusalAt(Step step) const
{
    const auto found = std::find_if(m_refusals.rbegin(), m_refusals.rend(), [step](const Refused &refused) { return refused.step == step; });
    return found == m_refusals.rend() ? nullptr : &*found;
}

} // namespace purser
