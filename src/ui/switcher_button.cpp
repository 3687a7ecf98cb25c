// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/switcher_button.h"

#include "ui/icons.h"
#include "ui/search_popup.h"
#include "ui/style.h"
#include "ui/table_view.h"
#include "ui/text_painting.h"
#include "ui/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

SwitcherButton::SwitcherButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_popup(new SearchPopup(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &SwitcherButton::open);
    connect(m_popup, &SearchPopup::chosen, this, &SwitcherButton::chosen);
}

void SwitcherButton::setTexts(const QString &icon, const QString &key, const QString &name, const QString &id)
{
    m_icon = icon;
    m_key = key;
    m_name = name;
    m_id = id;
    describe();
    update();
}

void SwitcherButton::setPurpose(const QString &purpose, const QString &placeholder, const QString &nothingFound)
{
    m_purpose = purpose;
    m_popup->setTexts(placeholder, purpose, nothingFound);
    describe();
}

void SwitcherButton::describe()
{
    setAccessibleName(m_purpose);
    setAccessibleDescription(m_id.isEmpty() ? m_name : m_name + u", "_s + m_id);
    setToolTip(m_id.isEmpty() ? m_name : m_name + u'\n' + m_id);
}

void SwitcherButton::setModel(QAbstractItemModel *model)
{
    m_popup->setModel(model);
    m_popup->list()->setSecondaryColumns({1, 2, 3});
}

void SwitcherButton::open()
{
    m_popup->openUnder(this, qMax(width(), m_listWidth), m_current);
}

QSize SwitcherButton::sizeHint() const
{
    return QSize(204, qMax(32, scaled(32)));
}

void SwitcherButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const bool usable = isEnabled();
    if (const Style *style = Style::of(this))
        style->drawFrame(&painter, rect(), colors[underMouse() && usable ? Color::Hover : Color::Base], colors[usable ? Color::Border : Color::Sep],
                         focused ? colors[Color::Accent] : QColor());
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const Color iconColor = colors.isHighContrast() ? Color::Info : Color::Accent;
    paintIcon(&painter, mirrored(QRect(10, 0, 16, height())), m_icon, colors[iconColor], layoutDirection());
    paintIcon(&painter, mirrored(QRect(width() - 24, 0, 16, height())), u"chevron-down"_s, colors[Color::Text2], layoutDirection());
    int x = 34;
    const int end = width() - 28;
    const auto text = [&](const QString &string, Type type, Color color, int gap, bool elides) {
        const QFontMetrics metrics(typeFont(type));
        const int wanted = metrics.horizontalAdvance(string);
        const int width = qMin(wanted, end - x);
        if (string.isEmpty() || width < 12 || (!elides && width < wanted))
            return;
        painter.setFont(typeFont(type));
        painter.setPen(colors[color]);
        drawTextLine(&painter, mirrored(QRect(x, 0, width, height())), Qt::AlignHCenter, string);
        x += width + gap;
    };
    text(m_key, Type::Small, Color::Text2, 10, false);
    text(m_name, Type::BodyBold, usable ? Color::Text : Color::Text2, 10, true);
    text(m_id, Type::Small, Color::Text2, 0, true);
}

void SwitcherButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open();
    else
        QAbstractButton::keyPressEvent(event);
}

void SwitcherButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

} // namespace purser
