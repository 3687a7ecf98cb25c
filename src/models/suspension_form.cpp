// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/suspension_form.h"

#include "domain/forecast.h"
#include "models/cells.h"
#include "models/setting_words.h"
#include "models/typed_amount.h"

namespace purser {

SuspensionForm::SuspensionForm(const SettingsState &state, What what)
    : m_state(state)
    , m_what(what)
    , m_delayed(what == What::Delay ? !state.settings.serviceSuspension.delayed : state.settings.serviceSuspension.delayed)
    , m_days(QLocale().toString(state.settings.serviceSuspension.days))
{
    if (state.settings.serviceSuspension.amount)
        m_amount = moneyText(*state.settings.serviceSuspension.amount);
}

std::optional<qint64> SuspensionForm::days() const
{
    bool read = false;
    const qint64 days = QLocale().toLongLong(m_days.trimmed(), &read);
    return read && days >= 1 && days <= 3650 ? std::optional(days) : std::nullopt;
}

QString SuspensionForm::daysIssue() const
{
    return m_what == What::Delay || days() ? QString() : tr("Type whole days, from 1 to 3650.");
}

std::optional<Result<Decimal>> SuspensionForm::amount() const
{
    if (m_amount.trimmed().isEmpty())
        return std::nullopt;
    return readTypedAmount(m_amount, currency(), QStringLiteral("amount"));
}

QString SuspensionForm::amountIssue() const
{
    if (m_what == What::Delay)
        return {};
    const auto read = amount();
    if (!read)
        return m_state.settings.serviceSuspension.amount ? tr("An amount that is recorded cannot be taken away; type another.") : QString();
    return *read ? QString() : read->error().message;
}

ServiceSuspension SuspensionForm::terms(bool after) const
{
    const ServiceSuspensionRow &row = m_state.settings.serviceSuspension;
    ServiceSuspension terms{m_state.settings.account, row.delayed, row.days, row.amount ? std::optional(row.amount->amount) : std::nullopt};
    if (!after)
        return terms;
    if (m_what == What::Delay) {
        terms.delayed = m_delayed;
        return terms;
    }
    terms.days = days().value_or(row.days);
    if (const auto read = amount(); read && *read)
        terms.amount = **read;
    return terms;
}

bool SuspensionForm::isDraft() const
{
    return m_what == What::Delay || !daysIssue().isEmpty() || !amountIssue().isEmpty() || toRow(terms(true)) != toRow(terms(false));
}

QString SuspensionForm::blocked() const
{
    if (m_what == What::Delay && m_delayed == m_state.settings.serviceSuspension.delayed)
        return tr("This is what is set already.");
    return isDraft() ? QString() : tr("This is what is recorded already.");
}

QString SuspensionForm::verb() const
{
    if (m_what == What::Delay)
        return m_delayed ? tr("Turn On Delayed Suspension") : tr("Turn Off Delayed Suspension");
    return days() ? tr("Record %n Day(s) of Grace", nullptr, int(*days())) : tr("Record Terms");
}

Command SuspensionForm::command() const
{
    if (m_what == What::Delay)
        return SetServiceSuspension{m_state.settings.account, m_delayed};
    SetSuspensionTerms command{m_state.settings.account, days(), {}};
    if (const auto read = amount(); read && *read)
        command.amount = **read;
    return command;
}

SuspensionWhatIf SuspensionForm::whatIf() const
{
    const ForecastRow &forecast = m_state.forecast;
    const ServiceSuspensionRow &row = m_state.settings.serviceSuspension;
    const auto day = [&forecast](QDate of) { return SettingWords::day(of, forecast.today); };
    SuspensionWhatIf made;
    made.overdue = row.overdueSince ? row.overdueSince : forecast.overdueOn;
    if (!made.overdue) {
        made.sentence = forecast.chargesOf30Days.amount.isPositive()
            ? tr("The account does not become overdue in sight at this rate.")
            : tr("Nothing was charged in the last 30 days, so no stop is in sight.");
        return made;
    }
    const Decimal owed = row.overdueSince ? forecast.availableCredit.amount
                                          : availableOn(forecast.availableCredit.amount, forecast.chargesOf30Days.amount, forecast.today, *made.overdue);
    made.before = suspensionDates(terms(false), *made.overdue, owed);
    made.after = suspensionDates(terms(true), *made.overdue, owed);
    const QString overdue = day(*made.overdue), stops = day(made.after->stopsOn), releases = day(made.after->releasesOn);
    const bool known = row.overdueSince.has_value();
    if (made.after->stopsOn == made.before->stopsOn) {
        made.sentence = known ? tr("Overdue since %1: services stop on %2, as now, and are released on %3.").arg(overdue, stops, releases)
                              : tr("Overdue on %1 (forecast): services would stop on %2, as now, and be released on %3.").arg(overdue, stops, releases);
    } else if (known && made.after->stopsOn <= forecast.today) {
        made.sentence = tr("Overdue since %1: services stop at once instead of on %2, and are released on %3 unless what is overdue is paid.")
                            .arg(overdue, day(made.before->stopsOn), releases);
    } else {
        made.sentence = known ? tr("Overdue since %1: services stop on %2 instead of %3, and are released on %4.").arg(overdue, stops, day(made.before->stopsOn), releases)
                              : tr("Overdue on %1 (forecast): services would stop on %2 instead of %3, and be released on %4.")
                                    .arg(overdue, stops, day(made.before->stopsOn), releases);
    }
    return made;
}

} // namespace purser
