// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/mail_text.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace purser {

namespace {

constexpr qsizetype mostInLine = 76;

bool isPrintableAscii(QChar c)
{
    return c >= u' ' && c <= u'~';
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.trimmed();
}

/// Text of a head field after \a used bytes of its first line: as it is when that is safe, else encoded words (RFC 2047), which also fold.
QByteArray headText(const QString &text, qsizetype used)
{
    const QString line = oneLine(text);
    const bool plain = std::all_of(line.begin(), line.end(), isPrintableAscii) && !line.contains(QStringLiteral("=?")) && used + line.size() <= mostInLine;
    if (plain)
        return line.toLatin1();
    // 12 bytes of "=?UTF-8?B?" and "?="; a word holds whole characters only.
    constexpr qsizetype frame = 12;
    QByteArray words, word;
    const auto close = [&] {
        if (word.isEmpty())
            return;
        words += (words.isEmpty() ? "=?UTF-8?B?" : "\r\n =?UTF-8?B?") + word.toBase64() + "?=";
        word.clear();
        used = 1;
    };
    const std::u32string characters = line.toStdU32String();
    for (char32_t c : characters) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        const qsizetype encoded = (word.size() + bytes.size() + 2) / 3 * 4;
        if (used + frame + encoded > mostInLine - 1)
            close();
        word += bytes;
    }
    close();
    return words;
}

/// Letters of a message id that need no quoting; nothing else gets into the head.
QByteArray idText(const QString &id)
{
    QByteArray kept;
    for (QChar c : id) {
        if (c > u' ' && c <= u'~' && !QStringView(u"<>()[],;:\\\"").contains(c))
            kept += c.toLatin1();
    }
    if (!kept.contains('@'))
        kept += "@purser";
    return '<' + kept + '>';
}

QByteArray addressList(const QStringList &addresses)
{
    QByteArray list;
    for (const QString &address : addresses)
        list += (list.isEmpty() ? "" : ",\r\n ") + wireAddress(oneLine(address));
    return list;
}

QStringList linesOf(QString body)
{
    body.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    QStringList lines = body.split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray quotedPrintable(const QStringList &lines)
{
    QByteArray text;
    for (const QString &line : lines) {
        const QByteArray bytes = line.toUtf8();
        QByteArray out;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char c = bytes[i];
            const bool last = i + 1 == bytes.size();
            const bool plain = (c >= '!' && c <= '~' && c != '=') || ((c == ' ' || c == '\t') && !last);
            const QByteArray piece = plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            if (out.size() + piece.size() > mostInLine - 1) {
                text += out + "=\r\n";
                out.clear();
            }
            out += piece;
        }
        text += out + "\r\n";
    }
    return text;
}

QByteArray base64(const QStringList &lines)
{
    const QByteArray code = lines.join(QStringLiteral("\r\n")).append(QStringLiteral("\r\n")).toUtf8().toBase64();
    QByteArray text;
    for (qsizetype i = 0; i < code.size(); i += mostInLine)
        text += code.mid(i, mostInLine) + "\r\n";
    return text;
}

QByteArray dateText(Instant date)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(date.msecs(), QTimeZone::utc());
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " +0000";
}

} // namespace

QByteArray wireAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return address.left(at).toLatin1() + '@' + QUrl::toAce(address.mid(at + 1));
}

QByteArray mailText(const Mail &mail)
{
    const QStringList lines = linesOf(mail.body);
    const QByteArray quoted = quotedPrintable(lines), coded = base64(lines);
    // Quoted-printable reads without a tool, but triples every letter that is not Latin.
    const bool readable = 2 * quoted.size() <= 3 * coded.size();
    return "Date: " + dateText(mail.date) + "\r\n"
        + "From: Purser <" + wireAddress(oneLine(mail.from)) + ">\r\n"
        + "To: " + addressList(mail.to) + "\r\n"
        + "Message-ID: " + idText(mail.messageId) + "\r\n"
        + "Subject: " + headText(mail.subject, 9) + "\r\n"
        // So that no holiday notice answers it (RFC 3834).
        + "Auto-Submitted: auto-generated\r\n"
          "MIME-Version: 1.0\r\n"
          "Content-Type: text/plain; charset=utf-8\r\n"
          "Content-Transfer-Encoding: "
        + (readable ? "quoted-printable" : "base64") + "\r\n\r\n" + (readable ? quoted : coded);
}

} // namespace purser
