// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view_settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace purser {

/// Raised when a stored layout no longer means what it did.
static constexpr int version = 1;

static QString groupOf(const QString &viewId)
{
    return u"tables/"_s + viewId;
}

std::optional<TableLayout> loadTableLayout(const QString &viewId)
{
    QSettings settings;
    settings.beginGroup(groupOf(viewId));
    if (settings.value(u"version"_s).toInt() != version)
        return {};
    return TableLayout{settings.value(u"header"_s).toByteArray(), settings.value(u"columns"_s).toInt(),
                       settings.value(u"widthsChosen"_s).toBool()};
}

void saveTableLayout(const QString &viewId, const TableLayout &layout)
{
    QSettings settings;
    settings.beginGroup(groupOf(viewId));
    settings.setValue(u"version"_s, version);
    settings.setValue(u"header"_s, layout.header);
    settings.setValue(u"columns"_s, layout.columns);
    settings.setValue(u"widthsChosen"_s, layout.widthsChosen);
}

void forgetTableLayout(const QString &viewId)
{
    QSettings().remove(groupOf(viewId));
}

} // namespace purser
