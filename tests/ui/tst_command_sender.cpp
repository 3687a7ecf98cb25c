// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_sender.h"

#include <QPromise>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

/// Keeps what it is sent, and answers when it is told to.
class WaitingSource final : public DataSource
{
public:
    SourceInfo info() const override { return {}; }
    PersonId person() const override { return {}; }
    QFuture<Result<void>> signIn(const PersonId &, const QString &) override { return {}; }
    QFuture<Outcome> execute(const CommandRequest &request, std::optional<Instant>) override
    {
        ops << request.op;
        answers.push_back(std::make_unique<QPromise<Outcome>>());
        answers.back()->start();
        return answers.back()->future();
    }
    QFuture<Outcome> tick(std::optional<Instant>) override { return {}; }
    QFuture<Result<std::any>> query(const Query &) override { return {}; }
    QFuture<Result<std::shared_ptr<const LineSet>>> openLines() override { return {}; }
    QFuture<Result<std::shared_ptr<ImportSession>>> beginImport(const QString &, std::optional<Instant>) override { return {}; }
    QFuture<Result<QList<OutgoingMessage>>> takeOutgoing(const QList<DeliveryChannel> &, std::optional<Instant>) override { return {}; }
    QFuture<Result<void>> reportDelivery(const QList<DeliveryReport> &, std::optional<Instant>) override { return {}; }
    QFuture<Result<void>> backup(const QString &) override { return {}; }

    void answer(size_t at, Outcome::State state)
    {
        Outcome outcome;
        outcome.state = state;
        answers.at(at)->addResult(outcome);
        answers.at(at)->finish();
    }

    QList<OpId> ops;
    std::vector<std::unique_ptr<QPromise<Outcome>>> answers;
};

} // namespace

class TestCommandSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_answered = 0;
        m_source = std::make_unique<WaitingSource>();
        m_sender = std::make_unique<CommandSender>();
    }
    void cleanup()
    {
        m_sender.reset();
        m_source.reset();
    }
    void allTriesCarryOneId();
    void anAnswerCountsForItsOwnCommand();

private:
    static Command delay(const QString &account) { return SetServiceSuspension{AccountId(account), true}; }
    void send(const QString &account)
    {
        m_sender->send(&*m_source, delay(account), [this](const Outcome &) { ++m_answered; });
    }

    std::unique_ptr<WaitingSource> m_source;
    std::unique_ptr<CommandSender> m_sender;
    int m_answered = 0;
};

void TestCommandSender::allTriesCarryOneId()
{
    send(u"2001"_s);
    m_source->answer(0, Outcome::State::Refused);
    QTRY_COMPARE(m_answered, 1);
    send(u"2001"_s);
    QCOMPARE(m_source->ops.at(1), m_source->ops.at(0));
    m_source->answer(1, Outcome::State::Done);
    QTRY_COMPARE(m_answered, 2);
    send(u"2001"_s); // done: the same again is another operation
    QVERIFY(m_source->ops.at(2) != m_source->ops.at(1));
}

void TestCommandSender::anAnswerCountsForItsOwnCommand()
{
    send(u"2001"_s);
    send(u"2002"_s);
    QVERIFY(m_source->ops.at(1) != m_source->ops.at(0));
    m_source->answer(0, Outcome::State::Done);
    QTRY_COMPARE(m_answered, 1);
    send(u"2002"_s); // the answer to its first try may be lost
    QCOMPARE(m_source->ops.at(2), m_source->ops.at(1));
}

QTEST_GUILESS_MAIN(TestCommandSender)
#include "tst_command_sender.moc"
