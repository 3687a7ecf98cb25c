// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/account_settings.h"
#include "models/roles.h"

#include <QCoreApplication>

namespace purser {

/// What the row of one setting says.
struct SettingText
{
    Chip chip = Chip::None;
    QString state; ///< the chip's word
    QString icon; ///< the chip's, where it is not the usual one
    QString now; ///< what it does now
    QString follows; ///< what follows from it, or why it is locked
};

/// Account Settings in sentences: what each setting does now and what follows, in the language of the interface. Pure.
class SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(purser::SettingWords)

public:
    /// \a masked writes dots for amounts.
    explicit SettingWords(const SettingsState &state, bool masked = false)
        : m_state(state)
        , m_masked(masked)
    {
    }

    SettingText suspension() const;
    SettingText purchases() const; ///< ecosystem accounts
    SettingText alerts() const;
    SettingText automaticWriteOff() const;
    /// \a byLaterRefunds is what credit refunds of later months would pay with it on, when that is known.
    SettingText previousBills(const std::optional<Money> &byLaterRefunds = {}) const;
    SettingText currency() const;

    /// "At 9,396.58 USD a day, as in the last 30 days: 41 days of credit left (forecast)."
    QString runway() const;
    /// "at 9,396.58 USD a day, as in the last 30 days"; empty when nothing was charged.
    QString rate() const;

    /// "9,396.58 USD"
    QString amount(const Money &money) const;
    /// A day without its year while that is clear: "5 Nov".
    static QString day(QDate day, QDate today);
    /// "5 Nov 2026"
    static QString fullDay(QDate day);
    /// "internal message, email"
    static QString channels(const QList<AlertChannel> &channels);
    static QString channel(AlertChannel channel);

private:
    QString day(QDate day) const { return SettingWords::day(day, m_state.forecast.today); }

    const SettingsState &m_state;
    bool m_masked;
};

} // namespace purser
