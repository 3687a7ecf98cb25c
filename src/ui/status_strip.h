// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/colors.h"
#include "ui/selection_totals.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace purser {

class IconLabel;
class TextLabel;

/// The bar at the foot of the window: the source and its state, long work, what is selected and what it adds up to, staged changes.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    /// "Local book · verified 09:14", with an icon in \a tint.
    void setState(const QString &icon, const QString &text, Color tint = Color::Pos);
    /// A sentence that goes by itself.
    void showNotice(const QString &sentence, int milliseconds = 4000);
    void setTotals(const SelectionTotals &totals);
    /// 0 hides the link.
    void setStagedChanges(int count);
    /// Long work; an empty sentence hides it. \a done is 0…1, or negative when the end is not known.
    void setWork(const QString &sentence, double done = -1, bool cancellable = true);

    QSize sizeHint() const override;

Q_SIGNALS:
    void stagedChangesActivated();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshTotals();

    IconLabel *m_icon;
    TextLabel *m_text;
    QProgressBar *m_progress;
    TextLabel *m_work;
    QPushButton *m_cancel;
    QWidget *m_totalsArea;
    QHBoxLayout *m_totalsLayout;
    QWidget *m_line;
    QPushButton *m_staged;
    QTimer m_notice;
    QString m_state;
    QString m_noticeText;
    SelectionTotals m_totals;
    int m_stagedCount = 0;
};

} // namespace purser
