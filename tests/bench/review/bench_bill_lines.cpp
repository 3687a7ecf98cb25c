// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what quality.md "Speed" says about bill lines, with sqlite3 in the same run. Prints; asserts nothing.
//
//     bench_bill_lines [LINES | FILE.csv] [--sums FILE]      --sums writes the sums by product for check_sums.py
#include "exchange/bill_reader.h"
#include "review/query.h"

#include "../../unit/review/memory_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

QTextStream out(stdout);

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

qint64 peakMegabytes()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

double processorSeconds(int who)
{
    rusage usage;
    getrusage(who, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

class NullSink final : public SegmentSink
{
public:
    Result<void> put(EncodedSegment &&) override { return {}; }
};

/// Runs a query several times and prints first time and median.
std::shared_ptr<const RowView> measure(const QString &name, const LineSet &lines, const ReviewQuery &query)
{
    constexpr int runs = 7;
    std::vector<double> times;
    std::shared_ptr<const RowView> answer;
    double first = 0;
    for (int i = 0; i <= runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        auto view = runQuery(lines, query);
        const double time = seconds(timer) * 1000;
        if (!view) {
            out << name << ": " << view.error().message << '\n';
            return nullptr;
        }
        answer = *view;
        if (i == 0)
            first = time;
        else
            times.push_back(time);
    }
    std::sort(times.begin(), times.end());
    out << qSetFieldWidth(44) << Qt::left << name << qSetFieldWidth(0) << "median " << times[times.size() / 2] << " ms, first " << first << " ms, " << answer->count() << " rows\n";
    out.flush();
    return answer;
}

void writeSums(const QString &path, const RowView &view, const ReviewQuery &query)
{
    QJsonArray rows;
    for (const GroupRow &group : view.groups()) {
        QJsonObject row{{u"product_name"_s, group.values.value(0)}, {u"currency"_s, group.currency}, {u"lines"_s, group.lines}};
        for (qsizetype i = 0; i < query.sums.size(); ++i)
            row.insert(query.sums[i], group.sums[size_t(i)].toText());
        rows << row;
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(rows).toJson());
}

void measureSqlite(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(u"sqlite3"_s);
    if (program.isEmpty()) {
        out << "sqlite3 .import: not installed\n";
        return;
    }
    QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds(RUSAGE_CHILDREN);
    QProcess::execute(program, {folder.filePath(u"bill.db"_s), u".mode csv"_s, u".import \"%1\" bill"_s.arg(path)});
    out << "sqlite3 .import: " << seconds(timer) << " s (" << processorSeconds(RUSAGE_CHILDREN) - before << " s of processor)\n";
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    out.setRealNumberPrecision(3);
    QStringList arguments = application.arguments().sliced(1);
    QString sums;
    if (const qsizetype at = arguments.indexOf("--sums"_L1); at >= 0) {
        sums = arguments.value(at + 1);
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    }
    QTemporaryDir folder;
    const bool full = qEnvironmentVariableIntValue("PURSER_BENCH_FULL") != 0;
    QString path = arguments.value(0, full ? u"10000000"_s : u"1000000"_s);
    if (path.toLongLong() > 0) {
        const QString file = folder.filePath(u"bill.csv"_s);
        if (QProcess::execute(QCoreApplication::applicationDirPath() + u"/generate_bill"_s, {path, file}) != 0)
            return 1;
        path = file;
    }

    MemoryStore store;
    for (const bool keep : {false, true}) {
        NullSink nowhere;
        QElapsedTimer timer;
        timer.start();
        const double before = processorSeconds(RUSAGE_SELF);
        const auto report = readBill(path, keep ? static_cast<SegmentSink &>(store) : nowhere);
        if (!report) {
            out << report.error().message << '\n';
            return 1;
        }
        const double time = seconds(timer);
        out << "import " << report->lines << " lines, " << report->fileBytes / 1'000'000 << " MB: " << time << " s (" << processorSeconds(RUSAGE_SELF) - before
            << " s of processor), " << qint64(double(report->lines) / time) << " lines/s, peak " << peakMegabytes() << " MiB resident\n";
        if (keep)
            out << "stored: " << report->segments << " segments, " << store.bytes() / 1'000'000 << " MB\n";
        out.flush();
    }
    measureSqlite(path);

    const auto opened = LineSet::open(std::shared_ptr<SegmentStore>(&store, [](SegmentStore *) {}), store.refs(), {}, qint64(2) << 30);
    if (!opened) {
        out << opened.error().message << '\n';
        return 1;
    }
    const LineSet &lines = **opened;
    ReviewQuery byProduct;
    byProduct.groupBy = QStringList{u"product_name"_s};
    byProduct.sums = QStringList{u"pretax_amount"_s};
    measure(u"sum by product"_s, lines, byProduct);
    ReviewQuery byMonth = byProduct;
    byMonth.groupBy.prepend(u"billing_cycle"_s);
    measure(u"sum by month and product"_s, lines, byMonth);
    ReviewQuery byInstance = byProduct;
    byInstance.groupBy = QStringList{u"instance_id"_s};
    measure(u"sum by instance"_s, lines, byInstance);
    for (const auto &needle : {u"frankfurt"_s, u"p"_s, u"数"_s, u"数据"_s, u"i-3f"_s, u"nothing of the kind"_s, u"27.83"_s, u"7"_s}) {
        ReviewQuery filter;
        filter.filter = needle;
        measure(u"filter \"%1\""_s.arg(needle), lines, filter);
    }
    ReviewQuery where;
    where.where = *Expression::parse(u"pretax_amount > 100 and region ~ singapore and not product_code = oss");
    where.sums = QStringList{u"pretax_amount"_s};
    measure(u"where amount, region, product"_s, lines, where);
    ReviewQuery sorted;
    sorted.sort = {{u"pretax_amount"_s, Qt::DescendingOrder}};
    measure(u"sort by amount, all"_s, lines, sorted);
    sorted.limit = 200;
    measure(u"sort by amount, first 200"_s, lines, sorted);
    sorted.limit = -1;
    sorted.sort = {{u"instance_name"_s, Qt::AscendingOrder}};
    measure(u"sort by instance name, all"_s, lines, sorted);
    sorted.sort = {{u"region"_s, Qt::AscendingOrder}, {u"pretax_amount"_s, Qt::DescendingOrder}};
    measure(u"sort by region and amount, all"_s, lines, sorted);
    out << "peak " << peakMegabytes() << " MiB resident\n";

    if (!sums.isEmpty()) {
        ReviewQuery checked = byProduct;
        checked.sums = QStringList{u"pretax_amount"_s, u"pretax_gross_amount"_s, u"list_price"_s, u"usage"_s, u"tax"_s};
        if (const auto view = runQuery(lines, checked))
            writeSums(sums, **view, checked);
    }
    return 0;
}
