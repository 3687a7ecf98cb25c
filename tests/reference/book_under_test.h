// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/book.h"
#include "reference_model.h"

#include <QTemporaryDir>

namespace reference {

/// The real book behind the model's words: takes its commands, answers the code and the figures as the model writes them.
class BookUnderTest
{
public:
    /// A new book with the cast, in memory where there is such a file system.
    BookUnderTest();

    static bool knows(const std::string &commandName);
    Outcome run(const Command &command);
    /// Lets time pass without a command.
    void setNow(Moment now);

    /// Of \a account, or of all.
    Figures assets(const std::string &account = {});
    Figures bills(const std::string &account = {});
    Figures accounts();
    Figures coupons();
    Figures orders();
    Figures histories();
    Figures transactions();
    Figures entityCredit();
    Figures overview();
    Figures settings();
    Figures messages();
    Figures exchangeRates();
    Figures settlements();
    Figures plan(const std::string &account);

    /// The newest row of the chain with its hash, as `verify` names it.
    std::string head();
    /// Of the newest row of the chain: a refused command must not add one.
    long long lastSequence();
    /// What every book keeps, asked of its tables directly; a sentence for each thing that is wrong.
    std::string brokenInvariants();
    /// Findings of `verify`; empty when the book is sound.
    std::string verify();

private:
    /// The rows of \a query as everybody sees them together: `section/account/index/…`, or with \a key's value for the index.
    template<typename Q>
    Figures ask(Q query, const std::string &section, const char *key, const std::string &account = {});

    QTemporaryDir m_folder;
    std::shared_ptr<purser::FixedClock> m_clock;
    std::unique_ptr<purser::Book> m_book;
};

} // namespace reference
