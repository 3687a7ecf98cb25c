// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/style.h"
#include "ui/system_scheme.h"
#include "ui/type.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace purser {

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_colors{Colors::read("light"_L1), Colors::read("dark"_L1), Colors::read("highContrast"_L1)}
    , m_system(std::make_unique<SystemScheme>())
{
    connect(m_system.get(), &SystemScheme::changed, this, &Theme::follow);
}

Theme::~Theme() = default;

void Theme::install()
{
    m_system->start();
    QApplication::setStyle(new Style(*this));
    QApplication::setFont(applicationFont(QLocale()));
    m_installed = true;
    follow();
}

void Theme::setSetting(Setting setting)
{
    m_setting = setting;
    follow();
}

void Theme::setLanguage(const QLocale &language)
{
    QApplication::setFont(applicationFont(language));
    QApplication::setLayoutDirection(language.textDirection());
    Q_EMIT changed();
}

void Theme::setAmountsMasked(bool masked)
{
    if (m_amountsMasked == masked)
        return;
    m_amountsMasked = masked;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
    Q_EMIT changed();
}

const Theme *Theme::of(const QWidget *widget)
{
    const Style *style = Style::of(widget);
    return style ? &style->theme() : nullptr;
}

void Theme::follow()
{
    switch (m_setting) {
    case Setting::System:
        m_scheme = m_system->scheme();
        break;
    case Setting::Light:
        m_scheme = Scheme::Light;
        break;
    case Setting::Dark:
        m_scheme = Scheme::Dark;
        break;
    case Setting::HighContrast:
        m_scheme = Scheme::HighContrast;
        break;
    }
    if (!m_installed)
        return;
    QApplication::setPalette(colors().toPalette());
    Q_EMIT changed();
}

} // namespace purser
