// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colors.h"

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace purser {

class Theme;

/// What a push button is for. A flat one (QPushButton::setFlat) is drawn as a link.
enum class ButtonKind {
    Secondary,
    Primary, ///< one per page or dialog
    Destructive,
    Quiet, ///< without a frame, in the colour of text
};

void setButtonKind(QAbstractButton *button, ButtonKind kind);
/// Draws \a field with the error outline, or without it.
void setFieldError(QWidget *field, bool error);

/// Everything a header section needs to be drawn; the shared table fills it, and the style for any other header.
struct HeaderLabel
{
    QRect rect;
    QString text;
    Qt::Alignment alignment = Qt::AlignLeft;
    int trailing = 0; ///< room kept free at the trailing end, so that the label ends where the digits end
    int leading = 8;
    bool sorted = false;
    bool largestFirst = false;
    bool hovered = false;
    bool focused = false;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// The look over Fusion: metrics, flat buttons and fields, indicators, tabs, headers, scroll bars. What is not here stays Fusion.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    const Theme &theme() const { return m_theme; }
    /// The style of \a widget (or, when null, of the application), if it is ours.
    static const Style *of(const QWidget *widget);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    /// A rounded outline of 1 pixel, or of 2 in \a ring colour when that is valid.
    void drawFrame(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, const QColor &ring = {},
                   int radius = 4) const;
    void drawHeaderLabel(QPainter *painter, const HeaderLabel &label) const;

private:
    QColor color(Color name) const;
    void drawPushButton(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const;
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption *option, QPainter *painter, bool radio) const;
    void drawTabShape(const QStyleOptionTab *option, QPainter *painter) const;
    void drawTabLabel(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget) const;
    void drawMenuBarItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawProgress(const QStyleOption *option, QPainter *painter) const;
    void drawRow(const QStyleOption *option, QPainter *painter, const QWidget *widget, bool wholeRow) const;
    void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace purser
