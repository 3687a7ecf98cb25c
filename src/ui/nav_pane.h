// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QStandardItemModel;

namespace purser {

/// One row of the navigation.
struct NavSection
{
    QString id; ///< stable, never translated
    QString icon;
    QString title; ///< may be shorter than the page's title
    QString fullTitle; ///< the page's title, for screen readers and the tool tip; \a title when empty
};

struct NavGroup
{
    QString title;
    QList<NavSection> sections;
};

/// The navigation at the leading edge of the window: groups of sections, with a count where something waits.
class NavPane : public QListView
{
    Q_OBJECT

public:
    explicit NavPane(QWidget *parent = nullptr);

    /// Also called again after a language change: current section and badges stay.
    void setSections(const QList<NavGroup> &groups);
    void setCurrent(const QString &id);
    QString current() const;
    /// The ids in the order they are shown, for Alt+1…9.
    QStringList ids() const;
    /// \a spoken is what a screen reader says for the section then; "%1, %n waiting" when it is empty.
    void setBadge(const QString &id, int count, const QString &spoken = {});
    /// Sections that cannot be opened now (no book open): shown, dimmed.
    void setDimmed(bool dimmed);

    QSize sizeHint() const override;

Q_SIGNALS:
    void sectionChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restyle();
    QModelIndex indexOf(const QString &id) const;

    QStandardItemModel *m_model;
    QHash<QString, int> m_badges;
    bool m_dimmed = false;
    bool m_building = false;
};

} // namespace purser
