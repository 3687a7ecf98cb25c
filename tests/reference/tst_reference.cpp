// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_under_test.h"
#include "cast.h"
#include "comparison.h"
#include "script_writer.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>
#include <rapidcheck/detail/TestListenerAdapter.h>

#include <iostream>

using namespace reference;

namespace {

/// A random script with the smaller ones that may fail in the same way.
struct Life
{
    Script script;
};

std::ostream &operator<<(std::ostream &out, const Life &life)
{
    Script whole = cast();
    whole.insert(whole.end(), life.script.begin(), life.script.end());
    return out << life.script.size() << " commands after the cast; to replay:\n" << shellText(whole);
}

/// Shorter scripts first, halves before single commands; then the same with rounder amounts.
rc::Seq<Life> smaller(const Life &life)
{
    std::vector<Life> lives;
    const Script &script = life.script;
    for (size_t size = script.size() / 2; size > 0; size /= 2) {
        for (size_t from = 0; from < script.size(); from += size) {
            Life &less = lives.emplace_back(life);
            less.script.erase(less.script.begin() + long(from), less.script.begin() + long(std::min(from + size, script.size())));
        }
    }
    for (size_t i = 0; i < script.size(); ++i) {
        const std::string amount = script[i].text("amount");
        for (const char *rounder : {"1", "10"}) {
            if (amount.size() > std::string(rounder).size())
                lives.emplace_back(life).script[i].texts["amount"] = rounder;
        }
    }
    return rc::seq::fromContainer(std::move(lives));
}

rc::Gen<Life> lives()
{
    return rc::Gen<Life>([](const rc::Random &random, int) {
        rc::Random numbers = random;
        const auto seed = numbers.next();
        const int length = 14 + int(numbers.next() % 28);
        return rc::shrinkable::shrinkRecur(Life{ScriptWriter(seed, BookUnderTest::knows).write(length)}, smaller);
    });
}

/// How often each command ended with each code: a check that the scripts come by every rule.
std::map<std::string, std::map<std::string, int>> tally;

/// What a Tick answers.
std::string results(const Outcome &outcome)
{
    std::string text;
    for (const auto &[name, count] : std::map<std::string, int>{{"currencyChanges", outcome.currencyChanges},
                                                                {"billsIssued", outcome.billsIssued},
                                                                {"billsSettled", outcome.billsSettled},
                                                                {"settlementsCompleted", outcome.settlementsCompleted},
                                                                {"messages", outcome.messages}})
        text += ' ' + name + ' ' + std::to_string(count);
    return text;
}

/// The account that a figure `section/account/…` is about.
std::string accountOf(const std::string &name)
{
    const size_t from = name.find('/') + 1;
    return name.substr(from, name.find('/', from) - from);
}

Figures of(const std::string &account, const Figures &figures)
{
    Figures own;
    for (const auto &[name, value] : figures) {
        if (accountOf(name) == account)
            own[name] = value;
    }
    return own;
}

/// Lets the model and a new book live \a life; what differs first, or empty. After each command the figures of the accounts that it changed
/// are compared, at the end everything.
std::string compare(const Life &life)
{
    Model model;
    for (const Command &command : cast())
        model.execute(command);
    BookUnderTest book;
    Moment now = cast().back().at;
    Figures assets = model.assets(now), bills;
    int step = 0;
    const auto at = [&](const Command &command) { return "after command " + std::to_string(step) + ", " + command.name + ":\n"; };
    for (const Command &command : life.script) {
        ++step;
        now = std::max(now, command.at);
        const long long before = book.lastSequence();
        const Outcome expected = model.execute(command), found = book.run(command);
        ++tally[command.name][expected.code];
        if (expected.code != found.code)
            return at(command) + "  expected " + expected.code + ' ' + expected.why + ", found " + found.code + ' ' + found.why + '\n';
        if (!expected.isDone()) {
            if (book.lastSequence() != before)
                return at(command) + "  it was refused, and yet something was written\n";
            continue;
        }
        if (command.name == "Tick" && results(expected) != results(found))
            return at(command) + "  expected" + results(expected) + ", found" + results(found) + '\n';
        Figures assetsNow = model.assets(now), billsNow = model.bills();
        std::set<std::string> changed;
        for (const auto &[name, value] : assetsNow) {
            if (const auto same = assets.find(name); same == assets.end() || same->second != value)
                changed.insert(accountOf(name));
        }
        for (const auto &[name, value] : billsNow) {
            if (const auto same = bills.find(name); same == bills.end() || same->second != value)
                changed.insert(accountOf(name));
        }
        std::string lines = book.brokenInvariants();
        lines += differences(model.settings(now), book.settings()) + differences(model.overview(now), book.overview())
            + differences(model.messages(), book.messages());
        if (command.name == "SetExchangeRate")
            lines += differences(model.exchangeRates(), book.exchangeRates());
        for (const std::string &account : changed)
            lines += differences(of(account, assetsNow), book.assets(account)) + differences(of(account, billsNow), book.bills(account));
        if (!lines.empty())
            return at(command) + lines;
        assets = std::move(assetsNow);
        bills = std::move(billsNow);
    }
    std::string lines = differences(model.assets(now), book.assets()) + differences(model.accounts(now), book.accounts())
        + differences(model.bills(), book.bills()) + differences(model.histories(), book.histories())
        + differences(model.transactions(), book.transactions()) + differences(model.entityCredit(now), book.entityCredit())
        + differences(model.coupons(now), book.coupons()) + differences(model.orders(), book.orders())
        + differences(model.exchangeRates(), book.exchangeRates()) + differences(model.settlements(), book.settlements());
    for (const auto &[account, each] : model.state().accounts) {
        if (!each.ecosystem)
            lines += differences(model.plan(account, now), book.plan(account));
    }
    // The proof of a whole book takes as long as the life: every fourth time, and always while a failing life is made smaller.
    static int lived = 0;
    static bool isShrinking = false;
    if (lines.empty() && (++lived % 4 == 0 || isShrinking))
        lines = book.verify();
    isShrinking = isShrinking || !lines.empty();
    return lines.empty() ? lines : "at the end:\n" + lines;
}

} // namespace

class TestReference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomLivesAreTheSame()
    {
        bool given = false;
        rc::detail::TestParams params;
        params.seed = qEnvironmentVariable("PURSER_TEST_SEED").toULongLong(&given);
        if (!given)
            params.seed = QRandomGenerator::global()->generate64();
        params.maxSuccess = qEnvironmentVariableIsSet("PURSER_TEST_ROUNDS") ? qEnvironmentVariableIntValue("PURSER_TEST_ROUNDS") : 2000;
        qInfo("PURSER_TEST_SEED=%llu replays these %d lives", static_cast<unsigned long long>(params.seed), params.maxSuccess);
        rc::detail::TestListenerAdapter quiet;
        const auto result = rc::detail::checkTestable(
            [] {
                const Life life = *lives();
                if (const std::string difference = compare(life); !difference.empty())
                    RC_FAIL(difference);
            },
            rc::detail::TestMetadata(), params, quiet);
        if (qEnvironmentVariableIsSet("PURSER_TEST_TALLY")) {
            for (const auto &[name, codes] : tally) {
                std::cerr << name << ':';
                for (const auto &[code, count] : codes)
                    std::cerr << ' ' << code << ' ' << count;
                std::cerr << '\n';
            }
        }
        // A rule that no script comes by is not compared at all.
        const bool isWhole = params.maxSuccess >= 500 && BookUnderTest::knows("TransferFunds") && BookUnderTest::knows("PayOrder");
        std::set<std::string> codes;
        for (const auto &[name, counts] : tally) {
            for (const auto &[code, count] : counts)
                codes.insert(code);
        }
        rc::detail::SuccessResult success;
        if (!result.match(success)) {
            std::ostringstream message;
            rc::detail::printResultMessage(result, message);
            QFAIL(message.str().c_str());
        }
        for (const char *code : {"done", "NotPermitted", "NotFound", "InvalidValue", "LimitExceeded", "NotEnoughFunds", "WrongState", "Conflict",
                                 "CurrencyMismatch", "NotAvailableHere", "Duplicate"})
            QVERIFY2(!isWhole || codes.count(code) > 0, code);
    }
};

int main(int argc, char *argv[])
{
    // A night of lives is one test function; CTest has the time limit.
    qputenv("QTEST_FUNCTION_TIMEOUT", "2000000000");
    const QCoreApplication application(argc, argv);
    TestReference test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reference.moc"
