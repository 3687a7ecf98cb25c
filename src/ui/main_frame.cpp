// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_frame.h"

#include "ui/command_field.h"
#include "ui/command_palette.h"
#include "ui/explain_panel.h"
#include "ui/hairline.h"
#include "ui/icons.h"
#include "ui/nav_pane.h"
#include "ui/page.h"
#include "ui/status_strip.h"
#include "ui/style.h"
#include "ui/switcher_button.h"
#include "ui/table_panel.h"
#include "ui/type.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace purser {

MainFrame::MainFrame(QWidget *parent)
    : QMainWindow(parent)
    , m_contextBar(new QWidget)
    , m_source(new SwitcherButton)
    , m_account(new SwitcherButton)
    , m_command(new CommandField)
    , m_person(new QPushButton)
    , m_navigation(new NavPane)
    , m_splitter(new QSplitter)
    , m_stack(new QStackedWidget)
    , m_explain(new ExplainPanel)
    , m_status(new StatusStrip)
    , m_palette(new CommandPalette(this))
{
    m_source->setFixedWidth(scaled(204));
    m_source->setListWidth(420);
    m_account->setFixedWidth(scaled(324));
    m_account->setListWidth(560);
    m_person->setFlat(true);
    setButtonKind(m_person, ButtonKind::Quiet);
    m_person->setIcon(themedIcon(u"user"_s));
    m_person->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *context = new QHBoxLayout(m_contextBar);
    context->setContentsMargins(0, 2, 0, 10);
    context->setSpacing(8);
    context->addSpacing(12); // spacings mirror in a right-to-left layout, margins do not
    context->addWidget(m_source);
    context->addWidget(m_account);
    context->addStretch(1);
    context->addWidget(m_command);
    context->addWidget(m_person);
    context->addSpacing(8);

    m_splitter->setChildrenCollapsible(false);
    // A page that was never made for so little room is cut rather than making the window grow.
    m_stack->setMinimumSize(scaled(480), scaled(320));
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_explain);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_explain->hide();

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(new Hairline(Qt::Vertical));
    middle->addWidget(m_splitter, 1);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_contextBar);
    layout->addWidget(new Hairline);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);

    m_palette->addMenus(menuBar());
    connect(m_command, &QAbstractButton::clicked, this, &MainFrame::openCommandPalette);
    connect(m_navigation, &NavPane::sectionChosen, this, &MainFrame::showPage);
    connect(m_explain, &ExplainPanel::closeRequested, this, [this] { setExplainShown(false); });
    connect(m_stack, &QStackedWidget::currentChanged, this, &MainFrame::currentPageChanged);
    resize(1280, 800);
    retranslate();
}

void MainFrame::setPage(const QString &id, PageMaker maker)
{
    m_makers.insert(id, std::move(maker));
}

void MainFrame::adopt(Page *page)
{
    m_stack->addWidget(page);
    const auto ifCurrent = [this, page](auto deliver) {
        return [this, page, deliver](const auto &...values) {
            if (m_stack->currentWidget() == page)
                deliver(values...);
        };
    };
    connect(page, &Page::totalsChanged, this, ifCurrent([this](const SelectionTotals &totals) { m_status->setTotals(totals); }));
    connect(page, &Page::notice, this, ifCurrent([this](const QString &sentence) { m_status->showNotice(sentence); }));
    connect(page, &Page::explainRequested, this, [this](const QString &figure, const QString &account) {
        setExplainShown(true);
        Q_EMIT explainRequested(figure, account);
    });
    connect(page, &Page::currentFigureChanged, this, [this](const QString &figure, const QString &account) {
        if (isExplainShown())
            Q_EMIT currentFigureChanged(figure, account);
    });
}

Page *MainFrame::showPage(const QString &id)
{
    Page *page = m_pages.value(id);
    if (!page && m_makers.contains(id)) {
        page = m_makers.value(id)();
        m_pages.insert(id, page);
        adopt(page);
    }
    if (!page)
        return nullptr;
    m_navigation->setCurrent(id);
    m_stack->setCurrentWidget(page);
    Q_EMIT pageShown(id);
    return page;
}

Page *MainFrame::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainFrame::setCover(Page *cover)
{
    m_cover = cover; // one that was shown before stays with its owner's other pages, to be shown again
    m_navigation->setDimmed(cover);
    if (!cover)
        return;
    if (m_stack->indexOf(cover) < 0)
        adopt(cover);
    m_stack->setCurrentWidget(cover);
}

void MainFrame::currentPageChanged()
{
    const Page *page = currentPage();
    m_status->setTotals(page && page->mainTable() ? page->mainTable()->totals() : SelectionTotals());
}

void MainFrame::setExplainShown(bool shown)
{
    if (m_explain->isVisibleTo(m_splitter) == shown)
        return;
    const bool hadFocus = m_explain->isAncestorOf(focusWidget());
    m_explain->setVisible(shown);
    if (shown)
        m_splitter->setSizes({m_splitter->width() - scaled(336) - 1, scaled(336)});
    else if (hadFocus && currentPage())
        currentPage()->setFocus(Qt::OtherFocusReason);
    Q_EMIT explainShownChanged(shown);
}

bool MainFrame::isExplainShown() const
{
    return m_explain->isVisibleTo(m_splitter);
}

void MainFrame::setPerson(const QString &text)
{
    m_person->setText(text);
    m_person->setAccessibleName(text);
}

void MainFrame::openCommandPalette()
{
    m_palette->open(m_command);
}

void MainFrame::focusFilter()
{
    if (currentPage() && currentPage()->mainTable())
        currentPage()->mainTable()->focusFilter();
}

void MainFrame::refreshPage()
{
    if (currentPage())
        currentPage()->refresh();
}

void MainFrame::retranslate()
{
    m_source->setPurpose(tr("Source"), tr("Search sources"), tr("No source matches."));
    m_account->setPurpose(tr("Billing account"), tr("Search by name, ID or owner"), tr("No billing account matches."));
}

void MainFrame::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
