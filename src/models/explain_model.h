// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/section_model.h"
#include "models/tree_model.h"

namespace purser {

/// What stands behind a node of an explanation, for the foot of the panel.
struct ExplainedNode
{
    QString label;
    Money amount;
    QString source;
    QString note;
    Instant time;
    PersonId person;
};

/// A figure with what it is made of, down to postings; the last root row is the figure itself.
class ExplainModel final : public TreeModel
{
    Q_OBJECT

public:
    enum Column { Term, Amount, ColumnCount };

    explicit ExplainModel(QObject *parent = nullptr);

    SectionFeed *feed() { return &m_feed; }
    void setSource(DataSource *source) { m_feed.setSource(source); }
    /// \a month for the figures of a month (`cashChange`).
    void setFigure(const QString &figure, const QString &account, std::optional<Month> month = {});
    void refresh();

    const std::optional<ExplainAnswer> &answer() const { return m_answer; }
    /// Whether, in every node, the terms with their signs add up to its amount.
    bool addsUp() const { return m_addsUp; }
    ExplainedNode node(const QModelIndex &index) const;
    /// The whole explanation as indented text.
    QString text() const;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void updated();

protected:
    int columns() const override { return ColumnCount; }

private:
    void rebuild();
    SectionFeed m_feed;
    QString m_figure;
    QString m_account;
    std::optional<Month> m_month;
    std::optional<ExplainAnswer> m_answer;
    bool m_addsUp = true;
};

} // namespace purser

Q_DECLARE_METATYPE(purser::ExplainedNode)
