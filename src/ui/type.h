// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

class QLocale;
class QWidget;

namespace purser {

/// The type scale. Sizes are in points, so they follow the system's DPI.
enum class Type {
    Figure, ///< 22.5 pt: the one headline amount of a page
    FigureSmall, ///< 15 pt: totals, cards, Explain
    Title, ///< 15 pt bold: page title
    Section, ///< 10.5 pt bold: section header
    Body, ///< 9.75 pt
    BodyBold,
    Small, ///< 9 pt: secondary text, headers, chips, status bar
    SmallBold, ///< field labels
    Caption, ///< 8.25 pt: currency codes, axis labels, key hints
};

/// Font families for an interface in \a language: Latin first, so that digits come from one font everywhere, then the Han or Arabic
/// shapes that language reads.
QStringList fontFamilies(const QLocale &language);

/// The font of the application for an interface in \a language.
QFont applicationFont(const QLocale &language);

/// The complete font of \a type, on the application's families.
QFont typeFont(Type type);

/// Height of a line of \a type in pixels at 96 dpi, grown with the font where the system enlarges it.
int lineHeight(Type type);

/// \a pixels at the font size of the design, more where the system's font is larger: for rows and controls that hold text.
int scaled(int pixels);

/// Gives \a widget the size and weight of \a type; the families still follow the application.
void setType(QWidget *widget, Type type);

} // namespace purser
