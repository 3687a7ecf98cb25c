// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_source.h"
#include "book_fixture.h"
#include "data_source_contract.h"

using namespace purser;

namespace {

class BookPlace final : public SourcePlace
{
public:
    BookPlace()
    {
        m_fixture.addCast();
        m_fixture.close();
    }
    std::unique_ptr<DataSource> open() override
    {
        auto source = BookSource::open(m_fixture.path(), m_fixture.sharedClock());
        if (!source)
            qFatal("%s", qPrintable(source.error().message));
        return *std::move(source);
    }

private:
    BookFixture m_fixture;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    DataSourceContract contract([] { return std::make_unique<BookPlace>(); });
    return QTest::qExec(&contract, argc, argv);
}
