// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_run_page.h"

#include "ui/action_button.h"
#include "ui/hairline.h"
#include "ui/icon_label.h"
#include "ui/text_label.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace purser {

namespace {
constexpr int columnWidth = 640;
}

FirstRunPage::FirstRunPage(const QList<Way> &ways, QWidget *parent)
    : Page(Scrolling::Never, parent)
    , m_ways(ways)
    , m_heading(new TextLabel(Type::Title))
    , m_lead(new TextLabel(Type::Body, Color::Text2))
    , m_recentTitle(new TextLabel(Type::Small, Color::Text2))
    , m_recent(new QVBoxLayout)
{
    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 64, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    m_lead->setWordWrap(true);
    layout->addWidget(m_lead);
    layout->addSpacing(12);
    layout->addWidget(new Hairline);
    bool first = true;
    for (const Way &way : m_ways) {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        row->addWidget(new IconLabel(way.icon, Color::Accent, 24));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        auto *name = new TextLabel(Type::BodyBold);
        auto *sentence = new TextLabel(Type::Small, Color::Text2);
        texts->addWidget(name);
        texts->addWidget(sentence);
        m_names << name;
        m_sentences << sentence;
        row->addLayout(texts, 1);
        auto *button = new ActionButton(way.action, first ? ButtonKind::Primary : ButtonKind::Secondary);
        button->setMinimumWidth(152);
        row->addWidget(button);
        layout->addSpacing(8);
        layout->addLayout(row);
        layout->addSpacing(8);
        layout->addWidget(new Hairline);
        first = false;
    }
    layout->addSpacing(8);
    layout->addWidget(m_recentTitle);
    layout->addLayout(m_recent);
    layout->addStretch(1);

    auto *middle = new QWidget;
    auto *across = new QHBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->addStretch(1);
    across->addWidget(column);
    across->addStretch(1);
    addInset(middle, 1);
    retranslate();
}

void FirstRunPage::setProblem(const QString &sentence)
{
    setStrip(QStringLiteral("alert-circle"), sentence, Color::Neg, Color::NegBg);
}

void FirstRunPage::setRecentBooks(const QStringList &paths)
{
    m_recentPaths = paths;
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (paths.isEmpty()) {
        m_recent->addWidget(new TextLabel(tr("None yet. Books you open are listed here."), Type::Small, Color::Text2));
        return;
    }
    for (const QString &path : paths) {
        auto *button = new QPushButton(QFileInfo(path).fileName());
        button->setFlat(true);
        button->setToolTip(path);
        button->setAccessibleDescription(path);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT bookChosen(path); });
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(button);
        row->addWidget(new TextLabel(path, Type::Small, Color::Text2), 1);
        auto *holder = new QWidget;
        row->setContentsMargins(0, 0, 0, 0);
        holder->setLayout(row);
        m_recent->addWidget(holder);
    }
}

void FirstRunPage::retranslate()
{
    m_heading->setText(tr("No book is open"));
    m_lead->setText(tr("A book holds your billing accounts and records in one file on this computer. Nothing leaves it."));
    const QStringList names{tr("New book"), tr("Sample book"), tr("Existing book")};
    const QStringList sentences{tr("Purser keeps the accounts itself: every rule and ledger is local."),
                                tr("Fabrikam Holdings: four cloud accounts, 18 months of bill lines."), tr("Open a .purser file, or drop one on this window.")};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        m_names[i]->setText(names.value(i));
        m_sentences[i]->setText(sentences.value(i));
    }
    m_recentTitle->setText(tr("Recent books"));
    setRecentBooks(m_recentPaths);
}

} // namespace purser
