// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table_delegate.h"

#include "models/amount_text.h"
#include "ui/chip_painter.h"
#include "ui/icons.h"
#include "ui/table_cell.h"
#include "ui/text_painting.h"
#include "ui/theme.h"
#include "ui/type.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace purser {

struct TableDelegate::Painting
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const QModelIndex &index;
    const TableCell &cell;
    const Colors &colors;
    QRect rect;
    QFont font;
    bool selected;
    bool hovered;

    bool isLeftToRight() const { return option.direction == Qt::LeftToRight; }
    /// In high contrast everything on a selected row is drawn in the selection's text colour.
    bool isPlain() const { return selected && colors.isHighContrast(); }
    QColor tone(Color color) const { return isPlain() ? colors[Color::SelText] : colors[color]; }
    QRect mirrored(const QRect &part) const { return QStyle::visualRect(option.direction, rect, part); }
};

static void drawDots(QPainter *painter, int from, int to, int y, const QColor &color)
{
    painter->setPen(QPen(color, 1, Qt::DotLine));
    painter->drawLine(from, y, to, y);
}

QRect TableDelegate::contents(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int leading = tree && index.column() == 0 ? m_treePadding : padding;
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(leading, 0, -padding, 0));
}

QColor TableDelegate::textColor(const Painting &p) const
{
    if (p.isPlain())
        return p.colors[Color::SelText];
    if (!(p.index.flags() & Qt::ItemIsEnabled) || m_secondaryColumns.contains(p.index.column()))
        return p.colors[Color::Text2];
    if (!p.cell.link.isEmpty())
        return p.option.palette.color(QPalette::Link);
    if (p.cell.problem)
        return p.colors[Color::Neg];
    if (p.cell.variance) {
        if (*p.cell.variance > 0.1)
            return p.colors[Color::Neg];
        if (*p.cell.variance < -0.1)
            return p.colors[Color::Pos];
        if (!p.cell.isAmount())
            return p.colors[Color::Text2];
    }
    if (p.cell.isQuiet() || (m_stale && p.cell.isAmount()))
        return p.colors[Color::Text2];
    return p.colors[p.selected ? Color::SelText : Color::Text];
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TableCell cell = TableCell::read(index);
    const bool selected = option.state & QStyle::State_Selected;
    QFont font = option.font;
    font.setBold(cell.emphasis || cell.total);
    Painting p{painter, option, index, cell, colorsOf(option.widget), contents(option, index), font, selected, m_hovered == index};

    painter->save();
    painter->setFont(font);
    if (cell.check) {
        QStyleOptionViewItem box = option;
        box.rect = p.mirrored(QRect(p.rect.left(), p.rect.top(), 16, p.rect.height()));
        box.state.setFlag(QStyle::State_On, *cell.check == Qt::Checked);
        box.state.setFlag(QStyle::State_NoChange, *cell.check == Qt::PartiallyChecked);
        box.state.setFlag(QStyle::State_Enabled, index.flags() & Qt::ItemIsEnabled);
        QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        p.rect = p.mirrored(p.rect.adjusted(24, 0, 0, 0));
    }
    if (cell.series)
        paintSparkline(painter, QRectF(p.rect).adjusted(0, 1, 0, -3), *cell.series, p.colors, false, !p.isLeftToRight(),
                       p.isPlain() ? p.colors[Color::SelText] : QColor());
    else if (cell.chip != Chip::None)
        paintChip(painter, p.rect, cell.chip, cell.text, cell.icon, p.colors, option.direction,
                  p.isPlain() ? p.colors[Color::SelText] : QColor());
    else if (cell.isAmount())
        paintAmount(p);
    else if (cell.variance)
        paintVariance(p);
    else if (cell.share)
        paintShare(p);
    else
        paintText(p);

    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(p.tone(Color::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -3), 3, 3);
    }
    painter->restore();
}

void TableDelegate::paintAmount(const Painting &p) const
{
    const Theme *theme = Theme::of(p.option.widget);
    const QString digits = theme && theme->amountsMasked() ? maskedAmount() : p.cell.text;
    const bool withCode = m_currencyShown && !p.cell.currency.isEmpty();
    QRect digitsRect = p.rect;
    QRect codeRect = p.rect;
    // Digits end at one edge whatever the direction; the code stands after them, in a right-to-left table before them.
    if (withCode && p.isLeftToRight()) {
        digitsRect.setRight(p.rect.right() - lane);
        codeRect.setLeft(digitsRect.right() + 6);
    } else if (withCode) {
        digitsRect.setLeft(p.rect.left() + lane);
        codeRect.setRight(digitsRect.left() - 1);
    }
    const bool editable = p.index.flags() & Qt::ItemIsEditable;
    if (editable) {
        const QRect field(digitsRect.left() - padding, digitsRect.center().y() - 11, digitsRect.width() + padding * 2, 24);
        p.painter->setPen(p.tone(Color::Border));
        p.painter->setBrush(p.colors[Color::Base]);
        p.painter->setRenderHint(QPainter::Antialiasing);
        p.painter->drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    p.painter->setPen(editable ? p.colors[Color::Text] : textColor(p));
    drawTextLine(p.painter, digitsRect, Qt::AlignRight, digits, Qt::ElideLeft);
    const bool focused = (p.option.state & QStyle::State_HasFocus) && !p.cell.figure.isEmpty();
    if ((p.hovered || focused) && !p.cell.figure.isEmpty()) {
        const int width = p.painter->fontMetrics().horizontalAdvance(digits);
        drawDots(p.painter, digitsRect.right() - width + 1, digitsRect.right(), digitsRect.center().y() + 9, p.tone(Color::Accent));
    }
    if (withCode) {
        p.painter->setFont(typeFont(Type::Caption));
        p.painter->setPen(p.tone(Color::Text2));
        drawTextLine(p.painter, codeRect, Qt::AlignLeft, p.cell.currency);
    }
}

void TableDelegate::paintVariance(const Painting &p) const
{
    const double value = *p.cell.variance;
    const QRect numberRect = QRect(p.rect.right() - varianceNumber + 1, p.rect.top(), varianceNumber, p.rect.height());
    p.painter->setPen(textColor(p));
    drawTextLine(p.painter, numberRect, Qt::AlignRight, p.cell.text);
    const int center = numberRect.left() - 6 - varianceBar / 2;
    if (center - varianceBar / 2 < p.rect.left() - padding)
        return;
    const int length = qRound(qMin(1.0, qAbs(value) / 0.4) * (varianceBar / 2));
    Color bar = Color::Series6;
    if (value > 0.1)
        bar = Color::Down;
    else if (value < -0.1)
        bar = Color::Up;
    const int y = p.rect.center().y();
    if (length > 0)
        p.painter->fillRect(value > 0 ? QRect(center, y - 3, length, 7) : QRect(center - length, y - 3, length, 7), p.tone(bar));
    p.painter->fillRect(QRect(center, y - 7, 1, 15), p.tone(Color::Border));
}

void TableDelegate::paintShare(const Painting &p) const
{
    const double share = qBound(0.0, *p.cell.share, 1.0);
    const int figure = p.cell.text.isEmpty() ? 0 : 44;
    const int width = qMin(48, p.rect.width() - figure);
    const QRect track = p.mirrored(QRect(p.rect.left(), p.rect.center().y() - 2, width, 5));
    p.painter->save();
    p.painter->setRenderHint(QPainter::Antialiasing);
    p.painter->setPen(Qt::NoPen);
    p.painter->setBrush(p.selected ? p.colors[Color::SelInactive] : p.colors[Color::Sep]);
    if (p.isPlain())
        p.painter->setBrush(p.colors[Color::Base]);
    p.painter->drawRoundedRect(track, 2.5, 2.5);
    QRect done = QRect(track.left(), track.top(), qRound(track.width() * share), track.height());
    if (!p.isLeftToRight())
        done.moveRight(track.right());
    if (done.width() > 0) {
        p.painter->setBrush(p.isPlain() ? p.colors[Color::Info] : p.colors[share >= 1 ? Color::Pos : Color::Accent]);
        p.painter->drawRoundedRect(done.width() < 5 ? QRect(done.left(), done.top(), 5, 5) : done, 2.5, 2.5);
    }
    p.painter->restore();
    if (figure) {
        p.painter->setPen(p.isPlain() ? p.colors[Color::SelText] : p.colors[p.selected ? Color::SelText : Color::Text]);
        drawTextLine(p.painter, p.mirrored(p.rect.adjusted(width + 4, 0, 0, 0)), p.isLeftToRight() ? Qt::AlignRight : Qt::AlignLeft, p.cell.text);
    }
}

void TableDelegate::paintText(const Painting &p) const
{
    QRect rest = p.rect;
    const QColor color = textColor(p);
    if (!p.cell.icon.isEmpty()) {
        const QRect iconRect = p.mirrored(QRect(rest.left(), rest.top(), 16, rest.height()));
        paintIcon(p.painter, iconRect, p.cell.icon, p.cell.link.isEmpty() ? p.tone(Color::Text2) : color, p.option.direction);
        rest = p.mirrored(p.rect.adjusted(24, 0, 0, 0));
    }
    const QFontMetrics metrics(p.font);
    Qt::Alignment alignment = QStyle::visualAlignment(p.option.direction, p.cell.alignment);
    if (p.cell.alignment & Qt::AlignRight)
        alignment = Qt::AlignRight; // numbers end at one edge in both directions
    p.painter->setPen(color);
    if (p.cell.secondary.isEmpty()) {
        drawTextLine(p.painter, rest, alignment, p.cell.text);
    } else {
        const int width = qMin(metrics.horizontalAdvance(p.cell.text), rest.width());
        const QRect first = QStyle::visualRect(p.option.direction, rest, QRect(rest.left(), rest.top(), width, rest.height()));
        drawTextLine(p.painter, first, leadingEdge(p.option.direction), p.cell.text);
        const int gap = width > 0 ? 8 : 0;
        const QRect second = QStyle::visualRect(p.option.direction, rest,
                                                QRect(rest.left() + width + gap, rest.top(), rest.width() - width - gap, rest.height()));
        if (second.width() > 12) {
            p.painter->setFont(typeFont(Type::Small));
            p.painter->setPen(p.tone(Color::Text2));
            drawTextLine(p.painter, second, leadingEdge(p.option.direction), p.cell.secondary);
        }
    }
    const bool focused = p.option.state & QStyle::State_HasFocus;
    if (!p.cell.link.isEmpty() && (p.hovered || focused)) {
        const int width = qMin(metrics.horizontalAdvance(p.cell.text), rest.width());
        const QRect line = QStyle::visualRect(p.option.direction, rest, QRect(rest.left(), rest.top(), width, rest.height()));
        p.painter->setPen(color);
        p.painter->drawLine(line.left(), line.center().y() + 8, line.right(), line.center().y() + 8);
    }
}

QRect TableDelegate::linkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TableCell cell = TableCell::read(index);
    if (cell.link.isEmpty())
        return {};
    const QRect rect = contents(option, index);
    const int icon = cell.icon.isEmpty() ? 0 : 24;
    const int width = icon + QFontMetrics(option.font).horizontalAdvance(cell.text) + 4;
    return QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), qMin(width, rect.width()), rect.height()));
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TableCell cell = TableCell::read(index);
    QFont font = option.font;
    font.setBold(cell.emphasis || cell.total);
    const QFontMetrics metrics(font);
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    int width = padding + (tree && index.column() == 0 ? m_treePadding : padding);
    if (cell.check)
        width += 24;
    if (cell.series)
        width += 64;
    else if (cell.chip != Chip::None)
        width += chipWidth(cell.chip, cell.text);
    else if (cell.isAmount())
        width += metrics.horizontalAdvance(cell.text) + (m_currencyShown && !cell.currency.isEmpty() ? lane : 0);
    else if (cell.variance)
        width += varianceNumber + 6 + varianceBar;
    else if (cell.share)
        width += 48 + (cell.text.isEmpty() ? 0 : 48);
    else
        width += metrics.horizontalAdvance(cell.text) + (cell.icon.isEmpty() ? 0 : 24)
            + (cell.secondary.isEmpty() ? 0 : 8 + QFontMetrics(typeFont(Type::Small)).horizontalAdvance(cell.secondary));
    return QSize(width + 2, qMax(scaled(28), metrics.height() + 8));
}

void TableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index);
    const int height = qMin(24, option.rect.height());
    editor->setGeometry(option.rect.left(), option.rect.top() + (option.rect.height() - height) / 2, option.rect.width(), height);
}

} // namespace purser
