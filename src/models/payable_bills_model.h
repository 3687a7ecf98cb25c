// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/section_model.h"

namespace purser {

/// The choice of Settle Bills: the unpaid bills of an account, oldest first, each with a check box and the amount to pay now, which is its
/// outstanding until a person types less. What was typed stays through refreshes and refusals; what cannot be paid as
/// typed has an issue in words.
class PayableBillsModel final : public SectionModel
{
    Q_OBJECT

public:
    enum Column { Bill, Due, Outstanding, PayNow, ColumnCount };
    explicit PayableBillsModel(std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(), QObject *parent = nullptr);

    /// \a checked are bills by id; every unpaid one when it is empty.
    void setQuestion(const QString &account, const QStringList &checked);
    void refresh() override;

    /// What is checked, each with the amount that is shown, so that nothing else can be paid; none while there is an issue.
    QList<PlanQuery::Item> items() const;
    /// What would be paid, one a currency in the order of the bills.
    QList<Money> totals() const;
    /// The first thing to correct, and where it stands; empty when there is none.
    QString issue() const;
    QModelIndex issueIndex() const;
    int checkedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A person changed a check or an amount.
    void edited();
    /// The bills are new; checks and amounts stay.
    void updated();

private:
    struct Row
    {
        BillRow bill;
        bool checked = false;
        QString typed; ///< empty: its outstanding
        std::optional<Decimal> amount; ///< of what was typed
        QString issue;
    };
    Money toPay(const Row &row) const;
    void read(Row &row) const;
    const Row *firstIssue() const;

    std::shared_ptr<const Clock> m_clock;
    QString m_account;
    QStringList m_checked;
    bool m_asked = false; ///< the first answer decides what is checked; later ones keep it
    QList<Row> m_rows;
};

} // namespace purser
