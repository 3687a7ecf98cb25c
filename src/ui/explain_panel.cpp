// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain_panel.h"

#include "ui/figure_label.h"
#include "ui/hairline.h"
#include "ui/icon_label.h"
#include "ui/icons.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace purser {

static QPushButton *iconButton(const QString &icon)
{
    auto *button = new QPushButton;
    button->setFlat(true);
    button->setIcon(themedIcon(icon));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

/// \a item 8 pixels inside the hanging table, on the text edge.
static QHBoxLayout *inset(QWidget *item)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(item);
    return layout;
}

ExplainPanel::ExplainPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(Type::Section))
    , m_copy(iconButton(u"copy"_s))
    , m_close(iconButton(u"close"_s))
    , m_name(new TextLabel(Type::Small, Color::Text2))
    , m_figure(new FigureLabel(FigureLabel::Size::Small))
    , m_at(new TextLabel(Type::Small, Color::Text2))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_tree(new TableView)
    , m_checkIcon(new IconLabel(u"check-circle"_s, Color::Pos, 14))
    , m_check(new TextLabel(Type::Small))
    , m_footer(new QWidget)
    , m_detailsTitle(new TextLabel(Type::BodyBold))
    , m_detailsDigits(new TextLabel(Type::BodyBold))
    , m_detailsCurrency(new TextLabel(Type::Caption, Color::Text2))
    , m_rows(new QGridLayout)
    , m_open(new QPushButton)
    , m_copyNode(new QPushButton)
{
    m_title->setMinimumHeight(scaled(32));
    m_figure->setFocusPolicy(Qt::NoFocus);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->addTab(QString());
    m_tree->setHeaderHidden(true);
    m_tree->setTree(true, 12);
    m_tree->setCurrencyShown(false);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setFitsRows(200);
    m_tree->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_check->setWordWrap(true);
    m_check->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_detailsTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(6);
    head->addSpacing(8); // spacings mirror in a right-to-left layout, margins do not
    head->addWidget(new IconLabel(u"explain"_s, Color::Accent));
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    head->addWidget(m_close);

    auto *checkLine = new QHBoxLayout;
    checkLine->setContentsMargins(8, 10, 8, 8);
    checkLine->setSpacing(6);
    checkLine->addWidget(m_checkIcon);
    checkLine->addWidget(m_check, 1);

    auto *formula = new QWidget;
    auto *formulaLayout = new QVBoxLayout(formula);
    formulaLayout->setContentsMargins(0, 0, 0, 0);
    formulaLayout->setSpacing(0);
    formulaLayout->addWidget(m_tree);
    formulaLayout->addLayout(checkLine);
    formulaLayout->addStretch(1);
    m_pages->addWidget(formula);

    auto *detailsHead = new QHBoxLayout;
    detailsHead->setSpacing(6);
    detailsHead->addWidget(m_detailsTitle, 1);
    detailsHead->addWidget(m_detailsDigits);
    detailsHead->addWidget(m_detailsCurrency);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnMinimumWidth(0, scaled(76));
    m_rows->setColumnStretch(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copyNode);
    buttons->addStretch();
    m_open->setIcon(themedIcon(u"external"_s));
    m_copyNode->setIcon(themedIcon(u"copy"_s));
    auto *footer = new QVBoxLayout(m_footer);
    footer->setContentsMargins(8, 10, 8, 12);
    footer->setSpacing(2);
    footer->addLayout(detailsHead);
    footer->addLayout(m_rows);
    footer->addSpacing(6);
    footer->addLayout(buttons);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 16, 8, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addSpacing(1);
    layout->addLayout(inset(m_name));
    auto *figureRow = inset(m_figure);
    figureRow->addStretch();
    layout->addLayout(figureRow);
    layout->addLayout(inset(m_at));
    layout->addSpacing(3);
    layout->addWidget(m_tabs);
    layout->addSpacing(-1);
    layout->addWidget(m_pages, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(m_footer);
    m_footer->hide();

    connect(m_close, &QPushButton::clicked, this, &ExplainPanel::closeRequested);
    connect(m_copy, &QPushButton::clicked, this, &ExplainPanel::copyRequested);
    connect(m_tree, &TableView::selectionEdited, this, [this] { Q_EMIT nodeChosen(m_tree->currentIndex().siblingAtColumn(0)); });
    connect(m_tree, &TableView::copyRequested, this, [this] { Q_EMIT nodeCopyRequested(m_tree->currentIndex().siblingAtColumn(0)); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_tree->currentIndex().siblingAtColumn(0)); });
    connect(m_copyNode, &QPushButton::clicked, this, [this] { Q_EMIT nodeCopyRequested(m_tree->currentIndex().siblingAtColumn(0)); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        if (tab == 1)
            Q_EMIT changePageShown();
    });
    setMinimumWidth(scaled(280));
    setFocusProxy(m_tree);
    restyle();
    retranslate();
}

void ExplainPanel::setFigure(const QString &name, const QString &digits, const QString &currency, const QString &at)
{
    m_name->setText(name);
    m_figure->setAmount(digits, currency);
    m_figure->setFigure(name, {});
    m_at->setText(at);
    m_tree->setAccessibleName(tr("What %1 is made of").arg(name));
}

void ExplainPanel::setModel(QAbstractItemModel *model)
{
    m_tree->setModel(model);
    m_tree->setStretchColumn(0);
}

void ExplainPanel::setCheck(bool exact, const QString &sentence)
{
    m_exact = exact;
    m_checkSentence = sentence;
    retranslate();
}

void ExplainPanel::setDetails(const ExplainDetails &details)
{
    m_footer->setVisible(!details.title.isEmpty());
    m_detailsTitle->setText(details.title);
    m_detailsDigits->setText(details.digits);
    m_detailsCurrency->setText(details.currency);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    for (int row = 0; row < details.rows.size(); ++row) {
        auto *label = new TextLabel(details.rows.at(row).label, Type::Small, Color::Text2);
        auto *value = new TextLabel(details.rows.at(row).value, Type::Small);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(label->text() + u": "_s + value->text());
        m_rows->addWidget(label, row, 0, Qt::AlignTop);
        m_rows->addWidget(value, row, 1, Qt::AlignTop);
    }
    m_open->setText(details.open);
    m_open->setAccessibleName(details.open);
    m_open->setVisible(!details.open.isEmpty());
}

void ExplainPanel::setChangePage(QWidget *page)
{
    if (m_tabs->count() == 1)
        m_tabs->addTab(QString());
    m_pages->addWidget(page);
    retranslate();
}

QSize ExplainPanel::sizeHint() const
{
    return QSize(scaled(336), 600);
}

void ExplainPanel::retranslate()
{
    setAccessibleName(tr("Explain"));
    m_title->setText(tr("Explain"));
    m_copy->setAccessibleName(tr("Copy explanation"));
    m_copy->setToolTip(tr("Copy the whole explanation"));
    m_close->setAccessibleName(tr("Close Explain"));
    m_close->setToolTip(tr("Close (Escape)"));
    m_tabs->setAccessibleName(tr("Explain"));
    m_tabs->setTabText(0, tr("Formula"));
    if (m_tabs->count() > 1)
        m_tabs->setTabText(1, tr("Why did it change…"));
    m_checkIcon->setIcon(m_exact ? u"check-circle"_s : u"alert-circle"_s, m_exact ? Color::Pos : Color::Neg);
    m_check->setText(m_exact && m_checkSentence.isEmpty() ? tr("The terms add up to the figure exactly") : m_checkSentence);
    m_copyNode->setText(tr("Copy"));
    m_copyNode->setAccessibleName(tr("Copy this term"));
}

void ExplainPanel::restyle()
{
    QPalette own;
    own.setColor(QPalette::Base, colorsOf(this)[Color::Alt]);
    m_tree->setPalette(own);
}

void ExplainPanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), palette().brush(QPalette::AlternateBase));
}

void ExplainPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ExplainPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace purser
