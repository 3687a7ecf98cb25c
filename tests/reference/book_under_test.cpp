// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_under_test.h"

#include "book_fixture.h"
#include "cast.h"

using namespace purser;

namespace reference {

namespace {
std::shared_ptr<FixedClock> clockAt(Moment at)
{
    return std::make_shared<FixedClock>(*Instant::parse(QString::fromStdString(text(at))));
}

purser::Outcome execute(Book &book, const Command &command)
{
    const auto request = parseCommand(json(QString::fromStdString(command.json())));
    if (!request) {
        purser::Outcome outcome;
        outcome.state = purser::Outcome::State::Refused;
        outcome.refusal = request.error();
        return outcome;
    }
    return book.execute(*request, PersonId::parse(QString::fromStdString(command.person)), Instant::parse(QString::fromStdString(text(command.at))));
}

/// A book with the cast, made once; a copy of its bytes is much cheaper than its commands.
const QByteArray &bookWithCast()
{
    static const QByteArray bytes = [] {
        const QTemporaryDir folder(temporaryFolder());
        const QString path = folder.filePath(QStringLiteral("cast.purser"));
        {
            const auto book = Book::create(path, clockAt(cast().front().at)).value();
            for (const Command &command : cast()) {
                if (const auto outcome = execute(*book, command); !outcome.isDone())
                    qFatal("%s: %s", command.json().c_str(), qPrintable(outcome.refusal.message));
            }
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

bool isNothing(const JsonValue &value)
{
    if (const auto *object = value.asObject())
        return std::all_of(object->begin(), object->end(), [](const auto &member) { return isNothing(member.second); });
    if (const auto *array = value.asArray())
        return std::all_of(array->begin(), array->end(), isNothing);
    const auto amount = Amount::parse(value.asString() ? value.asString()->toStdString() : "0");
    return !amount || *amount == zero;
}

void flatten(const JsonValue &value, const std::string &path, Figures &figures)
{
    if (const auto *object = value.asObject()) {
        for (const auto &[name, member] : *object)
            flatten(member, path + '/' + name.toStdString(), figures);
    } else if (const auto *array = value.asArray()) {
        size_t index = 0;
        for (const JsonValue &item : *array) {
            std::string key = std::to_string(index++);
            if (path.ends_with("/byCurrency")) {
                key = item.text(u"currency").toStdString();
                // A currency of which nothing is left may be shown or not.
                if (index > 1 && isNothing(item))
                    continue;
            } else if (path.ends_with("/creditRefundByMonth")) {
                key = item.text(u"month").toStdString() + ' ' + item.text(u"currency").toStdString();
                if (isNothing(JsonValue(item.text(u"amount"))))
                    continue;
            }
            flatten(item, path + '/' + key, figures);
        }
    } else if (const bool *flag = value.asBool()) {
        figures[path] = *flag ? "true" : "false";
    } else if (const auto *number = value.asNumber()) {
        figures[path] = number->token.toStdString();
    } else if (const QString *string = value.asString()) {
        figures[path] = string->toStdString();
    }
}

bool endsWithOneOf(const std::string &name, const std::vector<std::string> &members)
{
    return std::any_of(members.begin(), members.end(), [&](const std::string &member) { return name.ends_with('/' + member); });
}

Figures only(Figures figures, const std::vector<std::string> &members)
{
    std::erase_if(figures, [&](const auto &figure) { return !endsWithOneOf(figure.first, members); });
    return figures;
}

Figures without(Figures figures, const std::vector<std::string> &members)
{
    std::erase_if(figures, [&](const auto &figure) { return endsWithOneOf(figure.first, members); });
    return figures;
}
} // namespace

BookUnderTest::BookUnderTest()
    : m_folder(temporaryFolder())
    , m_clock(clockAt(cast().front().at))
{
    const QString path = m_folder.filePath(QStringLiteral("book.purser"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bookWithCast()) != bookWithCast().size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    auto book = Book::open(path, m_clock);
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    m_book = *std::move(book);
}

bool BookUnderTest::knows(const std::string &commandName)
{
    static std::map<std::string, bool> known;
    const auto [found, isNew] = known.try_emplace(commandName, false);
    if (isNew)
        found->second = !fieldNames(QString::fromStdString(commandName)).isEmpty();
    return found->second;
}

reference::Outcome BookUnderTest::run(const Command &command)
{
    setNow(command.at);
    const purser::Outcome outcome = execute(*m_book, command);
    const auto count = [&](QStringView name) {
        const JsonValue *value = outcome.result.member(name);
        return value && value->asNumber() ? value->asNumber()->token.toInt() : 0;
    };
    return {codeOf(outcome).toStdString(), outcome.refusal.message.toStdString(), count(u"currencyChanges"), count(u"billsIssued"), count(u"billsSettled"),
            count(u"settlementsCompleted"), count(u"messages")};
}

void BookUnderTest::setNow(Moment now)
{
    const Instant at = *Instant::parse(QString::fromStdString(text(now)));
    if (m_clock->now() < at)
        m_clock->set(at);
}

template<typename Q>
Figures BookUnderTest::ask(Q query, const std::string &section, const char *key, const std::string &account)
{
    Figures figures;
    std::map<std::string, size_t> rows;
    if (!account.empty())
        query.scope.account = AccountId(QString::fromStdString(account));
    for (const char *person : {"root@1001", "root@1005"}) {
        if (!account.empty() && (account == "2005") != (std::string(person) == "root@1005"))
            continue;
        const auto answer = m_book->query(Query(query), PersonId::parse(QString::fromLatin1(person)));
        if (!answer)
            return {{section, answer.error().message.toStdString()}};
        for (const auto &row : std::any_cast<typename Q::Answer>(*answer)) {
            const JsonValue value = toJson(row);
            const std::string owner = value.text(u"account").toStdString();
            const std::string name = key ? value.text(QString::fromLatin1(key)).toStdString() : std::string();
            // By the key, or counted where there is none or it repeats.
            const size_t place = rows[owner + '/' + name]++;
            const std::string index = !key ? std::to_string(place) : place == 0 ? name : name + ' ' + std::to_string(place);
            flatten(value, section + (owner.empty() ? "" : '/' + owner) + (index.empty() ? "" : '/' + index), figures);
        }
    }
    return figures;
}

Figures BookUnderTest::assets(const std::string &account)
{
    return without(ask(AssetsQuery{}, "assets", "", account), {"account"});
}

Figures BookUnderTest::accounts()
{
    return only(ask(AccountsQuery{}, "accounts", ""), {"currency", "overdue", "status"});
}

Figures BookUnderTest::bills(const std::string &account)
{
    return without(ask(BillsQuery{}, "bills", nullptr, account), {"account"});
}

Figures BookUnderTest::coupons()
{
    return without(ask(CouponsQuery{}, "coupons", "coupon"), {"account", "coupon"});
}

Figures BookUnderTest::orders()
{
    return without(ask(OrdersQuery{}, "orders", "order"), {"account", "order"});
}

Figures BookUnderTest::overview()
{
    return only(ask(OverviewQuery{}, "overview", ""), {"availableCredit", "currency", "overdue", "alert"});
}

Figures BookUnderTest::messages()
{
    Figures figures;
    for (const char *uid : {"1001", "1005"}) {
        const auto answer = m_book->query(MessagesQuery{}, PersonId::parse(QStringLiteral("root@") + QString::fromLatin1(uid)));
        if (!answer)
            return {{"messages", answer.error().message.toStdString()}};
        size_t index = 0;
        for (const auto &row : std::any_cast<MessagesQuery::Answer>(*answer)) {
            const JsonValue value = toJson(row);
            const bool isEmpty = value.text(u"subject").isEmpty() || value.text(u"body").isEmpty();
            figures[std::string("messages/") + uid + '/' + std::to_string(index++)] = value.text(u"time").toStdString() + ' '
                + value.text(u"account").toStdString() + ' ' + value.text(u"kind").toStdString() + (isEmpty ? ", and says nothing" : "");
        }
    }
    return figures;
}

Figures BookUnderTest::exchangeRates()
{
    // The book's, whoever asks.
    const auto answer = m_book->query(ExchangeRatesQuery{}, PersonId::parse(QStringLiteral("root@1001")));
    if (!answer)
        return {{"exchange-rates", answer.error().message.toStdString()}};
    Figures figures;
    flatten(toJson(std::any_cast<ExchangeRatesQuery::Answer>(*answer)), "exchange-rates", figures);
    return figures;
}

Figures BookUnderTest::settings()
{
    Figures figures = without(ask(SettingsQuery{}, "settings", ""), {"account"});
    for (auto &[name, value] : figures)
        value = endsWithOneOf(name, {"lockedBy"}) ? "a settlement" : value;
    return figures;
}

Figures BookUnderTest::settlements()
{
    return without(ask(SettlementsQuery{}, "settlements", "settlement"), {"settlement"});
}

Figures BookUnderTest::histories()
{
    Figures figures;
    for (const auto &[ledger, word] : EnumWords<HistoryLedger>::words) {
        HistoryQuery query;
        query.ledger = ledger;
        // Limits by their currency: a change of the settlement currency moves two at one time, in no order.
        const char *key = ledger == HistoryLedger::CreditLimit ? "currency" : nullptr;
        figures.merge(without(ask(query, std::string("history-") + word, key), {"account", "transaction", "reason"}));
    }
    return figures;
}

Figures BookUnderTest::transactions()
{
    return without(ask(TransactionsQuery{}, "transactions", nullptr), {"account", "number", "channel", "remark", "reference", "person"});
}

Figures BookUnderTest::entityCredit()
{
    Figures rows = ask(EntityCreditQuery{}, "entity-credit", "entity"), figures;
    // The list of accounts by their ids, and only those with a limit: which others are named is for the eye.
    for (const auto &[name, value] : rows) {
        if (name.find("/accounts/") == std::string::npos)
            figures[name] = value;
        else if (name.ends_with("/account")) {
            const std::string limit = rows[name.substr(0, name.size() - 7) + "limit"];
            if (!isNothing(JsonValue(QString::fromStdString(limit))))
                figures[name.substr(0, name.find("/accounts/") + 10) + value] = limit;
        }
    }
    return without(figures, {"entity", "name"});
}

Figures BookUnderTest::plan(const std::string &account)
{
    PlanQuery query;
    query.scope.account = AccountId(QString::fromStdString(account));
    const auto answer = m_book->query(Query(query), PersonId::parse(account == "2005" ? QStringLiteral("root@1005") : QStringLiteral("root@1001")));
    if (!answer)
        return {{"plan/" + account, answer.error().message.toStdString()}};
    Figures figures;
    flatten(toJson(std::any_cast<PlanAnswer>(*answer).rows), "plan/" + account, figures);
    return figures;
}

std::string BookUnderTest::head()
{
    const auto answer = m_book->query(VerifyQuery{}, PersonId::parse(QStringLiteral("root@1001")));
    return answer ? std::any_cast<VerifyAnswer>(*answer).head.toStdString() : answer.error().message.toStdString();
}

long long BookUnderTest::lastSequence()
{
    return m_book->lastSequence().value_or(-1);
}

std::string BookUnderTest::brokenInvariants()
{
    // An amount is whole + frac / 10^10, with frac never negative.
    const auto problems = [&](const char *what, const char *sql) {
        std::string found;
        const auto rows = m_book->database().select(QString::fromLatin1(sql));
        if (!rows)
            return std::string(what) + ": " + rows.error().message.toStdString() + '\n';
        for (const QVariantList &row : *rows) {
            found += std::string(what) + ':';
            for (const QVariant &value : row)
                found += ' ' + value.toString().toStdString();
            found += '\n';
        }
        return found;
    };
    return problems("postings of an entry do not sum to zero",
                    "SELECT entry, currency FROM posting GROUP BY entry, currency HAVING sum(amount_whole) * 10000000000 + sum(amount_frac) <> 0")
        + problems("a balance is not its postings",
                   "SELECT account, ledger, key, currency, sum(whole), sum(frac) FROM"
                   " (SELECT account, ledger, key, currency, amount_whole AS whole, amount_frac AS frac FROM balance UNION ALL"
                   " SELECT account, ledger, key, currency, -amount_whole, -amount_frac FROM posting)"
                   " GROUP BY account, ledger, key, currency HAVING sum(whole) * 10000000000 + sum(frac) <> 0")
        + problems("a fund is below zero",
                   "SELECT account, ledger, key, currency, amount_whole, amount_frac FROM balance WHERE amount_whole < 0"
                   " AND ledger IN ('ownCash', 'transferredInCash', 'creditRefund', 'draft', 'coupon')")
        + problems("a bill is paid beyond what is payable, or below nothing",
                   "SELECT bill FROM bill WHERE (payable_whole - paid_whole) * 10000000000 + payable_frac - paid_frac < 0 OR paid_whole < 0")
        + problems("what a bill's parts paid is not what it says is paid",
                   "SELECT bill, sum(whole), sum(frac) FROM"
                   " (SELECT bill, paid_whole AS whole, paid_frac AS frac FROM bill UNION ALL"
                   " SELECT bill, -amount_whole, -amount_frac FROM bill_payment WHERE reversed = 0)"
                   " GROUP BY bill HAVING sum(whole) * 10000000000 + sum(frac) <> 0")
        + problems("a fund paid nothing or less",
                   "SELECT number, bill FROM bill_payment WHERE amount_whole < 0 OR (amount_whole = 0 AND amount_frac = 0)");
}

std::string BookUnderTest::verify()
{
    const auto answer = m_book->query(VerifyQuery{}, PersonId::parse(QStringLiteral("root@1001")));
    if (!answer)
        return answer.error().message.toStdString();
    const auto verified = std::any_cast<VerifyAnswer>(*answer);
    return verified.ok ? std::string() : toJson(verified).toBytes().toStdString();
}

} // namespace reference
