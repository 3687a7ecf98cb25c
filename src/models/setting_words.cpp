// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setting_words.h"

#include "domain/forecast.h"
#include "models/amount_text.h"
#include "models/cells.h"
#include "models/words.h"

namespace purser {

QString SettingWords::amount(const Money &money) const
{
    const QString digits = m_masked ? maskedAmount() : moneyText(money);
    const QString text = digits + QChar(QChar::Nbsp) + money.currency.code();
    return QLocale().textDirection() == Qt::RightToLeft ? isolated(text) : text;
}

QString SettingWords::fullDay(QDate day)
{
    return Words::date(Instant::startOf(day));
}

QString SettingWords::day(QDate day, QDate today)
{
    if (qAbs(today.daysTo(day)) > 180)
        return fullDay(day);
    const QLocale locale;
    switch (locale.language()) {
    case QLocale::Chinese:
    case QLocale::Japanese: return locale.toString(day, QStringLiteral("M\u6708d\u65e5"));
    case QLocale::Korean: return locale.toString(day, QStringLiteral("M\uc6d4 d\uc77c"));
    default: return locale.toString(day, QStringLiteral("d MMM"));
    }
}

QString SettingWords::channel(AlertChannel channel)
{
    switch (channel) {
    case AlertChannel::Message: return tr("Internal message");
    case AlertChannel::Email: return tr("Email");
    case AlertChannel::Desktop: return tr("Desktop notification");
    }
    return {};
}

QString SettingWords::channels(const QList<AlertChannel> &channels)
{
    const bool email = channels.contains(AlertChannel::Email), desktop = channels.contains(AlertChannel::Desktop);
    //: by what a person is told, inside a sentence
    return email && desktop ? tr("internal message, email and desktop notification")
        : email             ? tr("internal message and email")
        : desktop           ? tr("internal message and desktop notification")
                            : tr("internal message");
}

QString SettingWords::rate() const
{
    const ForecastRow &forecast = m_state.forecast;
    if (!forecast.chargesOf30Days.amount.isPositive())
        return {};
    const Currency &currency = forecast.currency;
    const Money aDay{forecast.chargesOf30Days.amount.ratioHalfUp(1, forecastBasisDays, currency.minorDigits()), currency};
    //: beside a forecast: %1 is an amount with its currency
    return tr("at %1 a day, as in the last 30 days").arg(amount(aDay));
}

QString SettingWords::runway() const
{
    const ForecastRow &forecast = m_state.forecast;
    if (m_state.settings.serviceSuspension.overdueSince)
        return tr("The account is overdue: there is no credit left.");
    if (!forecast.chargesOf30Days.amount.isPositive() || !forecast.runwayDays)
        return tr("Nothing was charged in the last 30 days, so nothing can be said of how long the credit lasts.");
    const Currency &currency = forecast.currency;
    const Money aDay{forecast.chargesOf30Days.amount.ratioHalfUp(1, forecastBasisDays, currency.minorDigits()), currency};
    //: %1 is an amount with its currency
    return tr("At %1 a day, as in the last 30 days: %n day(s) of credit left (forecast).", nullptr, int(qMin<qint64>(*forecast.runwayDays, 999'999))).arg(amount(aDay));
}

SettingText SettingWords::suspension() const
{
    const SettingsRow &settings = m_state.settings;
    const ServiceSuspensionRow &row = settings.serviceSuspension;
    SettingText text;
    switch (row.state) {
    case SuspensionStage::Grace: {
        text.chip = Chip::Warning;
        text.icon = QStringLiteral("clock");
        //: state of service suspension: services of an overdue account run on until it ends
        text.state = tr("Grace period");
        text.now = tr("Overdue since %1: services run on up to and including %2, and stop on %3.")
                       .arg(day(*row.overdueSince), day(row.stopsOn->addDays(-1)), day(*row.stopsOn));
        text.follows = tr("Usage goes on being billed in that time. Paying what is overdue ends it at once; without it, services are released on %1.").arg(day(*row.releasesOn));
        return text;
    }
    case SuspensionStage::Stopped:
        text.chip = Chip::Problem;
        //: state of service suspension
        text.state = tr("Stopped");
        text.now = tr("Overdue since %1: services are stopped since %2.").arg(day(*row.overdueSince), day(*row.stopsOn));
        text.follows = tr("Paid before %1, they resume by themselves; on that day they are released, and what was in them is lost.").arg(day(*row.releasesOn));
        return text;
    case SuspensionStage::Released:
        text.chip = Chip::Problem;
        //: state of service suspension: services are gone
        text.state = tr("Released");
        text.now = tr("Overdue since %1: services stopped on %2 and were released on %3.").arg(day(*row.overdueSince), day(*row.stopsOn), day(*row.releasesOn));
        text.follows = tr("Paying ends the debt; what was released does not come back.");
        return text;
    case SuspensionStage::Normal: break;
    }
    text.chip = row.delayed ? Chip::Good : Chip::Off;
    //: state of service suspension: services of an overdue account stop after days of grace, or at once
    text.state = row.delayed ? tr("Delayed") : tr("At once");
    if (!row.delayed) {
        text.now = tr("If Available Credit falls below 0, services stop the same day.");
        text.follows = tr("Released %n day(s) after the stop. With delayed suspension they would run on in the grace period.", nullptr, daysToRelease);
        return text;
    }
    text.now = tr("If Available Credit falls below 0, services run on for %n day(s), then stop.", nullptr, int(row.days));
    if (row.amount) {
        //: follows a sentence about days of grace; %1 is an amount with its currency
        text.now += u' ' + tr("A debt above %1 stops them at once.").arg(amount(*row.amount));
    }
    text.follows = tr("Usage goes on being billed in that time; a warning comes on its last day. Released %n day(s) after the stop.", nullptr, daysToRelease);
    return text;
}

SettingText SettingWords::purchases() const
{
    const bool denied = m_state.settings.availableCredit.amount.isNegative();
    SettingText text;
    text.chip = denied ? Chip::Problem : Chip::Good;
    text.icon = denied ? QStringLiteral("lock") : QString();
    //: state of new purchases of an ecosystem account
    text.state = denied ? tr("Denied") : tr("Allowed");
    text.now = denied ? tr("Available Credit is below 0: nothing new can be bought until the partner raises the quota.")
                      : tr("New purchases are allowed while Available Credit is not below 0; at 0 they still are.");
    text.follows = tr("The quota and this permission are the partner's. Service suspension is independent of them.");
    return text;
}

SettingText SettingWords::alerts() const
{
    const LowBalanceAlertRow &row = m_state.settings.lowBalanceAlert;
    const ForecastRow &forecast = m_state.forecast;
    const bool overdue = m_state.settings.serviceSuspension.overdueSince.has_value();
    SettingText text;
    if (!row.enabled || !row.threshold) {
        text.chip = Chip::Off;
        //: state of a setting
        text.state = tr("Off");
        text.now = tr("No alert is sent when Available Credit gets low. An overdue notice comes in any case.");
        if (row.threshold)
            //: %1 is an amount with its currency
            text.follows = tr("The threshold of %1 is kept for when alerts are turned on again.").arg(amount(*row.threshold));
        else
            text.follows = tr("A threshold has not been set yet.");
        return text;
    }
    const bool below = m_state.settings.availableCredit.amount < row.threshold->amount;
    text.chip = overdue ? Chip::Problem : below ? Chip::Warning : Chip::Good;
    //: states of a setting
    text.state = overdue ? tr("Overdue") : below ? tr("Below threshold") : tr("On");
    //: %1 is an amount with its currency, %2 lists channels
    text.now = tr("Alerts when Available Credit is below %1 after a posting, by %2.").arg(amount(*row.threshold), channels(row.channels));
    if (overdue)
        text.follows = tr("While the account is overdue the overdue notice stands for it. Alerts start again once Available Credit has been back at the threshold.");
    else if (row.day > 0 && row.day <= 5)
        text.follows = tr("Day %1 of 5 of the reminders that run now. They end when Available Credit is back at the threshold.").arg(QLocale().toString(row.day));
    else if (below && row.day > 5)
        text.follows = tr("Its five reminders have been sent. Nothing comes again before Available Credit has been back at the threshold, or the alert is set anew.");
    else if (below)
        text.follows = tr("The first alert comes with the next posting that leaves it below; after an overdue notice, only once it has been back at the threshold.");
    else if (forecast.alertOn)
        text.follows = tr("First alert %1 (forecast), then once a day for up to 5 days while it stays below.").arg(day(*forecast.alertOn));
    else
        text.follows = tr("Then once a day for up to 5 days while it stays below.");
    return text;
}

SettingText SettingWords::automaticWriteOff() const
{
    const auto &row = m_state.settings.automaticWriteOff;
    SettingText text;
    text.chip = Chip::Off;
    if (!row) {
        //: state of a setting that this account does not have
        text.state = tr("Not available here");
        text.now = tr("Bills of an ecosystem account are paid from its quota when they are issued.");
        return text;
    }
    text.now = row->effective ? tr("New bills are settled from coupons, refunds and cash, oldest first.") : tr("Bills wait until a person settles them.");
    if (row->lockedBy) {
        text.chip = Chip::Info;
        text.icon = QStringLiteral("lock");
        text.state = tr("Locked by settlement %1").arg(row->lockedBy->text());
        text.follows = row->enabled ? tr("Unified settlement %1 holds this account's bills until it is completed, closed or deleted; then it is on again.").arg(row->lockedBy->text())
                                    : tr("Unified settlement %1 holds this account's bills until it is completed, closed or deleted; then it is off as before.").arg(row->lockedBy->text());
        return text;
    }
    text.chip = row->enabled ? Chip::Good : Chip::Off;
    text.state = row->enabled ? tr("On") : tr("Off");
    text.follows = !row->enabled                ? tr("What is not paid stays owed and can make the account overdue.")
        : !m_state.settings.writeOffPreviousBills ? tr("Always on without credit control. It waits while a unified settlement holds this account's bills.")
                                                : tr("Switches off by itself while a unified settlement holds this account's bills.");
    return text;
}

SettingText SettingWords::previousBills(const std::optional<Money> &byLaterRefunds) const
{
    const auto &row = m_state.settings.writeOffPreviousBills;
    SettingText text;
    text.chip = Chip::Off;
    if (!row) {
        text.state = tr("Not available here");
        text.now = m_state.settings.type == AccountType::Ecosystem
            ? tr("An ecosystem account has no credit refunds.")
            : tr("Credit refunds come with credit control, which is not enabled for this account.");
        return text;
    }
    text.chip = *row ? Chip::Good : Chip::Off;
    text.state = *row ? tr("On") : tr("Off");
    text.now = *row ? tr("Credit refunds pay bills of every month, the oldest first.") : tr("Credit refunds pay bills of their own month and later only.");
    if (*row)
        text.follows = tr("What is unsettled of a bill so paid and what can be invoiced of it may differ.");
    else if (byLaterRefunds && byLaterRefunds->amount.isPositive())
        //: %1 is an amount with its currency
        text.follows = tr("What if on: %1 of later refunds would pay bills of the months before them.").arg(amount(*byLaterRefunds));
    else if (byLaterRefunds)
        text.follows = tr("What if on: nothing changes now, since no unpaid bill has a later refund to pay it.");
    return text;
}

SettingText SettingWords::currency() const
{
    const SettlementCurrencyRow &row = m_state.settings.settlementCurrency;
    const QString now = row.current.code();
    SettingText text;
    text.chip = Chip::Good;
    text.state = now;
    if (m_state.settings.type == AccountType::Ecosystem) {
        text.chip = Chip::Off;
        text.state = tr("Not available here");
        //: %1 is a currency code
        text.now = tr("The partner settles this account in %1; only direct customers choose a settlement currency.").arg(now);
        return text;
    }
    if (!row.next || !row.from) {
        //: %1 is a currency code
        text.now = tr("Bills are issued in %1. A change takes effect on the first day of next month.").arg(now);
        text.follows = tr("Bills keep the currency and rate they were issued with.");
        return text;
    }
    const QString next = row.next->code(), from = day(row.from->firstDay());
    text.chip = Chip::Info;
    //: state of a setting: another settlement currency is booked. %1 is its code, %2 the day it takes effect
    text.state = tr("%1 from %2").arg(next, from);
    //: %1 and %3 are currency codes, %2 a day
    text.now = tr("Bills are issued in %1 until %2; usage from then on is billed in %3.").arg(now, from, next);
    //: %1 is an amount with its currency
    const QString limit = tr("The credit limit will be %1.").arg(amount(row.nextCreditLimit.value_or(Money{{}, *row.next})));
    const QString alerts = row.nextThreshold
        //: %1 is an amount with its currency
        ? tr("The alert threshold will be %1.").arg(amount(*row.nextThreshold))
        : tr("Low balance alerts will be off.");
    //: %1 is a day
    text.follows = limit + u' ' + alerts + u' ' + tr("The change can be cancelled before %1.").arg(from);
    return text;
}

} // namespace purser
