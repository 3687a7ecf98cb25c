// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/command.h"
#include "models/account_settings.h"

#include <QCoreApplication>

namespace purser {

/// When services would stop. A forecast while the account is not overdue.
struct SuspensionWhatIf
{
    std::optional<QDate> overdue;
    std::optional<SuspensionDates> before;
    std::optional<SuspensionDates> after;
    QString sentence;
};

/// The form behind Service Suspension: the choice whether it is delayed, or the platform's terms that are recorded. Knows no widget.
class SuspensionForm
{
    Q_DECLARE_TR_FUNCTIONS(purser::SuspensionForm)

public:
    enum class What {
        Delay, ///< the choice: the other than now
        Terms, ///< days and amount
    };

    SuspensionForm(const SettingsState &state, What what);

    /// New figures; what was typed stays.
    void setState(const SettingsState &state) { m_state = state; }
    What what() const { return m_what; }
    bool isDelayed() const { return m_delayed; }
    Currency currency() const { return m_state.settings.settlementCurrency.current; }

    void setDaysText(const QString &text) { m_days = text; }
    const QString &daysText() const { return m_days; }
    /// Empty leaves the amount as it is.
    void setAmountText(const QString &text) { m_amount = text; }
    const QString &amountText() const { return m_amount; }
    std::optional<qint64> days() const;
    QString daysIssue() const;
    QString amountIssue() const;
    /// Why there is nothing to confirm; empty when there is.
    QString blocked() const;
    bool isDraft() const;
    QString verb() const;
    Command command() const;

    SuspensionWhatIf whatIf() const;

private:
    ServiceSuspension terms(bool after) const;
    std::optional<Result<Decimal>> amount() const;

    SettingsState m_state;
    What m_what;
    bool m_delayed;
    QString m_days;
    QString m_amount;
};

} // namespace purser
