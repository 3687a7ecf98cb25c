// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/expression.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

QString shown(const ExpressionNode &node)
{
    static const QStringList signs{u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s, u"~"_s};
    switch (node.kind) {
    case ExpressionNode::Kind::And: return u"("_s + shown(*node.left) + u" and "_s + shown(*node.right) + u")"_s;
    case ExpressionNode::Kind::Or: return u"("_s + shown(*node.left) + u" or "_s + shown(*node.right) + u")"_s;
    case ExpressionNode::Kind::Not: return u"not "_s + shown(*node.left);
    case ExpressionNode::Kind::Compare: break;
    }
    return node.column + signs[int(node.comparison)] + u'[' + node.value + u']';
}

} // namespace

class TestExpression final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tree");
        const auto row = [](const char *name, const QString &text, const QString &tree) { QTest::newRow(name) << text << tree; };
        row("bare value", u"region = Singapore"_s, u"region=[Singapore]"_s);
        row("without blanks", u"region=Singapore"_s, u"region=[Singapore]"_s);
        row("every sign", u"a=1 and a!=1 and a<1 and a<=1"_s, u"((a=[1] and a!=[1]) and (a<[1] and a<=[1]))"_s);
        row("greater and contains", u"a>1 or a>=1 or a~1"_s, u"((a>[1] or a>=[1]) or a~[1])"_s);
        row("and binds closer than or", u"a=1 or b=2 and c=3"_s, u"(a=[1] or (b=[2] and c=[3]))"_s);
        row("brackets", u"(a=1 or b=2) and c=3"_s, u"((a=[1] or b=[2]) and c=[3])"_s);
        row("not", u"not a=1 and not (b=2 or not c=3)"_s, u"(not a=[1] and not (b=[2] or not c=[3]))"_s);
        row("keywords in any case", u"NOT a=1 AND b=2 Or c=3"_s, u"((not a=[1] and b=[2]) or c=[3])"_s);
        row("double quotes", u"a = \"x and y\""_s, u"a=[x and y]"_s);
        row("single quotes", u"a = 'x \"y\"'"_s, u"a=[x \"y\"]"_s);
        row("a doubled quote stands for itself", u"a = \"5\"\" disk\""_s, u"a=[5\" disk]"_s);
        row("empty value", u"a = ''"_s, u"a=[]"_s);
        row("Chinese", u"实例名称 ~ 数据"_s, u"实例名称~[数据]"_s);
        row("negative number", u"pretax_amount < -0.5"_s, u"pretax_amount<[-0.5]"_s);
        row("column label in quotes", u"\"Pretax Amount\" > 1"_s, u"Pretax Amount>[1]"_s);
        row("columns named like keywords", u"not = 1 and and = 2"_s, u"(not=[1] and and=[2])"_s);
        row("a month is a bare word", u"billing_cycle>=2025-01"_s, u"billing_cycle>=[2025-01]"_s);
    }
    void reads()
    {
        QFETCH(QString, text);
        const auto expression = Expression::parse(text);
        QVERIFY2(expression, expression ? "" : qPrintable(expression.error().message));
        QTEST(shown(expression->root()), "tree");
        QCOMPARE(expression->text(), text);
    }

    void numbersAreExact()
    {
        QCOMPARE(Expression::parse(u"a = 0.1234567891")->root().number->toText(), u"0.1234567891"_s);
        QVERIFY(!Expression::parse(u"a = 1e3")->root().number);
    }

    void saysWhereItIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("character");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QString &text, int character, const QString &part) { QTest::newRow(name) << text << character << part; };
        row("empty", u"  "_s, 1, u"it is empty"_s);
        row("no operator", u"region Singapore"_s, 8, u"is expected after the column region"_s);
        row("no value", u"region ="_s, 9, u"a value is expected"_s);
        row("value is an operator", u"region = = 3"_s, 10, u"a value is expected"_s);
        row("no column", u"a=1 and"_s, 8, u"the name of a column is expected"_s);
        row("not alone", u"not"_s, 4, u"the name of a column is expected"_s);
        row("two comparisons side by side", u"a=1 b=2"_s, 5, u"\"and\" or \"or\" is expected"_s);
        row("bracket never closed", u"(a=1 and b=2"_s, 1, u"never closed"_s);
        row("bracket never opened", u"a=1) and b=2"_s, 4, u"there is no \"(\""_s);
        row("quote never closed", u"a = \"xyz"_s, 5, u"the quote is never closed"_s);
        row("exclamation mark alone", u"a ! 1"_s, 3, u"must be followed by"_s);
        row("too deep", QString(1000, u'(') + u"a=1"_s, 201, u"nested too deeply"_s);
    }
    void saysWhereItIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, character);
        QFETCH(QString, part);
        const auto expression = Expression::parse(text);
        QVERIFY(!expression);
        QCOMPARE(expression.error().code, RefusalCode::InvalidValue);
        QCOMPARE(expression.error().field, u"where"_s);
        QVERIFY2(expression.error().message.contains(u"character %1:"_s.arg(character)), qPrintable(expression.error().message));
        QVERIFY2(expression.error().message.contains(part), qPrintable(expression.error().message));
    }

    void longChainsAreFine()
    {
        QString text = u"a=0"_s;
        for (int i = 1; i < 20'000; ++i)
            text += u" or a="_s + QString::number(i);
        QVERIFY(Expression::parse(text));
    }
};

QTEST_GUILESS_MAIN(TestExpression)
#include "tst_expression.moc"
