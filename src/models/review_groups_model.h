// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review_groups.h"
#include "models/review_source.h"

#include <QAbstractItemModel>
#include <QSet>

namespace purser {

/// Groups of bill lines as a tree: one row for each group and currency, the rows below it asked for when it is opened, totals at the end.
/// A level with very many groups shows the first ones and one row "and N more", which opens into the others. Interface thread.
class ReviewGroupsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using Column = ReviewGroupOrder::Column;
    enum class RowKind { Group, More, Total };
    static constexpr size_t firstRows = 200; ///< of a level, before "and N more"
    static constexpr size_t moreRows = 5'000;

    explicit ReviewGroupsModel(ReviewSource *source, QObject *parent = nullptr);
    ~ReviewGroupsModel() override;

    /// Asks; the rows there are stay until the answer is there. An inactive model remembers the question only.
    void setQuestion(const ReviewQuestion &question);
    void setActive(bool active);
    bool isAsking() const { return m_asking.isRunning(); }
    /// The rows answer the question, and nothing newer is on its way.
    bool isCurrent() const { return !m_stale && !m_asking.isRunning(); }
    void stop();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    RowKind kindOf(const QModelIndex &index) const;
    /// Of a group; a "more" row has its parent's path, a total the empty one.
    ReviewPath pathOf(const QModelIndex &index) const;
    /// Invalid when the group is not there, or not among the rows shown.
    QModelIndex indexOf(const ReviewPath &path) const;
    /// Null for "more" rows.
    const ReviewGroup *groupAt(const QModelIndex &index) const;

    /// Of the question that was answered last.
    const ReviewQuestion &answeredQuestion() const { return m_answered; }
    /// One for each currency.
    const std::vector<ReviewGroup> &totals() const { return m_totals; }
    qint64 matchingLines() const;
    qint64 milliseconds() const { return m_milliseconds; }
    /// The currency of every amount, when it is one.
    QString onlyCurrency() const { return m_totals.size() == 1 ? m_totals.front().key.currency : QString(); }

Q_SIGNALS:
    void started();
    void ready();
    void refused(const purser::Refusal &refusal);

private:
    struct Node
    {
        Node *parent = nullptr;
        int row = 0;
        RowKind kind = RowKind::Group;
        ReviewGroup group;
        bool fetched = false;
        std::vector<std::unique_ptr<Node>> children;
        std::vector<ReviewGroup> rest; ///< of a "more" row, until it is opened
        qint64 hidden = 0; ///< how many those were
    };
    struct Level
    {
        ReviewPath path;
        std::vector<ReviewGroup> groups;
    };
    struct Answer
    {
        std::vector<Level> levels; ///< the whole first, then those that were open before
        std::optional<Refusal> refusal;
        qint64 milliseconds = 0;
    };

    void ask();
    void apply(Answer &&answer);
    void fetchNext();
    void reveal(const QModelIndex &more);
    bool updateInPlace(Node *node, const std::unique_ptr<Node> &fresh);
    void openedPaths(const Node *node, QList<ReviewPath> &paths) const;
    static void fill(Node *node, std::vector<ReviewGroup> groups, size_t limit);
    Node *nodeOf(const QModelIndex &index) const;
    Node *find(Node *root, const ReviewPath &path) const;
    ReviewPath pathOf(const Node *node) const;
    QModelIndex indexOf(const Node *node) const;
    int depthOf(const Node *node) const;
    QVariant text(const Node *node, int column, bool forCopy) const;
    QVariant markData(const Node *node, int role) const;

    ReviewSource *m_source;
    ReviewQuestion m_question;
    ReviewQuestion m_answered;
    ReviewGroupOrder m_order;
    ReviewGroupOrder m_answeredOrder;
    std::shared_ptr<const LineSet> m_lines; ///< of the answer
    std::unique_ptr<Node> m_root;
    std::vector<ReviewGroup> m_totals;
    LatestJob m_asking;
    LatestJob m_fetching;
    QList<ReviewPath> m_toFetch;
    qint64 m_milliseconds = 0;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace purser
