// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rate_file.h"

#include "exchange/bill_month.h"
#include "exchange/text_encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <array>

namespace purser {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::RateFile)
};

enum Column { MonthColumn, From, To, Rate, Source, ColumnCount };
constexpr int longestSource = 128;

/// Cells of a row, and the line it begins in.
struct RateRow
{
    qint64 line = 1;
    QStringList cells;
    bool isOpen = false; ///< the file ends inside a quoted cell
};

/// Reads rows one after the other; quotes as CsvScanner takes them, with any separator.
class RowReader
{
public:
    explicit RowReader(const QString &text)
        : m_text(text)
    {
        // Spreadsheets write tabs where they say so; a tab in a header is never part of a name.
        const qsizetype end = text.indexOf(u'\n');
        m_separator = QStringView(text).left(end < 0 ? text.size() : end).contains(u'\t') ? u'\t' : u',';
    }

    bool next(RateRow &row)
    {
        if (m_at >= m_text.size())
            return false;
        row = {m_line, {}, false};
        QString cell;
        bool quoted = false, atStart = true;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n')
                ++m_line;
            if (quoted) {
                if (c != u'"') {
                    cell += c;
                } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                    cell += c;
                    ++m_at;
                } else {
                    quoted = false;
                }
            } else if (c == u'"' && atStart) {
                quoted = true;
            } else if (c == m_separator) {
                row.cells << cell.trimmed();
                cell.clear();
                atStart = true;
                continue;
            } else if (c == u'\n') {
                ++m_at;
                row.cells << cell.trimmed();
                return true;
            } else {
                cell += c;
            }
            atStart = false;
        }
        row.cells << cell.trimmed();
        row.isOpen = quoted;
        return true;
    }

private:
    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

std::optional<QString> decoded(QByteArray text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    const auto encoding = guessEncoding({text.constData(), size_t(text.size())});
    if (!encoding)
        return std::nullopt;
    return QString::fromUtf8(TextDecoder(*encoding).toUtf8({text.constData(), size_t(text.size())}));
}

/// Which column a header names; ColumnCount for none of ours. Case, width and spacing do not matter.
int columnOf(const QString &label)
{
    static const QHash<QString, int> columns{{QStringLiteral("month"), MonthColumn}, {QStringLiteral("月份"), MonthColumn}, {QStringLiteral("from"), From},
                                             {QStringLiteral("原币种"), From},       {QStringLiteral("to"), To},             {QStringLiteral("目标币种"), To},
                                             {QStringLiteral("rate"), Rate},         {QStringLiteral("汇率"), Rate},         {QStringLiteral("source"), Source},
                                             {QStringLiteral("来源"), Source}};
    return columns.value(label.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded(), ColumnCount);
}

constexpr std::array<const char *, ColumnCount> columnNames{"month", "from", "to", "rate", "source"};

bool namesRates(const QStringList &header)
{
    std::array<bool, ColumnCount + 1> there{};
    for (const QString &label : header)
        there.at(size_t(columnOf(label))) = true;
    return there[MonthColumn] && there[From] && there[To] && there[Rate];
}

/// Reads the rows of one file into a RateFile.
class Reader
{
public:
    explicit Reader(const QString &name) { m_file.name = name; }

    RateFile read(const QString &text)
    {
        RowReader rows(text);
        RateRow row;
        do {
            if (!rows.next(row)) {
                problem(1, Text::tr("The file is empty."));
                return m_file;
            }
        } while (isBlank(row));
        if (!readHeader(row))
            return m_file;
        while (rows.next(row)) {
            if (!isBlank(row))
                readLine(row);
        }
        if (m_file.problemCount == 0 && m_file.lines.isEmpty())
            problem(row.line, Text::tr("There is no rate below the header."));
        if (m_file.problemCount > 0)
            m_file.lines.clear();
        return m_file;
    }

    void problem(qint64 line, const QString &sentence)
    {
        if (++m_file.problemCount <= maxRateProblems)
            m_file.problems << QStringLiteral("%1:%2: %3").arg(m_file.name).arg(line).arg(sentence);
    }
    const RateFile &file() const { return m_file; }

private:
    static bool isBlank(const RateRow &row)
    {
        return std::all_of(row.cells.cbegin(), row.cells.cend(), [](const QString &cell) { return cell.isEmpty(); });
    }

    bool readHeader(const RateRow &row)
    {
        m_width = row.cells.size();
        m_places.fill(-1);
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const int column = columnOf(row.cells[i]);
            if (column == ColumnCount)
                continue;
            if (m_places.at(size_t(column)) >= 0)
                problem(row.line, Text::tr("The column \"%1\" is there twice.").arg(row.cells[i]));
            m_places.at(size_t(column)) = int(i);
            m_labels.at(size_t(column)) = row.cells[i];
        }
        for (int column : {MonthColumn, From, To, Rate}) {
            if (m_places.at(size_t(column)) < 0)
                problem(row.line, Text::tr("The column \"%1\" is missing.").arg(QLatin1String(columnNames.at(size_t(column)))));
        }
        return m_file.problemCount == 0;
    }

    QString cell(const RateRow &row, Column column) const { return row.cells.value(m_places.at(column)); }

    void readLine(const RateRow &row)
    {
        const qint64 before = m_file.problemCount;
        if (row.isOpen) {
            problem(row.line, Text::tr("A quote is opened and never closed."));
            return;
        }
        for (qsizetype i = m_width; i < row.cells.size(); ++i) {
            if (!row.cells[i].isEmpty()) {
                problem(row.line, Text::tr("There are more cells than columns: \"%1\"").arg(row.cells[i]));
                return;
            }
        }
        for (Column column : {MonthColumn, From, To, Rate}) {
            if (cell(row, column).isEmpty())
                problem(row.line, Text::tr("\"%1\" is empty.").arg(m_labels.at(column)));
        }
        if (m_file.problemCount > before)
            return;
        RateLine line;
        line.line = row.line;
        readMonth(row, line.rate.month);
        readCurrency(row, From, line.rate.from);
        readCurrency(row, To, line.rate.to);
        readRate(row, line.rate.rate);
        readSource(row, line.rate.source);
        if (m_file.problemCount > before)
            return;
        if (line.rate.from == line.rate.to) {
            problem(row.line, Text::tr("\"%1\" and \"%2\" are the same currency: \"%3\"").arg(m_labels[From], m_labels[To], line.rate.from.code()));
            return;
        }
        const QString key = line.rate.month.text() + u' ' + line.rate.from.code() + u' ' + line.rate.to.code();
        if (const auto earlier = m_seen.constFind(key); earlier != m_seen.constEnd()) {
            problem(row.line, Text::tr("The rate from %1 to %2 for %3 is in line %4 already.").arg(line.rate.from.code(), line.rate.to.code(), line.rate.month.text()).arg(*earlier));
            return;
        }
        m_seen.insert(key, row.line);
        m_file.lines << line;
    }

    void readMonth(const RateRow &row, Month &month)
    {
        const QString text = cell(row, MonthColumn);
        const QByteArray bytes = text.toUtf8();
        const auto read = billingMonth({bytes.constData(), size_t(bytes.size())});
        const auto parsed = read ? Month::parse(QString::fromLatin1(*read)) : std::nullopt;
        if (parsed)
            month = *parsed;
        else
            problem(row.line, Text::tr("\"%1\" is not a month, such as 2026-09: \"%2\"").arg(m_labels[MonthColumn], text));
    }

    void readCurrency(const RateRow &row, Column column, Currency &currency)
    {
        const QString text = cell(row, column);
        currency = Currency(text.toUpper());
        if (!currency.isKnown())
            problem(row.line, Text::tr("\"%1\" is not a currency code, such as USD: \"%2\"").arg(m_labels.at(column), text));
    }

    void readRate(const RateRow &row, Decimal &rate)
    {
        const QString text = cell(row, Rate);
        const auto read = Decimal::parse(text);
        if (read && read->isStorable()) {
            rate = *read;
            if (!rate.isPositive())
                problem(row.line, Text::tr("\"%1\" is not above zero: \"%2\"").arg(m_labels[Rate], text));
            return;
        }
        const qsizetype point = text.indexOf(u'.');
        if (!read && point >= 0 && text.size() - point - 1 > Decimal::places && Decimal::parse(text.left(point + 1 + Decimal::places)))
            problem(row.line, Text::tr("\"%1\" has more than ten decimals: \"%2\"").arg(m_labels[Rate], text));
        else
            problem(row.line, Text::tr("\"%1\" is not a number: \"%2\"").arg(m_labels[Rate], text));
    }

    void readSource(const RateRow &row, QString &source)
    {
        source = m_places[Source] < 0 ? QString() : cell(row, Source);
        if (source.isEmpty())
            source = m_file.name.simplified().left(longestSource).trimmed();
        if (const auto line = oneLine(source, QStringLiteral("source"), longestSource); !line)
            problem(row.line, Text::tr("\"%1\" is not one line of at most %2 characters: \"%3\"").arg(m_labels[Source]).arg(longestSource).arg(source.simplified().left(40)));
    }

    RateFile m_file;
    std::array<int, ColumnCount> m_places{};
    std::array<QString, ColumnCount> m_labels;
    qsizetype m_width = 0;
    QHash<QString, qint64> m_seen;
};

} // namespace

bool isRateFile(const QString &path)
{
    QFile file(path);
    // A pipe would be waited for, a device never ends.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    QByteArray beginning = file.read(64 * 1024);
    if (!file.atEnd())
        beginning.truncate(beginning.lastIndexOf('\n') + 1); // between characters
    const auto text = decoded(beginning);
    if (!text)
        return false;
    RowReader rows(*text);
    RateRow header;
    return rows.next(header) && namesRates(header.cells);
}

RateFile readRates(QByteArray bytes, const QString &name)
{
    Reader reader(name);
    const auto text = decoded(std::move(bytes));
    if (text)
        return reader.read(*text);
    reader.problem(1, Text::tr("The text is neither UTF-8 nor GBK."));
    return reader.file();
}

Result<RateFile> readRateFile(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.exists() && !info.isFile())
        return refuse(RefusalCode::Failed, Text::tr("%1 is not a file.").arg(name));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(RefusalCode::Failed, Text::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    const QByteArray text = file.read(maxRateFileBytes + 1); // it may grow meanwhile
    if (file.error() != QFileDevice::NoError)
        return refuse(RefusalCode::Failed, Text::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    if (text.size() > maxRateFileBytes)
        return refuse(RefusalCode::LimitExceeded, Text::tr("%1 is too large to be a list of exchange rates (%2).").arg(name, QLocale().formattedDataSize(file.size())));
    return readRates(text, name);
}

} // namespace purser
