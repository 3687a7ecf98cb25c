// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/colors.h"

#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace purser {

static constexpr std::array<QLatin1StringView, Colors::count> keys{
    "chrome"_L1, "nav"_L1, "base"_L1, "alt"_L1, "text"_L1, "text2"_L1, "sep"_L1, "border"_L1, "accent"_L1, "onAccent"_L1, "sel"_L1,
    "selText"_L1, "selInactive"_L1, "hover"_L1, "pos"_L1, "posBg"_L1, "neg"_L1, "negBg"_L1, "warn"_L1, "warnBg"_L1, "info"_L1,
    "infoBg"_L1, "neutralBg"_L1, "up"_L1, "down"_L1, "total"_L1, "series1"_L1, "series2"_L1, "series3"_L1, "series4"_L1, "series5"_L1,
    "series6"_L1};

Colors Colors::read(QLatin1StringView scheme)
{
    QFile file(u":/palettes/palettes.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject values
        = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object().value(scheme).toObject().value("colors"_L1).toObject();
    Colors result;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        result.m_colors[i] = QColor(values.value(keys[i]).toString());
        Q_ASSERT(result.m_colors[i].isValid());
    }
    result.m_highContrast = scheme == "highContrast"_L1;
    return result;
}

QLatin1StringView Colors::key(Color color)
{
    return keys.at(std::size_t(color));
}

QColor Colors::tint(Color color, Color ground, int percent) const
{
    const QColor over = (*this)[color];
    const QColor under = (*this)[ground];
    const auto mix = [percent](int a, int b) { return (a * percent + b * (100 - percent)) / 100; };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

QPalette Colors::toPalette() const
{
    const Colors &c = *this;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Color color) { palette.setColor(QPalette::All, role, c[color]); };
    set(QPalette::Window, Color::Chrome);
    for (auto role : {QPalette::Base, QPalette::Button, QPalette::Light})
        set(role, Color::Base);
    for (auto role : {QPalette::AlternateBase, QPalette::ToolTipBase})
        set(role, Color::Alt);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, Color::Text);
    set(QPalette::PlaceholderText, Color::Text2);
    set(QPalette::Mid, Color::Sep);
    set(QPalette::Dark, Color::Border);
    set(QPalette::Shadow, Color::Border);
    set(QPalette::Midlight, Color::Hover);
    set(QPalette::BrightText, Color::Neg);
    const Color link = m_highContrast ? Color::Info : Color::Accent;
    set(QPalette::Link, link);
    set(QPalette::LinkVisited, link);
    set(QPalette::Highlight, Color::Sel);
    set(QPalette::HighlightedText, Color::SelText);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, c[Color::Text2]);
    palette.setColor(QPalette::Disabled, QPalette::Base, c[Color::Alt]);
    return palette;
}

const Colors &colorsOf(const QWidget *widget)
{
    if (const Style *style = Style::of(widget))
        return style->theme().colors();
    static const Colors fallback = Colors::read("light"_L1);
    return fallback;
}

} // namespace purser
