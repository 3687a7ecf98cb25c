// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/issue_bill_dialog.h"

#include "models/words.h"
#include "ui/form_field.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace purser {

IssueBillDialog::IssueBillDialog(DataSource *source, const AccountRow &account, Instant now, QWidget *parent)
    : CommandDialog(source, Width::Narrow, parent)
    , m_account(account)
    , m_month(new QComboBox)
    , m_field(new FormField(m_month))
{
    setObjectName(QStringLiteral("issueBillDialog"));
    constexpr int mostMonths = 24;
    const Month first = account.createdAt.month();
    for (Month month = now.month().plus(-1); month >= first && m_month->count() < mostMonths; month = month.plus(-1))
        m_month->addItem(Words::month(month));
    body()->addWidget(m_field);
    setFields({m_field});
    setFieldOf(QStringLiteral("month"), m_field);
    connect(m_month, &QComboBox::currentIndexChanged, this, [this] {
        m_field->setError({});
        edited();
        retranslate();
    });
    connect(this, &DialogFrame::confirmed, this, [this] {
        if (const auto month = Month::parse(m_month->currentText()))
            send(IssueBill{m_account.account, *month}, tr("Issuing"));
    });
    retranslate();
}

void IssueBillDialog::retranslate()
{
    setWindowTitle(tr("Issue Bill"));
    setLead(tr("%1 · %2. Bills are issued for every open month up to the one chosen, oldest first, and these months are closed: a charge that comes later is booked in the month after.")
                .arg(m_account.name, m_account.account.text()));
    m_field->setLabel(tr("Up to &Month"));
    m_field->setHint(tr("A month that is over and has no bill yet. Months without charges are closed without a bill."));
    QString name = m_account.name;
    setConfirmText(tr("Issue Bills up to %1 for %2").arg(m_month->currentText(), name.replace(u'&', QStringLiteral("&&"))));
    setBlocked(m_month->count() == 0 ? tr("No month of this account is over yet.") : QString());
}

} // namespace purser
