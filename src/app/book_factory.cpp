// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_factory.h"

#include "book/book_source.h"

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::BookFactory)
};

bool isRemote(const QString &location)
{
    return location.startsWith(QStringLiteral("bss:")) || location.startsWith(QStringLiteral("bss+http:"));
}
} // namespace

Result<std::unique_ptr<DataSource>> BookFactory::open(const QString &location)
{
    if (isRemote(location))
        return refuse(RefusalCode::Failed, Text::tr("This version of Purser works on book files; remote sources such as %1 are not offered yet.").arg(location));
    auto source = BookSource::open(location, std::make_shared<SystemClock>());
    if (!source)
        return tl::unexpected(source.error());
    return *std::move(source);
}

Result<std::unique_ptr<DataSource>> BookFactory::create(const QString &location)
{
    auto source = BookSource::create(location, std::make_shared<SystemClock>());
    if (!source)
        return tl::unexpected(source.error());
    return *std::move(source);
}

} // namespace purser
