// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transfer_funds_dialog.h"

#include "models/cells.h"
#include "models/workspace.h"
#include "ui/amount_change.h"
#include "ui/amount_field.h"
#include "ui/hairline.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

namespace purser {

namespace {

const CurrencyAssetsRow *in(const std::optional<AssetsRow> &assets, const QString &currency)
{
    if (assets) {
        for (const CurrencyAssetsRow &row : assets->byCurrency) {
            if (row.currency.code() == currency)
                return &row;
        }
    }
    return nullptr;
}

} // namespace

TransferFundsDialog::TransferFundsDialog(Workspace *workspace, QWidget *parent)
    : CommandDialog(workspace->source(), Width::Medium, parent)
    , m_workspace(workspace)
    , m_account(workspace->card() ? workspace->card()->account : AccountRow())
    , m_type(new QComboBox)
    , m_typeField(new FormField(m_type))
    , m_partner(new QComboBox)
    , m_partnerField(new FormField(m_partner))
    , m_currency(new QComboBox)
    , m_currencyField(new FormField(m_currency))
    , m_amount(new AmountField(m_account.currency))
    , m_remark(new QLineEdit)
    , m_remarkField(new FormField(m_remark))
    , m_ownChange(new AmountChange)
    , m_otherChange(new AmountChange)
{
    setObjectName(QStringLiteral("transferFundsDialog"));
    m_type->addItem({}, int(TransferType::Grant));
    m_type->addItem({}, int(TransferType::Recycle));
    // Ecosystem accounts have no transfers, and nobody transfers to themselves.
    for (const AccountCard &card : workspace->accounts()->cards()) {
        if (card.account.account != m_account.account && card.account.type == AccountType::Direct)
            m_partner->addItem(card.account.name + QStringLiteral(" · ") + card.account.account.text(), card.account.account.text());
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_typeField, 0, 0);
    grid->addWidget(m_partnerField, 0, 1);
    grid->addWidget(m_amount, 1, 0);
    grid->addWidget(m_currencyField, 1, 1);
    grid->addWidget(m_remarkField, 2, 0, 1, 2);
    body()->addLayout(grid);
    auto *changes = new QHBoxLayout;
    changes->setSpacing(20);
    changes->addWidget(m_ownChange, 1);
    changes->addWidget(new Hairline(Qt::Vertical));
    changes->addWidget(m_otherChange, 1);
    body()->addLayout(changes);
    setFields({m_typeField, m_partnerField, m_amount, m_currencyField, m_remarkField});
    setFieldOf(QStringLiteral("amount"), m_amount);
    setFieldOf(QStringLiteral("currency"), m_currencyField);
    setFieldOf(QStringLiteral("to"), m_partnerField);
    setFieldOf(QStringLiteral("remark"), m_remarkField);

    const auto changed = [this] {
        edited();
        m_partnerField->setError({});
        update();
    };
    connect(m_type, &QComboBox::currentIndexChanged, this, changed);
    connect(m_partner, &QComboBox::currentIndexChanged, this, [this] {
        edited();
        m_partnerField->setError({});
        m_other.reset();
        ask();
    });
    connect(m_currency, &QComboBox::activated, this, [this] {
        edited();
        m_amount->setCurrency(Currency(m_currency->currentText()));
        update();
    });
    connect(m_amount, &AmountField::edited, this, changed);
    connect(m_remark, &QLineEdit::textEdited, this, [this] {
        edited();
        m_remarkField->setError({});
    });
    for (SectionFeed *feed : {&m_ownFeed, &m_otherFeed}) {
        feed->setSource(workspace->source());
        connect(feed, &SectionFeed::stale, this, &TransferFundsDialog::ask);
        connect(feed, &SectionFeed::refused, this, [this](const Refusal &refusal) { setFailure(refusal.message); });
    }
    connect(this, &DialogFrame::confirmed, this, &TransferFundsDialog::confirm);
    retranslate();
    ask();
    m_amount->control()->setFocus();
}

bool TransferFundsDialog::isGrant() const
{
    return m_type->currentData().toInt() == int(TransferType::Grant);
}

void TransferFundsDialog::ask()
{
    m_ownFeed.ask(AssetsQuery{{m_account.account, {}}}, [this](const QList<AssetsRow> &rows) {
        m_own = rows.isEmpty() ? std::nullopt : std::optional(rows.first());
        fillCurrencies();
        update();
    });
    const QString partner = m_partner->currentData().toString();
    if (partner.isEmpty())
        return;
    m_otherFeed.ask(AssetsQuery{{AccountId(partner), {}}}, [this](const QList<AssetsRow> &rows) {
        m_other = rows.isEmpty() ? std::nullopt : std::optional(rows.first());
        update();
    });
}

void TransferFundsDialog::fillCurrencies()
{
    const QString before = m_currency->currentText();
    m_currency->clear();
    if (m_own) {
        for (const CurrencyAssetsRow &row : m_own->byCurrency)
            m_currency->addItem(row.currency.code());
    }
    m_currency->setCurrentIndex(qMax(0, m_currency->findText(before)));
    m_amount->setCurrency(Currency(m_currency->currentText()));
}

std::optional<TransferFundsDialog::Limit> TransferFundsDialog::limit() const
{
    const QString currency = m_currency->currentText();
    const CurrencyAssetsRow *own = in(m_own, currency), *other = in(m_other, currency);
    // Own cash, no more than Available Credit, and 0 while overdue (decisions 23).
    if (isGrant())
        return own ? std::optional(Limit{own->transferable, tr("transferable now")}) : std::nullopt;
    if (!m_other)
        return std::nullopt;
    // What is left of this pair's grants, while the other account can spare it (decisions 23).
    Money left{{}, Currency(currency)};
    for (const TransferredInRow &row : other ? other->transferredInBySource : QList<TransferredInRow>()) {
        if (row.source == m_account.account)
            left.amount += row.amount.amount;
    }
    if (other && other->availableCredit.amount < left.amount)
        left.amount = other->availableCredit.amount.isPositive() ? other->availableCredit.amount.truncated(left.currency.minorDigits()) : Decimal();
    return Limit{left, tr("left of your grants")};
}

void TransferFundsDialog::update()
{
    const auto most = limit();
    const QString code = m_currency->currentText();
    //: %1 amount, %2 currency code, %3 says what limits it
    m_amount->setHint(most ? tr("At most %1 %2: %3").arg(moneyText(most->most), code, most->why) : QString());
    const auto amount = m_amount->amount();
    const QString partner = m_partner->currentText().section(QStringLiteral(" · "), 0, -2);
    QString confirmText = isGrant() ? tr("Grant to %1").arg(partner) : tr("Take Back from %1").arg(partner);
    if (amount) {
        const QString text = moneyText({*amount, m_amount->currency()});
        //: buttons that move cash: %1 amount, %2 currency code, %3 account
        confirmText = isGrant() ? tr("Grant %1 %2 to %3").arg(text, code, partner) : tr("Take %1 %2 Back from %3").arg(text, code, partner);
    }
    setConfirmText(confirmText.replace(u'&', QStringLiteral("&&")));

    const CurrencyAssetsRow *own = in(m_own, code), *other = in(m_other, code);
    const Decimal moved = isGrant() ? -amount.value_or(Decimal()) : amount.value_or(Decimal());
    const auto show = [&](AmountChange *change, const CurrencyAssetsRow *assets, const QString &name, Decimal by) {
        //: %1 is a billing account
        change->setName(tr("Available Credit of %1 after").arg(name));
        const Money before = assets ? assets->availableCredit : Money{{}, Currency(code)};
        change->setAmounts(moneyText(before), moneyText({before.amount + by, before.currency}), code);
    };
    show(m_ownChange, own, m_account.name, moved);
    show(m_otherChange, other, partner, -moved);

    QString blocked;
    if (m_partner->count() == 0)
        blocked = tr("There is no other direct customer account to transfer to.");
    else if (!most)
        blocked = tr("The limit is being read.");
    else if (!most->most.amount.isPositive())
        blocked = isGrant() ? tr("Nothing can be granted now.") : tr("Nothing is left to take back.");
    else if (amount && *amount > most->most.amount)
        blocked = tr("That is more than the limit.");
    setBlocked(blocked);
}

void TransferFundsDialog::retranslate()
{
    setWindowTitle(tr("Transfer Funds"));
    setLead(tr("%1 · %2. Cash that is granted can only be spent there, on bills and orders, or be taken back.").arg(m_account.name, m_account.account.text()));
    m_typeField->setLabel(tr("&Kind"));
    //: to give cash to another account, and to get it back
    m_type->setItemText(0, tr("Grant"));
    m_type->setItemText(1, tr("Take back (recycle)"));
    m_partnerField->setLabel(tr("&Other account"));
    m_amount->setName(tr("&Amount"));
    m_currencyField->setLabel(tr("&Currency"));
    m_remarkField->setLabel(tr("&Remark"));
    m_remarkField->setHint(tr("Stands beside both transactions"));
    update();
}

void TransferFundsDialog::confirm()
{
    if (!m_amount->check()) {
        countErrors();
        m_amount->control()->setFocus(Qt::OtherFocusReason);
        return;
    }
    TransferFunds command;
    const AccountId partner(m_partner->currentData().toString());
    command.type = isGrant() ? TransferType::Grant : TransferType::Recycle;
    command.from = isGrant() ? m_account.account : partner;
    command.to = isGrant() ? partner : m_account.account;
    command.amount = *m_amount->amount();
    command.currency = m_amount->currency();
    command.remark = m_remark->text().trimmed();
    send(command, tr("Transferring"));
}

} // namespace purser
