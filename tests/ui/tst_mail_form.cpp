// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mail_form.h"

#include <QTest>

using namespace purser;
using Security = MailSettings::Security;

class TestMailForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailThatIsOffNeedNotBeComplete()
    {
        MailForm form{MailSettings()};
        QVERIFY(form.issues().isEmpty());
        form.settings.enabled = true;
        QCOMPARE(form.issues().size(), 3);
        QVERIFY(!form.issueAt(QStringLiteral("host")).isEmpty());
        QVERIFY(form.issueAt(QStringLiteral("user")).isEmpty());
    }

    void theUsualPortGoesWithTheEncryption()
    {
        MailForm form{MailSettings()};
        form.setSecurity(Security::Tls);
        QCOMPARE(form.settings.port, 465);
        form.setSecurity(Security::StartTls);
        QCOMPARE(form.settings.port, 587);
        form.settings.port = 2525;
        form.setSecurity(Security::Tls);
        QCOMPARE(form.settings.port, 2525);
    }

    void aPasswordNeedsAUser()
    {
        MailForm form{MailSettings()};
        form.password = QStringLiteral("sesame");
        QVERIFY(!form.hasNewPassword());
        form.settings.host = QStringLiteral("smtp.example.com");
        form.settings.user = QStringLiteral("purser");
        QVERIFY(form.hasNewPassword());
        QCOMPARE(form.passwordForTest(), std::optional(QStringLiteral("sesame")));
        form.password.clear();
        QVERIFY(!form.hasNewPassword());
        QVERIFY(!form.passwordForTest());
        QVERIFY(form.isChanged());
    }
};

QTEST_GUILESS_MAIN(TestMailForm)
#include "tst_mail_form.moc"
