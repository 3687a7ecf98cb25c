// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colors.h"

#include <QLocale>
#include <QObject>

#include <array>
#include <memory>

namespace purser {

class SystemScheme;

/// Which colours, fonts and style the application wears, and whether amounts are masked for screen sharing. One object, made by main
/// before the first window. Interface thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Light, Dark, HighContrast };
    enum class Setting { System, Light, Dark, HighContrast };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Gives the application its style, palette and fonts. Call once, with a QApplication.
    void install();

    void setSetting(Setting setting);
    Setting setting() const { return m_setting; }
    Scheme scheme() const { return m_scheme; }
    const Colors &colors() const { return m_colors[std::size_t(m_scheme)]; }
    const Colors &colors(Scheme scheme) const { return m_colors[std::size_t(scheme)]; }

    /// The interface language decides the order of font families and the layout direction.
    void setLanguage(const QLocale &language);

    /// Privacy: amounts are drawn as dots everywhere until it is switched off.
    void setAmountsMasked(bool masked);
    bool amountsMasked() const { return m_amountsMasked; }

    /// The theme \a widget (or, when null, the application) is painted with; null under another style.
    static const Theme *of(const QWidget *widget);

Q_SIGNALS:
    /// After palette, fonts or masking changed. Widgets hear of the first two through changeEvent() as well.
    void changed();

private:
    void follow();

    std::array<Colors, 3> m_colors;
    std::unique_ptr<SystemScheme> m_system;
    Setting m_setting = Setting::System;
    Scheme m_scheme = Scheme::Light;
    bool m_installed = false;
    bool m_amountsMasked = false;
};

} // namespace purser
