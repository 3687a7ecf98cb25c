// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_state.h"

#include "ui/icons.h"
#include "ui/text_label.h"
#include "ui/type.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace purser {

TableState::TableState(QWidget *parent)
    : QWidget(parent)
    , m_message(new QWidget(this))
    , m_icon(new QLabel)
    , m_title(new TextLabel(Type::BodyBold))
    , m_sentence(new TextLabel(Type::Small, Color::Text2))
    , m_action(new QPushButton)
    , m_details(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(scaled(420));
    m_title->setWordWrap(true);
    m_details->setFlat(true);
    connect(m_action, &QPushButton::clicked, this, &TableState::actionTriggered);
    connect(m_details, &QPushButton::clicked, this, &TableState::detailsRequested);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_action);
    buttons->addWidget(m_details);
    buttons->addStretch();
    auto *message = new QVBoxLayout(m_message);
    message->setContentsMargins(8, 16, 8, 8);
    message->setSpacing(0);
    message->addWidget(m_icon, 0, Qt::AlignLeft);
    message->addSpacing(4);
    message->addWidget(m_title);
    message->addSpacing(4);
    message->addWidget(m_sentence);
    message->addSpacing(8);
    message->addLayout(buttons);
    message->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
}

void TableState::showMessage(Kind kind, const QString &icon, const QString &title, const QString &sentence, const QString &action,
                             const QString &details)
{
    m_kind = kind;
    m_iconName = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setIcon(kind == Kind::Failed ? themedIcon(u"refresh"_s) : QIcon());
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_message->show();
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    restyle();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TableState::showSkeleton()
{
    m_kind = Kind::Loading;
    m_message->hide();
    setAccessibleName(tr("Loading"));
    setAccessibleDescription({});
    update();
}

QSize TableState::sizeHint() const
{
    return QSize(240, scaled(28) * 5);
}

void TableState::restyle()
{
    const QIcon icon = themedIcon(m_iconName, m_kind == Kind::Failed ? Color::Neg : Color::Text2);
    m_icon->setPixmap(icon.pixmap(QSize(20, 20), devicePixelRatioF()));
    update();
}

void TableState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsOf(this);
    painter.fillRect(rect(), colors[Color::Base]);
    if (m_kind != Kind::Loading)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    static constexpr int leading[] = {150, 118, 256, 96, 134};
    static constexpr int trailing[] = {70, 80, 0, 70, 80};
    const int row = scaled(28);
    const QPen outline = colors.isHighContrast() ? QPen(colors[Color::Sep], 1) : QPen(Qt::NoPen);
    for (int i = 0; (i + 1) * row <= height(); ++i) {
        painter.setPen(outline);
        painter.setBrush(colors[Color::NeutralBg]);
        const auto bar = [&](int x, int width) {
            if (width > 0)
                painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), QRect(x, i * row + row / 2 - 5, width, 10)), 3, 3);
        };
        bar(8, qMin(leading[i % 5], width() - 16));
        if (width() > 260)
            bar(width() - 8 - trailing[i % 5], trailing[i % 5]);
        painter.fillRect(QRect(0, (i + 1) * row - 1, width(), 1), colors[Color::Sep]);
    }
}

void TableState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        restyle();
    if (event->type() == QEvent::LanguageChange && m_kind == Kind::Loading)
        setAccessibleName(tr("Loading"));
}

} // namespace purser
