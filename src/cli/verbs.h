// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/cli.h"

namespace purser {

// One function a verb; each parses its own options. Arguments start with the verb.
ExitStatus verbNew(const QStringList &arguments, SourceFactory &sources);
ExitStatus verbDo(const QStringList &arguments, SourceFactory &sources);
ExitStatus verbShow(const QStringList &arguments, SourceFactory &sources);
ExitStatus verbExplain(const QStringList &arguments, SourceFactory &sources);
ExitStatus verbPlan(const QStringList &arguments, SourceFactory &sources);
ExitStatus verbImport(const QStringList &arguments, SourceFactory &sources);
ExitStatus verbReview(const QStringList &arguments, SourceFactory &sources);
ExitStatus verbExport(const QStringList &arguments, SourceFactory &sources);
ExitStatus verbTick(const QStringList &arguments, SourceFactory &sources, MessageCourier &courier);
ExitStatus verbVerify(const QStringList &arguments, SourceFactory &sources);
ExitStatus verbBackup(const QStringList &arguments, SourceFactory &sources);

} // namespace purser
