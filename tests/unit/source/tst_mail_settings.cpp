// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/mail_settings.h"

#include <QSettings>
#include <QTemporaryFile>
#include <QTest>

using namespace purser;
using Security = MailSettings::Security;

namespace {
MailSettings complete()
{
    MailSettings settings;
    settings.enabled = true;
    settings.host = QStringLiteral("smtp.example.com");
    settings.user = QStringLiteral("purser");
    settings.sender = QStringLiteral("billing@example.com");
    settings.recipients = {QStringLiteral("anna@example.com"), QStringLiteral("bob@example.com")};
    return settings;
}
} // namespace

class TestMailSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Purser"));
        QCoreApplication::setApplicationName(QStringLiteral("purser-mail-settings"));
        QSettings().clear();
    }

    void withoutAnythingMailIsOff()
    {
        const MailSettings settings = MailSettings::load();
        QCOMPARE(settings, MailSettings());
        QVERIFY(!settings.enabled);
        QCOMPARE(settings.port, 587);
        QStringList fields;
        for (const auto &issue : settings.issues())
            fields << issue.field;
        QCOMPARE(fields, (QStringList{QStringLiteral("host"), QStringLiteral("sender"), QStringLiteral("recipients")}));
    }

    void areKept()
    {
        MailSettings settings = complete();
        settings.security = Security::Tls;
        settings.port = 465;
        settings.caFile = QStringLiteral("/etc/ssl/own.pem");
        settings.save();
        QCOMPARE(MailSettings::load(), settings);
        settings.recipients = {};
        settings.security = Security::Plain;
        settings.save();
        QCOMPARE(MailSettings::load(), settings);
    }

    void anUnknownSecurityIsTheSafeOne()
    {
        complete().save();
        QSettings().setValue(QStringLiteral("mail/security"), QStringLiteral("nothing"));
        QCOMPARE(MailSettings::load().security, Security::StartTls);
    }

    void issues_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("wrong"); // field that has a sentence; empty: none

        const auto row = [](const char *name, const char *field, const QString &value, const char *wrong) {
            QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(wrong);
        };
        row("complete", "", {}, "");
        row("no host", "host", QString(), "host");
        row("an address as host", "host", QStringLiteral("192.0.2.1"), "");
        row("an IPv6 address as host", "host", QStringLiteral("2001:db8::1"), "");
        row("a host in other letters", "host", QStringLiteral("bücher.example"), "");
        row("host with a space", "host", QStringLiteral("smtp example.com"), "host");
        row("host with a path", "host", QStringLiteral("smtp.example.com/x"), "host");
        row("host with a user", "host", QStringLiteral("a@smtp.example.com"), "host");
        row("host with a line break", "host", QStringLiteral("smtp.example.com\r\nX: y"), "host");
        row("port 0", "port", QStringLiteral("0"), "port");
        row("port 65536", "port", QStringLiteral("65536"), "port");
        row("port 65535", "port", QStringLiteral("65535"), "");
        row("plain to another computer", "security", QStringLiteral("smtp.example.com"), "security");
        row("plain to localhost", "security", QStringLiteral("localhost"), "");
        row("plain to 127.0.0.1", "security", QStringLiteral("127.0.0.1"), "");
        row("plain to ::1", "security", QStringLiteral("::1"), "");
        row("plain to a name like it", "security", QStringLiteral("localhost.example.com"), "security");
        row("no user", "user", QString(), "");
        row("user in other letters", "user", QStringLiteral("安娜"), "");
        row("user with a line break", "user", QStringLiteral("purser\r\nQUIT"), "user");
        row("user too long", "user", QString(256, u'x'), "user");
        row("no sender", "sender", QString(), "sender");
        row("sender without a domain", "sender", QStringLiteral("billing"), "sender");
        row("sender with a name", "sender", QStringLiteral("Billing <billing@example.com>"), "sender");
        row("sender with a line break", "sender", QStringLiteral("billing@example.com\r\nBcc: x@example.com"), "sender");
        row("sender that ends in a line break", "sender", QStringLiteral("billing@example.com\n"), "sender");
        row("sender with a line separator", "sender", QStringLiteral("billing@example.com\u2028x"), "sender");
        row("sender in a domain of other letters", "sender", QStringLiteral("billing@bücher.example"), "");
        row("sender with two at signs", "sender", QStringLiteral("billing@home@example.com"), "sender");
        row("sender with an empty label", "sender", QStringLiteral("billing@example..com"), "sender");
        row("sender whose name is too long", "sender", QString(65, u'x') + QStringLiteral("@example.com"), "sender");
        row("no recipients", "recipients", QString(), "recipients");
        row("one recipient of two is none", "recipients", QStringLiteral("anna@example.com bob"), "recipients");
        row("a recipient for a shell", "recipients", QStringLiteral("<anna@example.com>"), "recipients");
        row("a file of certificates that is not there", "caFile", QStringLiteral("/nowhere/own.pem"), "caFile");
    }

    void issues()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const QString, wrong);
        MailSettings settings = complete();
        if (field == u"host" || field == u"security")
            settings.host = value;
        if (field == u"security")
            settings.security = Security::Plain;
        if (field == u"port")
            settings.port = value.toInt();
        if (field == u"user")
            settings.user = value;
        if (field == u"sender")
            settings.sender = value;
        if (field == u"recipients")
            settings.recipients = MailSettings::addressesIn(value);
        if (field == u"caFile")
            settings.caFile = value;
        const auto issues = settings.issues();
        QCOMPARE(issues.size(), wrong.isEmpty() ? 0 : 1);
        if (wrong.isEmpty())
            return;
        QCOMPARE(issues.first().field, wrong);
        QVERIFY(issues.first().sentence.endsWith(u'.'));
        QVERIFY(!issues.first().sentence.contains(u'\n'));
    }

    void aLineBreakInARecipientIsRefused() // addressesIn() would part it; a settings file need not
    {
        MailSettings settings = complete();
        settings.recipients << QStringLiteral("eve@example.com\r\nRCPT TO:<x@example.com>");
        QCOMPARE(settings.issues().size(), 1);
        QCOMPARE(settings.issues().first().field, QStringLiteral("recipients"));
    }

    void tooManyRecipients()
    {
        MailSettings settings = complete();
        for (qsizetype i = settings.recipients.size(); i <= MailSettings::mostRecipients; ++i)
            settings.recipients << QStringLiteral("p%1@example.com").arg(i);
        QCOMPARE(settings.issues().size(), 1);
        settings.recipients.removeLast();
        QVERIFY(settings.issues().isEmpty());
    }

    void recipientsAsTyped()
    {
        QCOMPARE(MailSettings::addressesIn(QStringLiteral(" a@x.org, b@x.org;c@x.org\n a@x.org ,")),
                 (QStringList{QStringLiteral("a@x.org"), QStringLiteral("b@x.org"), QStringLiteral("c@x.org")}));
    }
};

QTEST_GUILESS_MAIN(TestMailSettings)
#include "tst_mail_settings.moc"
