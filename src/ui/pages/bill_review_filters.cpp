// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of Bill Review: chips, the menus that add them, the expression, and saved views.
#include "ui/pages/bill_review_page.h"

#include "models/review_source.h"
#include "ui/filter_bar.h"
#include "ui/icons.h"
#include "ui/dialog_frame.h"
#include "ui/form_field.h"
#include "ui/pages/review_condition_dialog.h"
#include "ui/pages/review_views.h"
#include "ui/pages/review_where_row.h"
#include "ui/table_panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QCursor>
#include <QLineEdit>
#include <QMenu>

namespace purser {

using namespace Qt::StringLiterals;

namespace {
const QString monthChip = u"month"_s;
const QString againstChip = u"against"_s;
const QString whereChip = u"where"_s;
const QString conditionChip = u"condition:"_s; ///< and its position
} // namespace

void BillReviewPage::showChips()
{
    FilterBar *bar = m_panel->filterBar();
    QStringList wanted;
    const auto chip = [&](const QString &id, const QString &key, const QString &value) {
        bar->setChip(id, key, value);
        wanted << id;
    };
    if (!m_question.months.isEmpty()) {
        const QString value = m_question.months.size() == 1 ? m_question.months.constFirst() : tr("%n month(s)", nullptr, int(m_question.months.size()));
        chip(monthChip, tr("Month"), value);
    }
    if (!m_question.against.isEmpty() && !showsLines()) // lines are compared with nothing
        //: Key of a filter chip: the month that amounts are compared with
        chip(againstChip, tr("Against"), m_question.against);
    if (!m_question.where.isEmpty())
        chip(whereChip, tr("Where"), m_question.where.size() > 32 ? m_question.where.left(31) + u'…' : m_question.where);
    for (size_t i = 0; i < m_question.conditions.size(); ++i) {
        const ReviewCondition &condition = m_question.conditions[i];
        const int column = m_lines->isOpen() ? m_lines->lines()->columnIndex(condition.column) : -1;
        const bool isNumber = column >= 0 && m_lines->lines()->columns()[size_t(column)].kind == ColumnKind::Decimal;
        QString value = condition.values.size() == 1 ? condition.values.constFirst() : tr("%n value(s)", nullptr, int(condition.values.size()));
        if (value.isEmpty())
            value = tr("(empty)");
        if (value.size() > 32)
            value = value.left(31) + u'…';
        if (condition.comparison != Comparison::Equal)
            value = wordOf(condition.comparison, isNumber) + u' ' + value;
        chip(conditionChip + QString::number(i), columnTitleOf(condition.column), value);
    }
    const QStringList shown = bar->chips();
    for (const QString &id : shown) {
        if (!wanted.contains(id))
            bar->removeChip(id);
    }
}

void BillReviewPage::removeChip(const QString &id)
{
    if (id == whereChip)
        m_whereRow->setText({});
    question([&](ReviewQuestion &q) {
        if (id == monthChip)
            q.months.clear();
        else if (id == againstChip)
            q.against.clear();
        else if (id == whereChip)
            q.where.clear();
        else if (id.startsWith(conditionChip)) {
            const auto position = id.mid(conditionChip.size()).toULongLong();
            // Emptied here and taken out when the chips are drawn again: a second chip may go in the same stroke.
            if (position < q.conditions.size())
                q.conditions[position].values.clear();
        }
    });
    QMetaObject::invokeMethod(this, [this] {
        question([](ReviewQuestion &q) { std::erase_if(q.conditions, [](const ReviewCondition &condition) { return condition.values.isEmpty(); }); });
    }, Qt::QueuedConnection);
}

void BillReviewPage::editChip(const QString &id)
{
    if (id.startsWith(conditionChip)) {
        editCondition(size_t(id.mid(conditionChip.size()).toULongLong()));
    } else if (id == whereChip) {
        setWhereShown(true);
    } else {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMonths(menu, id == againstChip);
        menu->popup(QCursor::pos());
    }
}

void BillReviewPage::openFilterMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = m_lines->isOpen() && m_lines->lines()->lines() > 0;
    QAction *condition = menu->addAction(themedIcon(u"filter"_s), tr("&Column…"), this, [this] { editCondition(std::nullopt); });
    condition->setEnabled(any);
    fillMonths(menu->addMenu(themedIcon(u"calendar"_s), tr("&Months")), false);
    fillMonths(menu->addMenu(tr("Compare &with")), true);
    menu->addAction(tr("&Expression"), this, [this] { setWhereShown(true); });
    menu->popup(QCursor::pos());
}

void BillReviewPage::fillMonths(QMenu *menu, bool against)
{
    const QStringList months = m_lines->isOpen() ? m_lines->lines()->months() : QStringList();
    menu->setEnabled(!months.isEmpty());
    QAction *none = menu->addAction(against ? tr("No Comparison") : tr("All Months"), this, [this, against] {
        question([&](ReviewQuestion &q) {
            if (against)
                q.against.clear();
            else
                q.months.clear();
        });
    });
    none->setCheckable(true);
    none->setChecked(against ? m_question.against.isEmpty() : m_question.months.isEmpty());
    menu->addSeparator();
    for (auto month = months.crbegin(); month != months.crend(); ++month) {
        QAction *action = menu->addAction(*month);
        action->setCheckable(true);
        action->setChecked(against ? m_question.against == *month : m_question.months.contains(*month));
        connect(action, &QAction::toggled, this, [this, against, name = *month](bool on) {
            question([&](ReviewQuestion &q) {
                if (against) {
                    q.against = on ? name : QString();
                    return;
                }
                q.months.removeAll(name);
                if (on)
                    q.months << name;
                q.months.sort();
            });
        });
    }
}

void BillReviewPage::editCondition(std::optional<size_t> position)
{
    if (!m_lines->isOpen() || (position && *position >= m_question.conditions.size()))
        return;
    const auto before = position ? std::optional(m_question.conditions[*position]) : std::nullopt;
    auto *dialog = new ReviewConditionDialog(m_lines->lines()->columns(), before, this);
    connect(dialog, &DialogFrame::confirmed, this, [this, dialog, before] {
        question([&](ReviewQuestion &q) {
            const auto known = before ? std::find(q.conditions.begin(), q.conditions.end(), *before) : q.conditions.end();
            if (known == q.conditions.end())
                q.conditions.push_back(dialog->condition());
            else
                *known = dialog->condition();
        });
        dialog->close();
    });
    dialog->open();
}

void BillReviewPage::setWhereShown(bool shown)
{
    m_whereRow->setVisible(shown);
    if (shown) {
        m_whereRow->setText(m_question.where);
        m_whereRow->field()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_whereRow->setText({});
    m_whereRow->setError({});
    question([](ReviewQuestion &q) { q.where.clear(); });
    m_panel->setFocus();
}

void BillReviewPage::fillViews()
{
    const DataSource *source = m_lines->source();
    const ReviewViews views(source ? source->person().text() : QString());
    m_viewsMenu->clear();
    const QStringList names = views.names();
    for (const QString &name : names) {
        QAction *action = m_viewsMenu->addAction(QString(name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(name == m_view);
        connect(action, &QAction::triggered, this, [this, name, views] {
            const auto question = views.load(name);
            if (!question) {
                Q_EMIT notice(tr("The view %1 could not be read").arg(name));
                return;
            }
            m_trail.clear();
            setQuestion(*question);
            m_view = name;
        });
    }
    if (names.isEmpty())
        m_viewsMenu->addAction(tr("No saved view yet"))->setEnabled(false);
    if (names.contains(m_view)) {
        m_viewsMenu->addSeparator();
        m_viewsMenu->addAction(themedIcon(u"trash"_s), tr("Remove “%1”").arg(QString(m_view).replace(u'&', u"&&"_s)), this, [this, views] {
            views.remove(m_view);
            m_view.clear();
            fillViews();
        });
    }
    m_views->setText(m_view.isEmpty() ? tr("Saved Views") : QString(m_view).replace(u'&', u"&&"_s));
}

void BillReviewPage::saveView()
{
    auto *dialog = new DialogFrame(DialogFrame::Width::Narrow, this);
    dialog->setWindowTitle(tr("Save View"));
    dialog->setLead(tr("Months, conditions and groups are kept under a name, on this computer and for you only."));
    dialog->setConfirmText(tr("Save View"));
    auto *name = new QLineEdit(m_view);
    name->setMaxLength(64);
    auto *field = new FormField(name);
    field->setLabel(tr("&Name"));
    dialog->body()->addWidget(field);
    dialog->setFields({field});
    const DataSource *source = m_lines->source();
    const ReviewViews views(source ? source->person().text() : QString());
    const auto judge = [field, name, known = views.names()] {
        field->setHint(known.contains(name->text().trimmed()) ? BillReviewPage::tr("Replaces the view of this name") : QString());
        field->setError({});
    };
    connect(name, &QLineEdit::textChanged, field, judge);
    judge();
    connect(dialog, &DialogFrame::confirmed, this, [this, dialog, name, field, views] {
        const QString text = name->text().trimmed();
        if (text.isEmpty()) {
            field->setError(tr("Enter a name"));
            dialog->countErrors();
            return;
        }
        views.save(text, m_question);
        m_view = text;
        fillViews();
        Q_EMIT notice(tr("View %1 saved").arg(text));
        dialog->close();
    });
    name->setFocus();
    dialog->open();
}

} // namespace purser
