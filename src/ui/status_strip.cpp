// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_strip.h"

#include "models/amount_text.h"
#include "ui/hairline.h"
#include "ui/icon_label.h"
#include "ui/icons.h"
#include "ui/text_label.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purser {

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Color::Pos, 14))
    , m_text(new TextLabel(Type::Small, Color::Text2))
    , m_progress(new QProgressBar)
    , m_work(new TextLabel(Type::Small, Color::Text2))
    , m_cancel(new QPushButton)
    , m_totalsArea(new QWidget)
    , m_totalsLayout(new QHBoxLayout(m_totalsArea))
    , m_line(new Hairline(Qt::Vertical))
    , m_staged(new QPushButton)
{
    m_notice.setSingleShot(true);
    connect(&m_notice, &QTimer::timeout, this, [this] {
        m_noticeText.clear();
        refresh();
    });
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    for (QPushButton *button : {m_cancel, m_staged}) {
        button->setFlat(true);
        setType(button, Type::Small);
        button->setMaximumHeight(scaled(26));
    }
    m_staged->setIcon(themedIcon(u"inbox"_s));
    m_staged->setIconSize(QSize(14, 14));
    m_totalsLayout->setContentsMargins(0, 0, 0, 0);
    m_totalsLayout->setSpacing(8);
    m_line->setFixedHeight(14);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(8);
    layout->addSpacing(16); // spacings mirror in a right-to-left layout, margins do not
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_progress);
    layout->addWidget(m_work);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_totalsArea);
    layout->addSpacing(8);
    layout->addWidget(m_line, 0, Qt::AlignVCenter);
    layout->addWidget(m_staged);
    layout->addSpacing(8);
    connect(m_staged, &QPushButton::clicked, this, &StatusStrip::stagedChangesActivated);
    connect(m_cancel, &QPushButton::clicked, this, &StatusStrip::cancelRequested);
    setWork({});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
}

void StatusStrip::setState(const QString &icon, const QString &text, Color tint)
{
    m_icon->setIcon(icon, tint);
    m_state = text;
    refresh();
}

void StatusStrip::showNotice(const QString &sentence, int milliseconds)
{
    m_noticeText = sentence;
    m_notice.start(milliseconds);
    refresh();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusStrip::setTotals(const SelectionTotals &totals)
{
    m_totals = totals;
    refreshTotals();
}

void StatusStrip::setStagedChanges(int count)
{
    m_stagedCount = count;
    refresh();
}

void StatusStrip::setWork(const QString &sentence, double done, bool cancellable)
{
    const bool shown = !sentence.isEmpty();
    m_progress->setVisible(shown);
    m_progress->setRange(0, done < 0 ? 0 : 1000);
    m_progress->setValue(done < 0 ? 0 : qRound(done * 1000));
    m_work->setVisible(shown);
    m_work->setText(sentence);
    m_cancel->setVisible(shown && cancellable);
    m_progress->setAccessibleName(sentence);
}

void StatusStrip::refresh()
{
    m_text->setText(m_noticeText.isEmpty() ? m_state : m_noticeText);
    m_text->setAccessibleName(m_text->text());
    m_cancel->setText(tr("Cancel"));
    m_staged->setText(tr("%n staged change(s)", nullptr, m_stagedCount));
    m_staged->setAccessibleName(m_staged->text());
    m_staged->setVisible(m_stagedCount > 0);
    m_line->setVisible(m_stagedCount > 0);
    setAccessibleName(tr("Status"));
    refreshTotals();
}

void StatusStrip::refreshTotals()
{
    while (QLayoutItem *item = m_totalsLayout->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    m_totalsArea->setVisible(m_totals.rows > 0);
    if (m_totals.rows == 0)
        return;
    const auto say = [this](const QString &text, Type type, Color color, int before) {
        if (before > 0)
            m_totalsLayout->addSpacing(before);
        m_totalsLayout->addWidget(new TextLabel(text, type, color));
    };
    QStringList spoken{tr("%n row(s) selected", nullptr, int(qMin<qint64>(m_totals.rows, INT_MAX)))};
    say(spoken.constFirst(), Type::Small, Color::Text2, 0);
    const Theme *theme = Theme::of(this);
    const auto figure = [&](const QString &name, const Decimal &amount, int decimals, const QString &currency) {
        const bool masked = theme && theme->amountsMasked();
        const QString digits = masked ? maskedAmount() : amountText(amount, decimals);
        say(name, Type::Small, Color::Text2, 8);
        say(digits, Type::SmallBold, Color::Text, 0);
        if (!currency.isEmpty())
            say(currency, Type::Caption, Color::Text2, 0);
        spoken << name + u' ' + digits + u' ' + currency;
    };
    for (const SelectedSum &total : std::as_const(m_totals.currencies)) {
        figure(tr("Sum"), total.sum, total.decimals, total.currency);
        if (total.count > 1 && m_totals.currencies.size() == 1)
            figure(tr("Average"), total.average(), total.decimals, total.currency);
    }
    m_totalsArea->setToolTip(m_totals.column);
    m_totalsArea->setAccessibleName(spoken.join(u", "_s));
}

QSize StatusStrip::sizeHint() const
{
    return QSize(QWidget::sizeHint().width(), scaled(28) + 1);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, 0, width(), 1), palette().brush(QPalette::Mid));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace purser
