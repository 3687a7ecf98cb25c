// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "models/account_settings.h"
#include "models/table_model.h"

#include <QCoreApplication>

namespace purser {

/// One line of what a change of settlement currency brings.
struct CurrencyWhatIfLine
{
    QString what;
    QString key; ///< availableCredit, creditLimit …; stable
    std::optional<Money> now;
    std::optional<Money> then;
    QString nowText; ///< where there is no amount
    QString thenText;
};

/// The form behind Settlement Currency: the currency from the first of next month, and the credit limit and alert threshold in it. Knows no
/// widget.
class SettlementCurrencyForm
{
    Q_DECLARE_TR_FUNCTIONS(purser::SettlementCurrencyForm)

public:
    explicit SettlementCurrencyForm(const SettingsState &state);

    /// New figures; what was typed stays.
    void setState(const SettingsState &state) { m_state = state; }
    Currency current() const { return m_state.settings.settlementCurrency.current; }
    /// What can be chosen: every settlement currency but the present one.
    QList<Currency> choices() const;

    void setCurrency(const Currency &currency) { m_currency = currency; }
    const Currency &currency() const { return m_currency; }
    /// Empty: no credit limit is given, so it becomes 0.
    void setLimitText(const QString &text) { m_limit = text; }
    const QString &limitText() const { return m_limit; }
    /// Empty: low balance alerts are off.
    void setThresholdText(const QString &text) { m_threshold = text; }
    const QString &thresholdText() const { return m_threshold; }
    QString limitIssue() const;
    QString thresholdIssue() const;
    /// Why there is nothing to confirm; empty when there is.
    QString blocked() const;
    /// The day the change takes effect.
    QDate from() const { return monthOf().firstDay(); }
    QString verb() const;
    SetSettlementCurrency command() const;

    QList<CurrencyWhatIfLine> whatIf() const;
    /// What a person should know before: below the table.
    QString warning() const;

private:
    Month monthOf() const;
    std::optional<Decimal> amountOf(const QString &text) const;
    QString issueOf(const QString &text, const QString &field) const;
    const CurrencyAssetsRow *assetsIn(const Currency &currency) const;
    Decimal availableThen() const;

    SettingsState m_state;
    Currency m_currency;
    QString m_limit;
    QString m_threshold;
};

/// The what-if as a table: now, and from the first of next month.
class CurrencyWhatIfModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { What, Now, Then, ColumnCount };
    using TableModel::TableModel;

    void setForm(const SettlementCurrencyForm &form);
    void refresh() override {}

protected:
    QStringList headers() const override;

private:
    QString m_from;
};

} // namespace purser
