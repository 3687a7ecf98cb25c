// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_text.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace purser {

/// What one run of the program said.
struct Run
{
    int status = -1;
    QByteArray out, error;

    JsonValue json() const; ///< of standard output; fails the test when it is not JSON
    QList<JsonValue> outcomes() const; ///< one a line
};

/// The real program, in a temporary folder of its own, without a display.
class Program
{
public:
    Program();
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString book() const { return file(QStringLiteral("book.purser")); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;

    /// Runs `purser \a arguments`; `BOOK` stands for the book.
    Run run(const QString &arguments, const QByteArray &input = {}) const;
    /// run() that must end with 0.
    Run must(const QString &arguments, const QByteArray &input = {}) const;
    /// `purser do BOOK - --at …` over commands in single quotes, which must all be done.
    void mustDo(const QByteArray &commands, const QString &at = QStringLiteral("2026-09-10T04:00:00Z")) const;

    /// The golden account of the product page on billing account 2001, with RAM users look, modify and none of 1001.
    void makeGoldenBook() const;

    QProcessEnvironment environment;

private:
    QTemporaryDir m_folder;
};

} // namespace purser
