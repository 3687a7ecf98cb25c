// SPDX-License-Identifier: GPL-3.0-or-later
#include "stub_model.h"

#include "models/amount_text.h"
#include "ui/sparkline.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace purser {

QString stubText(const QString &text)
{
    return QCoreApplication::translate("stub", text.toUtf8().constData());
}

StubCell::StubCell(const QString &text)
    : QStandardItem(stubText(text))
{
    setEditable(false);
}

StubCell *StubCell::amount(const char *value, const QString &currency)
{
    const QLatin1StringView text(value);
    const bool plus = text.startsWith(u'+');
    const Decimal decimal = Decimal::parse(QString(plus ? text.mid(1) : text)).value();
    auto *cell = new StubCell((plus ? u"+"_s : QString()) + amountText(decimal, 2, QLocale(QLocale::English, QLocale::UnitedStates)));
    cell->setData(QVariant::fromValue(decimal), AmountRole);
    cell->setData(QVariant::fromValue(decimal), SortRole);
    if (!currency.isEmpty())
        cell->setData(currency, CurrencyRole);
    return cell;
}

StubCell *StubCell::chip(Chip state, const QString &text, const QString &icon)
{
    auto *cell = new StubCell(text);
    cell->setData(int(state), ChipRole);
    return icon.isEmpty() ? cell : cell->icon(icon);
}

StubCell *StubCell::link(const QString &text)
{
    auto *cell = new StubCell(text);
    cell->setData(text, LinkRole);
    return cell;
}

StubCell *StubCell::number(const QString &text, double sort)
{
    auto *cell = new StubCell(text);
    cell->setData(sort, SortRole);
    cell->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    return cell;
}

StubCell *StubCell::secondary(const QString &text)
{
    setData(stubText(text), SecondaryTextRole);
    return this;
}

StubCell *StubCell::icon(const QString &name)
{
    setData(name, IconNameRole);
    return this;
}

StubCell *StubCell::problem()
{
    setData(true, ProblemRole);
    return this;
}

StubCell *StubCell::figure(const QString &name)
{
    setData(name, FigureRole);
    return this;
}

StubCell *StubCell::variance(double change)
{
    setData(change, VarianceRole);
    return this;
}

StubCell *StubCell::share(double share)
{
    setData(share, ShareRole);
    return this;
}

StubCell *StubCell::bold()
{
    setData(true, EmphasisRole);
    return this;
}

StubCell *StubCell::total()
{
    setData(true, TotalRole);
    return this;
}

QStandardItemModel *stubModel(const QStringList &headers, QObject *parent)
{
    auto *model = new QStandardItemModel(0, int(headers.size()), parent);
    QStringList translated;
    for (const QString &header : headers)
        translated << stubText(header);
    model->setHorizontalHeaderLabels(translated);
    return model;
}

QStandardItem *addRow(QStandardItemModel *model, const QList<StubCell *> &cells, QStandardItem *parent)
{
    QList<QStandardItem *> row(cells.begin(), cells.end());
    (parent ? parent : model->invisibleRootItem())->appendRow(row);
    return row.constFirst();
}

SparklineSeries stubSeries(const QString &name, double end)
{
    SparklineSeries series;
    const bool rising = name == "Group Treasury"_L1;
    const double start = rising ? end * 0.7 : end < 0 ? 60000 : end * (name == "Logistics"_L1 ? 3.2 : 1.05);
    for (int day = 0; day < 30; ++day) {
        const double wobble = ((day * 37) % 11 - 5) * qAbs(start - end) * 0.012;
        series.values << start + (end - start) * day / 29 + (day < 29 ? wobble : 0);
    }
    if (rising)
        series.threshold = end * 0.35;
    else if (name == "Logistics"_L1)
        series.threshold = 50000;
    else if (name == "Digital Channel"_L1)
        series.threshold = end * 0.9;
    return series;
}

QStandardItemModel *accountsModel(QObject *parent)
{
    auto *model = stubModel({u"Account"_s, u"Account ID"_s, u"Type"_s, u"Status"_s, u"Available Credit"_s, u"Overdue"_s, u"Alert"_s, u"Runway"_s, u"30 days"_s}, parent);
    const auto row = [&](const QString &name, const QString &id, const QString &type, StubCell *status, StubCell *credit, StubCell *overdue,
                         StubCell *alert, StubCell *runway) {
        auto *series = new StubCell;
        const double end = double(credit->data(AmountRole).value<Decimal>().units() / Decimal::unitsPerWhole);
        series->setData(QVariant::fromValue(stubSeries(name, end)), Qt::DecorationRole);
        addRow(model, {new StubCell(name), new StubCell(id), new StubCell(type), status, credit->figure(u"availableCredit"_s), overdue, alert, runway, series});
    };
    const auto valid = [] { return StubCell::chip(Chip::Good, u"Valid"_s); };
    row(u"Digital Channel"_s, u"2000 0005 0930 7718"_s, u"Ecosystem"_s, valid(), StubCell::amount("41207.55"), StubCell::amount("0"),
        StubCell::chip(Chip::Good, u"Above 10,000.00"_s), StubCell::number(u"31 days"_s, 31));
    row(u"Group Treasury"_s, u"2000 0001 4471 0926"_s, u"Direct"_s, valid(), StubCell::amount("453076.49"), StubCell::amount("0"),
        StubCell::chip(Chip::Good, u"Above 100,000.00"_s), StubCell::number(u"48 days"_s, 48));
    row(u"Logistics"_s, u"2000 0002 8815 3340"_s, u"Direct"_s, valid(), StubCell::amount("38914.06"), StubCell::amount("0"),
        StubCell::chip(Chip::Warning, u"Below 50,000.00"_s), StubCell::number(u"9 days"_s, 9));
    row(u"Retail Asia"_s, u"2000 0004 5527 0184"_s, u"Direct"_s, valid(), StubCell::amount("126300", u"SGD"_s), StubCell::amount("0", u"SGD"_s),
        StubCell::chip(Chip::Off, u"Off"_s), StubCell::number(u"73 days"_s, 73));
    row(u"Contoso Joint Venture"_s, u"2000 0006 7402 1159"_s, u"Direct"_s, StubCell::chip(Chip::Info, u"Frozen"_s, u"freeze"_s),
        StubCell::amount("12000"), StubCell::amount("0"), StubCell::chip(Chip::Off, u"Off"_s), StubCell::number(u"—"_s, -1));
    row(u"Research"_s, u"2000 0003 1190 6652"_s, u"Direct"_s, valid(), StubCell::amount("-6482.91")->problem(), StubCell::amount("6482.91")->problem(),
        StubCell::chip(Chip::Problem, u"Overdue"_s), StubCell::number(u"—"_s, -1));
    return model;
}

QStandardItemModel *compositionModel(QObject *parent)
{
    auto *model = stubModel({u"Term"_s, u"Basis"_s, u"Amount"_s, QString()}, parent);
    const auto row = [&](const QString &term, const QString &basis, const char *amount, const QString &link, QStandardItem *under = nullptr) {
        const QList<StubCell *> cells{new StubCell(term), new StubCell(basis), StubCell::amount(amount)->figure(u"cash"_s),
                                      link.isEmpty() ? new StubCell : StubCell::link(link)};
        if (!under) {
            cells[0]->bold();
            cells[2]->bold();
        }
        return addRow(model, cells, under);
    };
    QStandardItem *cash = row(u"Cash Balance"_s, u"original currency USD"_s, "412806.35", u"Change history"_s);
    row(u"Own cash"_s, {}, "372806.35", {}, cash);
    row(u"Transferred in"_s, u"from Fabrikam Logistics"_s, "40000", {}, cash);
    row(u"Regular Bank Credit"_s, u"credit limit of this account"_s, "250000", u"Change Records"_s);
    QStandardItem *refund = row(u"Regular Bank Credit Refund"_s, u"2026-08, 2026-09"_s, "18240.72", u"Change history"_s);
    row(u"2026-08"_s, {}, "6115.20", {}, refund);
    QStandardItem *current = row(u"Unsettled, current month"_s, u"1,284 charges, before tax"_s, "-131552.18", u"Change history"_s);
    row(u"Cloud"_s, {}, "-131552.18", {}, current);
    QStandardItem *earlier = row(u"Unsettled, previous months"_s, {}, "-96418.40", u"Change history"_s);
    row(u"Bill 2026-09 · Cloud"_s, u"partly paid, due 31 Oct"_s, "-84113.90", u"Open bill"_s, earlier);
    row(u"Bill 2026-08 · Marketplace"_s, u"unpaid, due 30 Sep"_s, "-12304.50", u"Open bill"_s, earlier);
    addRow(model, {(new StubCell(u"Available Credit"_s))->total(), (new StubCell)->total(), StubCell::amount("453076.49")->total(),
                   StubCell::link(u"Change history"_s)->total()});
    return model;
}

QStandardItemModel *formulaModel(QObject *parent)
{
    auto *model = stubModel({u"Term"_s, u"Amount"_s}, parent);
    const auto row = [&](const QString &term, const char *amount, const QString &sign, QStandardItem *under = nullptr, const QString &secondary = {}) {
        StubCell *value = StubCell::amount(amount, {});
        if (!sign.isEmpty())
            value->setText(sign + u' ' + value->text());
        StubCell *name = new StubCell(term);
        if (!secondary.isEmpty())
            name->secondary(secondary);
        return addRow(model, {name, value}, under);
    };
    QStandardItem *cash = row(u"Cash Balance"_s, "412806.35", u"+"_s);
    row(u"Own cash"_s, "372806.35", u"+"_s, cash);
    QStandardItem *credit = row(u"Regular Bank Credit"_s, "250000", u"+"_s);
    row(u"Limit"_s, "250000", {}, credit);
    QStandardItem *refund = row(u"Regular Bank Credit Refund"_s, "18240.72", u"+"_s);
    row(u"2026-08"_s, "6115.20", u"+"_s, refund);
    QStandardItem *current = row(u"Unsettled, current month"_s, "131552.18", u"−"_s);
    row(u"1,284 charges"_s, "131552.18", {}, current);
    QStandardItem *earlier = row(u"Unsettled, previous months"_s, "96418.40", u"−"_s);
    QStandardItem *bill = row(u"Bill 2026-09 · Cloud"_s, "84113.90", {}, earlier);
    row(u"Payable"_s, "182640.11", {}, bill);
    QStandardItem *paid = row(u"Paid"_s, "98526.21", u"−"_s, bill);
    row(u"Posting 7102"_s, "90000", {}, paid, u"own cash"_s);
    row(u"Posting 7101"_s, "8526.21", {}, paid, u"cash coupon"_s);
    row(u"Bill 2026-08 · Marketplace"_s, "12304.50", {}, earlier);
    addRow(model, {(new StubCell(u"Available Credit"_s))->total(), StubCell::amount("453076.49", {})->total()});
    return model;
}

QStandardItemModel *reviewModel(QObject *parent)
{
    auto *model = stubModel({u"Product / region / instance"_s, u"Lines"_s, u"2026-09"_s, u"2026-08"_s, u"Difference"_s, u"Variance"_s, u"Checked"_s, u"Mark"_s}, parent);
    const auto row = [&](const QString &name, const QString &lines, const char *now, const char *before, const char *difference, const QString &variance,
                         double change, int checked, StubCell *mark, QStandardItem *under = nullptr) {
        StubCell *delta = StubCell::amount(difference, {});
        if (qAbs(change) > 0.1)
            delta->variance(change);
        StubCell *bar = StubCell::number(variance, change)->variance(change);
        StubCell *share = StubCell::number(u"%1 %"_s.arg(checked), checked)->share(checked / 100.0);
        return addRow(model, {new StubCell(name), StubCell::number(lines, 0), StubCell::amount(now, {}), StubCell::amount(before, {}), delta, bar, share, mark}, under);
    };
    const auto disputed = [] { return StubCell::chip(Chip::Warning, u"1 disputed"_s, u"flag"_s); };
    QStandardItem *ecs = row(u"Elastic Compute Service"_s, u"412,604"_s, "61204.18", "52880.40", "+8323.78", u"+15.7 %"_s, .157, 62, disputed());
    QStandardItem *sg = row(u"ap-southeast-1 Singapore"_s, u"188,120"_s, "31940.77", "24015.10", "+7925.67", u"+33.0 %"_s, .33, 41, disputed(), ecs);
    row(u"i-t4n8x2k0  risk-batch-07"_s, u"744"_s, "6912.40", "2104.00", "+4808.40", u"+228.5 %"_s, 2.285, 0, disputed(), sg);
    row(u"i-t4n8x2k1  risk-batch-08"_s, u"744"_s, "5230.11", "2104.00", "+3126.11", u"+148.6 %"_s, 1.486, 0, new StubCell, sg);
    row(u"i-t4na01c9  ledger-db-01"_s, u"744"_s, "3118.06", "3118.06", "0", u"0.0 %"_s, 0, 100, StubCell::chip(Chip::Good, u"Checked"_s), sg);
    row(u"Object Storage Service"_s, u"506,219"_s, "38551.02", "36110.48", "+2440.54", u"+6.8 %"_s, .068, 90, new StubCell);
    row(u"Content Delivery Network"_s, u"118,930"_s, "14402.66", "19870.31", "-5467.65", u"-27.5 %"_s, -.275, 100, StubCell::chip(Chip::Good, u"Checked"_s));
    row(u"Log Service"_s, u"57,480"_s, "4977.32", "4655.80", "+321.52", u"+6.9 %"_s, .069, 55, new StubCell);
    QStandardItem *total = row(u"1,204,877 lines"_s, u"1,204,877"_s, "154563.57", "144119.18", "+10444.39", u"+7.2 %"_s, .072, 68, new StubCell(u"2 disputed"_s));
    for (int column = 0; column < model->columnCount(); ++column)
        model->item(total->row(), column)->setData(true, TotalRole);
    return model;
}

} // namespace purser
