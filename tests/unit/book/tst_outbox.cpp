// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/outbox.h"
#include "book_fixture.h"

using namespace purser;

namespace {
const QString root = QStringLiteral("root@1001");
const QList<DeliveryChannel> mail{DeliveryChannel::Email}, both{DeliveryChannel::Email, DeliveryChannel::Desktop};

Instant moment(const char *text)
{
    return Instant::parse(QLatin1String(text)).value();
}

/// An alert of account 2002 that goes by \a channels, sent on 2026-09-10 12:00 UTC+8.
void addAlert(BookFixture &fixture, const char *channels)
{
    fixture.addCast();
    fixture.mustRun(QStringLiteral("{'command':'SetLowBalanceAlert','account':'2002','enabled':true,'threshold':'100','channels':%1}").arg(QLatin1String(channels)), root);
    fixture.mustRun("{'command':'TopUp','account':'2002','amount':'5','channel':'PAYPAL'}", root);
}

QString taken(BookFixture &fixture, const QList<DeliveryChannel> &channels, const char *at)
{
    QStringList parts;
    const auto messages = takeOutgoing(fixture.book().database(), channels, PersonId::parse(root), moment(at));
    for (const OutgoingMessage &message : *messages)
        parts << QStringLiteral("%1 by %2, attempt %3").arg(toText(message.kind), toText(message.channel)).arg(message.attempt);
    return parts.join(QStringLiteral("; "));
}
void report(BookFixture &fixture, bool delivered, bool permanent, const char *at)
{
    QVERIFY(reportDelivery(fixture.book().database(), {{1, DeliveryChannel::Email, delivered, permanent, QStringLiteral("why")}}, moment(at)).has_value());
}
}

class TestOutbox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byTheChannelsOfTheAlert()
    {
        BookFixture fixture;
        addAlert(fixture, "['email','desktop']");
        QCOMPARE(taken(fixture, both, "2026-09-10T12:00:00+08:00"), QStringLiteral("lowBalance by email, attempt 1; lowBalance by desktop, attempt 1"));
        BookFixture internal;
        addAlert(internal, "['message']");
        QCOMPARE(taken(internal, both, "2026-09-10T12:00:00+08:00"), QString());
    }

    void aDesktopShowsWhatItsPersonMaySee() // decisions 30
    {
        BookFixture fixture;
        addAlert(fixture, "['desktop','email']");
        const auto taken = [&](const char *person, const QList<DeliveryChannel> &channels) {
            return takeOutgoing(fixture.book().database(), channels, PersonId::parse(QLatin1String(person)), moment("2026-09-10T12:00:00+08:00")).value().size();
        };
        const QList<DeliveryChannel> desktop{DeliveryChannel::Desktop};
        QCOMPARE(taken("none@1001", desktop), 0);
        QCOMPARE(taken("root@1004", desktop), 0);
        QCOMPARE(taken("root@1002", desktop), 1);
        QCOMPARE(taken("none@1001", mail), 1); // whoever gets the mail is named in Preferences
    }

    void takenByOneAtATime()
    {
        BookFixture fixture;
        addAlert(fixture, "['email']");
        QCOMPARE(taken(fixture, mail, "2026-09-10T12:00:00+08:00"), QStringLiteral("lowBalance by email, attempt 1"));
        QCOMPARE(taken(fixture, mail, "2026-09-10T12:09:59+08:00"), QString());
        QCOMPARE(taken(fixture, mail, "2026-09-10T12:10:00+08:00"), QStringLiteral("lowBalance by email, attempt 2")); // whoever took it is gone
        report(fixture, true, false, "2026-09-10T12:10:01+08:00");
        QCOMPARE(taken(fixture, mail, "2026-09-10T13:00:00+08:00"), QString());
    }

    void aFailureIsTriedAgainLater()
    {
        BookFixture fixture;
        addAlert(fixture, "['email']");
        int attempt = 1;
        for (const char *at : {"2026-09-10T12:00:00+08:00", "2026-09-10T12:01:00+08:00", "2026-09-10T12:06:00+08:00", "2026-09-10T12:36:00+08:00", "2026-09-10T14:36:00+08:00",
                               "2026-09-10T20:36:00+08:00"}) {
            const Instant before(moment(at).msecs() - 1);
            if (attempt > 1)
                QCOMPARE(takeOutgoing(fixture.book().database(), mail, PersonId::parse(root), before).value().size(), 0);
            QCOMPARE(taken(fixture, mail, at), QStringLiteral("lowBalance by email, attempt %1").arg(attempt++));
            report(fixture, false, false, at);
        }
    }

    void aLateFailureBringsNothingBack()
    {
        BookFixture fixture;
        addAlert(fixture, "['email']");
        taken(fixture, mail, "2026-09-10T12:00:00+08:00");
        taken(fixture, mail, "2026-09-10T12:10:00+08:00"); // by another process, which delivers it
        report(fixture, true, false, "2026-09-10T12:10:01+08:00");
        report(fixture, false, false, "2026-09-10T12:10:02+08:00"); // of the first
        QCOMPARE(taken(fixture, mail, "2026-09-10T18:00:00+08:00"), QString());
    }

    void refusedForGoodIsNotTriedAgain()
    {
        BookFixture fixture;
        addAlert(fixture, "['email']");
        taken(fixture, mail, "2026-09-10T12:00:00+08:00");
        report(fixture, false, true, "2026-09-10T12:00:00+08:00");
        QCOMPARE(taken(fixture, mail, "2026-09-11"), QString());
    }

    void oldMessagesAreNotSent() // who turns mail on later does not get last year's alerts
    {
        BookFixture fixture;
        addAlert(fixture, "['email']");
        QCOMPARE(taken(fixture, mail, "2026-09-17T12:00:00+08:00"), QString());
        QCOMPARE(taken(fixture, mail, "2026-09-17T11:59:59+08:00"), QStringLiteral("lowBalance by email, attempt 1"));
    }

    void deliveryIsNoPartOfTheProof()
    {
        BookFixture fixture;
        addAlert(fixture, "['email']");
        const QString head = fixture.verify().head;
        taken(fixture, mail, "2026-09-10T12:00:00+08:00");
        QVERIFY(fixture.verify().ok);
        QCOMPARE(fixture.verify().head, head);
    }

    void theIdOfAMessageIsTheSameAtEveryAttempt()
    {
        BookFixture fixture, other;
        addAlert(fixture, "['email']");
        addAlert(other, "['email']");
        const auto id = [](BookFixture &book, const char *at) { return takeOutgoing(book.book().database(), mail, PersonId::parse(root), moment(at)).value().first().messageId; };
        const QString first = id(fixture, "2026-09-10T12:00:00+08:00");
        QCOMPARE(id(fixture, "2026-09-10T12:30:00+08:00"), first);
        QVERIFY(id(other, "2026-09-10T12:00:00+08:00") != first);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
