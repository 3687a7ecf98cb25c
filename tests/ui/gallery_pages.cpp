// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_pages.h"

#include "stub_model.h"

#include "ui/chip.h"
#include "ui/explain_panel.h"
#include "ui/figure_label.h"
#include "ui/filter_bar.h"
#include "ui/hairline.h"
#include "ui/icon_label.h"
#include "ui/icons.h"
#include "ui/main_frame.h"
#include "ui/month_chart.h"
#include "ui/nav_pane.h"
#include "ui/page.h"
#include "ui/sparkline.h"
#include "ui/status_strip.h"
#include "ui/switcher_button.h"
#include "ui/table_panel.h"
#include "ui/table_proxy.h"
#include "ui/table_view.h"
#include "ui/text_label.h"
#include "ui/waterfall.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace purser {

static QString text(const char *english)
{
    return stubText(QString::fromUtf8(english));
}

void fillFrame(MainFrame *frame)
{
    for (const char *menu : {"File", "Edit", "View", "Account", "Bills", "Tools", "Help"})
        frame->menuBar()->addMenu(text(menu))->addAction(u"Example"_s);
    frame->sourceSwitcher()->setTexts(u"book"_s, text("Book"), u"group.purser"_s, {});
    frame->accountSwitcher()->setTexts(u"wallet"_s, {}, text("Group Treasury"), u"2000 0001 4471 0926"_s);
    frame->setPerson(text("Signed in as Maja Lindqvist"));
    auto *person = new QMenu(frame);
    person->addAction(u"Sign out"_s);
    frame->personButton()->setMenu(person);
    const auto section = [](const char *id, const char *icon, const char *title) {
        return NavSection{QString::fromLatin1(id), QString::fromLatin1(icon), text(title), {}};
    };
    frame->navigation()->setBadge(u"messages"_s, 3);
    frame->navigation()->setBadge(u"staged"_s, 2);
    frame->navigation()->setSections({
        {text("Account"),
         {section("overview", "overview", "Overview"), section("basic", "info", "Basic Information"), section("asset", "wallet", "Asset Information"),
          section("income", "arrows-up-down", "Income and Expenditure"), section("credit", "gauge", "Credit Records"),
          section("coupons", "coupon", "Coupons"), section("settings", "sliders", "Account Settings"), section("methods", "card", "Payment Methods"),
          section("payers", "share", "Manage Billing Accounts"), section("admins", "user-shield", "Account Administrator")}},
        {text("Bills"),
         {section("bills", "bill", "Bills"), section("review", "bill-search", "Bill Review"), section("refunds", "undo", "Refunds"),
          section("reconcile", "swap", "Reconciliation")}},
        {text("Enterprise"), {section("org", "org", "Organization"), section("people", "users", "People and Permissions")}},
        {text("System"), {section("messages", "mail", "Messages"), section("staged", "inbox", "Staged Changes"), section("activity", "activity", "Activity")}},
    });
    frame->statusStrip()->setState(u"shield-check"_s, text("Local book · verified 09:14"));
    frame->statusStrip()->setStagedChanges(2);
}

static QWidget *totalsBlock(const QString &name, const QString &digits, const QString &currency, QWidget *below, bool problem = false)
{
    auto *block = new QWidget;
    auto *layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    auto *figure = new FigureLabel(FigureLabel::Size::Small);
    figure->setAmount(digits, currency, problem);
    figure->setFigure(name, u"availableCredit"_s);
    layout->addWidget(new TextLabel(name, Type::Small, Color::Text2));
    layout->addWidget(figure);
    layout->addWidget(below);
    layout->addStretch();
    return block;
}

static QWidget *accountCard(const QString &name, const QString &id, StateChip *chip, const QString &digits, const QString &sentence, double end, bool problem = false)
{
    auto *card = new QWidget;
    auto *layout = new QGridLayout(card);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new TextLabel(name, Type::BodyBold), 0, 0);
    layout->addWidget(chip, 0, 1, Qt::AlignRight);
    layout->addWidget(new TextLabel(id, Type::Small, Color::Text2), 1, 0);
    auto *figure = new FigureLabel(FigureLabel::Size::Small);
    figure->setAmount(digits, u"USD"_s, problem);
    figure->setFigure(u"Available Credit"_s, u"availableCredit"_s);
    auto *spark = new Sparkline;
    spark->setSeries(stubSeries(name, end), u"Available credit of %1 over 30 days"_s.arg(name));
    layout->setRowMinimumHeight(2, 14);
    layout->addWidget(figure, 3, 0);
    layout->addWidget(spark, 2, 1, 4, 1, Qt::AlignRight | Qt::AlignBottom);
    layout->addWidget(new TextLabel(sentence, Type::Small, Color::Text2), 4, 0);
    layout->setColumnStretch(0, 1);
    return card;
}

static QWidget *columns(const QList<QWidget *> &blocks)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    for (int i = 0; i < blocks.size(); ++i) {
        if (i > 0)
            layout->addWidget(new Hairline(Qt::Vertical));
        layout->addWidget(blocks.at(i), 1);
    }
    return row;
}

Page *overviewPage()
{
    auto *page = new Page;
    page->setTitle(text("Overview"));
    page->setCaption(u"6 billing accounts you may see · figures at 14 Oct 2026, 09:14 (UTC+8)"_s);
    auto *exporting = new QAction(themedIcon(u"export"_s), u"Export"_s, page);
    page->addTitleAction(exporting);
    page->addTitleAction(new QAction(themedIcon(u"plus"_s), u"New account"_s, page));
    const auto small = [](const QString &words) { return new TextLabel(words, Type::Small, Color::Text2); };
    page->addInset(columns({totalsBlock(u"Available Credit"_s, u"538,715.19"_s, u"USD"_s, small(u"5 accounts"_s)),
                            totalsBlock(u"Available Credit"_s, u"126,300.00"_s, u"SGD"_s, small(u"1 account"_s)),
                            totalsBlock(u"Overdue"_s, u"6,482.91"_s, u"USD"_s, new StateChip(Chip::Problem, u"1 account, stops in 11 days"_s), true),
                            totalsBlock(u"Bills due by 31 Oct"_s, u"96,418.40"_s, u"USD"_s, small(u"2 bills, oldest due 30 Sep"_s))}));
    page->addSeparator();
    SectionRow *attention = page->addSection(u"Needs attention and pinned"_s);
    auto *choose = new QPushButton(u"Choose cards"_s);
    choose->setFlat(true);
    attention->addTrailing(choose);
    page->addInset(columns({accountCard(u"Research"_s, u"2000 0003 1190 6652"_s, new StateChip(Chip::Problem, u"Overdue"_s), u"-6,482.91"_s, u"Overdue since 10 Oct"_s, -6482.91, true),
                            accountCard(u"Logistics"_s, u"2000 0002 8815 3340"_s, new StateChip(Chip::Warning, u"Below threshold"_s), u"38,914.06"_s, u"9 days at 4,323.78 a day"_s, 38914),
                            accountCard(u"Group Treasury"_s, u"2000 0001 4471 0926"_s, new StateChip(Chip::Good, u"Valid"_s), u"453,076.49"_s, u"48 days at 9,396.58 a day"_s, 453076)}));
    page->addSeparator();
    auto *table = new TablePanel(u"gallery.accounts"_s);
    table->setName(u"All billing accounts"_s);
    table->setModel(accountsModel(page));
    table->view()->setSecondaryColumns({1});
    table->view()->setDefaultWidths({149, 150, 82, 104, 148, 112, 146, 78, 68});
    table->proxy()->setSettlementCurrency(u"USD"_s);
    table->sortBy(4, Qt::DescendingOrder);
    SectionRow *all = page->addSection(u"All billing accounts"_s);
    auto *status = new QComboBox;
    status->addItems({u"Any status"_s, u"Valid"_s});
    status->setAccessibleName(u"Status"_s);
    table->filterBar()->addControl(status);
    table->filterBar()->setPlaceholder(u"Filter accounts"_s);
    all->addTrailing(table->filterBar());
    page->addHanging(table, 1);
    table->view()->setCurrentIndex(table->view()->model()->index(0, 0));
    return page;
}

Page *assetPage(MainFrame *frame)
{
    auto *page = new Page;
    page->setTitle(text("Asset Information"));
    page->setCaption(text("Group Treasury"), u"2000 0001 4471 0926"_s, text("· Direct customer · owner Fabrikam Holdings"));
    page->addTitleAction(new QAction(text("Top-up && Remittance"), page), ButtonKind::Primary);
    page->addTitleAction(new QAction(text("Transfer"), page));
    page->addTitleAction(new QAction(text("Withdraw"), page));
    auto *more = new QAction(text("More"), page);
    more->setMenu(new QMenu(page));
    page->addTitleAction(more);

    auto *head = new QWidget;
    auto *headLayout = new QGridLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->setSpacing(0);
    auto *figure = new FigureLabel(FigureLabel::Size::Headline);
    figure->setAmount(u"453,076.49"_s, u"USD"_s);
    figure->setFigure(text("Available Credit"), u"availableCredit"_s);
    headLayout->addWidget(new TextLabel(text("Available Credit"), Type::Small, Color::Text2), 0, 0);
    headLayout->addWidget(figure, 1, 0);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(22);
    facts->addStretch();
    facts->addWidget(new StateChip(Chip::Good, text("Above alert threshold 100,000.00")));
    facts->addWidget(new StateChip(Chip::Pending, text("Runway 48 days at 9,396.58 a day")));
    headLayout->addLayout(facts, 1, 1);
    headLayout->setColumnStretch(1, 1);
    page->addInset(head);
    page->addGap(12);

    auto *waterfall = new Waterfall;
    using Kind = WaterfallColumn::Kind;
    const auto amount = [](const char *value) { return Decimal::parse(QString::fromLatin1(value)).value(); };
    waterfall->setColumns({{Kind::Start, amount("412806.35"), text("Cash Balance"), text("own, transferred in"), {}},
                           {Kind::Step, amount("250000"), text("Credit limit"), text("regular bank credit"), {}},
                           {Kind::Step, amount("18240.72"), text("Credit Refund"), text("2 months"), {}},
                           {Kind::Step, amount("-131552.18"), text("Unsettled"), text("current month"), {}},
                           {Kind::Step, amount("-96418.40"), text("Unsettled"), text("earlier months"), {}},
                           {Kind::Total, amount("453076.49"), text("Available Credit"), text("at 09:14"), {}}},
                          u"USD"_s);
    waterfall->setCurrentColumn(4);
    page->addInset(waterfall);

    SectionRow *section = page->addSection(text("Composition"));
    auto *expand = new QPushButton(text("Expand all"));
    expand->setFlat(true);
    section->addTrailing(expand);
    auto *table = new TablePanel(u"gallery.composition"_s);
    table->filterBar()->hide();
    table->setName(text("Composition"));
    table->setModel(compositionModel(page));
    TableView *view = table->view();
    view->setTree(true);
    view->setSecondaryColumns({1});
    view->setDefaultWidths({244, 184, 158, 116});
    view->expand(view->model()->index(0, 0));
    const QModelIndex earlier = view->model()->index(4, 0);
    view->expand(earlier);
    view->setCurrentIndex(view->model()->index(0, 0, earlier));
    page->addHanging(table, 1);
    auto *beside = new QWidget;
    auto *besideLayout = new QHBoxLayout(beside);
    besideLayout->setContentsMargins(0, 6, 0, 0);
    besideLayout->setSpacing(6);
    besideLayout->addWidget(new IconLabel(u"coupon"_s, Color::Text2, 14));
    besideLayout->addWidget(new TextLabel(text("Beside it, not in it: coupons 2,400.00 · prepaid cards 5,000.00"), Type::Small, Color::Text2), 1);
    page->addInset(beside);
    explainAsset(frame);
    return page;
}

void explainAsset(MainFrame *frame)
{
    ExplainPanel *panel = frame->explainPanel();
    panel->setFigure(text("Available Credit"), u"453,076.49"_s, u"USD"_s, text("at 14 Oct 2026, 09:14 (UTC+8)"));
    panel->setModel(formulaModel(panel));
    panel->setChangePage(new QWidget);
    TableView *tree = panel->tree();
    const QModelIndex earlier = tree->model()->index(4, 0);
    const QModelIndex bill = tree->model()->index(0, 0, earlier);
    const QModelIndex paid = tree->model()->index(1, 0, bill);
    for (const QModelIndex &index : {earlier, bill, paid})
        tree->expand(index);
    tree->setCurrentIndex(tree->model()->index(0, 0, paid));
    panel->setDetails({text("Posting 7102"), u"90,000.00"_s, u"USD"_s,
                       {{text("Source"), text("Bill 2026-09, settlement 0418")}, {text("By"), u"Maja Lindqvist"_s}, {text("Recorded"), text("6 Oct 2026, 16:02")}},
                       text("Open Bill 2026-09")});
    frame->setExplainShown(true);
}

Page *incomePage()
{
    auto *page = new Page;
    page->setTitle(u"Income and Expenditure Details"_s);
    page->setCaption(u"Group Treasury"_s, u"2000 0001 4471 0926"_s, u"· the cash ledger by UTC+8 month; coupons, cards and credit refunds are not cash"_s);
    page->addTitleAction(new QAction(themedIcon(u"export"_s), u"Export"_s, page));
    page->addTitleAction(new QAction(u"Print"_s, page));
    auto *tabs = new QTabBar;
    tabs->setExpanding(false);
    tabs->addTab(u"Monthly Summary"_s);
    tabs->addTab(u"Transaction Details"_s);
    page->addHanging(tabs);
    page->addGap(8);
    SectionRow *row = page->addSection(u"By month, USD"_s);
    auto *legend = new ChartLegend;
    legend->setEntries({{u"Income"_s, Color::Up, false}, {u"Expenditure"_s, Color::Down, false}, {u"Cash balance at month end"_s, Color::Total, true}});
    row->addTrailing(legend);
    auto *asTable = new QPushButton(themedIcon(u"table"_s), u"Show as table"_s);
    asTable->setFlat(true);
    row->addTrailing(asTable);
    auto *chart = new MonthChart;
    const auto thousand = [](int value) { return Decimal(qint64(value) * 1000); };
    QList<ChartMonth> months;
    static constexpr int figures[12][3] = {{212, 180, 38}, {181, 195, 21}, {240, 167, 92}, {163, 185, 63}, {263, 200, 120}, {222, 222, 115},
                                           {190, 230, 75}, {313, 240, 144}, {208, 236, 110}, {240, 226, 124}, {330, 251, 203}, {300, 90, 413}};
    static constexpr const char *names[12] = {"Nov 2025", "Dec", "Jan 2026", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"};
    for (int i = 0; i < 12; ++i)
        months << ChartMonth{QString::fromLatin1(names[i]), thousand(figures[i][0]), thousand(figures[i][1]), thousand(figures[i][2])};
    chart->setMonths(months, u"Cash balance rose from 38,000.00 to 412,806.35 USD."_s);
    page->addInset(chart);
    page->addGap(8);
    auto *table = new TablePanel(u"gallery.income"_s);
    table->setName(u"Monthly Summary"_s);
    table->setModel(compositionModel(page));
    table->view()->setTree(true);
    page->addHanging(table, 1);
    return page;
}

Page *reviewPage()
{
    auto *page = new Page;
    page->setTitle(u"Bill Review"_s);
    page->setCaption(u"10,482,316 lines in 18 months · 1,204,877 match, found in 41 ms"_s);
    auto *views = new QComboBox;
    views->addItem(u"Month-end review"_s);
    views->setMinimumWidth(168);
    page->addTitleWidget(views);
    page->addTitleAction(new QAction(u"Save view"_s, page));
    page->addTitleAction(new QAction(themedIcon(u"overview"_s), u"Chart"_s, page));
    page->addTitleAction(new QAction(themedIcon(u"export"_s), u"Export"_s, page));
    auto *table = new TablePanel(u"gallery.review"_s);
    table->setName(u"Bill lines"_s);
    table->filterBar()->setPlaceholder(u"Type to filter lines"_s);
    table->filterBar()->setChip(u"month"_s, u"Month"_s, u"2026-09"_s);
    table->filterBar()->setChip(u"against"_s, u"Against"_s, u"2026-08"_s);
    table->filterBar()->setChip(u"center"_s, u"Cost center"_s, u"2 of 14"_s);
    table->filterBar()->setChip(u"product"_s, u"Product"_s, u"not Marketplace"_s);
    table->filterBar()->setAddShown(true);
    table->setModel(reviewModel(page));
    TableView *view = table->view();
    view->setTree(true);
    view->setCurrencyShown(false);
    view->setDefaultWidths({240, 91, 110, 110, 110, 150, 112, 116});
    view->expandAll();
    table->sortBy(2, Qt::DescendingOrder);
    page->addHanging(table, 1);
    const QModelIndex region = view->model()->index(0, 0, view->model()->index(0, 0));
    view->setCurrentIndex(view->model()->index(0, 0, region));
    view->selectionModel()->select(view->model()->index(1, 0, region), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return page;
}

} // namespace purser
