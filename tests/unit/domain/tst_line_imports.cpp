// SPDX-License-Identifier: GPL-3.0-or-later
#include "book_fixture.h"

using namespace purser;

class TestLineImports final : public QObject
{
    Q_OBJECT

private:
    static QString mark(const QString &lines, const char *word, const char *rest = "")
    {
        return QStringLiteral("{'command':'MarkLines','lines':[%1],'mark':'%2'%3}").arg(lines, QLatin1String(word), QLatin1String(rest));
    }

private Q_SLOTS:
    void refusals_data()
    {
        addCommandColumns();
        const QString root = QStringLiteral("root@1001"), done = QStringLiteral("done"), invalid = QStringLiteral("InvalidValue"), lines = QStringLiteral("lines");
        addCommandRow("MarkLines: checked", mark(QStringLiteral("'IMPORT:2','IMPORT:3'"), "checked"), root, done);
        addCommandRow("MarkLines: whoever may look may mark", mark(QStringLiteral("'IMPORT:2'"), "disputed"), QStringLiteral("look@1001"), done);
        addCommandRow("MarkLines: whoever may not look may not", mark(QStringLiteral("'IMPORT:2'"), "checked"), QStringLiteral("none@1001"), QStringLiteral("NotPermitted"));
        addCommandRow("MarkLines: bss:ModifyBillingAccount alone may not look", mark(QStringLiteral("'IMPORT:2'"), "checked"), QStringLiteral("modify@1001"),
                      QStringLiteral("NotPermitted"));
        addCommandRow("MarkLines: none given", mark(QString(), "checked"), root, invalid, lines);
        addCommandRow("MarkLines: not a line", mark(QStringLiteral("'IMPORT'"), "checked"), root, invalid, lines);
        addCommandRow("MarkLines: line 0", mark(QStringLiteral("'IMPORT:0'"), "checked"), root, invalid, lines);
        addCommandRow("MarkLines: no such import", mark(QStringLiteral("'IMPORT:2','other:2'"), "checked"), root, QStringLiteral("NotFound"), lines);
        addCommandRow("MarkLines: a mark that is not one", mark(QStringLiteral("'IMPORT:2'"), "wrong"), root, invalid, QStringLiteral("mark"));
        addCommandRow("RemoveImport", QStringLiteral("{'command':'RemoveImport','import':'IMPORT'}"), root, done);
        addCommandRow("RemoveImport: no such import", QStringLiteral("{'command':'RemoveImport','import':'other'}"), root, QStringLiteral("NotFound"), QStringLiteral("import"));
        addCommandRow("RemoveImport: read-only policies", QStringLiteral("{'command':'RemoveImport','import':'IMPORT'}"), QStringLiteral("look@1001"), QStringLiteral("NotPermitted"));
        const QString lines3 = QStringLiteral("{'command':'ImportLines','import':'x','file':'f','hash':'%1','dialect':'d','lines':%2,'skipped':0,'months':'','totals':'[]','segments':0,"
                                              "'segmentsHash':''}");
        addCommandRow("ImportLines: lines come from a file", lines3.arg(QStringLiteral("h")).arg(3), root, QStringLiteral("WrongState"));
        addCommandRow("ImportLines: none", lines3.arg(QStringLiteral("h")).arg(0), root, invalid, lines);
        addCommandRow("ImportLines: read-only policies", lines3.arg(QStringLiteral("h")).arg(3), QStringLiteral("look@1001"), QStringLiteral("NotPermitted"));
    }
    void refusals()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString import = fixture.importLines();
        QFETCH(QString, command);
        QFETCH(QString, person);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const Outcome outcome = fixture.run(command.replace(QStringLiteral("IMPORT"), import), person);
        QVERIFY2(codeOf(outcome) == code, qPrintable(outcome.refusal.message));
        if (!outcome.isDone())
            QCOMPARE(outcome.refusal.field, field);
        QVERIFY(fixture.verify().ok);
    }

    void marksAndComments()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString line = fixture.importLines() + QStringLiteral(":2");
        const auto shown = [&] {
            const auto lines = fixture.book().readyLines({});
            QStringList rows;
            for (const LineMark &row : lines->second)
                rows << row.mark + u' ' + row.comment;
            return rows.join(QStringLiteral(", "));
        };
        fixture.mustRun(mark(u'\'' + line + u'\'', "disputed", ",'comment':'too much'"));
        QCOMPARE(shown(), QStringLiteral("disputed too much"));
        fixture.mustRun(mark(u'\'' + line + u'\'', "checked")); // the comment is kept as it was when none is given
        QCOMPARE(shown(), QStringLiteral("checked too much"));
        fixture.mustRun(mark(u'\'' + line + u'\'', "none"));
        QCOMPARE(shown(), QStringLiteral(" too much"));
        fixture.mustRun(mark(u'\'' + line + u'\'', "none", ",'comment':''"));
        QCOMPARE(shown(), QString());
        QVERIFY(fixture.verify().ok);
    }

    void removingTakesLinesAndMarks()
    {
        BookFixture fixture;
        fixture.addCast();
        const QString import = fixture.importLines(), other = fixture.importLines();
        fixture.mustRun(mark(QStringLiteral("'%1:2','%2:2'").arg(import, other), "checked"));
        fixture.mustRun(QStringLiteral("{'command':'RemoveImport','import':'%1'}").arg(import));
        const auto lines = fixture.book().readyLines({});
        QCOMPARE(lines->first.size(), size_t(2));
        QCOMPARE(lines->second.size(), size_t(1));
        QCOMPARE(fixture.get(ImportsQuery{}).size(), 1);
        QVERIFY(fixture.verify().ok);
    }
};

QTEST_GUILESS_MAIN(TestLineImports)
#include "tst_line_imports.moc"
