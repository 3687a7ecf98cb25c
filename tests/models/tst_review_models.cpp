// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_groups_model.h"
#include "models/review_lines_model.h"
#include "models/review_marking.h"
#include "models/roles.h"
#include "review/line_set_data.h"
#include "review_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestReviewModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void questionSaysItsConditions();
    void questionSurvivesJson();
    void whereCountsPositionsInWhatWasTyped();
    void groupsAddUpToTheQuery();
    void groupsCompareWithAnotherMonth();
    void childrenComeWhenAskedFor();
    void manyGroupsEndInOneRow();
    void sortingKeepsCurrenciesTogether();
    void staleAnswersAreDropped();
    void linesAreServedInWindows();
    void linesSort_data();
    void linesSort();
    void marksChangeNothingElse();
    void markingGroupsMarksTheirLines();
    void removedImportEmptiesTheModels();

private:
    static QVariant cell(const QAbstractItemModel &model, int row, int column, int role, const QModelIndex &parent = {}) { return model.index(row, column, parent).data(role); }

    ReviewFixture m_fixture;
    QString m_import;
    ReviewQuestion m_question;
};

void TestReviewModels::initTestCase()
{
    m_import = m_fixture.import(m_fixture.writeBill(3000, u"bill.csv"_s, {}, true)).outcome.result.text(u"import");
    m_question.months = {u"2026-09"_s};
    m_question.groupBy = {u"product_name"_s, u"region"_s, u"instance_id"_s};
}

void TestReviewModels::questionSaysItsConditions()
{
    ReviewQuestion question;
    question.conditions = {{u"product_code"_s, Comparison::Equal, {u"ecs"_s, u"a\"b"_s}}, {u"region"_s, Comparison::NotEqual, {QString()}}};
    const auto query = question.query({{u"currency"_s, Comparison::Equal, {u"USD"_s}}});
    QVERIFY(query);
    QCOMPARE(query->where->text(), u"(\"product_code\" = \"ecs\" or \"product_code\" = \"a\"\"b\") and \"region\" != \"\" and \"currency\" = \"USD\""_s);
}

void TestReviewModels::questionSurvivesJson()
{
    ReviewQuestion question = m_question;
    question.against = u"2026-08"_s;
    question.filter = u"数据"_s;
    question.where = u"usage > 3"_s;
    question.conditions = {{u"usage"_s, Comparison::GreaterOrEqual, {u"3"_s}}, {u"region"_s, Comparison::Contains, {u"x/y"_s}}};
    QCOMPARE(ReviewQuestion::fromJson(question.toJson()), question);
}

void TestReviewModels::whereCountsPositionsInWhatWasTyped()
{
    ReviewQuestion question;
    question.conditions = {{u"product_code"_s, Comparison::Equal, {u"ecs"_s}}};
    question.where = u"usage >"_s;
    const auto query = question.query();
    QVERIFY(!query);
    QCOMPARE(query.error().field, u"where"_s);
    QVERIFY(query.error().message.contains(u"character 8"_s));
}

void TestReviewModels::groupsAddUpToTheQuery()
{
    ReviewSource source;
    ReviewGroupsModel model(&source);
    QAbstractItemModelTester tester(&model);
    QSignalSpy ready(&model, &ReviewGroupsModel::ready);
    model.setQuestion(m_question);
    model.setActive(true);
    source.setSource(m_fixture.source.get());
    QTRY_VERIFY(model.rowCount() > 0);

    ReviewQuery query = m_question.query().value();
    query.groupBy = {u"product_name"_s};
    query.sums = {u"pretax_amount"_s};
    const auto expected = runQuery(*m_fixture.lines(), query).value();
    QCOMPARE(model.rowCount(), int(expected->groups().size() + expected->totals().size()));
    for (const GroupRow &group : expected->groups()) {
        const QModelIndex index = model.indexOf({{group.values[0], group.currency}});
        QVERIFY2(index.isValid(), qPrintable(group.values[0]));
        QCOMPARE(index.siblingAtColumn(ReviewGroupOrder::Amount).data(AmountRole).value<Decimal>(), group.sums[0]);
        QCOMPARE(index.siblingAtColumn(ReviewGroupOrder::Amount).data(CurrencyRole).toString(), group.currency);
        QCOMPARE(model.groupAt(index)->lines, group.lines);
    }
    for (const CurrencyTotal &total : expected->totals()) {
        const auto own = std::find_if(model.totals().begin(), model.totals().end(), [&](const ReviewGroup &group) { return group.key.currency == total.currency; });
        QVERIFY(own != model.totals().end());
        QCOMPARE(own->amount, total.sums[0]);
        QCOMPARE(own->lines, total.lines);
    }
    QVERIFY(cell(model, model.rowCount() - 1, 0, TotalRole).toBool());
}

void TestReviewModels::groupsCompareWithAnotherMonth()
{
    ReviewQuestion question = m_question;
    question.against = u"2026-08"_s;
    const auto lines = m_fixture.lines();
    const auto groups = reviewGroups(*lines, question, {}, {}).value();
    for (const QString &month : {u"2026-09"_s, u"2026-08"_s}) {
        ReviewQuery query;
        query.months = {month};
        query.groupBy = {u"product_name"_s};
        query.sums = {u"pretax_amount"_s};
        const auto expected = runQuery(*lines, query).value();
        for (const GroupRow &row : expected->groups()) {
            const auto group = std::find_if(groups.begin(), groups.end(), [&](const ReviewGroup &g) { return g.key == ReviewGroupKey{row.values[0], row.currency}; });
            QVERIFY(group != groups.end());
            QCOMPARE(month == question.against ? group->against : group->amount, row.sums[0]);
        }
    }
    ReviewGroup group;
    group.amount = Decimal(2300);
    group.against = Decimal(700);
    QCOMPARE(group.permille().value(), 2286); // 1600 ÷ 700 = 228.57…
    group.against = Decimal();
    QVERIFY(!group.permille());
}

void TestReviewModels::childrenComeWhenAskedFor()
{
    ReviewSource source;
    ReviewGroupsModel model(&source); // without the tester, which fetches by itself
    model.setQuestion(m_question);
    model.setActive(true);
    source.setSource(m_fixture.source.get());
    QTRY_VERIFY(model.rowCount() > 0);
    const QPersistentModelIndex first = model.index(0, 0);
    QVERIFY(model.hasChildren(first));
    QCOMPARE(model.rowCount(first), 0);
    QVERIFY(model.canFetchMore(first));
    model.fetchMore(first);
    QTRY_VERIFY(model.rowCount(first) > 0);
    QVERIFY(!model.canFetchMore(first));
    const ReviewGroup parent = *model.groupAt(first);
    ReviewGroup sum;
    for (int row = 0; row < model.rowCount(first); ++row)
        sum.add(*model.groupAt(model.index(row, 0, first)));
    QCOMPARE(sum.amount, parent.amount);
    QCOMPARE(sum.lines, parent.lines);
    const QModelIndex region = model.index(0, 0, first);
    model.fetchMore(region);
    QTRY_VERIFY(model.rowCount(region) > 0);
    const QModelIndex instance = model.index(0, 0, region);
    QVERIFY(!model.hasChildren(instance));
    QVERIFY(!instance.data(SecondaryTextRole).toString().isEmpty()); // the instance's name
    // What was open is open again after another order.
    const ReviewPath path = model.pathOf(region);
    model.sort(ReviewGroupOrder::Group, Qt::AscendingOrder);
    QTRY_VERIFY(model.indexOf(path).isValid() && !model.isAsking());
    QVERIFY(model.rowCount(model.indexOf(path)) > 0);
}

void TestReviewModels::manyGroupsEndInOneRow()
{
    ReviewSource source;
    ReviewGroupsModel model(&source);
    QAbstractItemModelTester tester(&model);
    ReviewQuestion question;
    question.groupBy = {u"pretax_amount"_s}; // nearly every line its own
    question.conditions = {{u"currency"_s, Comparison::Equal, {u"USD"_s}}};
    model.setQuestion(question);
    model.setActive(true);
    source.setSource(m_fixture.source.get());
    QTRY_VERIFY(model.rowCount() > 0);
    QCOMPARE(model.rowCount(), int(ReviewGroupsModel::firstRows) + 2);
    const QModelIndex more = model.index(int(ReviewGroupsModel::firstRows), 0);
    QCOMPARE(model.kindOf(more), ReviewGroupsModel::RowKind::More);
    model.fetchMore(more);
    QTRY_VERIFY(model.rowCount(more) > 1000);
    QVERIFY(model.indexOf({model.groupAt(model.index(500, 0, more))->key}).isValid());
}

void TestReviewModels::sortingKeepsCurrenciesTogether()
{
    const auto lines = m_fixture.lines();
    const auto groups = reviewGroups(*lines, m_question, {}, {ReviewGroupOrder::Amount, Qt::DescendingOrder}).value();
    QVERIFY(groups.size() > 6);
    for (size_t i = 1; i < groups.size(); ++i) {
        QVERIFY(groups[i - 1].key.currency <= groups[i].key.currency);
        if (groups[i - 1].key.currency == groups[i].key.currency)
            QVERIFY(groups[i - 1].amount >= groups[i].amount);
    }
}

void TestReviewModels::staleAnswersAreDropped()
{
    ReviewSource source;
    ReviewLinesModel model(&source);
    QAbstractItemModelTester tester(&model);
    source.setSource(m_fixture.source.get());
    QTRY_VERIFY(source.isOpen());
    model.setActive(true);
    QSignalSpy ready(&model, &ReviewLinesModel::ready);
    QTRY_COMPARE(ready.size(), 1);
    ready.clear();
    for (const QString &text : {u"e"_s, u"el"_s, u"elastic"_s, u"ledger-db"_s}) {
        ReviewQuestion question;
        question.filter = text;
        model.setQuestion(question);
    }
    QTRY_COMPARE(ready.size(), 1); // one answer for four keys
    ReviewQuery query;
    query.filter = u"ledger-db"_s;
    QCOMPARE(qint64(model.rowCount()), runQuery(*m_fixture.lines(), query).value()->count());
    QTest::qWait(100);
    QCOMPARE(ready.size(), 1);
}

void TestReviewModels::linesAreServedInWindows()
{
    ReviewSource source;
    ReviewLinesModel model(&source);
    QAbstractItemModelTester tester(&model);
    model.setActive(true);
    source.setSource(m_fixture.source.get());
    QTRY_COMPARE(model.rowCount(), 3000);
    const int amount = model.columnOf(u"pretax_amount"_s);
    const int last = model.rowCount() - 1;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(!cell(model, last, amount, Qt::DisplayRole).isValid()); // nothing waits for a row
    QTRY_VERIFY(cell(model, last, amount, AmountRole).isValid());
    QVERIFY(!changed.isEmpty());
    const auto view = runQuery(*m_fixture.lines(), {}).value();
    const auto expected = view->decimal(last, m_fixture.lines()->columnIndex(u"pretax_amount")).value();
    QCOMPARE(cell(model, last, amount, AmountRole).value<Decimal>(), expected.value());
    QVERIFY(!cell(model, last, amount, CurrencyRole).toString().isEmpty());
    QCOMPARE(cell(model, last, amount, IdRole).toString(), m_import + u":3001"_s);
    QVERIFY(!cell(model, last, model.columnOf(u"usage"_s), AmountRole).isValid()); // a quantity is no money
    QVERIFY(model.headerData(amount, Qt::Horizontal, AmountRole).toBool());
}

void TestReviewModels::linesSort_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("amounts, largest first") << u"pretax_amount"_s << Qt::DescendingOrder;
    QTest::newRow("amounts, smallest first") << u"pretax_amount"_s << Qt::AscendingOrder;
    QTest::newRow("texts") << u"instance_id"_s << Qt::AscendingOrder;
}

void TestReviewModels::linesSort()
{
    QFETCH(QString, column);
    QFETCH(Qt::SortOrder, order);
    ReviewSource source;
    ReviewLinesModel model(&source);
    ReviewQuestion question;
    question.conditions = {{u"currency"_s, Comparison::Equal, {u"USD"_s}}};
    model.setQuestion(question);
    model.setActive(true);
    source.setSource(m_fixture.source.get());
    QTRY_VERIFY(model.rowCount() > 0);
    const int position = model.columnOf(column);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.sort(position, order);
    QTRY_VERIFY(!reset.isEmpty());
    cell(model, 0, position, SortRole);
    QTRY_VERIFY(cell(model, 200, position, SortRole).isValid());
    for (int row = 1; row <= 200; ++row) {
        const QVariant a = cell(model, row - 1, position, SortRole), b = cell(model, row, position, SortRole);
        const bool inOrder = a.canConvert<Decimal>() ? (order == Qt::AscendingOrder ? a.value<Decimal>() <= b.value<Decimal>() : a.value<Decimal>() >= b.value<Decimal>())
                                                     : a.toString() <= b.toString();
        QVERIFY2(inOrder, qPrintable(QString::number(row)));
    }
}

void TestReviewModels::marksChangeNothingElse()
{
    ReviewSource source;
    ReviewGroupsModel groups(&source);
    ReviewLinesModel lines(&source);
    QAbstractItemModelTester groupsTester(&groups), linesTester(&lines);
    groups.setQuestion(m_question);
    groups.setActive(true);
    lines.setActive(true);
    source.setSource(m_fixture.source.get());
    QTRY_VERIFY(groups.rowCount() > 0 && lines.rowCount() == 3000);
    cell(lines, 0, 0, Qt::DisplayRole);
    QTRY_VERIFY(cell(lines, 0, 0, Qt::DisplayRole).isValid());
    QSignalSpy groupsReset(&groups, &QAbstractItemModel::modelReset), linesReset(&lines, &QAbstractItemModel::modelReset), marked(&source, &ReviewSource::marksChanged);
    const auto before = source.lines()->data()->cache;

    ReviewMarking marking;
    QSignalSpy finished(&marking, &ReviewMarking::finished);
    marking.start(m_fixture.source.get(), keysOfRows(lines.view(), {{0, 2}}), MarkWord::Disputed, u"too dear"_s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toLongLong(), 3);
    QTRY_VERIFY(!marked.isEmpty());
    const int mark = lines.columnOf(u"mark"_s);
    QTRY_COMPARE(cell(lines, 0, mark, CopyRole).toString(), u"disputed"_s);
    QCOMPARE(cell(lines, 0, mark, ChipRole).toInt(), int(Chip::Warning));
    QTRY_COMPARE(cell(lines, 2, lines.columnOf(u"comment"_s), CopyRole).toString(), u"too dear"_s);
    QCOMPARE(linesReset.size(), 0); // selection and scroll bar stay
    QCOMPARE(groupsReset.size(), 0);
    QCOMPARE(source.lines()->data()->cache, before); // and no segment is read again
}

void TestReviewModels::markingGroupsMarksTheirLines()
{
    ReviewSource source;
    ReviewGroupsModel model(&source);
    QAbstractItemModelTester tester(&model);
    model.setQuestion(m_question);
    model.setActive(true);
    source.setSource(m_fixture.source.get());
    QTRY_VERIFY(model.rowCount() > 0);
    const ReviewPath path = model.pathOf(model.index(0, 0));
    const qint64 lines = model.groupAt(model.index(0, 0))->lines;
    ReviewMarking marking;
    QSignalSpy finished(&marking, &ReviewMarking::finished);
    marking.start(m_fixture.source.get(), keysOfGroups(source.lines(), model.answeredQuestion(), {path}), MarkWord::Checked);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toLongLong(), lines);
    QTRY_COMPARE(model.groupAt(model.indexOf(path))->checked, lines);
    const QModelIndex index = model.indexOf(path);
    QCOMPARE(index.siblingAtColumn(ReviewGroupOrder::Checked).data(ShareRole).toDouble(), 1.0);
    QCOMPARE(index.siblingAtColumn(ReviewGroupOrder::Mark).data(ChipRole).toInt(), int(Chip::Good));
}

void TestReviewModels::removedImportEmptiesTheModels()
{
    ReviewSource source;
    ReviewGroupsModel groups(&source);
    ReviewLinesModel lines(&source);
    QAbstractItemModelTester groupsTester(&groups), linesTester(&lines);
    groups.setQuestion(m_question);
    groups.setActive(true);
    lines.setActive(true);
    source.setSource(m_fixture.source.get());
    QTRY_VERIFY(groups.rowCount() > 0 && lines.rowCount() > 0);
    RemoveImport command;
    command.import = ImportId(m_import);
    auto removed = m_fixture.source->execute({makeOpId(), command}, {});
    QTRY_VERIFY(removed.isFinished());
    QTRY_COMPARE(groups.rowCount(), 0);
    QTRY_COMPARE(lines.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestReviewModels)
#include "tst_review_models.moc"
