// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QVBoxLayout;

namespace purser {

/// What a window without a book shows: ways to start, and the books that were open before.
class FirstRunPage : public Page
{
    Q_OBJECT

public:
    struct Way
    {
        QString icon;
        QAction *action = nullptr;
    };

    FirstRunPage(const QList<Way> &ways, QWidget *parent = nullptr);
    /// Why the last book did not open; empty takes it away.
    void setProblem(const QString &sentence);
    void setRecentBooks(const QStringList &paths);

Q_SIGNALS:
    void bookChosen(const QString &path);

protected:
    void retranslate() override;

private:
    QList<Way> m_ways;
    QList<TextLabel *> m_names;
    QList<TextLabel *> m_sentences;
    TextLabel *m_heading;
    TextLabel *m_lead;
    TextLabel *m_recentTitle;
    QVBoxLayout *m_recent;
    QStringList m_recentPaths;
};

} // namespace purser
