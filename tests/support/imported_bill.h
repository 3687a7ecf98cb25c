// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "book/segments.h"
#include "book_fixture.h"
#include "exchange/bill_import.h"

#include <QFile>

namespace purser {

/// What a bill file's lines go to on their way into a fixture's book.
class FixtureImport final : public ImportSession
{
public:
    FixtureImport(BookFixture &fixture, const ImportId &id)
        : m_fixture(fixture)
        , m_id(id)
    {
    }
    ImportId id() const override { return m_id; }
    Result<void> put(EncodedSegment &&segment) override { return writeSegment(m_fixture.book().database(), m_id, m_segments++, segment); }
    Outcome finish(ImportLines command) override
    {
        command.import = m_id;
        command.segments = m_segments;
        command.segmentsHash = segmentsHash(m_fixture.book().database(), m_id).value_or(QString());
        return m_fixture.book().execute({makeOpId(), command}, {}, std::nullopt);
    }

private:
    BookFixture &m_fixture;
    ImportId m_id;
    qint64 m_segments = 0;
};

/// Imports \a csv as `purser import` does, into the book of \a fixture; the id of the import. Fails the test when it cannot. Needs
/// purser_exchange.
inline QString importBill(BookFixture &fixture, const QByteArray &csv)
{
    static int made = 0;
    const ImportId id(QStringLiteral("bill%1").arg(++made));
    QFile file(fixture.file(id.text() + QStringLiteral(".csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();
    FixtureImport session(fixture, id);
    if (auto started = startLoading(fixture.book().database(), id); !started)
        QTest::qFail(qPrintable(started.error().message), __FILE__, __LINE__);
    if (const auto done = importBill(session, file.fileName()); !done)
        QTest::qFail(qPrintable(done.error().message), __FILE__, __LINE__);
    return id.text();
}

} // namespace purser
