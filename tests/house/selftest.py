#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each check can fail: small trees with one thing wrong, and that the same tree without it passes."""

import contextlib
import io
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import arrows
import packaging
import sources
import translations
import tree

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
SOURCE_TREE = Path(__file__).resolve().parents[2]


class TreeTest(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp(prefix="purser-house-"))
        self.addCleanup(shutil.rmtree, self.root)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def findings(self, module):
        with contextlib.redirect_stdout(io.StringIO()):
            return module.check(self.root).findings


class CodeOnly(unittest.TestCase):
    def test_comments_and_literals_go_lines_stay(self):
        code = tree.code_only('a(); // exec()\n/* exec(\n) */ b("exec(\\"");\nR"x(exec()")x" c(1\'000); \'"\' d();\n#include "domain/x.h"\n')
        self.assertNotIn("exec", code)
        self.assertEqual(code.count("\n"), 5)
        for kept in ("a();", "b(", "c(1'000)", "d();", '"domain/x.h"'):
            self.assertIn(kept, code)


class Arrows(TreeTest):
    def includes(self, source, header, name=None):
        shutil.rmtree(self.root / "src", ignore_errors=True)
        self.write(f"src/{header}", SPDX)
        self.write(f"src/{source}", SPDX + f'\n#include "{name or header}"\n')
        return self.findings(arrows)

    def test_arrows_of_the_house_pass(self):
        for source, header in [("book/a.cpp", "store/b.h"), ("ui/a.cpp", "domain/b.h"), ("models/a.h", "review/b.h"),
                               ("cli/a.cpp", "exchange/b.h"), ("app/main.cpp", "book/b.h"), ("store/a.h", "domain/b.h"), ("domain/a.cpp", "domain/commands/b.h")]:
            with self.subTest(source=source):
                self.assertEqual(self.includes(source, header), [])

    def test_wrong_arrows_fail_with_their_line(self):
        for source, header in [("domain/a.h", "book/b.h"), ("ui/a.cpp", "book/b.h"), ("cli/a.cpp", "book/b.h"), ("models/a.cpp", "store/b.h"),
                               ("review/a.cpp", "source/b.h"), ("exchange/a.cpp", "models/b.h"), ("store/a.cpp", "book/b.h"), ("store/a.cpp", "source/b.h")]:
            with self.subTest(source=source):
                found = self.includes(source, header)
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(f"src/{source}:3: "), found)

    def test_an_include_in_a_comment_is_none(self):
        self.write("src/domain/a.cpp", SPDX + '// #include "book/b.h"\n')
        self.assertEqual(self.findings(arrows), [])

    def test_ways_round_fail(self):
        self.assertIn("climbs", self.includes("domain/a.cpp", "book/b.h", "../book/b.h")[0])
        self.assertIn("not in src", self.includes("domain/a.cpp", "domain/b.h", "domain/c.h")[0])
        self.assertIn("no folder of the house", self.includes("helpers/a.cpp", "domain/b.h")[0])

    def test_links_follow_the_arrows_too(self):
        self.write("src/models/CMakeLists.txt", "purser_library(models\n  LINKS purser_source purser_flags Qt6::Core)\n# purser_book\n")
        self.assertEqual(self.findings(arrows), [])
        self.write("src/models/CMakeLists.txt", "purser_library(models\n  LINKS purser_source\n  purser_book Qt6::Widgets)\n")
        self.assertEqual([f.split(": ")[0] for f in self.findings(arrows)], ["src/models/CMakeLists.txt:3"] * 2)


class Sources(TreeTest):
    def one(self, path, body):
        self.write(path, SPDX + body)
        return self.findings(sources)

    def test_licence(self):
        self.write("src/domain/a.h", "#pragma once\n")
        self.assertIn("is missing", self.findings(sources)[0])

    def test_forbidden_words(self):
        for path, body in [("src/ui/a.cpp", "void f() { QEventLoop loop; }"), ("src/ui/a.cpp", "void f() { QCoreApplication::processEvents(); }"),
                           ("src/ui/a.cpp", "int f() { return dialog.exec(); }"), ("src/ui/a.cpp", "int f() { return dialog->exec(); }"),
                           ("src/book/a.cpp", "QSqlQuery query;"), ("src/ui/a.cpp", "// TO" "DO: later")]:
            with self.subTest(body=body):
                found = self.one(path, body)
                self.assertEqual(len(found), 1, found)
                self.assertTrue(found[0].startswith(path + ":2: "), found)
                (self.root / path).unlink()

    def test_rooms_where_they_belong(self):
        for path, body in [("src/store/a.cpp", "void f() { QSqlQuery query; query.exec(); }"), ("src/app/main.cpp", "int main() { return app.exec(); }"), ("src/app/window.cpp", "int run() { return application.exec(); }"),
                           ("src/ui/a.cpp", "void f() { drag->exec(Qt::CopyAction); }"), ("src/ui/a.cpp", '// exec()\nauto s = "exec()";'),
                           ("src/ui/a.cpp", "source.execute(command);")]:
            with self.subTest(body=body):
                self.assertEqual(self.one(path, body), [])

    def test_unlisted(self):
        self.write("src/domain/CMakeLists.txt", "purser_library(domain SOURCES a.cpp)\n")
        self.write("src/domain/a.cpp", SPDX)
        self.assertEqual(self.findings(sources), [])
        self.write("src/domain/b.cpp", SPDX)
        self.assertIn("b.cpp:1: not listed", self.findings(sources)[0])


class Translations(TreeTest):
    def language(self, language, *messages):
        body = "".join(messages)
        self.write(f"translations/purser_{language}.ts", f'<?xml version="1.0"?><TS version="2.1" language="{language}"><context><name>C</name>{body}</context></TS>')
        return self.findings(translations)

    def message(self, source, text, attributes="", numerus=""):
        return f"<message{numerus}><source>{source}</source><translation{attributes}>{text}</translation></message>"

    def test_complete_passes(self):
        self.assertEqual(self.language("de", self.message("%1 of %2", "%1 von %2")), [])
        plural = self.message("%n line(s)", "<numerusform>eine Zeile</numerusform><numerusform>%n Zeilen</numerusform>", numerus=' numerus="yes"')
        self.assertEqual(self.language("de", plural), [])

    def test_unfinished_empty_and_obsolete_fail(self):
        self.assertIn("not finished", self.language("de", self.message("Bill", "Rechnung", ' type="unfinished"'))[0])
        self.assertIn("empty", self.language("de", self.message("Bill", ""))[0])
        self.assertIn("vanished", self.language("de", self.message("Bill", "x", ' type="vanished"'))[0])

    def test_placeholders(self):
        self.assertIn("%2", self.language("de", self.message("%1 of %2", "%1"))[0])
        self.assertEqual(self.language("de", self.message("%1 of %2", "%L2 / %1")), [])
        self.assertEqual(len(self.language("de", self.message("%1", "%1 %1"))), 1)

    def test_plural_forms(self):
        plural = self.message("%n line(s)", "<numerusform>%n</numerusform>", numerus=' numerus="yes"')
        self.assertIn("1 plural forms", self.language("ar", plural)[0])
        self.assertEqual(len(self.findings(translations)), 1)

    def test_glossary(self):
        self.write("translations/glossary.tsv", "en\tde\tzh_CN\tar\tfr\nBill\tAbrechnung\t账单\tكشف\t\nBilling account\tAbrechnungskonto\t资金账户\tحساب الفوترة\tcompte de facturation\n")
        self.assertIn("Abrechnung", self.language("de", self.message("Bills", "Rechnungen"))[0])
        self.assertEqual(self.language("de", self.message("&amp;Bills of the billing accounts", "&amp;Abrechnungen der Abrechnungskonten")), [])
        self.assertEqual(self.language("zh_CN", self.message("Bills", "账单")), [])
        self.assertEqual(len(self.language("zh_CN", self.message("Bills", "发票"))), 1)
        (self.root / "translations/purser_zh_CN.ts").unlink()
        self.assertEqual(self.language("ar", self.message("Billing accounts", "حسابات الفوترة") + self.message("A billing account", "حساب فوترة")), [])
        self.assertEqual(self.language("fr", self.message("Billing accounts", "comptes de facturation")), [])
        self.assertEqual(len(self.language("fr", self.message("Billing accounts", "comptes bancaires"))), 1)

    def test_shipped_glossary(self):
        """Every preferred wording follows itself, and no cell is empty."""
        self.write("translations/glossary.tsv", (SOURCE_TREE / "translations/glossary.tsv").read_text(encoding="utf-8"))
        rows = translations.read_glossary(self.root / "translations/glossary.tsv")
        self.assertGreater(len(rows), 40)
        for pattern, wordings in rows:
            self.assertEqual(len(wordings), 10, pattern.pattern)
            for language, accepted in wordings.items():
                self.assertTrue(translations.follows(accepted[0], accepted[0]), (language, accepted))
        self.assertEqual(self.language("de", self.message("Valid", "Gültig") + self.message("Valid until", "Gilt bis")), [])
        self.assertEqual(len(self.language("de", self.message("Valid", "Korrekt"))), 1)

    def test_broken_file(self):
        self.write("translations/purser_de.ts", "<TS>")
        self.assertIn("not well formed", self.findings(translations)[0])


class Packaging(TreeTest):
    def setUp(self):
        super().setUp()
        shutil.copytree(SOURCE_TREE / "packaging", self.root / "packaging")
        self.write("CMakeLists.txt", (SOURCE_TREE / "CMakeLists.txt").read_text(encoding="utf-8"))

    def swap(self, name, old, new):
        path = self.root / "packaging" / name
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new), encoding="utf-8")
        return self.findings(packaging)

    def test_as_it_is(self):
        self.assertEqual(self.findings(packaging), [])

    @unittest.skipUnless(shutil.which("desktop-file-validate"), "desktop-file-utils is not installed")
    def test_bad_desktop_file(self):
        self.assertTrue(self.swap("purser.desktop", "Type=Application", "Type=Apparition"))

    @unittest.skipUnless(shutil.which("appstreamcli"), "appstream is not installed")
    def test_bad_metainfo(self):
        self.assertTrue(self.swap(f"{packaging.APP_ID}.metainfo.xml", "<metadata_license>CC0-1.0</metadata_license>", ""))

    def test_completion_without_a_verb(self):
        shell = SOURCE_TREE / "tests/house/completion.sh"
        self.assertEqual(subprocess.run(["bash", shell, self.root], capture_output=True).returncode, 0)
        self.swap("completions/purser", "'new do show ", "'new do ")
        self.assertIn(b"does not offer show", subprocess.run(["bash", shell, self.root], capture_output=True).stdout)

    def test_undeclared_type(self):
        self.assertIn("not declared", self.swap("purser.desktop", "application/x-purser-book;", "application/x-purser-boot;")[0])

    def test_other_application_id(self):
        self.write("src/book/schema.h", "constexpr qint64 applicationId = 0x50555253;\n")
        self.assertEqual(self.findings(packaging), [])
        self.write("src/book/schema.h", "constexpr qint64 applicationId = 0x50555254;\n")
        self.assertIn("another application id", self.findings(packaging)[0])

    def test_unit_that_ticks_nothing(self):
        self.assertIn("does not say", self.swap("systemd/purser-tick@.service", "tick %f", "tick")[0])

    def test_missing_unit(self):
        (self.root / "packaging/systemd/purser-tick@.timer").unlink()
        self.assertIn("is missing", self.findings(packaging)[0])

    @unittest.skipUnless(shutil.which("systemd-analyze"), "systemd is not installed")
    def test_unknown_unit_key(self):
        self.assertIn("Persistend", self.swap("systemd/purser-tick@.timer", "Persistent=true", "Persistent=true\nPersistend=true")[0])

    def test_missing_release(self):
        self.write("CMakeLists.txt", "project(Purser VERSION 9.9.9)\n")
        self.assertIn("no release 9.9.9", self.findings(packaging)[0])


if __name__ == "__main__":
    sys.exit(unittest.main())
