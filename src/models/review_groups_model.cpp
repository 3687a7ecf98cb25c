// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review_groups_model.h"

#include <QElapsedTimer>

#include <functional>
#include <numeric>

namespace purser {

ReviewGroupsModel::ReviewGroupsModel(ReviewSource *source, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(source)
    , m_root(std::make_unique<Node>())
{
    const auto changed = [this] {
        m_stale = true;
        ask();
    };
    connect(source, &ReviewSource::linesChanged, this, changed);
    connect(source, &ReviewSource::marksChanged, this, changed);
}

ReviewGroupsModel::~ReviewGroupsModel() = default;

void ReviewGroupsModel::setQuestion(const ReviewQuestion &question)
{
    if (question == m_question)
        return;
    m_question = question;
    m_stale = true;
    ask();
}

void ReviewGroupsModel::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        ask();
}

void ReviewGroupsModel::stop()
{
    m_asking.stop();
    Q_EMIT ready();
}

void ReviewGroupsModel::sort(int column, Qt::SortOrder order)
{
    const ReviewGroupOrder wanted = column < 0 || column >= Column::ColumnCount ? ReviewGroupOrder{Column::Group, Qt::AscendingOrder} : ReviewGroupOrder{Column(column), order};
    if (wanted == m_order)
        return;
    m_order = wanted;
    m_stale = true;
    ask();
}

void ReviewGroupsModel::ask()
{
    if (!m_active)
        return;
    m_fetching.stop();
    m_toFetch.clear();
    const auto lines = m_source->lines();
    if (!lines || lines->lines() == 0 || m_question.groupBy.isEmpty()) {
        m_asking.stop();
        m_stale = !lines;
        m_lines = lines;
        Answer nothing;
        nothing.levels.push_back({});
        apply(std::move(nothing));
        if (lines)
            Q_EMIT ready();
        return;
    }
    // What was open stays open, as long as the groups are of the same kind.
    QList<ReviewPath> paths{ReviewPath()};
    if (m_answered.groupBy == m_question.groupBy)
        openedPaths(m_root.get(), paths);
    m_stale = false;
    Q_EMIT started();
    m_asking.run(
        [lines, question = m_question, order = m_order, paths](const std::stop_token &stop) {
            QElapsedTimer timer;
            timer.start();
            auto answer = std::make_shared<Answer>();
            for (const ReviewPath &path : paths) {
                auto groups = reviewGroups(*lines, question, path, order, stop);
                if (!groups) {
                    answer->refusal = groups.error();
                    return answer;
                }
                answer->levels.push_back({path, *std::move(groups)});
                if (path.isEmpty())
                    answer->milliseconds = timer.elapsed();
            }
            return answer;
        },
        [this, lines, question = m_question, order = m_order](const std::shared_ptr<Answer> &answer) {
            if (answer->refusal) {
                m_stale = true;
                Q_EMIT refused(*answer->refusal);
                return;
            }
            m_lines = lines;
            m_answered = question;
            m_answeredOrder = order;
            m_milliseconds = answer->milliseconds;
            apply(std::move(*answer));
            Q_EMIT ready();
        });
}

void ReviewGroupsModel::apply(Answer &&answer)
{
    auto root = std::make_unique<Node>();
    m_totals = totalsOf(answer.levels.front().groups);
    for (Level &level : answer.levels) {
        Node *node = find(root.get(), level.path);
        if (!node || node->fetched)
            continue;
        fill(node, std::move(level.groups), firstRows);
    }
    for (const ReviewGroup &total : m_totals) {
        auto node = std::make_unique<Node>();
        node->parent = root.get();
        node->row = int(root->children.size());
        node->kind = RowKind::Total;
        node->group = total;
        node->fetched = true;
        root->children.push_back(std::move(node));
    }
    if (updateInPlace(m_root.get(), root))
        return;
    beginResetModel();
    m_root = std::move(root);
    endResetModel();
}

bool ReviewGroupsModel::updateInPlace(Node *node, const std::unique_ptr<Node> &fresh)
{
    // Only when every row is where it was, all the way down: then a change of marks moves neither selection nor scroll bar.
    const std::function<bool(const Node &, const Node &)> same = [&](const Node &a, const Node &b) {
        return a.kind == b.kind && a.group.key == b.group.key && a.children.size() == b.children.size() && a.fetched == b.fetched && a.rest.size() == b.rest.size()
            && std::equal(a.children.begin(), a.children.end(), b.children.begin(), [&](const auto &x, const auto &y) { return same(*x, *y); });
    };
    if (node->children.empty() || !same(*node, *fresh))
        return false;
    const std::function<void(Node &, Node &)> take = [&](Node &to, Node &from) {
        to.group = std::move(from.group);
        to.rest = std::move(from.rest);
        for (size_t i = 0; i < to.children.size(); ++i)
            take(*to.children[i], *from.children[i]);
        if (!to.children.empty())
            Q_EMIT dataChanged(indexOf(to.children.front().get()), indexOf(to.children.back().get()).siblingAtColumn(Column::ColumnCount - 1));
    };
    take(*node, *fresh);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Column::ColumnCount - 1);
    return true;
}

void ReviewGroupsModel::openedPaths(const Node *node, QList<ReviewPath> &paths) const
{
    for (const auto &child : node->children) {
        if (child->kind == RowKind::Group && child->fetched)
            paths << pathOf(child.get());
        openedPaths(child.get(), paths);
    }
}

void ReviewGroupsModel::fill(Node *node, std::vector<ReviewGroup> groups, size_t limit)
{
    node->fetched = true;
    const auto add = [node](RowKind kind) {
        auto child = std::make_unique<Node>();
        child->parent = node;
        child->row = int(node->children.size());
        child->kind = kind;
        node->children.push_back(std::move(child));
        return node->children.back().get();
    };
    // One row more takes no more room than a row that says so.
    const size_t shown = groups.size() <= limit + 1 ? groups.size() : limit;
    for (size_t i = 0; i < shown; ++i)
        add(RowKind::Group)->group = std::move(groups[i]);
    if (shown == groups.size())
        return;
    Node *more = add(RowKind::More);
    more->rest.assign(std::make_move_iterator(groups.begin() + ptrdiff_t(shown)), std::make_move_iterator(groups.end()));
    more->hidden = qint64(more->rest.size());
    // Currencies never add: the row says its sums only when they are of one.
    const auto totals = totalsOf(more->rest);
    if (totals.size() == 1)
        more->group = totals.front();
    else
        for (const ReviewGroup &total : totals)
            more->group.lines += total.lines;
}

void ReviewGroupsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    if (node->kind == RowKind::More) {
        QMetaObject::invokeMethod(this, [this, more = QPersistentModelIndex(parent)] { reveal(more); }, Qt::QueuedConnection);
        return;
    }
    const ReviewPath path = pathOf(node);
    if (!m_toFetch.contains(path))
        m_toFetch << path;
    fetchNext();
}

void ReviewGroupsModel::reveal(const QModelIndex &more)
{
    if (!canFetchMore(more))
        return;
    // They are here already, only not shown.
    Node *node = nodeOf(more);
    Node made;
    fill(&made, std::move(node->rest), moreRows);
    node->rest.clear();
    node->fetched = true;
    beginInsertRows(more, 0, int(made.children.size()) - 1);
    node->children = std::move(made.children);
    for (auto &child : node->children)
        child->parent = node;
    endInsertRows();
}

void ReviewGroupsModel::fetchNext()
{
    if (m_fetching.isRunning() || m_asking.isRunning() || m_toFetch.isEmpty() || !m_lines)
        return;
    const ReviewPath path = m_toFetch.constFirst();
    using Groups = std::shared_ptr<Result<std::vector<ReviewGroup>>>;
    m_fetching.run(
        [lines = m_lines, question = m_answered, order = m_answeredOrder, path](const std::stop_token &stop) -> Groups {
            return std::make_shared<Result<std::vector<ReviewGroup>>>(reviewGroups(*lines, question, path, order, stop));
        },
        [this, path](const Groups &groups) {
            m_toFetch.removeOne(path);
            Node *node = find(m_root.get(), path);
            if (!*groups) {
                Q_EMIT refused(groups->error());
            } else if (node && !node->fetched) {
                Node made;
                fill(&made, std::move(**groups), firstRows);
                node->fetched = true;
                if (!made.children.empty()) {
                    beginInsertRows(indexOf(node), 0, int(made.children.size()) - 1);
                    node->children = std::move(made.children);
                    for (auto &child : node->children)
                        child->parent = node;
                    endInsertRows();
                }
            }
            fetchNext();
        });
}

ReviewGroupsModel::Node *ReviewGroupsModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

ReviewGroupsModel::Node *ReviewGroupsModel::find(Node *root, const ReviewPath &path) const
{
    Node *node = root;
    for (const ReviewGroupKey &key : path) {
        // Rows behind "and N more" are children of that row.
        Node *found = nullptr;
        for (Node *level = node; level && !found;) {
            Node *more = nullptr;
            for (const auto &child : level->children) {
                if (child->kind == RowKind::Group && child->group.key == key)
                    found = child.get();
                else if (child->kind == RowKind::More)
                    more = child.get();
            }
            level = more;
        }
        if (!found)
            return nullptr;
        node = found;
    }
    return node;
}

ReviewPath ReviewGroupsModel::pathOf(const Node *node) const
{
    ReviewPath path;
    for (; node && node->parent; node = node->parent) {
        if (node->kind == RowKind::Group)
            path.prepend(node->group.key);
    }
    return path;
}

int ReviewGroupsModel::depthOf(const Node *node) const
{
    int depth = 0;
    for (; node && node->parent; node = node->parent)
        depth += node->kind == RowKind::Group;
    return depth;
}

qint64 ReviewGroupsModel::matchingLines() const
{
    return std::accumulate(m_totals.begin(), m_totals.end(), qint64(0), [](qint64 sum, const ReviewGroup &total) { return sum + total.lines; });
}

ReviewGroupsModel::RowKind ReviewGroupsModel::kindOf(const QModelIndex &index) const
{
    return nodeOf(index)->kind;
}

ReviewPath ReviewGroupsModel::pathOf(const QModelIndex &index) const
{
    return pathOf(nodeOf(index));
}

QModelIndex ReviewGroupsModel::indexOf(const ReviewPath &path) const
{
    const Node *node = path.isEmpty() ? nullptr : find(m_root.get(), path);
    return node ? indexOf(node) : QModelIndex();
}

const ReviewGroup *ReviewGroupsModel::groupAt(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node->parent && node->kind != RowKind::More ? &node->group : nullptr;
}

QModelIndex ReviewGroupsModel::indexOf(const Node *node) const
{
    return node && node->parent ? createIndex(node->row, 0, const_cast<Node *>(node)) : QModelIndex();
}

} // namespace purser
