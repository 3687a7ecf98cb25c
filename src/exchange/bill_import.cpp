// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bill_import.h"

namespace purser {

Result<BillImport> importBill(ImportSession &session, const QString &path, const BillReadOptions &options, const BillProgressCallback &progress,
                              std::stop_token stop)
{
    auto report = readBill(path, session, options, progress, stop);
    if (!report)
        return tl::unexpected(report.error());

    ImportLines command;
    command.import = session.id();
    command.file = report->file;
    command.hash = QString::fromLatin1(report->sha256.toHex());
    command.dialect = report->dialect;
    command.lines = report->lines;
    command.skipped = report->badRowCount;
    QStringList months;
    JsonValue::Array totals;
    for (const BillTotal &total : report->totals) {
        if (!months.contains(total.month))
            months << total.month;
        totals.push_back(JsonValue::Object{{QStringLiteral("month"), total.month},
                                           {QStringLiteral("currency"), total.currency},
                                           {QStringLiteral("lines"), total.lines},
                                           {QStringLiteral("pretaxAmount"), total.pretaxAmount.toText(Currency(total.currency).minorDigits())}});
    }
    command.months = months.join(u',');
    command.totals = QString::fromUtf8(JsonValue(std::move(totals)).toBytes());
    const Outcome outcome = session.finish(command);
    if (!outcome.isDone())
        return tl::unexpected(outcome.refusal);
    return BillImport{*std::move(report), outcome};
}

} // namespace purser
