// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace purser {

class FigureLabel;
class IconLabel;
class TableView;
class TextLabel;

/// What the foot of the panel says about the chosen node.
struct ExplainDetails
{
    struct Row
    {
        QString label;
        QString value;
    };

    QString title;
    QString digits;
    QString currency;
    QList<Row> rows;
    QString open; ///< text of the button that opens the node's page; none when empty
};

/// The side panel that shows what a figure is made of: its formula as a tree down to postings, and why it changed.
class ExplainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainPanel(QWidget *parent = nullptr);

    /// \a at is when the figure was read: "at 14 Oct 2026, 09:14 (UTC+8)".
    void setFigure(const QString &name, const QString &digits, const QString &currency, const QString &at);
    /// A tree with the columns term and amount, with models/roles.h's roles; a last root row with TotalRole repeats the figure.
    void setModel(QAbstractItemModel *model);
    /// Whether the terms add up to the figure, as the model found; with a sentence of the model's when they do not.
    void setCheck(bool exact, const QString &sentence = {});
    void setDetails(const ExplainDetails &details);
    /// The page behind "Why did it change…"; the panel becomes its parent. Without one there is no second tab.
    void setChangePage(QWidget *page);
    TableView *tree() const { return m_tree; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    /// The whole explanation as text.
    void copyRequested();
    void nodeChosen(const QModelIndex &index);
    void openRequested(const QModelIndex &index);
    void nodeCopyRequested(const QModelIndex &index);
    void changePageShown();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();

    TextLabel *m_title;
    QPushButton *m_copy;
    QPushButton *m_close;
    TextLabel *m_name;
    FigureLabel *m_figure;
    TextLabel *m_at;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    TableView *m_tree;
    IconLabel *m_checkIcon;
    TextLabel *m_check;
    QWidget *m_footer;
    TextLabel *m_detailsTitle;
    TextLabel *m_detailsDigits;
    TextLabel *m_detailsCurrency;
    QGridLayout *m_rows;
    QPushButton *m_open;
    QPushButton *m_copyNode;
    QString m_checkSentence;
    bool m_exact = true;
};

} // namespace purser
