// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_cards.h"

#include "ui/figure_label.h"
#include "ui/hairline.h"
#include "ui/text_label.h"

#include <QBoxLayout>

namespace purser {

FigureCards::FigureCards(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureCards::setCards(const QList<FigureCard> &cards)
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const FigureCard &card : cards) {
        if (m_row->count() > 0)
            m_row->addWidget(new Hairline(Qt::Vertical));
        auto *column = new QWidget;
        auto *layout = new QVBoxLayout(column);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        auto *name = new TextLabel(card.name, Type::Small, Color::Text2);
        auto *figure = new FigureLabel(FigureLabel::Size::Small);
        figure->setAmount(card.digits, card.currency, card.isProblem);
        figure->setFigure(card.name, card.figure, card.account);
        figure->setFocusPolicy(card.figure.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
        connect(figure, &FigureLabel::explainRequested, this, &FigureCards::explainRequested);
        layout->addWidget(name);
        layout->addWidget(figure, 0, Qt::AlignLeading);
        auto *note = new TextLabel(card.note, Type::Small, Color::Text2);
        note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        note->setToolTip(card.note);
        layout->addWidget(note);
        m_row->addWidget(column, 1);
    }
}

} // namespace purser
