// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_popup.h"

#include "ui/icons.h"
#include "ui/table_proxy.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace purser {

static constexpr int mostRows = 12;

SearchPopup::SearchPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit)
    , m_list(new TableView)
    , m_proxy(new TableProxy(this))
    , m_nothing(new TextLabel(Type::Small, Color::Text2))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_field->addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setHeaderHidden(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFitsRows(mostRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
    layout->addStretch(1); // fewer rows leave room below them, not between
    m_nothing->hide();
    connect(m_field, &QLineEdit::textChanged, this, &SearchPopup::narrow);
    connect(m_list, &QAbstractItemView::clicked, this, &SearchPopup::choose);
}

void SearchPopup::setModel(QAbstractItemModel *model)
{
    m_proxy->setSourceModel(model);
    m_list->setModel(m_proxy);
}

void SearchPopup::setTexts(const QString &placeholder, const QString &listName, const QString &nothingFound)
{
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_list->setAccessibleName(listName);
    m_nothing->setText(nothingFound);
    setAccessibleName(listName);
}

void SearchPopup::openUnder(const QWidget *anchor, int width, const QModelIndex &current)
{
    m_field->clear();
    narrow({});
    const int rows = qBound(1, m_proxy->rowCount(), mostRows);
    resize(width, m_field->sizeHint().height() + m_list->heightOf(rows) + 24);
    const bool mirrored = anchor->layoutDirection() == Qt::RightToLeft;
    QPoint at = anchor->mapToGlobal(QPoint(mirrored ? anchor->width() - width : 0, anchor->height() + 4));
    if (const QScreen *screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width)));
    }
    move(at);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    const QModelIndex shown = m_proxy->mapFromSource(current);
    selectRow(shown.isValid() ? shown.row() : 0);
}

void SearchPopup::narrow(const QString &text)
{
    m_proxy->setFilterText(text);
    const bool none = m_proxy->rowCount() == 0;
    m_nothing->setVisible(none);
    m_list->setVisible(!none);
    m_list->fitColumns();
    selectRow(0);
}

void SearchPopup::selectRow(int row)
{
    row = qBound(0, row, qMax(0, m_proxy->rowCount() - 1));
    const QModelIndex index = m_proxy->index(row, 0);
    if (!index.isValid())
        return;
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_list->scrollTo(index);
    // The focus stays in the field; a screen reader hears what Return would choose.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).isValid() ? index.data(Qt::AccessibleTextRole).toString()
                                                                                  : index.data().toString());
}

void SearchPopup::choose(const QModelIndex &shown)
{
    if (!shown.isValid() || !(shown.flags() & Qt::ItemIsEnabled))
        return;
    const QModelIndex index = m_proxy->mapToSource(shown.siblingAtColumn(0));
    hide();
    Q_EMIT chosen(index);
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        selectRow(row + 1);
        return true;
    case Qt::Key_Up:
        selectRow(row - 1);
        return true;
    case Qt::Key_PageDown:
        selectRow(row + mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        selectRow(row - mostRows + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            hide();
        else
            m_field->clear();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace purser
