// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/context.h"

// Bill lines for review. The lines travel beside the command as column segments; the command carries their hash, counts and totals.

namespace purser {

/// Makes an imported file's lines ready for review. Made by `import` and File > Import.
struct ImportLines
{
    ImportId import;
    QString file;
    QString hash; ///< SHA-256 of the file's bytes, hex
    QString dialect;
    qint64 lines = 0;
    qint64 skipped = 0;
    QString months; ///< comma-separated
    QString totals; ///< JSON: [{month, currency, pretaxAmount}]
    qint64 segments = 0;
    QString segmentsHash;

    static constexpr CommandInfo info{"ImportLines", Access::MayLook, NoRole, "bss:ModifyBillingAccount"};
    static constexpr auto fields()
    {
        using C = ImportLines;
        return std::make_tuple(field("import", &C::import), field("file", &C::file), field("hash", &C::hash), field("dialect", &C::dialect),
                               field("lines", &C::lines), field("skipped", &C::skipped), field("months", &C::months), field("totals", &C::totals),
                               field("segments", &C::segments), field("segmentsHash", &C::segmentsHash));
    }
};
std::optional<Refusal> check(const ImportLines &command);
/// Refuses with Duplicate (hash): the same file is recognised. Result: import, lines.
Result<Effects> decide(const ImportLines &command, const BookView &book, const Context &context);
QString sentence(const ImportLines &command, const BookView &before);

/// Takes an import out of review, with its lines and marks. Not while charges come from its lines: PostLines is reversed first.
struct RemoveImport
{
    ImportId import;
    static constexpr CommandInfo info{"RemoveImport", Access::MayLook, NoRole, "bss:ModifyBillingAccount"};
    static constexpr auto fields() { return std::make_tuple(field("import", &RemoveImport::import)); }
};
std::optional<Refusal> check(const RemoveImport &command);
std::optional<Refusal> missing(const RemoveImport &command, const BookView &book);
/// Refuses with WrongState (posted).
Result<Effects> decide(const RemoveImport &command, const BookView &book, const Context &context);
QString sentence(const RemoveImport &command, const BookView &before);

/// An import that is named but not there: NotFound.
std::optional<Refusal> noImport(const ImportId &import, const BookView &book, const QString &field);

enum class MarkWord { Checked, Disputed, None };

template<>
struct EnumWords<MarkWord>
{
    static constexpr std::array<std::pair<MarkWord, const char *>, 3> words{
        {{MarkWord::Checked, "checked"}, {MarkWord::Disputed, "disputed"}, {MarkWord::None, "none"}}};
};

/// Marks bill lines as checked or disputed, with a comment. A line is `IMPORT:NUMBER`, the number of the line in its file, as `review`
/// shows it. A review mark is no write to the account: whoever may look may mark.
struct MarkLines
{
    QList<QString> lines;
    MarkWord mark = MarkWord::Checked;
    std::optional<QString> comment; ///< kept as it was when not given

    static constexpr CommandInfo info{"MarkLines", Access::MayLook, NoRole, nullptr};
    static constexpr auto fields()
    {
        using C = MarkLines;
        return std::make_tuple(field("lines", &C::lines), field("mark", &C::mark), field("comment", &C::comment));
    }
};
std::optional<Refusal> check(const MarkLines &command);
std::optional<Refusal> missing(const MarkLines &command, const BookView &book);
Result<Effects> decide(const MarkLines &command, const BookView &book, const Context &context);
QString sentence(const MarkLines &command, const BookView &before);

} // namespace purser
