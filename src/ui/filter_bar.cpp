// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_bar.h"

#include "ui/filter_chip.h"
#include "ui/flow_layout.h"
#include "ui/icons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace purser {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_flow(new FlowLayout)
    , m_trailing(new QWidget)
    , m_add(new QPushButton)
    , m_clear(new QPushButton)
    , m_columns(new QPushButton)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(120);
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT textEdited(text()); });

    m_field->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->setFixedWidth(216);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_typing.start();
        updateClear();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::leaveRequested);

    m_add->setFlat(true);
    m_add->setIcon(themedIcon(u"plus"_s));
    m_add->hide();
    connect(m_add, &QPushButton::clicked, this, &FilterBar::addRequested);
    m_clear->setFlat(true);
    m_clear->setIcon(themedIcon(u"close"_s));
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    m_columns->setFlat(true);
    m_columns->setIcon(themedIcon(u"columns"_s));
    connect(m_columns, &QPushButton::clicked, this, &FilterBar::columnsRequested);

    m_flow->addWidget(m_field);
    m_flow->addWidget(m_add);
    auto *trailing = new QHBoxLayout(m_trailing);
    trailing->setContentsMargins(0, 0, 0, 0);
    trailing->setSpacing(8);

    auto *leading = new QVBoxLayout;
    leading->setContentsMargins(0, 0, 0, 0);
    leading->addLayout(m_flow);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    // Cell text stands 8 pixels inside the table; so does the field. Flat buttons at the end hang those 8 pixels.
    layout->addSpacing(8);
    layout->addLayout(leading, 1);
    layout->addWidget(m_trailing, 0, Qt::AlignTop);
    layout->addWidget(m_clear, 0, Qt::AlignTop);
    layout->addWidget(m_columns, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void FilterBar::retranslate()
{
    m_field->setPlaceholderText(m_placeholder.isEmpty() ? tr("Filter rows") : m_placeholder);
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setToolTip(tr("Shows the rows that contain every word. Escape clears."));
    m_add->setText(tr("Filter", "verb, adds a condition"));
    m_add->setAccessibleName(tr("Add filter"));
    m_clear->setText(tr("Clear", "all filters"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose columns"));
}

void FilterBar::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    retranslate();
}

void FilterBar::setFieldShown(bool shown)
{
    m_field->setVisible(shown);
}

void FilterBar::addControl(QWidget *control)
{
    m_flow->insertWidget(m_flow->count() - 1 - int(m_chips.size()), control);
    control->setVisible(true);
}

void FilterBar::addTrailingControl(QWidget *control)
{
    m_trailing->layout()->addWidget(control);
}

void FilterBar::setChip(const QString &id, const QString &key, const QString &value)
{
    if (FilterChip *known = m_chips.value(id)) {
        known->setTexts(key, value);
        return;
    }
    auto *chip = new FilterChip(key, value);
    connect(chip, &FilterChip::removeRequested, this, [this, id] {
        removeChip(id);
        Q_EMIT chipRemoved(id);
        m_field->setFocus();
    });
    connect(chip, &FilterChip::clicked, this, [this, id] { Q_EMIT chipClicked(id); });
    m_flow->insertWidget(m_flow->count() - 1, chip);
    chip->show();
    m_chips.insert(id, chip);
    m_order << id;
    updateClear();
}

void FilterBar::removeChip(const QString &id)
{
    if (FilterChip *chip = m_chips.take(id)) {
        m_order.removeAll(id);
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
        updateClear();
    }
}

void FilterBar::setAddShown(bool shown)
{
    m_add->setVisible(shown);
}

void FilterBar::setColumnsShown(bool shown)
{
    m_columns->setVisible(shown);
}

void FilterBar::setClearable(bool clearable)
{
    m_clearable = clearable;
    updateClear();
}

void FilterBar::updateClear()
{
    m_clear->setVisible(m_clearable || !m_chips.isEmpty() || !m_field->text().isEmpty());
}

QString FilterBar::text() const
{
    return m_field->text();
}

void FilterBar::clear()
{
    const QStringList ids = m_order;
    for (const QString &id : ids) {
        removeChip(id);
        Q_EMIT chipRemoved(id);
    }
    if (!m_field->text().isEmpty()) {
        m_field->clear();
        m_typing.stop();
        Q_EMIT textEdited({});
    }
    m_clearable = false;
    updateClear();
    Q_EMIT cleared();
    if (isVisible())
        m_field->setFocus();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            if (event->type() == QEvent::KeyPress) {
                m_field->clear();
                m_typing.stop();
                Q_EMIT textEdited({});
            }
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Down)) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
