// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account_settings.h"

namespace purser {

AccountSettings::AccountSettings(QObject *parent)
    : QObject(parent)
{
    connect(&m_settingsFeed, &SectionFeed::stale, this, &AccountSettings::refresh);
    for (SectionFeed *feed : {&m_settingsFeed, &m_forecastFeed, &m_seriesFeed, &m_assetsFeed})
        connect(feed, &SectionFeed::refused, this, &AccountSettings::refused);
}

void AccountSettings::setSource(DataSource *source)
{
    for (SectionFeed *feed : {&m_settingsFeed, &m_forecastFeed, &m_seriesFeed, &m_assetsFeed})
        feed->setSource(source);
}

void AccountSettings::setAccount(const QString &account)
{
    m_account = account;
    m_state.reset();
    Q_EMIT updated();
    refresh();
}

void AccountSettings::refresh()
{
    m_settings.reset();
    m_forecast.reset();
    m_series.reset();
    m_assets.reset();
    if (m_account.isEmpty() || !m_settingsFeed.source()) {
        for (SectionFeed *feed : {&m_settingsFeed, &m_forecastFeed, &m_seriesFeed, &m_assetsFeed})
            feed->drop();
        return;
    }
    Q_EMIT started();
    const QueryScope scope{AccountId(m_account), {}};
    const auto take = [this](auto &part) {
        return [this, &part](const auto &rows) {
            if (!rows.isEmpty())
                part = rows.first();
            arrived();
        };
    };
    m_settingsFeed.ask(SettingsQuery{scope}, take(m_settings));
    m_forecastFeed.ask(ForecastQuery{scope}, take(m_forecast));
    m_assetsFeed.ask(AssetsQuery{scope}, take(m_assets));
    m_seriesFeed.ask(SeriesQuery{scope, daysBack + 1}, [this](const QList<AccountSeries> &rows) {
        if (!rows.isEmpty())
            m_series = rows.first().points;
        arrived();
    });
}

void AccountSettings::arrived()
{
    if (!m_settings || !m_forecast || !m_series || !m_assets)
        return;
    m_state = SettingsState{*m_settings, *m_forecast, *m_series, *m_assets};
    Q_EMIT updated();
}

} // namespace purser
