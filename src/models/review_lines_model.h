// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review_question.h"
#include "models/review_source.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace purser {

/// The lines that answer a question, as many as there are: the model keeps the view onto them and a few hundred rows around what is
/// looked at. A cell that is not there yet is empty, and dataChanged() tells when it came. Sorts by itself. Interface thread.
class ReviewLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// No table is longer: an int of pixels and a scroll bar end somewhere, and nobody scrolls that far.
    static constexpr int maxRows = 50'000'000;

    explicit ReviewLinesModel(ReviewSource *source, QObject *parent = nullptr);
    ~ReviewLinesModel() override;

    /// Asks; the rows there are stay until the answer is there. An inactive model remembers the question only.
    void setQuestion(const ReviewQuestion &question);
    void setActive(bool active);
    bool isAsking() const { return m_asking.isRunning(); }
    /// The rows answer the question, and nothing newer is on its way.
    bool isCurrent() const { return !m_stale && !m_asking.isRunning(); }
    void stop();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// The answer; null before the first.
    const std::shared_ptr<const RowView> &view() const { return m_view; }
    const std::shared_ptr<const LineSet> &lines() const { return m_lines; }
    bool isCapped() const { return m_view && m_view->count() > maxRows; }
    qint64 milliseconds() const { return m_milliseconds; }
    QString columnName(int column) const;
    int columnOf(const QString &name) const;
    bool isAmountColumn(int column) const;
    /// The cell as the file has it; null when it is not loaded or has no value.
    QString rawCell(const QModelIndex &index) const;

Q_SIGNALS:
    void started();
    void ready();
    void refused(const purser::Refusal &refusal);
    /// A window of rows could not be read.
    void windowRefused(const purser::Refusal &refusal);

private:
    struct Block
    {
        std::vector<int> columns; ///< ascending
        std::vector<LineRow> rows;
        int viewNumber = 0;
    };
    static constexpr int blockRows = 256;
    static constexpr int maxBlocks = 48;

    void ask();
    void apply(const std::shared_ptr<const RowView> &view, const std::shared_ptr<const LineSet> &lines);
    const LineRow *row(int row, int column, const QString **cell) const;
    void request(int block) const;
    void fetchNext() const;
    QVariant numberData(const QString &cell, const QModelIndex &index, int role) const;
    QVariant markData(const QString &cell, int role) const;

    ReviewSource *m_source;
    ReviewQuestion m_question;
    QString m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::shared_ptr<const LineSet> m_lines;
    std::shared_ptr<const RowView> m_view;
    std::vector<LineColumn> m_columns;
    int m_currencyColumn = -1, m_markColumn = -1;
    LatestJob m_asking;
    int m_viewNumber = 0;
    qint64 m_milliseconds = 0;
    bool m_active = false;
    bool m_stale = true; ///< the question was not asked since it, or the lines, changed
    bool m_refreshing = false; ///< only marks changed

    // The window: what data() could not answer is fetched, the newest request first.
    mutable QHash<int, Block> m_blocks;
    mutable QList<int> m_used; ///< block numbers, the most recently used last
    mutable QList<int> m_wantedBlocks;
    mutable std::vector<int> m_wantedColumns; ///< ascending
    mutable LatestJob m_fetching;
};

/// Whether a decimal column holds money, and not a quantity.
bool isMoneyColumn(const LineColumn &column);

/// How a column of the lines is called on screen: as the file calls it; mark and comment in the interface's language.
QString columnTitle(const LineColumn &column);

} // namespace purser
