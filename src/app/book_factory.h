// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"

namespace purser {

/// Makes book files into data sources; the one place that knows which source a location means.
class BookFactory final : public SourceFactory
{
public:
    Result<std::unique_ptr<DataSource>> open(const QString &location) override;
    Result<std::unique_ptr<DataSource>> create(const QString &location) override;
};

} // namespace purser
