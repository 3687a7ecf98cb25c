// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colors.h"

#include <QIcon>

class QPainter;

namespace purser {

/// A line icon of resources/icons, tinted from the palette when it is painted and mirrored in a right-to-left layout where its shape
/// has a direction. \a name is the file's name without suffix. Follows theme changes by itself. Disabled icons are secondary text,
/// selected ones the selection's text; our own style and delegates choose the tint that fits their text.
QIcon themedIcon(const QString &name, Color tint = Color::Text2);

/// The name \a icon was made with by themedIcon(); empty for any other icon.
QString themedIconName(const QIcon &icon);

/// Draws icon \a name in \a color, centred in \a rect at \a size pixels.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color, Qt::LayoutDirection direction, int size = 16);

/// Whether an icon of that name is compiled in.
bool hasIcon(const QString &name);

} // namespace purser
