// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/book.h"
#include "domain/json_text.h"

#include <QTemporaryDir>
#include <QTest>

namespace purser {

/// Reads JSON written with single quotes, which need no escapes in C++. Fails the test on text that is not JSON.
JsonValue json(const QString &text);
inline JsonValue json(const char *text)
{
    return json(QString::fromUtf8(text));
}

/// An exact amount; fails the test on text that is not one.
Decimal dec(const QString &text);
inline Decimal dec(const char *text)
{
    return dec(QString::fromUtf8(text));
}

/// "done", or the refusal's code: what a row of a test compares.
QString codeOf(const Outcome &outcome);

/// Template for QTemporaryDir: in memory where there is such a file system, since these tests make thousands of durable writes and prove
/// nothing about the disk.
QString temporaryFolder();

/// A new book in a temporary folder, at 2026-09-10 12:00 UTC+8, built by commands as a person would.
class BookFixture
{
public:
    BookFixture();

    Book &book() { return *m_book; }
    FixedClock &clock() { return *m_clock; }
    std::shared_ptr<FixedClock> sharedClock() const { return m_clock; }
    QString path() const { return m_folder.filePath(QStringLiteral("book.purser")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void close() { m_book.reset(); }
    Book &reopen();

    /// Runs a command (single quotes, see json()) as \a person: `root@1001`, or empty for the book's default. \a at as for --at.
    Outcome run(const QString &command, const QString &person = {}, const QString &at = {});
    Outcome run(const char *command, const QString &person = {}, const QString &at = {}) { return run(QString::fromUtf8(command), person, at); }
    /// run() that fails the test when the command is not done; its result.
    JsonValue mustRun(const QString &command, const QString &person = {}, const QString &at = {});
    JsonValue mustRun(const char *command, const QString &person = {}, const QString &at = {}) { return mustRun(QString::fromUtf8(command), person, at); }

    template<typename Q>
    Result<typename Q::Answer> ask(const Q &query, const QString &person = {})
    {
        const auto answer = m_book->query(Query(query), PersonId::parse(person));
        if (!answer)
            return tl::unexpected(answer.error());
        return std::any_cast<typename Q::Answer>(*answer);
    }
    /// ask() for a question that must be answered.
    template<typename Q>
    typename Q::Answer get(const Q &query, const QString &person = {})
    {
        const auto answer = ask(query, person);
        if (!answer)
            QTest::qFail(qPrintable(answer.error().message), __FILE__, __LINE__);
        return answer.value_or(typename Q::Answer());
    }
    /// What \a sql selects; fails the test when it cannot.
    QList<QVariantList> rows(const QString &sql, const QVariantList &values = {});
    AssetsRow assets(const QString &account, const QString &person = {});
    VerifyAnswer verify(const QString &head = {}) { return get(VerifyQuery{head}); }

    /// An enterprise and its neighbours, since 2026-08-01:
    ///   1001 (account 2001) management account, 1002 (2002) direct member, 1003 (2003) ecosystem member, one identity;
    ///   1004 (2004) another enterprise without a center, 1005 (2005) an individual, 1006 (2006) an enterprise that settles in JPY;
    ///   RAM users of 1001: full, look (AliyunBSSReadOnlyAccess), modify (bss:ModifyBillingAccount alone), none.
    void addCast();
    /// The product page's example on account 2001 of the cast: 10,000 cash, 5,000 limit, 200 refund, 3,000 and 3,000 unsettled.
    void addGoldenFigures();
    /// An import of \a segments segments of three lines each, whose cells nobody reads; its id.
    QString importLines(int segments = 2, const QString &person = {});

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Book> m_book;
};

/// Columns of a table test over commands: the command, who runs it, the code it ends with ("done" too) and the field it names.
void addCommandColumns();
void addCommandRow(const char *rule, const QString &command, const QString &person, const QString &code, const QString &field = {});
/// Runs the row. What is refused must leave the book as it was.
void runCommandRow(BookFixture &fixture);

} // namespace purser
