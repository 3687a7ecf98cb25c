// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/table_model.h"

namespace purser {

/// The dry run of a settlement, fund by fund in the order of paying: which fund would pay which bill, and what it would leave. Asks again
/// whenever the book changes, so that it is what confirming does.
class PlanModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Step, FundColumn, PaysBill, Amount, Left, ColumnCount };
    explicit PlanModel(QObject *parent = nullptr);

    /// Names of accounts by id, for transferred-in cash.
    void setNames(const QHash<QString, QString> &names) { m_names = names; }
    /// What would be paid; nothing is asked while \a items is empty.
    void setQuestion(const QString &account, const QList<PlanQuery::Item> &items);
    void refresh() override;

    /// What the plan does to the figures of one currency.
    struct Effect
    {
        Currency currency;
        Decimal paid;
        Decimal missing; ///< of what was asked, what the funds do not cover
        Decimal benefits; ///< of what is paid, by coupons and cards: so much does available credit rise
        int bills = 0;
        Decimal cashBefore, cashAfter;
        Decimal unsettledBefore, unsettledAfter; ///< from previous months
        Decimal availableBefore, availableAfter;
    };
    /// One a currency, in the order of the bills; empty until plan and balances are there.
    const QList<Effect> &effects() const { return m_effects; }
    int steps() const { return m_steps; }
    /// The plan is the one that was asked last, and no answer is on its way.
    bool isCurrent() const { return m_waiting == 0 && m_plan; }
    /// The whole plan as text.
    QString text() const;

Q_SIGNALS:
    /// Rows and effects are new; an empty plan too.
    void updated();
    void refused(const purser::Refusal &refusal);

protected:
    QStringList headers() const override;

private:
    void rebuild();
    SectionFeed m_assetsFeed;
    QHash<QString, QString> m_names;
    QString m_account;
    QList<PlanQuery::Item> m_items;
    std::optional<PlanAnswer> m_plan;
    std::optional<AssetsRow> m_assets;
    QList<Effect> m_effects;
    int m_steps = 0;
    int m_waiting = 0; ///< answers
};

} // namespace purser
