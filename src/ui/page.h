// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/selection_totals.h"
#include "ui/style.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace purser {

class ActionButton;
class IconLabel;
class TablePanel;
class TextLabel;

/// The head of a section: its title, and the section's controls at the trailing end.
class SectionRow : public QWidget
{
    Q_OBJECT

public:
    explicit SectionRow(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// After the title: a chip, a remark.
    void addLeading(QWidget *widget);
    /// At the trailing end. A flat button hangs over the text edge by its padding.
    void addTrailing(QWidget *widget);

private:
    TextLabel *m_title;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_trailing;
};

/// What every section of the window is made of: title with actions, a caption, and sections parted by hairlines. Tables and hairlines
/// reach 8 pixels beyond the text edge; everything else stands on it.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// A page that may be higher than the window scrolls as a whole; one that ends in a table does not.
    enum class Scrolling { Never, Whole };

    explicit Page(Scrolling scrolling = Scrolling::Never, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// \a before, then \a id with a button that copies it, then \a after.
    void setCaption(const QString &before, const QString &id = {}, const QString &after = {});
    /// Adds a button for \a action at the trailing end of the title row, after those there are.
    ActionButton *addTitleAction(QAction *action, ButtonKind kind = ButtonKind::Secondary);
    /// Any control in the title row.
    void addTitleWidget(QWidget *widget);
    /// A strip below the caption: offline, stale, not permitted. An empty sentence hides it.
    void setStrip(const QString &icon, const QString &sentence, Color ink = Color::Warn, Color ground = Color::WarnBg);

    /// Adds \a widget on the text edge.
    void addInset(QWidget *widget, int stretch = 0);
    /// Adds a table, or anything that keeps the 8 pixels inside itself.
    void addHanging(QWidget *widget, int stretch = 0);
    void addGap(int pixels);
    /// 16 pixels, a hairline, 8 pixels.
    void addSeparator();
    /// Adds the head of a section.
    SectionRow *addSection(const QString &title);
    /// Room that is left over.
    void addStretch();

    /// The table that Ctrl+F, copying and the selection's totals mean; the first one the page adds to it is taken by default.
    void setMainTable(TablePanel *table);
    TablePanel *mainTable() const { return m_mainTable; }

public Q_SLOTS:
    /// F5. The base class does nothing.
    virtual void refresh() {}
    /// Edit > Copy: what is selected in the main table, unless the page shows something else.
    virtual void copy();
    /// File > Export. False when the page has no way of its own: then its main table is exported.
    virtual bool exportShown() { return false; }

Q_SIGNALS:
    void titleChanged(const QString &title);
    void totalsChanged(const purser::SelectionTotals &totals);
    void explainRequested(const QString &figure, const QString &account);
    void currentFigureChanged(const QString &figure, const QString &account);
    void notice(const QString &sentence);

protected:
    /// Sets every text again; called once after construction by the derived class, and after every language change.
    virtual void retranslate() {}
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void copyId();
    void describe();

    TextLabel *m_title;
    QHBoxLayout *m_actions;
    TextLabel *m_before;
    TextLabel *m_id;
    QPushButton *m_copyId;
    TextLabel *m_after;
    QWidget *m_strip;
    IconLabel *m_stripIcon;
    TextLabel *m_stripText;
    QVBoxLayout *m_body;
    TablePanel *m_mainTable = nullptr;
    QList<TablePanel *> m_followed; ///< tables whose signals reach the page already
    Color m_stripGround = Color::WarnBg;
};

} // namespace purser
