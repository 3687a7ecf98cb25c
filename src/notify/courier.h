// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/smtp_client.h"
#include "source/message_courier.h"

#include <QHash>
#include <QThreadPool>

#include <stop_token>

namespace purser {

class DesktopNotifier;
class PasswordStore;
class SentMemory;
struct DispatchMeans;

/// The courier: settings from Preferences, passwords from the key chain, mail and notifications sent on workers. See MessageCourier.
class Courier final : public MessageCourier
{
    Q_OBJECT

public:
    /// Cheap: threads, bus and mail library begin when they are first needed. \a desktop: the session bus's when not given.
    explicit Courier(QObject *parent = nullptr, const SmtpLimits &limits = {}, std::shared_ptr<DesktopNotifier> desktop = {});
    ~Courier() override;

    QFuture<CourierReport> deliver(DataSource &source, std::optional<Instant> at = {}) override;
    CourierReport deliverAndWait(DataSource &source, std::optional<Instant> at = {}) override;
    QFuture<Result<void>> sendTest(const MailSettings &settings, const std::optional<QString> &password) override;
    QFuture<Result<void>> keepPassword(const MailSettings &settings, const QString &password) override;
    QFuture<Result<bool>> hasPassword(const MailSettings &settings) override;
    QFuture<Result<void>> forgetPassword(const MailSettings &settings) override;
    void setAmountsMasked(bool masked) override;

private:
    class Run;
    DispatchMeans means(bool clickable, const std::stop_token &stop) const;

    SmtpLimits m_limits;
    std::shared_ptr<PasswordStore> m_passwords;
    std::shared_ptr<DesktopNotifier> m_desktop;
    std::shared_ptr<SentMemory> m_memory;
    std::stop_source m_stop;
    QHash<const QObject *, Run *> m_runs;
    QThreadPool m_pool;
};

} // namespace purser
