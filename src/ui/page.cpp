// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include "ui/action_button.h"
#include "ui/filter_bar.h"
#include "ui/hairline.h"
#include "ui/icon_label.h"
#include "ui/icons.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace purser {

SectionRow::SectionRow(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, Type::Section))
    , m_leading(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
{
    m_leading->setSpacing(12);
    m_leading->addWidget(m_title);
    m_trailing->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(8); // spacings mirror in a right-to-left layout, margins do not
    layout->addLayout(m_leading);
    layout->addStretch(1);
    layout->addLayout(m_trailing);
    layout->addSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionRow::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionRow::addLeading(QWidget *widget)
{
    m_leading->addWidget(widget);
}

void SectionRow::addTrailing(QWidget *widget)
{
    m_trailing->addWidget(widget, 0, Qt::AlignVCenter);
    const auto *button = qobject_cast<QPushButton *>(widget);
    auto *space = layout()->itemAt(layout()->count() - 1)->spacerItem();
    // A flat button hangs over the text edge by its padding; so does the one a filter bar ends in.
    const bool hangs = (button && button->isFlat()) || qobject_cast<FilterBar *>(widget);
    space->changeSize(hangs ? 0 : 8, 0, QSizePolicy::Fixed);
    layout()->invalidate();
}

Page::Page(Scrolling scrolling, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(Type::Title))
    , m_actions(new QHBoxLayout)
    , m_before(new TextLabel(Type::Small, Color::Text2))
    , m_id(new TextLabel(Type::Small, Color::Text2))
    , m_copyId(new QPushButton)
    , m_after(new TextLabel(Type::Small, Color::Text2))
    , m_strip(new QWidget)
    , m_stripIcon(new IconLabel)
    , m_stripText(new TextLabel(Type::Small))
    , m_body(new QVBoxLayout)
{
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_actions->setSpacing(8);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(8, 0, 8, 0);
    titleRow->setSpacing(8);
    titleRow->addWidget(m_title, 1);
    titleRow->addLayout(m_actions);

    m_copyId->setFlat(true);
    setButtonKind(m_copyId, ButtonKind::Quiet);
    m_copyId->setIcon(themedIcon(u"copy"_s));
    m_copyId->setIconSize(QSize(14, 14));
    m_copyId->setFixedSize(scaled(24), scaled(20));
    m_after->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (QWidget *part : std::initializer_list<QWidget *>{m_before, m_id, m_copyId, m_after})
        part->hide();
    auto *caption = new QHBoxLayout;
    caption->setContentsMargins(8, 0, 8, 0);
    caption->setSpacing(0);
    caption->addStrut(scaled(20));
    caption->addWidget(m_before);
    caption->addSpacing(7);
    caption->addWidget(m_id);
    caption->addSpacing(2);
    caption->addWidget(m_copyId);
    caption->addSpacing(1);
    caption->addWidget(m_after, 1);
    connect(m_copyId, &QPushButton::clicked, this, &Page::copyId);

    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(8, 4, 8, 4);
    strip->setSpacing(6);
    strip->addWidget(m_stripIcon);
    strip->addWidget(m_stripText, 1);
    m_stripText->setWordWrap(true);
    m_strip->hide();
    auto *stripRow = new QVBoxLayout;
    stripRow->setContentsMargins(8, 0, 8, 0);
    stripRow->addWidget(m_strip);

    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(16, 16, 16, scrolling == Scrolling::Whole ? 16 : 0);
    content->setSpacing(0);
    content->addLayout(titleRow);
    content->addSpacing(2);
    content->addLayout(caption);
    content->addSpacing(12);
    content->addLayout(stripRow);
    content->addLayout(m_body, 1);
    if (scrolling == Scrolling::Never) {
        setLayout(content);
    } else {
        auto *inner = new QWidget;
        inner->setBackgroundRole(QPalette::Base);
        inner->setLayout(content);
        auto *area = new QScrollArea;
        area->setFocusPolicy(Qt::NoFocus); // what stands in it takes the focus, and scrolls into view
        area->setFrameShape(QFrame::NoFrame);
        area->setBackgroundRole(QPalette::Base);
        area->setWidgetResizable(true);
        area->setWidget(inner);
        auto *outer = new QVBoxLayout(this);
        outer->setContentsMargins(0, 0, 0, 0);
        outer->addWidget(area);
    }
    setBackgroundRole(QPalette::Base);
    describe();
}

void Page::describe()
{
    m_copyId->setAccessibleName(tr("Copy %1").arg(m_id->text()));
    m_copyId->setToolTip(tr("Copy the ID"));
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    Q_EMIT titleChanged(title);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setCaption(const QString &before, const QString &id, const QString &after)
{
    m_before->setText(before);
    m_before->setVisible(!before.isEmpty());
    m_id->setText(id);
    m_id->setVisible(!id.isEmpty());
    m_copyId->setVisible(!id.isEmpty());
    m_after->setText(after);
    m_after->setVisible(!after.isEmpty() || !before.isEmpty());
    describe();
}

void Page::copyId()
{
    QGuiApplication::clipboard()->setText(m_id->text());
    Q_EMIT notice(tr("%1 copied").arg(m_id->text()));
}

ActionButton *Page::addTitleAction(QAction *action, ButtonKind kind)
{
    auto *button = new ActionButton(action, kind);
    m_actions->addWidget(button);
    addAction(action);
    return button;
}

void Page::addTitleWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void Page::setStrip(const QString &icon, const QString &sentence, Color ink, Color ground)
{
    m_stripIcon->setIcon(icon, ink);
    m_stripText->setColor(ink);
    m_stripText->setText(sentence);
    m_stripGround = ground;
    QPalette own;
    own.setColor(QPalette::Window, colorsOf(this)[ground]);
    m_strip->setPalette(own);
    m_strip->setAutoFillBackground(true);
    m_strip->setVisible(!sentence.isEmpty());
}

void Page::addInset(QWidget *widget, int stretch)
{
    auto *row = new QVBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(widget);
    m_body->addLayout(row, stretch);
}

void Page::addHanging(QWidget *widget, int stretch)
{
    m_body->addWidget(widget, stretch);
    if (auto *table = qobject_cast<TablePanel *>(widget); table && !m_mainTable)
        setMainTable(table);
}

void Page::addGap(int pixels)
{
    m_body->addSpacing(pixels);
}

void Page::addSeparator()
{
    m_body->addSpacing(16);
    m_body->addWidget(new Hairline);
    m_body->addSpacing(8);
}

SectionRow *Page::addSection(const QString &title)
{
    auto *row = new SectionRow(title);
    m_body->addWidget(row);
    return row;
}

void Page::addStretch()
{
    m_body->addStretch(1);
}

void Page::setMainTable(TablePanel *table)
{
    m_mainTable = table;
    if (m_followed.contains(table))
        return; // a page with tabs comes back to its tables
    m_followed << table;
    connect(table, &TablePanel::totalsChanged, this, &Page::totalsChanged);
    connect(table, &TablePanel::notice, this, &Page::notice);
    connect(table->view(), &TableView::explainRequested, this,
            [this](const QString &figure, const QString &account) { Q_EMIT explainRequested(figure, account); });
    connect(table->view(), &TableView::currentFigureChanged, this, &Page::currentFigureChanged);
}

void Page::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().brush(QPalette::Base));
}

void Page::copy()
{
    if (m_mainTable)
        m_mainTable->copy();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange && m_strip->isVisible()) {
        QPalette own;
        own.setColor(QPalette::Window, colorsOf(this)[m_stripGround]);
        m_strip->setPalette(own);
    }
}

} // namespace purser
