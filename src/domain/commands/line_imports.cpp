// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/line_imports.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::LineImports)
};

struct MarkedLine
{
    ImportId import;
    qint64 line = 0;
};

std::optional<MarkedLine> parseLine(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const qint64 line = colon > 0 ? text.mid(colon + 1).toLongLong(&ok) : 0;
    return ok && line > 0 ? std::optional(MarkedLine{ImportId(text.left(colon)), line}) : std::nullopt;
}
} // namespace

std::optional<Refusal> noImport(const ImportId &id, const BookView &book, const QString &field)
{
    if (book.find<Import>({id.text()}))
        return std::nullopt;
    return Refusal{RefusalCode::NotFound, field, Text::tr("There is no import %1 in this book.").arg(id.text())};
}

std::optional<Refusal> check(const ImportLines &command)
{
    if (command.import.isEmpty())
        return Say::blank(QStringLiteral("import")).value();
    if (command.lines < 1)
        return Say::notPositive(QStringLiteral("lines")).value();
    return std::nullopt;
}

Result<Effects> decide(const ImportLines &command, const BookView &book, const Context &context)
{
    const auto same = book.select<Import>({{QStringLiteral("hash"), command.hash}});
    if (!same.isEmpty()) {
        return refuse(RefusalCode::Duplicate,
                      Text::tr("%1 is in the book already: it was imported as %2 at %3.")
                          .arg(command.file, same.first().file, same.first().at.text()),
                      QStringLiteral("hash"));
    }
    Import import;
    import.import = command.import;
    import.file = command.file;
    import.hash = command.hash;
    import.dialect = command.dialect;
    import.lines = command.lines;
    import.skipped = command.skipped;
    import.months = command.months;
    import.totals = command.totals;
    import.at = context.at;
    import.person = context.person;
    import.segments = command.segments;
    import.segmentsHash = command.segmentsHash;
    Effects effects(book);
    effects.put(import);
    effects.result("import", command.import.text());
    effects.result("lines", command.lines);
    return effects;
}

QString sentence(const ImportLines &command, const BookView &)
{
    return Text::tr("Import %n bill line(s) from %1", nullptr, int(qMin<qint64>(command.lines, INT_MAX))).arg(command.file);
}

std::optional<Refusal> check(const RemoveImport &)
{
    return std::nullopt;
}

std::optional<Refusal> missing(const RemoveImport &command, const BookView &book)
{
    return noImport(command.import, book, QStringLiteral("import"));
}

Result<Effects> decide(const RemoveImport &command, const BookView &book, const Context &)
{
    Effects effects(book);
    if (const auto posted = book.find<PostedImport>({command.import.text()})) {
        if (posted->charges > 0) {
            return refuse(RefusalCode::WrongState,
                          Text::tr("The lines of this import were posted as %n charge(s); reverse that first (Reverse %1).", nullptr, int(std::min<qint64>(posted->charges, INT_MAX)))
                              .arg(posted->op.text()),
                          QStringLiteral("import"));
        }
        effects.remove<PostedImport>({command.import.text()});
    }
    for (const ReviewMark &mark : book.select<ReviewMark>({{QStringLiteral("import"), command.import.text()}}))
        effects.remove<ReviewMark>({mark.import.text(), mark.line});
    effects.remove<Import>({command.import.text()});
    return effects;
}

QString sentence(const RemoveImport &command, const BookView &before)
{
    const auto import = before.find<Import>({command.import.text()});
    return Text::tr("Remove the bill lines of %1").arg(import ? import->file : command.import.text());
}

std::optional<Refusal> check(const MarkLines &command)
{
    if (command.lines.isEmpty())
        return Say::blank(QStringLiteral("lines")).value();
    for (const QString &line : command.lines) {
        if (!parseLine(line)) {
            return Refusal{RefusalCode::InvalidValue, QStringLiteral("lines"),
                           Text::tr("\"%1\" is not a line; lines are written IMPORT:NUMBER as review shows them.").arg(line)};
        }
    }
    if (command.comment && command.comment->size() > 2000)
        return Say::tooLong(QStringLiteral("comment"), 2000).value();
    return std::nullopt;
}

std::optional<Refusal> missing(const MarkLines &command, const BookView &book)
{
    QHash<ImportId, qint64> known;
    for (const QString &line : command.lines) {
        const MarkedLine key = parseLine(line).value();
        if (!known.contains(key.import)) {
            if (auto refusal = noImport(key.import, book, QStringLiteral("lines")))
                return refusal;
            known.insert(key.import, 0);
        }
    }
    return std::nullopt;
}

Result<Effects> decide(const MarkLines &command, const BookView &book, const Context &context)
{
    Effects effects(book);
    for (const QString &text : command.lines) {
        const MarkedLine key = parseLine(text).value();
        const Row row{key.import.text(), key.line};
        const auto before = book.find<ReviewMark>(row);
        ReviewMark mark;
        mark.import = key.import;
        mark.line = key.line;
        if (command.mark != MarkWord::None)
            mark.mark = command.mark == MarkWord::Checked ? Mark::Checked : Mark::Disputed;
        mark.comment = command.comment.value_or(before ? before->comment : QString());
        mark.person = context.person;
        mark.at = context.at;
        if (mark.mark || !mark.comment.isEmpty())
            effects.put(mark);
        else if (before)
            effects.remove<ReviewMark>(row);
    }
    effects.result("lines", qint64(command.lines.size()));
    return effects;
}

QString sentence(const MarkLines &command, const BookView &)
{
    const int count = int(command.lines.size());
    switch (command.mark) {
    case MarkWord::Checked: return Text::tr("Mark %n bill line(s) as checked", nullptr, count);
    case MarkWord::Disputed: return Text::tr("Mark %n bill line(s) as disputed", nullptr, count);
    case MarkWord::None: return Text::tr("Remove the mark of %n bill line(s)", nullptr, count);
    }
    return {};
}

} // namespace purser
