// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_settings_page.h"

#include "models/account_settings.h"
#include "models/cells.h"
#include "models/setting_words.h"
#include "models/workspace.h"
#include "models/write_off_settings.h"
#include "ui/command_sender.h"
#include "ui/hairline.h"
#include "ui/icons.h"
#include "ui/pages/alert_panel.h"
#include "ui/pages/currency_panel.h"
#include "ui/pages/runway_view.h"
#include "ui/pages/setting_row.h"
#include "ui/pages/suspension_panel.h"
#include "ui/theme.h"

#include <QAction>
#include <QPushButton>

namespace purser {

AccountSettingsPage::AccountSettingsPage(Workspace *workspace, const Actions &actions, QWidget *parent)
    : Page(Scrolling::Whole, parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_settings(new AccountSettings(this))
    , m_history(new QAction(themedIcon(QStringLiteral("clock")), QString(), this))
    , m_runway(addRow(QStringLiteral("line-chart")))
    , m_runwayView(new RunwayView)
    , m_suspension(addRow(QStringLiteral("pause")))
    , m_purchases(addRow(QStringLiteral("card")))
    , m_alerts(addRow(QStringLiteral("bell")))
    , m_automatic(addRow(QStringLiteral("check")))
    , m_previous(addRow(QStringLiteral("undo")))
    , m_currency(addRow(QStringLiteral("coins")))
    , m_terms(m_suspension->addVerb())
    , m_alertMany(m_alerts->addVerb())
{
    addTitleAction(m_history);
    connect(m_history, &QAction::triggered, this, &AccountSettingsPage::changeHistoryRequested);
    m_runway->setBody(m_runwayView);
    connect(m_runwayView, &RunwayView::explainRequested, this, &Page::explainRequested);
    m_suspend = m_suspension->addVerb();
    m_alert = m_alerts->addVerb();
    m_alertOff = m_alerts->addVerb();
    m_automaticVerb = m_automatic->addVerb();
    m_previousVerb = m_previous->addVerb();
    m_changeCurrency = m_currency->addVerb();
    m_cancelCurrency = m_currency->addVerb();
    for (QPushButton *button : {m_terms, m_alertMany})
        button->setFlat(true);
    addStretch();

    const auto opens = [this](QPushButton *button, Setting setting) {
        connect(button, &QPushButton::clicked, this, [this, setting] { unfold(setting); });
    };
    opens(m_suspend, Setting::Suspension);
    opens(m_terms, Setting::SuspensionTerms);
    opens(m_alert, Setting::Alerts);
    opens(m_alertOff, Setting::AlertsOff);
    opens(m_changeCurrency, Setting::Currency);
    for (const auto &[button, action] : {std::pair(m_alertMany, actions.alertsForAccounts), std::pair(m_automaticVerb, actions.automaticWriteOff),
                                         std::pair(m_previousVerb, actions.previousBills), std::pair(m_cancelCurrency, actions.cancelCurrencyChange)}) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, &AccountSettingsPage::updateVerbs);
    }
    for (SettingRow *row : {m_suspension, m_alerts, m_currency})
        connect(row, &SettingRow::confirmed, this, [this, row, sender = new CommandSender(this)] { send(row, sender); });

    connect(m_settings, &AccountSettings::updated, this, &AccountSettingsPage::update);
    connect(m_settings, &AccountSettings::refused, this, [this](const Refusal &refusal) {
        setStrip(QStringLiteral("alert-circle"), tr("The settings cannot be shown: %1").arg(refusal.message), Color::Neg, Color::NegBg);
    });
    connect(workspace, &Workspace::accountChanged, this, &AccountSettingsPage::follow);
    connect(workspace, &Workspace::sourceChanged, this, &AccountSettingsPage::follow);
    connect(workspace, &Workspace::accountsUpdated, this, &AccountSettingsPage::describe);
    connect(workspace->permissions(), &Permissions::changed, this, &AccountSettingsPage::updateVerbs);
    if (const Theme *theme = Theme::of(this))
        connect(theme, &Theme::changed, this, &AccountSettingsPage::update); // amounts are masked or shown
    follow();
    retranslate();
}

SettingRow *AccountSettingsPage::addRow(const QString &icon)
{
    QWidget *rule = nullptr;
    if (!m_rows.isEmpty()) {
        rule = new Hairline;
        addHanging(rule);
    }
    auto *row = new SettingRow(icon);
    addInset(row);
    m_rows.append({row, rule});
    return row;
}

void AccountSettingsPage::follow()
{
    // Another person may look at the same account: what is typed stays, and what is on its way comes back to it.
    if (m_source != m_workspace->source() || m_settings->account() != m_workspace->account())
        fold();
    m_source = m_workspace->source();
    setStrip({}, {});
    m_settings->setSource(m_source);
    delete m_previousEffect;
    m_previousEffect = nullptr;
    m_effectKnown = false;
    m_settings->setAccount(m_workspace->account());
    describe();
}

void AccountSettingsPage::describe()
{
    const AccountCard *card = m_workspace->card();
    setCaption(card ? card->account.name : QString(), card ? card->account.account.text() : QString(), tr("· every change shows its effect before you confirm it"));
}

void AccountSettingsPage::refresh()
{
    m_settings->refresh();
}

void AccountSettingsPage::fold()
{
    for (SettingRow *row : {m_suspension, m_alerts, m_currency}) {
        row->setBusy(false); // what is on its way is told with its account's name
        row->fold();
    }
}

void AccountSettingsPage::update()
{
    const auto &state = m_settings->state();
    const bool ecosystem = state && state->settings.type == AccountType::Ecosystem;
    for (const auto &[row, rule] : std::as_const(m_rows)) {
        const bool shown = state && (row != m_purchases || ecosystem);
        row->setVisible(shown);
        if (rule)
            rule->setVisible(shown);
    }
    if (!state)
        return;
    setStrip({}, {});
    const Theme *theme = Theme::of(this);
    const SettingWords words(*state, theme && theme->amountsMasked());
    m_runway->setAside(words.runway());
    m_runwayView->setState(*state);
    m_suspension->setText(words.suspension());
    m_purchases->setText(words.purchases());
    m_alerts->setText(words.alerts());
    m_currency->setText(words.currency());
    for (SettingRow *row : {m_suspension, m_alerts, m_currency}) {
        if (row->panel())
            row->panel()->setState(*state);
    }
    // What later refunds would pay is asked only where the setting is there and off.
    if (state->settings.writeOffPreviousBills == std::optional(false) && !m_previousEffect)
        askEffect();
    updateWriteOff();
    updateVerbs();
    if (m_wanted)
        unfold(*m_wanted);
}

void AccountSettingsPage::askEffect()
{
    m_previousEffect = new PreviousBillsModel(this);
    const auto known = [this] {
        m_effectKnown = true;
        updateWriteOff();
    };
    connect(m_previousEffect, &QAbstractItemModel::modelReset, this, known);
    connect(m_previousEffect, &QAbstractItemModel::dataChanged, this, known);
    m_previousEffect->setSource(m_workspace->source());
    m_previousEffect->setAccount(m_settings->account());
}

void AccountSettingsPage::updateWriteOff()
{
    const auto &state = m_settings->state();
    if (!state)
        return;
    std::optional<Money> later;
    if (state->settings.writeOffPreviousBills == std::optional(false) && m_effectKnown) {
        later = Money{{}, state->settings.settlementCurrency.current};
        for (int row = 0; row < m_previousEffect->rowCount(); ++row) {
            const QModelIndex cell = m_previousEffect->index(row, PreviousBillsModel::ByLaterRefunds);
            if (cell.data(CurrencyRole).toString() == later->currency.code())
                later->amount += cell.data(AmountRole).value<Decimal>();
        }
    }
    const Theme *theme = Theme::of(this);
    const SettingWords words(*state, theme && theme->amountsMasked());
    m_automatic->setText(words.automaticWriteOff());
    m_previous->setText(words.previousBills(later));
}

QString AccountSettingsPage::why(const QString &command) const
{
    const auto &state = m_settings->state();
    if (state && state->settings.status == AccountStatus::Deregistered)
        return tr("The account is deregistered; its settings stay as they are.");
    const Permissions *permissions = m_workspace->permissions();
    return permissions->may(command, m_settings->account()) ? QString() : permissions->why(command, m_settings->account());
}

void AccountSettingsPage::updateVerbs()
{
    const auto &state = m_settings->state();
    if (!state)
        return;
    const SettingsRow &settings = state->settings;
    const auto reason = [](const QAction *action) { return action->isEnabled() ? QString() : action->toolTip(); };
    const QString on = tr("Turn On…"), off = tr("Turn Off…"), none;

    const bool delayed = settings.serviceSuspension.delayed;
    m_suspension->setVerb(m_suspend, delayed ? off : on, delayed ? tr("Turn off delayed suspension") : tr("Turn on delayed suspension"), why(QStringLiteral("SetServiceSuspension")));
    // The platform's figures are recorded by super administrators; whoever may not never needs the button.
    const bool records = why(QStringLiteral("SetSuspensionTerms")).isEmpty();
    m_suspension->setVerb(m_terms, records ? tr("Record Terms…") : none, tr("Record suspension terms"));

    const bool alerts = settings.lowBalanceAlert.enabled;
    const QString whyAlert = why(QStringLiteral("SetLowBalanceAlert"));
    m_alerts->setVerb(m_alertMany, m_workspace->accounts()->cards().size() > 1 ? tr("Several Accounts…") : none, tr("Low balance alerts for several accounts"), reason(m_actions.alertsForAccounts));
    m_alerts->setVerb(m_alert, alerts ? tr("Change…") : on, alerts ? tr("Change low balance alerts") : tr("Turn on low balance alerts"), whyAlert);
    m_alerts->setVerb(m_alertOff, alerts ? off : none, tr("Turn off low balance alerts"), whyAlert);

    const auto &automatic = settings.automaticWriteOff;
    // Locked, or always on without credit control: the row says so, and there is no button that could do nothing.
    const bool fixed = !automatic || automatic->lockedBy || (automatic->enabled && !settings.writeOffPreviousBills);
    m_automatic->setVerb(m_automaticVerb, fixed ? none : automatic->enabled ? off : on, automatic && automatic->enabled ? tr("Turn off Automatic Write-off") : tr("Turn on Automatic Write-off"),
                         reason(m_actions.automaticWriteOff));
    const auto &previous = settings.writeOffPreviousBills;
    m_previous->setVerb(m_previousVerb, !previous ? none : *previous ? off : on, previous && *previous ? tr("Turn off Write off Previous Bills") : tr("Turn on Write off Previous Bills"),
                        reason(m_actions.previousBills));

    const bool direct = settings.type == AccountType::Direct, pending = settings.settlementCurrency.next.has_value();
    m_currency->setVerb(m_changeCurrency, direct && !pending ? tr("Change Currency…") : none, tr("Change the settlement currency"), why(QStringLiteral("SetSettlementCurrency")));
    m_currency->setVerb(m_cancelCurrency, direct && pending ? tr("Cancel Change…") : none, tr("Cancel the change of settlement currency"), reason(m_actions.cancelCurrencyChange));
}

SettingRow *AccountSettingsPage::rowOf(Setting setting) const
{
    switch (setting) {
    case Setting::Alerts:
    case Setting::AlertsOff: return m_alerts;
    case Setting::Suspension:
    case Setting::SuspensionTerms: return m_suspension;
    case Setting::Currency: return m_currency;
    }
    return nullptr;
}

SettingPanel *AccountSettingsPage::panelOf(Setting setting)
{
    const SettingsState &state = *m_settings->state();
    switch (setting) {
    case Setting::Alerts: return new AlertPanel(state, AlertPanel::What::Set);
    case Setting::AlertsOff: return new AlertPanel(state, AlertPanel::What::TurnOff);
    case Setting::Suspension: return new SuspensionPanel(state, SuspensionForm::What::Delay);
    case Setting::SuspensionTerms: return new SuspensionPanel(state, SuspensionForm::What::Terms);
    case Setting::Currency: return new CurrencyPanel(state, why(QStringLiteral("SetCreditLimit")));
    }
    return nullptr;
}

void AccountSettingsPage::unfold(Setting setting)
{
    if (!m_settings->state()) {
        m_wanted = setting;
        return;
    }
    m_wanted.reset();
    rowOf(setting)->unfold(panelOf(setting));
}

void AccountSettingsPage::send(SettingRow *row, CommandSender *sender)
{
    const QPointer<SettingPanel> panel = row->panel();
    const AccountCard *card = m_workspace->card();
    const QString account = card ? card->account.name : m_settings->account(), told = panel->told();
    row->setBusy(true);
    sender->send(m_workspace->source(), panel->command(), [this, row, panel, account, told](const Outcome &outcome) {
        if (!panel || row->panel() != panel) { // the account is another one by now
            //: %1 is a billing account, %2 a sentence that says what was done
            Q_EMIT notice(outcome.isDone() ? tr("%1: %2").arg(account, told)
                                           //: %1 is a billing account, %2 a setting such as Low Balance Alerts, %3 a sentence that says why
                                           : tr("%1: %2 not changed. %3").arg(account, row->accessibleName(), outcome.refusal.message));
            return;
        }
        row->setBusy(false);
        if (outcome.isDone()) {
            Q_EMIT notice(told);
            row->fold();
        } else if (!panel->showRefusal(outcome.refusal)) {
            row->setFailure(outcome.refusal.message);
        }
    });
}

void AccountSettingsPage::retranslate()
{
    setTitle(tr("Account Settings"));
    //: button: what was done to this account and by whom
    m_history->setText(tr("Change history"));
    m_runway->setName(tr("Runway"));
    m_suspension->setName(tr("Service Suspension"));
    m_purchases->setName(tr("Purchases"));
    m_alerts->setName(tr("Low Balance Alerts"));
    m_automatic->setName(tr("Automatic Write-off"));
    m_previous->setName(tr("Write off Previous Bills"));
    m_currency->setName(tr("Settlement Currency"));
    describe();
    update();
}

} // namespace purser
