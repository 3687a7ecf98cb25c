// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace purser {

namespace {

/// Text of a cell: strings as they are, the rest as compact JSON.
QString cellText(const JsonValue *value)
{
    if (!value || value->isNull())
        return {};
    if (const QString *text = value->asString())
        return *text;
    if (const auto *array = value->asArray()) {
        QStringList words;
        for (const JsonValue &item : *array) {
            if (!item.asString())
                return QString::fromUtf8(value->toBytes());
            words << *item.asString();
        }
        return words.join(QStringLiteral(" "));
    }
    return QString::fromUtf8(value->toBytes());
}

QStringList columnsOf(const JsonValue::Array &rows)
{
    QStringList columns;
    for (const JsonValue &row : rows) {
        if (!row.asObject())
            continue;
        for (const auto &[name, value] : *row.asObject()) {
            if (!columns.contains(name))
                columns << name;
        }
    }
    return columns;
}

/// Columns a character takes on a terminal: two for East Asian wide ones, none for marks that combine.
int terminalWidth(const QString &text)
{
    int width = 0;
    for (char32_t c : text.toUcs4()) {
        const bool combining = QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x20000 && c <= 0x3fffd);
        width += combining ? 0 : wide ? 2 : 1;
    }
    return width;
}

/// Control characters in data must not reach a terminal as orders to it.
QString printable(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

bool looksNumeric(const QString &text)
{
    return Decimal::parse(text).has_value();
}

QByteArray tableOf(const JsonValue::Array &rows)
{
    const QStringList columns = columnsOf(rows);
    QList<QStringList> lines{columns};
    for (const JsonValue &row : rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells << printable(cellText(row.member(column)));
        lines << cells;
    }
    QList<int> widths(columns.size(), 0);
    QList<bool> numeric(columns.size(), true);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (qsizetype column = 0; column < columns.size(); ++column) {
            widths[column] = qMax(widths[column], terminalWidth(lines[i][column]));
            if (i > 0 && !lines[i][column].isEmpty() && !looksNumeric(lines[i][column]))
                numeric[column] = false;
        }
    }
    QByteArray out;
    for (const QStringList &line : std::as_const(lines)) {
        QString text;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const QString padding(widths[column] - terminalWidth(line[column]), u' ');
            text += numeric[column] ? QString(padding + line[column]) : QString(line[column] + padding);
            if (column + 1 < columns.size())
                text += QStringLiteral("  ");
        }
        while (text.endsWith(u' '))
            text.chop(1);
        out += text.toUtf8() + '\n';
    }
    return out;
}

} // namespace

void printOut(const QByteArray &text)
{
    if (std::fwrite(text.constData(), 1, size_t(text.size()), stdout) != size_t(text.size()) || std::fflush(stdout) != 0)
        std::_Exit(int(ExitStatus::Failed));
}

void printLine(const QString &line)
{
    printOut(printable(line).toUtf8() + '\n');
}

void printError(const QString &sentence)
{
    const QByteArray line = printable(sentence).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}

ExitStatus statusOf(const Refusal &refusal)
{
    switch (refusal.code) {
    case RefusalCode::Failed: return ExitStatus::Failed;
    case RefusalCode::Damaged: return ExitStatus::Damaged;
    default: return ExitStatus::Refused;
    }
}

ExitStatus fail(const Refusal &refusal, Format format)
{
    if (format == Format::Json) {
        JsonValue::Object object{{QStringLiteral("code"), toText(refusal.code)}};
        if (!refusal.field.isEmpty())
            object.emplace_back(QStringLiteral("field"), refusal.field);
        object.emplace_back(QStringLiteral("message"), refusal.message);
        const QByteArray line = JsonValue(std::move(object)).toBytes() + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
        std::fflush(stderr);
    } else {
        printError(refusal.message);
    }
    return statusOf(refusal);
}

QByteArray csvCell(const QString &text)
{
    QString guarded = text;
    // Spreadsheets take the full-width signs for the plain ones.
    const bool formula = !guarded.isEmpty() && QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(guarded.front()) && !looksNumeric(guarded);
    if (formula)
        guarded.prepend(u'\'');
    const bool quote = formula || guarded.contains(u',') || guarded.contains(u'"') || guarded.contains(u'\n') || guarded.contains(u'\r');
    if (quote)
        guarded = u'"' + guarded.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return guarded.toUtf8();
}

QByteArray csvOf(const JsonValue &value, const QStringList &known)
{
    const JsonValue::Array rows = value.asArray() ? *value.asArray() : JsonValue::Array{value};
    const QStringList columns = known.isEmpty() ? columnsOf(rows) : known;
    QByteArray out;
    const auto line = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            out += (i ? "," : "") + csvCell(cells[i]);
        out += "\r\n";
    };
    line(columns);
    for (const JsonValue &row : rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells << cellText(row.member(column));
        line(cells);
    }
    return out;
}

void printValue(const JsonValue &value, Format format, const QStringList &columns)
{
    switch (format) {
    case Format::Json: printOut(value.toPrettyBytes() + '\n'); return;
    case Format::Csv: printOut(csvOf(value, columns)); return;
    case Format::Table: break;
    }
    if (const auto *rows = value.asArray()) {
        if (!rows->empty())
            printOut(tableOf(*rows));
        return;
    }
    if (const auto *object = value.asObject()) {
        for (const auto &[name, member] : *object) {
            const auto *rows = member.asArray();
            if (rows && !rows->empty() && rows->front().asObject())
                printOut(name.toUtf8() + ":\n" + tableOf(*rows));
            else
                printOut(name.toUtf8() + ": " + printable(cellText(&member)).toUtf8() + '\n');
        }
    }
}

QString promptPassword(const QString &question)
{
    if (!isatty(STDIN_FILENO))
        return {};
    const QByteArray text = question.toUtf8() + ' ';
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    std::fflush(stderr);
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    QFile input;
    input.open(stdin, QIODevice::ReadOnly);
    const QString line = QString::fromUtf8(input.readLine()).remove(u'\n');
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return line;
}

} // namespace purser
