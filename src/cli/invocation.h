// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal.h"

#include <QCommandLineParser>

namespace purser {

/// A verb on its way: its parsed options, and the source it works on. Every verb's function answers an exit status.
class Invocation
{
public:
    Invocation(const QString &verb, const QString &arguments, const QString &description);

    /// Options that several verbs share.
    void takesPerson();
    void takesTime();
    void takesFormat();
    void takesAccount();
    QCommandLineParser &parser() { return m_parser; }

    /// Parses; answers a status when the verb is over (help, wrong usage). At least \a least positional arguments, at most \a most (-1: any).
    std::optional<ExitStatus> parse(const QStringList &arguments, int least, int most);
    ExitStatus wrongUsage(const QString &sentence) const;

    QString argument(int index) const { return m_parser.positionalArguments().value(index); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    QString value(const QString &option) const { return m_parser.value(option); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    Format format() const { return m_format; }
    std::optional<Instant> at() const { return m_at; }
    std::optional<AccountId> account() const { return m_account; }
    QueryScope scope() const { return {m_account, m_at}; }

    /// Opens the source and signs the person in (--as, PURSER_PASSWORD or a prompt).
    Result<std::unique_ptr<DataSource>> open(SourceFactory &sources, const QString &location) const;

private:
    QString m_verb;
    QCommandLineParser m_parser;
    Format m_format = Format::Table;
    PersonId m_person;
    std::optional<Instant> m_at;
    std::optional<AccountId> m_account;
};

/// Waits where there is no event loop.
template<typename T>
T wait(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace purser
