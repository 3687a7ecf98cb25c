// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cli.h"
#include "domain/json_value.h"

namespace purser {

enum class Format { Table, Json, Csv };

/// Text on standard output, complete or an error; a closed pipe ends the program quietly as for any filter.
void printOut(const QByteArray &text);
/// A line for people on standard output. Control characters in data must not reach a terminal as orders to it, so they become spaces.
void printLine(const QString &line);
/// One sentence on standard error, printed the same way.
void printError(const QString &sentence);

/// What a refusal means for scripts: 1 for I/O, 4 for damage, 3 for a rule.
ExitStatus statusOf(const Refusal &refusal);
/// Says why on standard error (as an object with --format json) and answers the exit status.
ExitStatus fail(const Refusal &refusal, Format format);

/// Prints \a value as `show` does: JSON as it is; a list of objects as a table or CSV with a row each; one object as
/// its members. \a columns: the header of CSV, where it is known whatever the rows have.
void printValue(const JsonValue &value, Format format, const QStringList &columns = {});

/// CSV as exports and --format csv write it: header of \a columns (else of the keys there are), RFC 4180 quoting, and text that a spreadsheet would run as a formula kept as
/// text with an apostrophe.
QByteArray csvOf(const JsonValue &rows, const QStringList &columns = {});
QByteArray csvCell(const QString &text);

/// Asks for a password without echo; empty when standard input is no terminal.
QString promptPassword(const QString &question);

} // namespace purser
