// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/mail_text.h"

#include <QProcess>
#include <QTest>

using namespace purser;

namespace {
Mail plainMail()
{
    Mail mail;
    mail.from = QStringLiteral("billing@example.com");
    mail.to = {QStringLiteral("anna@example.com"), QStringLiteral("bob@example.com")};
    mail.subject = QStringLiteral("Low balance");
    mail.body = QStringLiteral("Available credit is 12.00 USD.\nTop up.\n");
    mail.date = Instant::parse(QStringLiteral("2026-09-03T04:05:06Z")).value();
    mail.messageId = QStringLiteral("7.email@book.purser");
    return mail;
}

QByteArray head(const QByteArray &text)
{
    return text.left(text.indexOf("\r\n\r\n"));
}

QByteArray field(const QByteArray &text, const QByteArray &name)
{
    QByteArray unfolded = head(text);
    unfolded.replace("\r\n ", " ");
    for (const QByteArray &line : unfolded.split('\n')) {
        if (line.startsWith(QByteArray(name + ": ")))
            return line.mid(name.size() + 2).trimmed();
    }
    return {};
}

/// Encoded words as a reader sees them.
QString decoded(QByteArray text)
{
    QByteArray bytes;
    for (QByteArray word : text.split(' ')) {
        if (!word.startsWith("=?UTF-8?B?") || !word.endsWith("?="))
            return {};
        word = word.mid(10).chopped(2);
        const QByteArray part = QByteArray::fromBase64(word);
        if (QString::fromUtf8(part).contains(QChar::ReplacementCharacter))
            return QStringLiteral("a character is cut in two");
        bytes += part;
    }
    return QString::fromUtf8(bytes);
}

QString bodyOf(const QByteArray &text)
{
    QByteArray body = text.mid(text.indexOf("\r\n\r\n") + 4);
    if (field(text, "Content-Transfer-Encoding") == "base64")
        return QString::fromUtf8(QByteArray::fromBase64(body));
    body.replace("=\r\n", "");
    QByteArray plain;
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] == '=') {
            plain += char(body.mid(i + 1, 2).toInt(nullptr, 16));
            i += 2;
        } else {
            plain += body[i];
        }
    }
    return QString::fromUtf8(plain);
}
} // namespace

class TestMailText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItStands()
    {
        QCOMPARE(mailText(plainMail()),
                 QByteArray("Date: Thu, 03 Sep 2026 04:05:06 +0000\r\n"
                            "From: Purser <billing@example.com>\r\n"
                            "To: anna@example.com,\r\n bob@example.com\r\n"
                            "Message-ID: <7.email@book.purser>\r\n"
                            "Subject: Low balance\r\n"
                            "Auto-Submitted: auto-generated\r\n"
                            "MIME-Version: 1.0\r\n"
                            "Content-Type: text/plain; charset=utf-8\r\n"
                            "Content-Transfer-Encoding: quoted-printable\r\n"
                            "\r\n"
                            "Available credit is 12.00 USD.\r\n"
                            "Top up.\r\n"));
    }

    void subjects_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("Chinese") << QStringLiteral("可用额度低于预警值");
        QTest::newRow("Arabic and digits") << QStringLiteral("الرصيد 12.00 USD منخفض");
        QTest::newRow("long English") << QStringLiteral("Available credit of Fabrikam Group Treasury is below its threshold ").repeated(6).trimmed();
        QTest::newRow("long with emoji") << QStringLiteral("额度😀").repeated(80);
        QTest::newRow("looks like an encoded word") << QStringLiteral("=?UTF-8?B?Zm9v?=");
    }

    void subjects()
    {
        QFETCH(const QString, subject);
        Mail mail = plainMail();
        mail.subject = subject;
        const QByteArray text = mailText(mail);
        QCOMPARE(decoded(field(text, "Subject")), subject);
        for (const QByteArray &line : head(text).split('\n'))
            QVERIFY2(line.size() <= 78, line.constData());
        for (char c : head(text))
            QVERIFY(uchar(c) < 0x80);
    }

    void bodies_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("accents") << QStringLiteral("Solde réduit à 12,00 €.\r\n") << QByteArray("quoted-printable");
        QTest::newRow("Chinese") << QStringLiteral("可用额度为 12.00 USD。\r\n请充值。\r\n") << QByteArray("base64");
        QTest::newRow("a long line") << QString(5000, u'x').append(QStringLiteral("\r\n")) << QByteArray("quoted-printable");
        QTest::newRow("a long Chinese line") << QStringLiteral("额度").repeated(3000).append(QStringLiteral("\r\n")) << QByteArray("base64");
        QTest::newRow("space before the line's end") << QStringLiteral("a \r\nb\t\r\n") << QByteArray("quoted-printable");
        QTest::newRow("dots and equal signs") << QStringLiteral(".\r\n..\r\na=b\r\n") << QByteArray("quoted-printable");
    }

    void bodies()
    {
        QFETCH(const QString, body);
        QFETCH(const QByteArray, encoding);
        Mail mail = plainMail();
        mail.body = body;
        const QByteArray text = mailText(mail);
        QCOMPARE(field(text, "Content-Transfer-Encoding"), encoding);
        QCOMPARE(bodyOf(text), body);
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY2(line.size() <= 78, line.constData());
            QVERIFY(!line.endsWith(" \r") && !line.endsWith("\t\r"));
        }
        QCOMPARE(text.count('\n'), text.count("\r\n"));
    }

    void otherLineEndsBecomeTheMailsOwn()
    {
        Mail mail = plainMail();
        mail.body = QStringLiteral("a\rb\nc\r\nd");
        QCOMPARE(bodyOf(mailText(mail)), QStringLiteral("a\r\nb\r\nc\r\nd\r\n"));
    }

    void nothingAddsALineToTheHead_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("CRLF") << QStringLiteral("\r\n");
        QTest::newRow("LF") << QStringLiteral("\n");
        QTest::newRow("CR") << QStringLiteral("\r");
        QTest::newRow("NEL") << QStringLiteral("\u0085");
        QTest::newRow("LINE SEPARATOR") << QStringLiteral("\u2028");
    }

    void nothingAddsALineToTheHead()
    {
        QFETCH(const QString, end);
        const QString evil = end + QStringLiteral("Bcc: eve@example.com") + end + end + QStringLiteral("Body");
        const qsizetype lines = head(mailText(plainMail())).count('\n');
        for (int part = 0; part < 4; ++part) {
            Mail mail = plainMail();
            QString *fields[]{&mail.subject, &mail.messageId, &mail.from, &mail.to.first()};
            fields[part]->append(evil);
            const QByteArray text = head(mailText(mail));
            QVERIFY2(!text.contains("\nBcc") && !text.contains("\rBcc"), text.constData());
            QCOMPARE(text.count('\n'), lines);
            QCOMPARE(text.count('\r'), lines);
        }
    }

    void messageIdsAreOneToken()
    {
        Mail mail = plainMail();
        mail.messageId = QStringLiteral("<7.email@book.purser>");
        QCOMPARE(field(mailText(mail), "Message-ID"), QByteArray("<7.email@book.purser>"));
        mail.messageId = QStringLiteral("7 email\t(x)");
        QCOMPARE(field(mailText(mail), "Message-ID"), QByteArray("<7emailx@purser>"));
    }

    void domainsInOtherLetters()
    {
        QCOMPARE(wireAddress(QStringLiteral("anna@bücher.example")), QByteArray("anna@xn--bcher-kva.example"));
    }
};

QTEST_GUILESS_MAIN(TestMailText)
#include "tst_mail_text.moc"
