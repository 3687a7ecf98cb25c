// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/credit_limit_dialog.h"

#include "models/cells.h"
#include "ui/amount_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace purser {

CreditLimitDialog::CreditLimitDialog(DataSource *source, const AccountRow &account, Of of, QWidget *parent)
    : CommandDialog(source, Width::Narrow, parent)
    , m_account(account)
    , m_of(of)
    , m_credit(new CreditModel(this))
    , m_entity(new QLineEdit)
    , m_entityField(new FormField(m_entity))
    , m_amount(new AmountField(account.currency))
    , m_reason(new QLineEdit)
    , m_reasonField(new FormField(m_reason))
{
    setObjectName(QStringLiteral("creditLimitDialog"));
    m_entityField->setVisible(of == Of::Entity);
    m_amount->setZeroAllowed(true);
    for (FormField *field : std::initializer_list<FormField *>{m_entityField, m_amount, m_reasonField})
        body()->addWidget(field);
    setFields(of == Of::Entity ? QList<FormField *>{m_entityField, m_amount, m_reasonField} : QList<FormField *>{m_amount, m_reasonField});
    setFieldOf(QStringLiteral("entity"), m_entityField);
    setFieldOf(QStringLiteral("amount"), m_amount);
    setFieldOf(QStringLiteral("reason"), m_reasonField);
    for (const auto &[edit, field] : {std::pair(m_entity, m_entityField), std::pair(m_reason, m_reasonField)}) {
        connect(edit, &QLineEdit::textEdited, this, [this, field = field] {
            field->setError({});
            edited();
        });
    }
    connect(m_amount, &AmountField::edited, this, [this] {
        edited();
        update();
    });
    connect(m_credit, &CreditModel::updated, this, &CreditLimitDialog::update);
    connect(this, &DialogFrame::confirmed, this, &CreditLimitDialog::confirm);
    m_credit->setSource(source);
    retranslate();
    m_credit->setAccount(account.account.text());
    (of == Of::Entity ? m_entity : static_cast<QLineEdit *>(m_amount->control()))->setFocus();
}

void CreditLimitDialog::retranslate()
{
    setWindowTitle(m_of == Of::Account ? tr("Set Credit Limit") : tr("Set Entity Credit Limit"));
    setLead(m_of == Of::Account ? tr("%1 · %2. The credit limit permits owing; it never pays a bill. It is a part of the entity's limit.").arg(m_account.name, m_account.account.text())
                                : tr("The total credit limit of the enterprise entity, from which its accounts get theirs. An entity is its Unified Social Credit Code, or its verified name where it has none."));
    //: an enterprise entity: a verified identity
    m_entityField->setLabel(tr("&Entity"));
    m_amount->setName(tr("Credit &limit"));
    m_reasonField->setLabel(tr("&Reason"));
    m_reasonField->setHint(tr("Kept in the Credit Record"));
    update();
}

void CreditLimitDialog::update()
{
    const auto &entity = m_credit->entity();
    if (m_of == Of::Entity) {
        if (!m_entity->isModified()) // the entity's code comes a moment after the dialog, and the person's own text stays
            m_entity->setText(entity ? entity->entity : m_account.owner);
        m_entityField->setHint(entity ? entity->name : tr("No limit yet"));
        m_amount->setHint(entity ? tr("Now %1, of which %2 is allocated").arg(moneyText(entity->limit), moneyText(entity->allocated)) : QString());
    } else if (m_credit->assets()) {
        const QString now = moneyText(m_credit->limit());
        m_amount->setHint(entity ? tr("Now %1; %2 of the entity's limit is not allocated").arg(now, moneyText(entity->rest))
                                 : tr("Now %1; the entity has no limit yet").arg(now));
    }
    const QString code = m_amount->currency().code();
    QString name = m_of == Of::Account ? m_account.name : m_entity->text();
    name.replace(u'&', QStringLiteral("&&"));
    const auto amount = m_amount->amount();
    //: the button that sets a credit limit: %1 amount, %2 currency code, %3 account or entity
    setConfirmText(amount ? tr("Set %1 %2 for %3").arg(moneyText({*amount, m_amount->currency()}), code, name) : tr("Set Limit for %1").arg(name));
}

void CreditLimitDialog::confirm()
{
    const bool amount = m_amount->check();
    const bool isEntity = m_of == Of::Entity;
    m_reasonField->setError(m_reason->text().trimmed().isEmpty() ? tr("Say why, for the record.") : QString());
    m_entityField->setError(isEntity && m_entity->text().trimmed().isEmpty() ? tr("Name the entity.") : QString());
    countErrors();
    for (FormField *field : std::initializer_list<FormField *>{m_entityField, m_amount, m_reasonField}) {
        if (field->hasError()) {
            field->control()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!amount)
        return;
    if (isEntity)
        send(SetEntityCreditLimit{m_entity->text().trimmed(), *m_amount->amount(), m_reason->text().trimmed()}, tr("Setting the limit"));
    else
        send(SetCreditLimit{m_account.account, *m_amount->amount(), m_reason->text().trimmed()}, tr("Setting the limit"));
}

} // namespace purser
