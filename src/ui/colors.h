// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QJsonObject;
class QPalette;
class QWidget;

namespace purser {

/// The colours of resources/palettes/palettes.json, by the names they have there. What each one is for is said in that file.
enum class Color : quint8 {
    Chrome, Nav, Base, Alt, Text, Text2, Sep, Border, Accent, OnAccent, Sel, SelText, SelInactive, Hover,
    Pos, PosBg, Neg, NegBg, Warn, WarnBg, Info, InfoBg, NeutralBg, Up, Down, Total,
    Series1, Series2, Series3, Series4, Series5, Series6,
};

/// One palette: a plain value, complete.
class Colors
{
public:
    static constexpr int count = 32;

    /// Reads one scheme of palettes.json ("light", "dark", "highContrast"), which is compiled in.
    static Colors read(QLatin1StringView scheme);
    /// The key \a color has in palettes.json.
    static QLatin1StringView key(Color color);

    QColor operator[](Color color) const { return m_colors.at(std::size_t(color)); }
    bool isHighContrast() const { return m_highContrast; }
    /// \a color at \a percent opacity over \a ground, opaque: for tints that must not show what is below.
    QColor tint(Color color, Color ground, int percent) const;
    /// How these colours fill the roles every stock widget uses.
    QPalette toPalette() const;

private:
    std::array<QColor, count> m_colors;
    bool m_highContrast = false;
};

/// The colours \a widget (or, when null, the application) is painted with now. They change with the palette: read them when painting,
/// or again on QEvent::PaletteChange.
const Colors &colorsOf(const QWidget *widget);

} // namespace purser
