// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMainWindow>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace purser {

class CommandField;
class CommandPalette;
class ExplainPanel;
class NavPane;
class Page;
class StatusStrip;
class SwitcherButton;

/// The shell of the window: menu bar, context bar, navigation, pages, Explain, status bar. It knows no page; its owner adds them, the
/// actions, and what the switchers choose from. A page is made when it is first shown.
class MainFrame : public QMainWindow
{
    Q_OBJECT

public:
    using PageMaker = std::function<Page *()>;

    explicit MainFrame(QWidget *parent = nullptr);

    SwitcherButton *sourceSwitcher() const { return m_source; }
    SwitcherButton *accountSwitcher() const { return m_account; }
    QPushButton *personButton() const { return m_person; }
    NavPane *navigation() const { return m_navigation; }
    ExplainPanel *explainPanel() const { return m_explain; }
    StatusStrip *statusStrip() const { return m_status; }
    CommandPalette *commandPalette() const { return m_palette; }

    /// \a id is the one the section has in the navigation.
    void setPage(const QString &id, PageMaker maker);
    /// Shows the page of \a id, making it if need be.
    Page *showPage(const QString &id);
    /// The page that is there, or null if it was never shown.
    Page *page(const QString &id) const { return m_pages.value(id); }
    Page *currentPage() const;
    /// A page that is in no section (first run); null goes back to the sections.
    void setCover(Page *cover);
    void setExplainShown(bool shown);
    bool isExplainShown() const;
    /// "Signed in as Maja Lindqvist".
    void setPerson(const QString &text);

public Q_SLOTS:
    void openCommandPalette();
    void focusFilter();
    void refreshPage();

Q_SIGNALS:
    void pageShown(const QString &id);
    void explainRequested(const QString &figure, const QString &account);
    /// While Explain is open: the current cell's figure; empty when it is not one.
    void currentFigureChanged(const QString &figure, const QString &account);
    void explainShownChanged(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void adopt(Page *page);
    void currentPageChanged();

    QWidget *m_contextBar;
    SwitcherButton *m_source;
    SwitcherButton *m_account;
    CommandField *m_command;
    QPushButton *m_person;
    NavPane *m_navigation;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    ExplainPanel *m_explain;
    StatusStrip *m_status;
    CommandPalette *m_palette;
    QHash<QString, PageMaker> m_makers;
    QHash<QString, Page *> m_pages;
    Page *m_cover = nullptr;
};

} // namespace purser
