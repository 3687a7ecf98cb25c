// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/alerts_for_accounts_dialog.h"

#include "models/alert_accounts_model.h"
#include "models/cells.h"
#include "models/workspace.h"
#include "ui/filter_bar.h"
#include "ui/form_field.h"
#include "ui/hairline.h"
#include "ui/pages/alert_panel.h"
#include "ui/table_columns.h"
#include "ui/table_panel.h"
#include "ui/table_view.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace purser {

AlertsForAccountsDialog::AlertsForAccountsDialog(Workspace *workspace, QWidget *parent)
    : CommandDialog(workspace->source(), Width::Wide, parent)
    , m_model(new AlertAccountsModel(workspace->accounts(), workspace->permissions(), this))
    , m_title(new TextLabel(Type::SmallBold))
    , m_table(new TablePanel(QStringLiteral("settings.alertAccounts")))
    , m_threshold(new QLineEdit)
    , m_field(new FormField(m_threshold))
    , m_channels(new AlertChannelBoxes)
    , m_remark(new TextLabel(Type::Small, Color::Text2))
{
    setObjectName(QStringLiteral("alertsForAccountsDialog"));
    m_threshold->setAlignment(Qt::AlignRight | Qt::AlignAbsolute); // figures, in every language
    m_remark->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->view()->setStretchColumn(AlertAccountsModel::Account);
    m_table->setMinimumHeight(220);
    m_field->setFixedWidth(scaled(216));
    auto *list = new QVBoxLayout;
    list->setSpacing(4);
    list->addWidget(m_title);
    list->addWidget(m_table, 1);
    body()->addLayout(list);
    auto *rule = new QHBoxLayout;
    rule->setSpacing(20);
    rule->addWidget(m_field, 0, Qt::AlignTop);
    rule->addWidget(m_channels, 0, Qt::AlignTop);
    rule->addWidget(new Hairline(Qt::Vertical));
    rule->addWidget(m_remark, 1);
    body()->addLayout(rule);
    setFields({m_field});
    setFieldOf(QStringLiteral("threshold"), m_field);

    connect(m_model, &AlertAccountsModel::edited, this, [this] {
        edited();
        m_form.setAccounts(m_model->chosen());
        update();
    });
    connect(m_threshold, &QLineEdit::textEdited, this, [this](const QString &text) {
        edited();
        m_form.setThresholdText(text);
        if (m_field->hasError())
            m_field->setError(m_form.thresholdIssue());
        update();
    });
    connect(m_channels, &AlertChannelBoxes::edited, this, [this] {
        edited();
        m_channels->writeTo(&m_form);
        update();
    });
    connect(m_model->feed(), &SectionFeed::ready, m_table, [this] {
        m_table->setReady();
        m_table->columns()->forget(); // the thresholds have come
        m_table->view()->fitColumns();
    });
    connect(m_model->feed(), &SectionFeed::refused, this, [this](const Refusal &refusal) { setFailure(refusal.message); });
    connect(this, &DialogFrame::confirmed, this, &AlertsForAccountsDialog::confirm);
    retranslate();
    m_model->setSource(workspace->source());
    m_model->refresh();
    m_model->choose(workspace->account());
    m_threshold->setFocus();
}

void AlertsForAccountsDialog::retranslate()
{
    setWindowTitle(tr("Low Balance Alerts for Several Accounts"));
    setLead(tr("One rule for the accounts you choose: an alert when Available Credit is below the threshold after a posting. All of them get it, or none."));
    m_table->setName(tr("Accounts"));
    m_table->filterBar()->setPlaceholder(tr("Filter accounts"));
    m_field->setLabel(tr("Alert &Threshold"));
    update();
}

void AlertsForAccountsDialog::update()
{
    QStringList codes;
    for (const LowBalanceAlertForm::Account &account : m_form.accounts()) {
        if (!codes.contains(account.currency.code()))
            codes << account.currency.code();
    }
    codes.sort();
    m_title->setText(tr("Accounts: %L1 of %L2").arg(m_form.accounts().size()).arg(m_model->eligible()));
    //: %1 lists currency codes
    m_field->setHint(codes.isEmpty() ? QString() : tr("In %1").arg(QLocale().createSeparatedList(codes)));
    m_remark->setText(tr("The figure counts in each account's own settlement currency. A threshold that an account has is replaced, and a series of reminders that runs ends.") + u' '
                      + (m_form.areChannelsChosen() ? tr("Every account gets the channels that are checked here.") : tr("Channels stay as they are unless you change them.")));
    setConfirmText(m_form.verb());
    setBlocked(m_form.blocked());
}

void AlertsForAccountsDialog::confirm()
{
    m_field->setError(m_form.thresholdIssue());
    countErrors();
    if (m_field->hasError()) {
        m_threshold->setFocus(Qt::OtherFocusReason);
        return;
    }
    send(m_form.command(), tr("Saving"));
}

} // namespace purser
