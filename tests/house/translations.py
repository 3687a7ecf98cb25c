#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every shipped language is complete: nothing unfinished, placeholders and plural forms equal, the glossary followed.

translations/glossary.tsv has a column for each language. A cell holds the accepted wordings, parted by "|"; an empty
cell asks for nothing. A term after "=" is meant only where it is the whole string. A wording is found when each of its words is, apart from case, article and the last letters,
which languages bend.
"""

import re
import xml.etree.ElementTree as ElementTree

import tree

PLURALS = {"ar": 6, "zh": 1, "ja": 1, "ko": 1, "id": 1}  # what Qt 6.4 asks for; the other languages have 2
PLACEHOLDER = re.compile(r"%L?\d{1,2}|%Ln|%n")
UNBENT = re.compile(r"[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\u3040-\u30ff]")


def plural_forms(language):
    return PLURALS.get(language.split("_")[0], 2)


def placeholders(text):
    """As a sorted list, %L1 counting as %1: a language may choose grouped digits."""
    return sorted(p.replace("L", "") for p in PLACEHOLDER.findall(text))


def words(text):
    text = re.sub(r"\(&\w\)|&(?=\w)|<[^>]+>", "", text).casefold()
    return [re.sub(r"^(?:و|ب|ل|ك)?(?:ال|لل)(?=..)", "", w) for w in re.findall(r"[^\W\d_]+", text)]


def follows(wording, translation):
    """Whether the translation uses the wording, however it is bent."""
    if UNBENT.search(wording):
        return re.sub(r"\s", "", wording) in re.sub(r"\s|\(&\w\)|&", "", translation)
    there = words(translation)
    for word in words(wording):
        if len(word) < 4 and not re.search(r"[\u0600-\u06ff]", word):
            continue  # articles and prepositions
        stem = word[: max(3, len(word) - (1 if re.search(r"[\u0600-\u06ff]", word) else 3))]
        if not any(stem in other for other in there):
            return False
    return True


def read_glossary(path):
    """[(pattern over the English text, {language: [wording]})], longest term first."""
    lines = [line.rstrip("\n").split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    head, rows = lines[0], []
    for cells in sorted(lines[1:], key=lambda c: -len(c[0])):
        if cells[0].startswith("="):
            pattern = re.compile("^" + re.escape(cells[0][1:]) + "$")
        else:
            pattern = re.compile(r"\b" + re.escape(cells[0]).replace(r"\ ", r"[ -]") + r"s?\b", re.I)
        rows.append((pattern, {language: cell.split("|") for language, cell in zip(head[1:], cells[1:]) if cell}))
    return rows


def check_glossary(report, path, language, glossary, source, translation):
    rest = re.sub(r"&(?=\w)", "", source)
    for pattern, wordings in glossary:
        if not pattern.search(rest):
            continue
        term = pattern.search(rest).group(0)
        rest = pattern.sub(" ", rest)  # a longer term hides the shorter one inside it
        accepted = wordings.get(language)
        if accepted and not any(follows(w, translation) for w in accepted):
            report.add(path, 1, f'"{source}": the glossary has "{term}" as "{" or ".join(accepted)}", not "{translation}"')


def check_file(report, path, glossary):
    try:
        top = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as problem:
        report.add(path, problem.position[0], f"not well formed: {problem}")
        return
    language = top.get("language") or path.stem.split("_", 1)[1]
    english = language.split("_")[0] == "en"
    for context in top.iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source, translation = message.findtext("source") or "", message.find("translation")
            where = f'{name}: "{source}"'
            kind = translation.get("type") if translation is not None else "unfinished"
            if kind in ("vanished", "obsolete"):
                report.add(path, 1, f"{where} is {kind}: update the file")
                continue
            # The English file is for plurals only; its other messages may stay as they are in the source.
            if english and message.get("numerus") != "yes":
                continue
            if kind == "unfinished":
                report.add(path, 1, f"{where} is not finished")
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            if message.get("numerus") == "yes":
                if len(forms) != plural_forms(language):
                    report.add(path, 1, f"{where} has {len(forms)} plural forms, {language} has {plural_forms(language)}")
            else:
                forms = [translation.text or ""]
            for form in forms:
                if not form.strip():
                    report.add(path, 1, f"{where} is empty")
                    continue
                # A plural form may say the number in words.
                wanted, got = placeholders(source), placeholders(form)
                if len(forms) > 1 or message.get("numerus") == "yes":
                    wanted, got = [p for p in wanted if p != "%n"], [p for p in got if p != "%n"]
                if wanted != got:
                    report.add(path, 1, f"{where} has {wanted}, the translation {got}: \"{form}\"")
            if not english and forms and forms[-1].strip():
                check_glossary(report, path, language, glossary, source, forms[-1])


def check(root):
    report = tree.Report(root)
    folder = report.root / "translations"
    glossary = read_glossary(folder / "glossary.tsv") if (folder / "glossary.tsv").exists() else []
    for path in sorted(folder.glob("*.ts")):
        check_file(report, path, glossary)
    return report


if __name__ == "__main__":
    tree.main(check, "Translations")
