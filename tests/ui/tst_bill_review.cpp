// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_groups_model.h"
#include "models/review_lines_model.h"
#include "ui/dialogs/import_flow.h"
#include "ui/dialogs/import_list_dialog.h"
#include "ui/dialogs/import_options_dialog.h"
#include "ui/dialogs/import_report_dialog.h"
#include "ui/filter_bar.h"
#include "ui/line_table.h"
#include "ui/pages/bill_review_page.h"
#include "ui/pages/review_condition_dialog.h"
#include "ui/pages/review_export.h"
#include "ui/pages/review_mark_dialog.h"
#include "ui/pages/review_views.h"
#include "ui/status_strip.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/theme.h"

#include "../models/review_fixture.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStringListModel>
#include <QTest>
#include <QUrl>

using namespace purser;
using namespace Qt::StringLiterals;

/// Fifty million rows that cost nothing.
class EndlessModel : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 50'000'000; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    mutable qint64 asked = 0;
};

class TestBillReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyBookOffersTheImport();
    void groupsThenLines();
    void everyControlHasAName();
    void drillDownAndBack();
    void whereErrorStandsAtTheField();
    void typingFilters();
    void wholeSelectionHasTheTotalsOfTheView();
    void viewsAreKeptForEachPerson();
    void exportWritesWhatIsShown();
    void exportGuardsFormulas();
    void fiftyMillionRowsAreOneRange();
    void dialogsAreNamed();
    void importFlowReportsBadRows();
    void droppedFilesAreBillsOnly();

private:
    TableView *groups() const { return m_page->mainTable()->view(); }
    LineTable *lines() const { return m_page->findChild<LineTable *>(); }
    void checkNames(const QWidget *root);

    Theme m_theme;
    std::unique_ptr<ReviewFixture> m_fixture;
    std::unique_ptr<Permissions> m_permissions;
    std::unique_ptr<BillReviewPage> m_page;
};

void TestBillReview::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"purser-test"_s);
    QCoreApplication::setApplicationName(u"tst_bill_review"_s);
    m_theme.install();
    m_theme.setSetting(Theme::Setting::Light);
}

void TestBillReview::init()
{
    QSettings().clear();
    m_fixture = std::make_unique<ReviewFixture>();
    m_permissions = std::make_unique<Permissions>();
    QSignalSpy known(m_permissions.get(), &Permissions::changed);
    m_permissions->setSource(m_fixture->source.get());
    m_permissions->refresh();
    QTRY_VERIFY(!known.isEmpty());
    m_page = std::make_unique<BillReviewPage>(m_permissions.get());
    m_page->resize(1072, 728);
    m_page->show();
}

void TestBillReview::cleanup()
{
    m_page.reset();
    m_permissions.reset();
    m_fixture.reset();
}

void TestBillReview::emptyBookOffersTheImport()
{
    QSignalSpy wanted(m_page.get(), &BillReviewPage::importRequested);
    m_page->setSource(m_fixture->source.get());
    QPushButton *button = nullptr;
    QTRY_VERIFY(button = [&]() -> QPushButton * {
        for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().startsWith(u"Import Bill"_s))
                return candidate;
        }
        return nullptr;
    }());
    button->click();
    QCOMPARE(wanted.size(), 1);
}

void TestBillReview::groupsThenLines()
{
    m_fixture->import(m_fixture->writeBill(3000));
    m_page->setSource(m_fixture->source.get());
    QTRY_VERIFY(groups()->model()->rowCount() > 0);
    QCOMPARE(m_page->question().months, QStringList{u"2026-09"_s});
    QCOMPARE(m_page->question().against, u"2026-08"_s);
    QVERIFY(groups()->isVisible() && !lines()->isVisible());
    ReviewQuestion question = m_page->question();
    question.groupBy.clear();
    m_page->setQuestion(question);
    QTRY_VERIFY(lines()->isVisible() && lines()->model()->rowCount() == 1000);
    QVERIFY(!groups()->isVisible());
}

void TestBillReview::checkNames(const QWidget *root)
{
    const auto children = root->findChildren<QWidget *>();
    for (const QWidget *child : children) {
        const bool isControl = qobject_cast<const QAbstractButton *>(child) || qobject_cast<const QLineEdit *>(child) || child->inherits("QComboBox")
            || (qobject_cast<const QAbstractItemView *>(child) && !child->inherits("QHeaderView"));
        if (!isControl || !child->isVisibleTo(root) || child->objectName().startsWith(u"qt_"_s) || child->inherits("QComboBoxListView"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        const bool named = !child->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool inside = qobject_cast<const QLineEdit *>(child->parentWidget()) || child->inherits("QTableCornerButton");
        QVERIFY2(named || inside, qPrintable(u"%1 in %2 has no name"_s.arg(QString::fromLatin1(child->metaObject()->className()), QString::fromLatin1(child->parentWidget()->metaObject()->className()))));
    }
}

void TestBillReview::everyControlHasAName()
{
    checkNames(m_page.get());
    m_fixture->import(m_fixture->writeBill(300));
    m_page->setSource(m_fixture->source.get());
    QTRY_VERIFY(groups()->model()->rowCount() > 0);
    checkNames(m_page.get());
    ReviewQuestion question = m_page->question();
    question.groupBy.clear();
    question.where = u"usage > 1"_s;
    m_page->setQuestion(question);
    QTRY_VERIFY(lines()->isVisible());
    checkNames(m_page.get());
}

void TestBillReview::drillDownAndBack()
{
    m_fixture->import(m_fixture->writeBill(3000));
    m_page->setSource(m_fixture->source.get());
    QTRY_VERIFY(groups()->model()->rowCount() > 0);
    const auto *model = static_cast<ReviewGroupsModel *>(groups()->model());
    groups()->setFocus();
    groups()->setCurrentIndex(model->index(1, 0));
    const ReviewGroup group = *model->groupAt(model->index(1, 0));
    QTest::keyClick(groups(), Qt::Key_Return); // opens the group
    QTRY_VERIFY(groups()->isExpanded(model->index(1, 0)));
    QTest::keyClick(groups(), Qt::Key_Return); // then its lines
    QTRY_VERIFY(lines()->isVisible());
    QTRY_COMPARE(qint64(lines()->model()->rowCount()), group.lines);
    QCOMPARE(m_page->question().conditions.back().values, QStringList{group.key.value});
    QTest::keyClick(lines(), Qt::Key_Backspace);
    QTRY_VERIFY(groups()->isVisible());
    QVERIFY(m_page->question().conditions.empty());
    QVERIFY(groups()->isExpanded(model->index(1, 0)));
}

void TestBillReview::whereErrorStandsAtTheField()
{
    m_fixture->import(m_fixture->writeBill(300));
    m_page->setSource(m_fixture->source.get());
    QTRY_VERIFY(groups()->model()->rowCount() > 0);
    ReviewQuestion question = m_page->question();
    question.where = u"no_such_column = 3"_s;
    m_page->setQuestion(question);
    QLineEdit *field = nullptr;
    for (QLineEdit *candidate : m_page->findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == u"Where"_s)
            field = candidate;
    }
    QVERIFY(field);
    QTRY_VERIFY(field->isVisible() && field->accessibleDescription().contains(u"no_such_column"_s));
    question.where = u"usage > 1"_s;
    m_page->setQuestion(question);
    QTRY_VERIFY(field->accessibleDescription().isEmpty());
}

void TestBillReview::typingFilters()
{
    m_fixture->import(m_fixture->writeBill(3000));
    m_page->setSource(m_fixture->source.get());
    QTRY_VERIFY(groups()->model()->rowCount() > 0);
    const auto *model = static_cast<ReviewGroupsModel *>(groups()->model());
    const qint64 all = model->matchingLines();
    QTest::keyClicks(m_page->mainTable()->filterBar()->field(), u"ledger"_s);
    QTRY_VERIFY(model->matchingLines() > 0 && model->matchingLines() < all);
    QTest::keyClick(m_page->mainTable()->filterBar()->field(), Qt::Key_Escape);
    QTRY_COMPARE(model->matchingLines(), all);
}

void TestBillReview::wholeSelectionHasTheTotalsOfTheView()
{
    m_fixture->import(m_fixture->writeBill(3000, u"bill.csv"_s, {}, true));
    m_page->setSource(m_fixture->source.get());
    QTRY_VERIFY(groups()->model()->rowCount() > 0);
    ReviewQuestion question = m_page->question();
    question.groupBy.clear();
    m_page->setQuestion(question);
    QTRY_VERIFY(lines()->isVisible() && lines()->model()->rowCount() == 1000);
    QSignalSpy totals(m_page.get(), &Page::totalsChanged);
    lines()->selectAll();
    QCOMPARE(lines()->selectedRanges().size(), 1);
    QTRY_VERIFY(!totals.isEmpty() && totals.last()[0].value<SelectionTotals>().rows == 1000); // one of no rows may come before
    const auto whole = totals.last()[0].value<SelectionTotals>();
    const auto view = static_cast<ReviewLinesModel *>(lines()->model())->view();
    QCOMPARE(size_t(whole.currencies.size()), view->totals().size());
    for (qsizetype i = 0; i < whole.currencies.size(); ++i)
        QCOMPARE(whole.currencies[i].sum, view->totals()[size_t(i)].sums[0]);
    // All but one are summed on a worker; with that one they make the whole.
    totals.clear();
    const QModelIndex first = lines()->model()->index(0, 0);
    lines()->selectionModel()->select(first, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QTRY_VERIFY(!totals.isEmpty() && !totals.last()[0].value<SelectionTotals>().currencies.isEmpty());
    QCOMPARE(totals.last()[0].value<SelectionTotals>().rows, 999);
}

void TestBillReview::viewsAreKeptForEachPerson()
{
    const ReviewViews mine(u"maja@1"_s), other(u"jon@1"_s);
    ReviewQuestion question;
    question.groupBy = {u"region"_s};
    mine.save(u"Month / end"_s, question);
    QCOMPARE(mine.names(), QStringList{u"Month / end"_s});
    QVERIFY(other.names().isEmpty());
    QCOMPARE(mine.load(u"Month / end"_s).value(), question);
    mine.remove(u"Month / end"_s);
    QVERIFY(mine.names().isEmpty());
}

void TestBillReview::exportWritesWhatIsShown()
{
    m_fixture->import(m_fixture->writeBill(300));
    const auto set = m_fixture->lines();
    const auto view = runQuery(*set, {}).value();
    const QString path = m_fixture->path(u"out.csv"_s);
    ReviewExport job;
    QSignalSpy finished(&job, &ReviewExport::finished);
    job.start(path, rowsOfView(view, {set->columnIndex(u"billing_cycle"), set->columnIndex(u"pretax_amount")}, {u"Month"_s, u"Amount"_s}), view->count());
    QTRY_COMPARE(finished.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> rows = file.readAll().split('\n');
    QCOMPARE(rows[0], QByteArray("\xEF\xBB\xBFMonth,Amount\r"));
    QCOMPARE(rows.size(), 302); // header, lines, nothing behind the last line end
    QCOMPARE(rows[300], "2026-09," + view->decimal(299, set->columnIndex(u"pretax_amount")).value()->toText().toUtf8() + '\r');
}

void TestBillReview::exportGuardsFormulas()
{
    const QString path = m_fixture->path(u"out.csv"_s);
    ReviewExport job;
    QSignalSpy finished(&job, &ReviewExport::finished);
    job.start(path, rowsOfTexts({{u"h"_s}, {u"=1+2"_s}, {u"a,\"b\""_s}, {u"-12.50"_s}}), 3);
    QTRY_COMPARE(finished.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBFh\r\n'=1+2\r\n\"a,\"\"b\"\"\"\r\n-12.50\r\n"));
    job.start(u"/nowhere/at/all.csv"_s, rowsOfTexts({{u"h"_s}}), 0);
    QSignalSpy refused(&job, &ReviewExport::refused);
    QTRY_COMPARE(refused.size(), 1);
}

void TestBillReview::fiftyMillionRowsAreOneRange()
{
    EndlessModel model;
    LineTable table;
    table.setModel(&model);
    table.resize(800, 600);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.selectAll();
    QCOMPARE(table.selectedRanges(), (QList<std::pair<qint64, qint64>>{{0, 49'999'999}}));
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.currentIndex().row(), 49'999'999);
    QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
    QCOMPARE(table.indexAt(table.visualRect(table.currentIndex()).center()).row(), 49'999'999);
    QTest::keyClick(&table, Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(table.selectedCount(), 50'000'000);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(30, 5 * table.rowHeight() + 4));
    QCOMPARE(table.selectedRanges(), (QList<std::pair<qint64, qint64>>{{5, 5}}));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(30, 9 * table.rowHeight() + 4));
    QCOMPARE(table.selectedRanges(), (QList<std::pair<qint64, qint64>>{{5, 9}}));
    QVERIFY2(model.asked < 100'000, qPrintable(QString::number(model.asked))); // only what is on screen
}

void TestBillReview::dialogsAreNamed()
{
    ReviewConditionDialog condition({{u"usage"_s, u"Usage"_s, ColumnKind::Decimal, false}, {u"region"_s, u"Region"_s, ColumnKind::Text, false}}, std::nullopt);
    condition.setAttribute(Qt::WA_DeleteOnClose, false);
    condition.show();
    checkNames(&condition);
    ReviewMarkDialog mark(u"Elastic Compute Service, 744 lines"_s);
    mark.setAttribute(Qt::WA_DeleteOnClose, false);
    mark.show();
    checkNames(&mark);
    ImportOptionsDialog options({m_fixture->writeBill(3)});
    options.setAttribute(Qt::WA_DeleteOnClose, false);
    options.show();
    checkNames(&options);
    ImportListDialog list(m_fixture->source.get(), m_permissions.get());
    list.setAttribute(Qt::WA_DeleteOnClose, false);
    list.show();
    checkNames(&list);
}

void TestBillReview::importFlowReportsBadRows()
{
    QWidget window;
    StatusStrip strip;
    ImportFlow flow(&window, m_permissions.get(), &strip);
    flow.setSource(m_fixture->source.get());
    QSignalSpy imported(&flow, &ImportFlow::imported);
    const QString path = m_fixture->writeBill(50, u"bad.csv"_s, "2026-09,2026-09-03,p,ecs,x,i,n,t,1,Hour,,12.x,USD\n");
    window.show();
    flow.startImport({path});
    ImportOptionsDialog *options = nullptr;
    QTRY_VERIFY(options = window.findChild<ImportOptionsDialog *>());
    options->confirmButton()->click();
    ImportReportDialog *report = nullptr;
    QTRY_VERIFY(report = window.findChild<ImportReportDialog *>());
    checkNames(report);
    QVERIFY(imported.isEmpty());
    QPushButton *rest = nullptr;
    for (QPushButton *button : report->findChildren<QPushButton *>()) {
        if (button->text() == u"Import the Rest"_s)
            rest = button;
    }
    QVERIFY(rest);
    rest->click();
    QTRY_COMPARE(imported.size(), 1);
    QCOMPARE(m_fixture->lines()->lines(), 50);
    QTRY_VERIFY(report = [&]() -> ImportReportDialog * {
        for (ImportReportDialog *candidate : window.findChildren<ImportReportDialog *>()) {
            if (candidate->isVisible() && candidate->findChildren<TablePanel *>().size() == 2)
                return candidate;
        }
        return nullptr;
    }());
    checkNames(report);
}

void TestBillReview::droppedFilesAreBillsOnly()
{
    QCOMPARE(ImportFlow::billFiles({QUrl::fromLocalFile(u"/a/b.CSV"_s), QUrl::fromLocalFile(u"/a/c.zip"_s), QUrl::fromLocalFile(u"/a/d.pdf"_s), QUrl(u"https://x/y.csv"_s)}),
             (QStringList{u"/a/b.CSV"_s, u"/a/c.zip"_s}));
}

QTEST_MAIN(TestBillReview)
#include "tst_bill_review.moc"
