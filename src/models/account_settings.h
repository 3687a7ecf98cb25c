// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/section_model.h"

namespace purser {

/// Everything Account Settings shows of a billing account: its settings, what the days to come would bring, how its credit went, and
/// what it has. The parts come together, so that no figure stands beside one of another moment for longer than the answers take.
struct SettingsState
{
    SettingsRow settings;
    ForecastRow forecast;
    QList<SeriesPoint> series; ///< available credit at the end of the last days, today last
    AssetsRow assets;
};

/// Asks for the SettingsState of an account and keeps it fresh.
class AccountSettings : public QObject
{
    Q_OBJECT

public:
    /// As many days back as a forecast is based on.
    static constexpr int daysBack = 30;

    explicit AccountSettings(QObject *parent = nullptr);

    void setSource(DataSource *source);
    void setAccount(const QString &account);
    const QString &account() const { return m_account; }
    void refresh();
    /// Empty until everything is known.
    const std::optional<SettingsState> &state() const { return m_state; }

Q_SIGNALS:
    void started();
    void updated();
    void refused(const purser::Refusal &refusal);

private:
    void arrived();

    SectionFeed m_settingsFeed;
    SectionFeed m_forecastFeed;
    SectionFeed m_seriesFeed;
    SectionFeed m_assetsFeed;
    QString m_account;
    std::optional<SettingsRow> m_settings;
    std::optional<ForecastRow> m_forecast;
    std::optional<QList<SeriesPoint>> m_series;
    std::optional<AssetsRow> m_assets;
    std::optional<SettingsState> m_state;
};

} // namespace purser
