// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_under_test.h"
#include "cast.h"
#include "comparison.h"
#include "year.h"

#include <QTest>

#include <algorithm>

using namespace reference;

namespace {

Figures figuresOf(const Model &model, Moment now)
{
    Figures all = model.assets(now);
    for (const Figures &more : {model.accounts(now), model.bills(), model.settings(now), model.overview(now), model.entityCredit(now)})
        all.insert(more.begin(), more.end());
    return all;
}

/// The model and a book that live through the same year.
class Year
{
public:
    Year()
        : m_commands(yearOfCommands())
    {
        for (const Command &command : cast())
            model.execute(command);
    }
    /// What people do before \a end that they have not done yet; what went wrong, or empty.
    std::string actUntil(Moment end)
    {
        for (; m_next < m_commands.size() && m_commands[m_next].at < end; ++m_next) {
            const std::string wrong = run(m_commands[m_next]);
            if (!wrong.empty())
                return wrong;
        }
        return {};
    }
    std::string tick(Moment at) { return run({"Tick", opId(++m_ticks), "system", at, {}}); }
    Figures bookFigures(Moment now)
    {
        book.setNow(now);
        Figures all = book.assets();
        for (const Figures &more : {book.accounts(), book.bills(), book.settings(), book.overview(), book.entityCredit()})
            all.insert(more.begin(), more.end());
        return all;
    }

    Model model;
    BookUnderTest book;

private:
    std::string run(const Command &command)
    {
        const Outcome expected = model.execute(command), found = book.run(command);
        if (expected.isDone() && found.isDone())
            return {};
        return text(command.at) + ' ' + command.json() + ": model " + expected.code + ' ' + expected.why + ", book " + found.code + ' ' + found.why;
    }

    Script m_commands;
    size_t m_next = 0;
    int m_ticks = 50000;
};

bool isBillTime(Moment at)
{
    return at == startOf(monthOf(at)) + 2 * aDay + 12 * anHour;
}

/// Whether a tick sends it when it next comes by; of the others the time is that of the posting.
bool isSentLate(const std::string &kind)
{
    return kind == "stopped" || kind == "released";
}

/// Messages without what is never sent late, those that are without their time, in no order.
std::vector<std::string> punctual(const std::vector<Message> &messages)
{
    std::vector<std::string> lines;
    for (const Message &each : messages) {
        if (each.kind != "graceEnding" && each.day <= 1)
            lines.push_back((isSentLate(each.kind) ? "" : text(each.time) + ' ') + each.account + ' ' + each.kind);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace

class TestReferenceYear final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayIsTheSame()
    {
        Year year;
        std::set<std::string> kinds;
        for (int day = 0; day < daysOfYear; ++day) {
            const Moment noon = startOfYear() + day * aDay + 12 * anHour;
            std::string wrong = year.actUntil(noon);
            wrong += year.tick(noon);
            QVERIFY2(wrong.empty(), wrong.c_str());
            const long long sequence = year.book.lastSequence();
            // The proof of the whole chain takes its time: where a tick has most to do, and now and then.
            const bool isProved = isBillTime(noon) || day % 10 == 0;
            const std::string head = isProved ? year.book.head() : std::string();
            wrong = year.tick(noon);
            QVERIFY2(wrong.empty(), wrong.c_str());
            QCOMPARE(year.book.lastSequence(), sequence);
            QVERIFY2(!isProved || year.book.head() == head, head.c_str());
            wrong = year.actUntil(noon + 12 * anHour);
            QVERIFY2(wrong.empty(), wrong.c_str());
            const Moment evening = noon + 12 * anHour - 1;
            wrong = differences(figuresOf(year.model, evening), year.bookFigures(evening))
                + differences(year.model.messages(), year.book.messages());
            QVERIFY2(wrong.empty(), (text(evening) + ":\n" + wrong).c_str());
        }
        const std::string wrong = differences(year.model.histories(), year.book.histories())
            + differences(year.model.transactions(), year.book.transactions())
            + differences(year.model.exchangeRates(), year.book.exchangeRates())
            + year.book.brokenInvariants() + year.book.verify();
        QVERIFY2(wrong.empty(), wrong.c_str());
        for (const Message &each : year.model.state().messages)
            kinds.insert(each.kind + (each.day > 0 ? std::to_string(each.day) : ""));
        for (const char *kind : {"lowBalance1", "lowBalance2", "lowBalance3", "lowBalance4", "lowBalance5", "overdue", "graceEnding", "stopped", "released",
                                 "billIssued", "settled"})
            QVERIFY2(kinds.count(kind) > 0, kind);
    }

    void aTickAMonthChangesNoFigureAndNoDate()
    {
        // The daily model is the daily book: the test above.
        Model daily;
        for (const Command &command : cast())
            daily.execute(command);
        const Script commands = yearOfCommands();
        size_t next = 0;
        Year monthly;
        for (int day = 0; day < daysOfYear; ++day) {
            const Moment noon = startOfYear() + day * aDay + 12 * anHour, evening = noon + 12 * anHour - 1;
            const auto actUntil = [&](Moment end) {
                for (; next < commands.size() && commands[next].at < end; ++next)
                    daily.execute(commands[next]);
            };
            actUntil(noon);
            daily.execute({"Tick", opId(70000 + day), "system", noon, {}});
            actUntil(noon + 12 * anHour);
            std::string wrong = monthly.actUntil(noon);
            if (isBillTime(noon))
                wrong += monthly.tick(noon);
            wrong += monthly.actUntil(noon + 12 * anHour);
            QVERIFY2(wrong.empty(), wrong.c_str());
            wrong = differences(figuresOf(daily, evening), monthly.bookFigures(evening));
            QVERIFY2(wrong.empty(), (text(evening) + ":\n" + wrong).c_str());
        }
        const std::string wrong = differences(monthly.model.messages(), monthly.book.messages());
        QVERIFY2(wrong.empty(), wrong.c_str());
        const auto sent = punctual(monthly.model.state().messages);
        QVERIFY(sent == punctual(daily.state().messages));
        // A series that runs over a bill time has its reminder of that day; nothing else of them is there.
        for (const Message &each : monthly.model.state().messages) {
            if (each.day > 1 || each.kind == "graceEnding")
                QVERIFY2(isBillTime(each.time), (text(each.time) + ' ' + each.account + ' ' + each.kind).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestReferenceYear)
#include "tst_reference_year.moc"
