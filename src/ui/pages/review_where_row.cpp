// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_where_row.h"

#include "review/expression.h"
#include "ui/icon_label.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/text_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace purser {

using namespace Qt::StringLiterals;

ReviewWhereRow::ReviewWhereRow(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(Type::Small, Color::Text2))
    , m_field(new QLineEdit)
    , m_close(new QPushButton)
    , m_errorRow(new QWidget)
    , m_error(new TextLabel(Type::Small, Color::Neg))
{
    m_close->setFlat(true);
    m_close->setIcon(themedIcon(u"close"_s));
    m_label->setBuddy(m_field);
    m_field->installEventFilter(this);
    m_field->setLayoutDirection(Qt::LeftToRight); // an expression reads from the left in every language
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addSpacing(8);
    line->addWidget(m_label);
    line->addWidget(m_field, 1);
    line->addWidget(m_close);
    auto *error = new QHBoxLayout(m_errorRow);
    error->setContentsMargins(0, 0, 0, 0);
    error->setSpacing(6);
    error->addSpacing(8);
    error->addWidget(new IconLabel(u"alert-circle"_s, Color::Neg, 14));
    error->addWidget(m_error, 1);
    m_errorRow->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_errorRow);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_typing.setSingleShot(true);
    m_typing.setInterval(400);
    connect(&m_typing, &QTimer::timeout, this, &ReviewWhereRow::judge);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        setError({});
        m_typing.start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &ReviewWhereRow::judge);
    connect(m_close, &QPushButton::clicked, this, &ReviewWhereRow::closeRequested);
    retranslate();
}

void ReviewWhereRow::setText(const QString &text)
{
    if (text != m_field->text())
        m_field->setText(text);
}

QString ReviewWhereRow::text() const
{
    return m_field->text();
}

void ReviewWhereRow::judge()
{
    m_typing.stop();
    const QString text = m_field->text();
    if (!text.trimmed().isEmpty()) {
        if (const auto read = Expression::parse(text); !read) {
            setError(read.error().message);
            return;
        }
    }
    setError({});
    Q_EMIT edited(text.trimmed().isEmpty() ? QString() : text);
}

void ReviewWhereRow::setError(const QString &sentence)
{
    const bool news = !sentence.isEmpty() && sentence != m_error->text();
    m_error->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    setFieldError(m_field, !sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    if (news) {
        QAccessibleEvent event(m_field, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void ReviewWhereRow::retranslate()
{
    //: Label of a field for an expression such as product_code = ecs and pretax_amount > 100
    m_label->setText(tr("&Where"));
    m_field->setAccessibleName(tr("Where"));
    m_field->setPlaceholderText(u"product_code = ecs and pretax_amount > 100"_s);
    m_field->setToolTip(tr("Columns by name, = != < <= > >= and ~ for contains, joined by and, or, not and brackets. Return applies, Escape closes."));
    m_close->setAccessibleName(tr("Remove the expression"));
    m_close->setToolTip(m_close->accessibleName());
}

bool ReviewWhereRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReviewWhereRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace purser
