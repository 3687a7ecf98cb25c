// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"
#include "reference_model.h"

#include <QRandomGenerator>

using namespace purser;

namespace {

const char *thisMonth = "2026-09";

/// One random life of a small book, told to the book and to the reference model.
class Sequence
{
public:
    explicit Sequence(quint32 seed)
        : m_random(seed)
    {
        m_fixture.addCast();
        m_fixture.mustRun("{'command':'SetEntityCreditLimit','entity':'SG-201912345K','amount':'300','reason':'x'}", QStringLiteral("root@1001"), QStringLiteral("2026-08-01"));
        const auto account = [&](const char *id, bool ecosystem, const char *entity, const char *currency, int digits) {
            reference::World::Account at;
            at.ecosystem = ecosystem;
            at.entity = entity;
            at.currency = currency;
            at.digits = digits;
            m_world.accounts[id] = at;
        };
        account("2001", false, "fabrikam", "USD", 2);
        account("2002", false, "fabrikam", "USD", 2);
        account("2003", true, "", "USD", 2);
        account("2006", false, "kk", "JPY", 0);
        m_world.entityLimits["fabrikam"] = reference::Paper("300");
    }

    /// Runs \a steps commands; what differs first, or empty.
    QString run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            if (const QString difference = step(); !difference.isEmpty())
                return m_log.join(u'\n') + u'\n' + difference;
        }
        const VerifyAnswer answer = m_fixture.verify();
        return answer.ok ? QString() : QStringLiteral("verify: ") + QString::fromUtf8(toJson(answer).toBytes());
    }

private:
    int below(int bound) { return int(m_random.bounded(quint32(bound))); }

    std::string amount(int decimals, bool mayBeNegative)
    {
        std::string text = std::to_string(below(below(3) ? 100 : 3));
        if (decimals > 0 && below(2)) {
            text += '.';
            for (int i = 0; i < decimals; ++i)
                text += char('0' + below(10));
        }
        if (text.find_first_not_of("0.") == std::string::npos)
            text = "1";
        return (mayBeNegative && below(2) ? "-" : "") + text;
    }

    QString step()
    {
        static const std::vector<std::string> ids{"2001", "2002", "2003", "2006"};
        const std::string account = ids[size_t(below(int(ids.size())))];
        const reference::World::Account &at = m_world.accounts[account];
        const std::string op = QUuid::createUuidV5(QUuid(), QByteArray::number(m_step++)).toString(QUuid::WithoutBraces).toStdString();
        const QString name = QString::fromStdString(account);
        const QString person = account == "2006" ? QStringLiteral("root@1006") : QStringLiteral("root@1001");
        QString command;
        std::string expected;
        switch (below(8)) {
        case 0: {
            const bool foreign = below(4) == 0;
            const std::string sum = amount(foreign ? 3 : at.digits, false);
            command = QStringLiteral("'command':'TopUp','account':'%1','amount':'%2','channel':'PAYPAL'").arg(name, QString::fromStdString(sum))
                + (foreign ? QStringLiteral(",'currency':'KWD'") : QString());
            expected = m_world.topUp(op, account, reference::Paper(sum), foreign ? "KWD" : at.currency);
            break;
        }
        case 1:
        case 2: {
            const bool cash = below(2);
            const std::string sum = amount(at.digits, true);
            command = QStringLiteral("'command':'AdjustBalance','account':'%1','ledger':'%3','amount':'%2','reason':'x'")
                          .arg(name, QString::fromStdString(sum), cash ? QStringLiteral("cash") : QStringLiteral("creditRefund"));
            expected = m_world.adjust(op, account, cash, reference::Paper(sum), m_month);
            break;
        }
        case 3: {
            const std::string sum = below(4) ? amount(at.digits, false) : "0";
            command = QStringLiteral("'command':'SetCreditLimit','account':'%1','amount':'%2','reason':'x'").arg(name, QString::fromStdString(sum));
            expected = m_world.setLimit(op, account, reference::Paper(sum), m_month);
            break;
        }
        case 4: {
            const std::string sum = amount(at.digits, false);
            command = QStringLiteral("'command':'SetQuota','account':'%1','amount':'%2'").arg(name, QString::fromStdString(sum));
            expected = m_world.setQuota(op, account, reference::Paper(sum));
            break;
        }
        case 5: {
            const std::string sum = amount(at.digits, true), id = "B" + std::to_string(below(12));
            command = QStringLiteral("'command':'RecordQuotaConsumption','account':'%1','amount':'%2','outBizId':'%3'")
                          .arg(name, QString::fromStdString(sum), QString::fromStdString(id));
            expected = m_world.consume(op, account, reference::Paper(sum), id);
            break;
        }
        case 6: {
            const bool adjustment = below(3) == 0;
            const std::string sum = amount(10, adjustment);
            command = QStringLiteral("'command':'RecordCharge','cloudAccount':'%1','product':'p%4','amount':'%2','kind':'%3','usedAt':'%5'")
                          .arg(QString(name).replace(0, 1, u'1'), QString::fromStdString(sum), adjustment ? QStringLiteral("Adjustment") : QStringLiteral("PayAsYouGoBill"))
                          .arg(below(3))
                          .arg(m_month == thisMonth ? QStringLiteral("2026-09-10") : QStringLiteral("2026-08-20"));
            expected = m_world.charge(op, account, reference::Paper(sum), m_month);
            break;
        }
        default: {
            if (m_ops.empty())
                return {};
            const auto &target = m_ops[size_t(below(int(m_ops.size())))];
            command = QStringLiteral("'command':'Reverse','target':'%1','reason':'x'").arg(QString::fromStdString(target.first));
            expected = m_world.reverse(op, target.first);
            return compare(op, command, target.second, expected);
        }
        }
        return compare(op, command, person, expected);
    }

    QString compare(const std::string &op, const QString &command, const QString &person, const std::string &expected)
    {
        // Halfway through, August becomes September.
        const QString at = m_month == thisMonth ? QStringLiteral("2026-09-10T04:00:00Z") : QStringLiteral("2026-08-31T15:59:59Z");
        const Outcome outcome = m_fixture.run(QStringLiteral("{%2,'op':'%1'}").arg(QString::fromStdString(op), command), person, at);
        m_log << command + QStringLiteral(" -> ") + codeOf(outcome);
        if (outcome.isDone() && !command.contains(QStringLiteral("Reverse")))
            m_ops.emplace_back(op, person);
        if (codeOf(outcome) != QString::fromStdString(expected))
            return QStringLiteral("the model says ") + QString::fromStdString(expected) + u' ' + outcome.refusal.message;
        for (const auto &[id, account] : m_world.accounts) {
            const AssetsRow assets = m_fixture.get(AssetsQuery{{AccountId(QString::fromStdString(id)), Instant::parse(at)}},
                                                   id == "2006" ? QStringLiteral("root@1006") : QStringLiteral("root@1001"))
                                         .value(0);
            const auto sheet = m_world.sheet(id, m_month);
            QStringList expectedTerms, terms;
            for (const reference::Paper &term : sheet)
                expectedTerms << QString::fromStdString(term.text(account.digits));
            for (const TermRow &term : assets.terms)
                terms << term.amount.text();
            terms << assets.availableCredit.text();
            if (terms != expectedTerms)
                return QString::fromStdString(id) + QStringLiteral(": ") + terms.join(u' ') + QStringLiteral(", the model says ") + expectedTerms.join(u' ');
        }
        if (below(20) == 0)
            m_month = thisMonth;
        return {};
    }

    QRandomGenerator m_random;
    BookFixture m_fixture;
    reference::World m_world;
    std::vector<std::pair<std::string, QString>> m_ops;
    QStringList m_log;
    std::string m_month = "2026-08";
    int m_step = 1;
};

} // namespace

class TestReferenceModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelCanCount() // or it could not judge
    {
        using reference::Paper;
        QCOMPARE((Paper("0.1") + Paper("0.2")).text(2), std::string("0.30"));
        QCOMPARE((Paper("-1") + Paper("0.9999999999")).text(2), std::string("-0.0000000001"));
        QCOMPARE((Paper("9.99") + Paper("0.01")).text(2), std::string("10.00"));
        QCOMPARE((Paper("5") - Paper("5")).text(0), std::string("0"));
        QCOMPARE((Paper("100") - Paper("0.5")).text(0), std::string("99.5"));
        QVERIFY(Paper("-3") < Paper("2"));
        QVERIFY(!(Paper("2") < Paper("2.0")));
    }

    void randomLivesAreTheSame()
    {
        bool given = false;
        const quint32 only = qEnvironmentVariable("PURSER_TEST_SEED").toUInt(&given);
        const quint32 first = given ? only : QRandomGenerator::global()->generate();
        const int rounds = given ? 1 : qEnvironmentVariableIsSet("PURSER_TEST_ROUNDS") ? qEnvironmentVariableIntValue("PURSER_TEST_ROUNDS") : 300;
        qInfo("seeds from %u on; PURSER_TEST_SEED replays one", first);
        for (int i = 0; i < rounds; ++i) {
            Sequence sequence(first + quint32(i));
            const QString difference = sequence.run(16);
            QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("PURSER_TEST_SEED=%1\n%2").arg(first + quint32(i)).arg(difference)));
        }
    }
};

QTEST_GUILESS_MAIN(TestReferenceModel)
#include "tst_reference_model.moc"
