// SPDX-License-Identifier: GPL-3.0-or-later
// Measures what quality.md "Speed" says about bill lines, with sqlite3 in the same run. Prints; asserts nothing.
#include "exchange/bill_reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <sys/resource.h>

using namespace purser;

namespace {

class MemorySink final : public SegmentSink
{
public:
    Result<void> put(EncodedSegment &&segment) override
    {
        bytes += segment.bytes();
        segments.push_back(std::move(segment));
        return {};
    }
    std::vector<EncodedSegment> segments;
    qint64 bytes = 0;
};

qint64 peakMegabytes()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QString path = application.arguments().value(1);
    QElapsedTimer timer;
    timer.start();
    MemorySink sink;
    const auto report = readBill(path, sink);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!report) {
        out << report.error().message << '\n';
        return 1;
    }
    out << "import " << report->lines << " lines in " << seconds << " s, " << report->segments << " segments, " << sink.bytes / 1'000'000 << " MB, peak " << peakMegabytes()
        << " MB resident\n";
    for (const BillTotal &total : report->totals)
        out << total.month << ' ' << total.currency << ' ' << total.lines << ' ' << total.pretaxAmount.toText() << '\n';
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    out << "user " << usage.ru_utime.tv_sec + usage.ru_utime.tv_usec / 1e6 << " sys " << usage.ru_stime.tv_sec + usage.ru_stime.tv_usec / 1e6 << '\n';
    std::map<QString, qint64> by;
    for (const auto &s : sink.segments) {
        for (size_t i = 0; i < s.blobs.size(); ++i)
            by[s.description.columns[i].name] += s.blobs[i].size();
    }
    for (const auto &[k, v] : by)
        out << k << ' ' << v / 1000 << " kB\n";
    return 0;
}
