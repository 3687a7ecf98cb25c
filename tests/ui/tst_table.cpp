// SPDX-License-Identifier: GPL-3.0-or-later
#include "stub_model.h"

#include "models/amount_text.h"
#include "ui/filter_bar.h"
#include "ui/selection_totals.h"
#include "ui/table_cell.h"
#include "ui/table_columns.h"
#include "ui/table_copy.h"
#include "ui/table_delegate.h"
#include "ui/table_panel.h"
#include "ui/table_proxy.h"
#include "ui/table_view.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTest>

#include <ctime>

using namespace purser;
using namespace Qt::StringLiterals;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void amountIsWrittenForTheLocale_data();
    void amountIsWrittenForTheLocale();
    void amountCellHasTypographicMinusAndNoCurrency();
    void formulaCharactersAreGuarded_data();
    void formulaCharactersAreGuarded();
    void copyHasHeadersAndOneCurrencyInThem();
    void copySplitsSeveralCurrencies();
    void selectionSumsAreExactPerCurrency();
    void totalAndNestedRowsAreNotSummedTwice();
    void sortingKeepsCurrenciesTogether_data();
    void sortingKeepsCurrenciesTogether();
    void totalStaysLastAndHidesUnderAFilter();
    void typingFiltersAndEscapeClears();
    void screenReaderHearsTheCurrency();
    void digitsEndAtOneEdgeInBothDirections();
    void selectingEverythingIsOneRange();
    void columnsSurviveARestart();
    void hidingAColumnChoosesNoWidth();
};

void TestTable::initTestCase()
{
    QCoreApplication::setOrganizationName(u"purser-test"_s);
    QCoreApplication::setApplicationName(u"table"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    (new Theme(qApp))->install();
    QSettings().clear();
}

void TestTable::amountIsWrittenForTheLocale_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("grouped, two decimals") << u"453076.4900"_s << QLocale(QLocale::English) << u"453,076.49"_s;
    QTest::newRow("negative") << u"-84113.9"_s << QLocale(QLocale::English) << u"\u221284,113.90"_s;
    QTest::newRow("German") << u"-1234567.5"_s << QLocale(QLocale::German) << u"\u22121.234.567,50"_s;
    QTest::newRow("more decimals stay") << u"0.0000123456"_s << QLocale(QLocale::English) << u"0.0000123456"_s;
    QTest::newRow("larger than 64 bits") << u"123456789012345678901"_s << QLocale(QLocale::English) << u"123456789012345678901.00"_s;
}

void TestTable::amountIsWrittenForTheLocale()
{
    QFETCH(QString, amount);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QCOMPARE(amountText(Decimal::parse(amount).value(), 2, locale), text);
}

void TestTable::amountCellHasTypographicMinusAndNoCurrency()
{
    QStandardItemModel *model = stubModel({u"Amount"_s}, this);
    StubCell *cell = StubCell::amount("-84113.90");
    cell->setText(u"-84,113.90 USD"_s);
    addRow(model, {cell});
    const TableCell read = TableCell::read(model->index(0, 0));
    QCOMPARE(read.text, u"\u221284,113.90"_s);
    QCOMPARE(read.currency, u"USD"_s);
    QVERIFY(read.isNumber());
}

void TestTable::formulaCharactersAreGuarded_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("copied");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus formula") << u"+cmd|' /C calc'!A0"_s << u"'+cmd|' /C calc'!A0"_s;
    QTest::newRow("minus formula") << u"-2+3"_s << u"'-2+3"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab first") << u"\t=1"_s << u"' =1"_s;
    QTest::newRow("negative number") << u"-84113.90"_s << u"-84113.90"_s;
    QTest::newRow("signed percentage") << u"+15.7 %"_s << u"+15.7 %"_s;
    QTest::newRow("line end inside") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("plain") << u"Group Treasury"_s << u"Group Treasury"_s;
}

void TestTable::formulaCharactersAreGuarded()
{
    QFETCH(QString, cell);
    QFETCH(QString, copied);
    QCOMPARE(guardedCell(cell), copied);
}

void TestTable::copyHasHeadersAndOneCurrencyInThem()
{
    TableView view;
    view.setModel(compositionModel(this));
    view.setTree(true);
    view.expandAll();
    view.selectionModel()->select(view.model()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QModelIndex earlier = view.model()->index(4, 0);
    view.selectionModel()->select(view.model()->index(0, 0, earlier), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(copiedRows(view),
             u"Term\tBasis\tAmount (USD)\t\n"
             "Cash Balance\toriginal currency USD\t412806.35\tChange history\n"
             "Bill 2026-09 · Cloud\tpartly paid, due 31 Oct\t-84113.90\tOpen bill\n"_s);
}

void TestTable::copySplitsSeveralCurrencies()
{
    TableView view;
    view.setModel(accountsModel(this));
    for (int column : {1, 2, 3, 5, 6, 7, 8})
        view.setColumnHidden(column, true);
    view.selectAll();
    const QStringList lines = copiedRows(view).split(u'\n');
    QCOMPARE(lines.at(0), u"Account\tAvailable Credit\tAvailable Credit currency"_s);
    QVERIFY(lines.contains(u"Retail Asia\t126300.00\tSGD"_s));
}

void TestTable::selectionSumsAreExactPerCurrency()
{
    QStandardItemModel *model = accountsModel(this);
    QItemSelectionModel selection(model);
    selection.select(QItemSelection(model->index(0, 0), model->index(5, 7)), QItemSelectionModel::Select);
    const SelectionTotals totals = selectionTotals(selection, 4);
    QCOMPARE(totals.rows, 6);
    QCOMPARE(totals.currencies.size(), 2);
    QCOMPARE(totals.currencies.at(0).currency, u"USD"_s);
    QCOMPARE(totals.currencies.at(0).sum, Decimal::parse(u"538715.19").value());
    QCOMPARE(totals.currencies.at(0).count, 5);
    QCOMPARE(totals.currencies.at(0).average(), Decimal::parse(u"107743.04").value());
    QCOMPARE(totals.currencies.at(1).sum, Decimal::parse(u"126300").value());
    const SelectionTotals counted = selectionTotals(selection, 4, 3);
    QVERIFY(!counted.complete);
    QCOMPARE(counted.rows, 6);
}

void TestTable::totalAndNestedRowsAreNotSummedTwice()
{
    TableView view;
    view.setModel(compositionModel(this));
    view.setTree(true);
    view.expandAll();
    view.selectAll();
    const SelectionTotals totals = selectionTotals(*view.selectionModel(), 2);
    QCOMPARE(totals.currencies.at(0).sum, Decimal::parse(u"453076.49").value());
}

void TestTable::sortingKeepsCurrenciesTogether_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("accounts");
    QTest::newRow("largest first") << Qt::DescendingOrder
                                   << QStringList{u"Group Treasury"_s, u"Digital Channel"_s, u"Logistics"_s, u"Contoso Joint Venture"_s, u"Research"_s, u"Retail Asia"_s};
    QTest::newRow("smallest first") << Qt::AscendingOrder
                                    << QStringList{u"Research"_s, u"Contoso Joint Venture"_s, u"Logistics"_s, u"Digital Channel"_s, u"Group Treasury"_s, u"Retail Asia"_s};
}

void TestTable::sortingKeepsCurrenciesTogether()
{
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, accounts);
    TableProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(accountsModel(this));
    proxy.setSettlementCurrency(u"USD"_s);
    proxy.sort(4, order);
    QStringList sorted;
    for (int row = 0; row < proxy.rowCount(); ++row)
        sorted << proxy.index(row, 0).data().toString();
    QCOMPARE(sorted, accounts);
    QCOMPARE(proxy.headerData(4, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(), int(Qt::DescendingOrder));
    QCOMPARE(proxy.headerData(0, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(), int(Qt::AscendingOrder));
}

void TestTable::totalStaysLastAndHidesUnderAFilter()
{
    TableProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(compositionModel(this));
    for (auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        proxy.sort(2, order);
        QCOMPARE(proxy.index(proxy.rowCount() - 1, 0).data().toString(), u"Available Credit"_s);
    }
    proxy.setFilterText(u"marketplace"_s);
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.index(0, 0).data().toString(), u"Unsettled, previous months"_s);
}

void TestTable::typingFiltersAndEscapeClears()
{
    TablePanel panel(u"test.filter"_s);
    panel.setModel(accountsModel(&panel));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    QLineEdit *field = panel.filterBar()->field();
    field->setFocus();
    QTest::keyClicks(field, u"tre 4471"_s);
    QTRY_COMPARE(panel.view()->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(panel.view()->model()->rowCount(), 6);
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(panel.view()->hasFocus());
}

void TestTable::screenReaderHearsTheCurrency()
{
    TableProxy proxy;
    proxy.setSourceModel(accountsModel(this));
    QCOMPARE(proxy.index(5, 4).data(Qt::AccessibleTextRole).toString(), u"\u22126,482.91 USD"_s);
    TablePanel panel(u"test.accessible"_s);
    panel.setName(u"All billing accounts"_s);
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(panel.view());
    QCOMPARE(view->text(QAccessible::Name), u"All billing accounts"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(panel.filterBar()->field())->text(QAccessible::Name), u"Filter rows"_s);
}

void TestTable::digitsEndAtOneEdgeInBothDirections()
{
    QStandardItemModel *model = accountsModel(this);
    TableView view;
    view.setModel(model);
    for (auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QList<int> ends;
        for (const char *amount : {"-84113.90", "0.01", "453076.49"}) {
            QStandardItemModel one;
            addRow(&one, {StubCell::amount(amount, {})});
            QImage image(160, 28, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.initFrom(&view);
            option.widget = nullptr;
            option.rect = image.rect();
            option.direction = direction;
            option.state = QStyle::State_Enabled | QStyle::State_Active;
            TableDelegate().paint(&painter, option, one.index(0, 0));
            painter.end();
            int last = 0;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    last = qGray(image.pixel(x, y)) < 160 ? x : last;
            }
            ends << last;
        }
        QVERIFY2(ends.at(0) > 140 && qAbs(ends.at(0) - ends.at(2)) <= 2, qPrintable(u"%1 %2"_s.arg(ends.at(0)).arg(ends.at(2))));
    }
}

void TestTable::selectingEverythingIsOneRange()
{
    QStandardItemModel model(20'000, 3);
    TableView view;
    view.setModel(&model);
    view.selectAll();
    QCOMPARE(view.selectionModel()->selection().size(), 1);
    const SelectionTotals totals = selectionTotals(*view.selectionModel(), -1);
    QCOMPARE(totals.rows, 20'000);
}

void TestTable::columnsSurviveARestart()
{
    {
        TablePanel panel(u"test.columns"_s);
        panel.setModel(accountsModel(&panel));
        panel.view()->header()->moveSection(4, 1);
        panel.view()->header()->setSectionHidden(2, true);
        panel.view()->header()->resizeSection(0, 222);
    }
    TablePanel panel(u"test.columns"_s);
    panel.setModel(accountsModel(&panel));
    QCOMPARE(panel.view()->header()->visualIndex(4), 1);
    QVERIFY(panel.view()->isColumnHidden(2));
    QCOMPARE(panel.view()->columnWidth(0), 222);
}

void TestTable::hidingAColumnChoosesNoWidth()
{
    TablePanel panel(u"test.hiding"_s);
    panel.setModel(accountsModel(&panel));
    panel.view()->setColumnHidden(2, true);
    panel.view()->setColumnHidden(2, false);
    QVERIFY(!panel.columns()->areWidthsChosen());
    panel.view()->header()->resizeSection(0, 222);
    QVERIFY(panel.columns()->areWidthsChosen());
}

/// Microseconds this thread has worked: what other programs do meanwhile does not count.
QTEST_MAIN(TestTable)
#include "tst_table.moc"
