// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nav_pane.h"

#include "ui/icons.h"
#include "ui/text_painting.h"
#include "ui/type.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace purser {

namespace {

enum NavRole { IdRole = Qt::UserRole, IconRole, BadgeRole, CaptionRole, FullTitleRole };

class NavDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool caption = index.data(CaptionRole).toBool();
        return QSize(100, scaled(caption ? (index.row() == 0 ? 32 : 30) : 28));
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = colorsOf(option.widget);
        const QRect rect = option.rect;
        const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };
        painter->save();
        if (index.data(CaptionRole).toBool()) {
            painter->setFont(typeFont(Type::Caption));
            painter->setPen(colors[Color::Text2]);
            drawTextLine(painter, mirrored(rect.adjusted(16, rect.height() - 24, -8, 0)), leadingEdge(option.direction), index.data().toString());
            painter->restore();
            return;
        }
        const bool selected = option.state & QStyle::State_Selected;
        const bool enabled = option.state & QStyle::State_Enabled;
        if (selected) {
            painter->fillRect(rect, colors[Color::Sel]);
            painter->fillRect(mirrored(QRect(rect.left(), rect.top(), 3, rect.height())), colors[Color::Accent]);
        } else if (option.state & QStyle::State_MouseOver && enabled) {
            painter->fillRect(rect, colors[Color::Hover]);
        }
        const Color ink = selected ? Color::SelText : enabled ? Color::Text : Color::Text2;
        const Color iconInk = !selected ? Color::Text2 : colors.isHighContrast() ? Color::SelText : Color::Accent;
        paintIcon(painter, mirrored(QRect(rect.left() + 16, rect.top(), 16, rect.height())), index.data(IconRole).toString(), colors[iconInk],
                  option.direction);
        int trailing = 8;
        if (const int badge = index.data(BadgeRole).toInt(); badge > 0) {
            const QFont font = typeFont(Type::Caption);
            const QString text = badge > 999 ? QString(QChar(0x221E)) : QLocale().toString(badge);
            const int width = qMax(18, QFontMetrics(font).horizontalAdvance(text) + 12);
            const QRect pill = mirrored(QRect(rect.right() - 12 - width, rect.center().y() - 7, width, 16));
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(colors.isHighContrast() ? QPen(colors[ink], 1) : QPen(Qt::NoPen));
            painter->setBrush(colors.isHighContrast() ? QBrush(Qt::NoBrush) : QBrush(colors.tint(Color::Text, Color::Nav, 7)));
            painter->drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
            painter->setFont(font);
            painter->setPen(colors[ink]);
            painter->drawText(pill, Qt::AlignCenter, text);
            trailing += width + 12;
        }
        painter->setFont(typeFont(Type::Body));
        painter->setPen(colors[ink]);
        const QRect text = mirrored(rect.adjusted(40, 0, -trailing, 0));
        drawTextLine(painter, text, leadingEdge(option.direction), index.data().toString());
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colors[colors.isHighContrast() ? Color::SelText : Color::Accent], 2));
            painter->drawRoundedRect(QRectF(rect).adjusted(5, 2, -3, -2), 3, 3);
        }
        painter->restore();
    }
};

} // namespace

NavPane::NavPane(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new NavDelegate(this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setFixedWidth(scaled(208));
    setAccessibleName(tr("Sections"));
    restyle();
}

void NavPane::setSections(const QList<NavGroup> &groups)
{
    m_building = true;
    const QString kept = current();
    m_model->clear();
    for (const NavGroup &group : groups) {
        auto *caption = new QStandardItem(group.title);
        caption->setData(true, CaptionRole);
        caption->setFlags(Qt::NoItemFlags);
        m_model->appendRow(caption);
        for (const NavSection &section : group.sections) {
            auto *item = new QStandardItem(section.title);
            const QString full = section.fullTitle.isEmpty() ? section.title : section.fullTitle;
            item->setData(section.id, IdRole);
            item->setData(section.icon, IconRole);
            item->setData(m_badges.value(section.id), BadgeRole);
            item->setData(full, FullTitleRole);
            item->setData(full, Qt::AccessibleTextRole);
            if (full != section.title)
                item->setToolTip(full);
            item->setFlags(m_dimmed ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_model->appendRow(item);
        }
    }
    m_building = false;
    if (!kept.isEmpty())
        setCurrent(kept);
}

QModelIndex NavPane::indexOf(const QString &id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!id.isEmpty() && index.data(IdRole).toString() == id)
            return index;
    }
    return {};
}

void NavPane::setCurrent(const QString &id)
{
    m_building = true;
    setCurrentIndex(indexOf(id));
    m_building = false;
}

QString NavPane::current() const
{
    return currentIndex().data(IdRole).toString();
}

QStringList NavPane::ids() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QString id = m_model->index(row, 0).data(IdRole).toString(); !id.isEmpty())
            result << id;
    }
    return result;
}

void NavPane::setBadge(const QString &id, int count, const QString &spoken)
{
    m_badges.insert(id, count);
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    m_model->setData(index, count, BadgeRole);
    const QString title = index.data(FullTitleRole).toString();
    //: What a screen reader says for a section with things waiting; %1 is the section
    const QString waiting = spoken.isEmpty() ? tr("%1, %n waiting", nullptr, count).arg(title) : spoken;
    m_model->setData(index, count > 0 ? waiting : title, Qt::AccessibleTextRole);
}

void NavPane::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (!item->data(CaptionRole).toBool())
            item->setFlags(dimmed ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
}

QSize NavPane::sizeHint() const
{
    return QSize(scaled(208), scaled(28) * 10);
}

void NavPane::currentChanged(const QModelIndex &currentIndex, const QModelIndex &previous)
{
    QListView::currentChanged(currentIndex, previous);
    const QString id = currentIndex.data(IdRole).toString();
    if (!m_building && !id.isEmpty())
        Q_EMIT sectionChosen(id);
}

void NavPane::restyle()
{
    QPalette own;
    own.setColor(QPalette::Base, colorsOf(this)[Color::Nav]);
    setPalette(own);
}

void NavPane::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && palette().color(QPalette::Base) != colorsOf(this)[Color::Nav])
        restyle();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Sections"));
    if (event->type() == QEvent::FontChange)
        setFixedWidth(scaled(208));
}

} // namespace purser
