// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/grant_coupon_dialog.h"

#include "models/bill_words.h"
#include "models/cells.h"
#include "ui/amount_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>

namespace purser {

namespace {
constexpr std::array kinds{CouponKind::CashCoupon, CouponKind::PrepaidCard, CouponKind::Coupon};
} // namespace

GrantCouponDialog::GrantCouponDialog(DataSource *source, const AccountRow &account, Instant now, QWidget *parent)
    : CommandDialog(source, Width::Medium, parent)
    , m_account(account)
    , m_kind(new QComboBox)
    , m_kindField(new FormField(m_kind))
    , m_amount(new AmountField(account.currency))
    , m_scope(new QLineEdit)
    , m_scopeField(new FormField(m_scope))
    , m_from(new QDateEdit(now.day()))
    , m_fromField(new FormField(m_from))
    , m_until(new QDateEdit(now.day().addYears(1).addDays(-1)))
    , m_untilField(new FormField(m_until))
    , m_minimum(new AmountField(account.currency))
    , m_number(new QLineEdit)
    , m_numberField(new FormField(m_number))
{
    setObjectName(QStringLiteral("grantCouponDialog"));
    for (CouponKind kind : kinds)
        m_kind->addItem(BillWords::couponKind(kind));
    for (QDateEdit *edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    }
    m_minimum->setZeroAllowed(true);
    m_minimum->setAmount({});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_kindField, 0, 0);
    grid->addWidget(m_amount, 0, 1);
    grid->addWidget(m_fromField, 1, 0);
    grid->addWidget(m_untilField, 1, 1);
    grid->addWidget(m_scopeField, 2, 0);
    grid->addWidget(m_minimum, 2, 1);
    grid->addWidget(m_numberField, 3, 0);
    body()->addLayout(grid);
    setFields({m_kindField, m_amount, m_fromField, m_untilField, m_scopeField, m_minimum, m_numberField});
    setFieldOf(QStringLiteral("amount"), m_amount);
    setFieldOf(QStringLiteral("scope"), m_scopeField);
    setFieldOf(QStringLiteral("validFrom"), m_fromField);
    setFieldOf(QStringLiteral("validTo"), m_untilField);
    setFieldOf(QStringLiteral("minimumOrder"), m_minimum);
    setFieldOf(QStringLiteral("coupon"), m_numberField);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        edited();
        retranslate();
    });
    for (AmountField *field : {m_amount, m_minimum}) {
        connect(field, &AmountField::edited, this, [this] {
            edited();
            update();
        });
    }
    for (const auto &[edit, field] : {std::pair(m_scope, m_scopeField), std::pair(m_number, m_numberField)}) {
        connect(edit, &QLineEdit::textEdited, this, [this, field = field] {
            field->setError({});
            edited();
        });
    }
    for (const auto &[edit, field] : {std::pair(m_from, m_fromField), std::pair(m_until, m_untilField)}) {
        connect(edit, &QDateEdit::dateChanged, this, [this, field = field] {
            field->setError({});
            edited();
        });
    }
    connect(this, &DialogFrame::confirmed, this, &GrantCouponDialog::confirm);
    retranslate();
    m_amount->control()->setFocus();
}

CouponKind GrantCouponDialog::kind() const
{
    return kinds.at(size_t(qMax(0, m_kind->currentIndex())));
}

void GrantCouponDialog::retranslate()
{
    setWindowTitle(tr("Grant Coupon"));
    setLead(tr("%1 · %2. What remains of a coupon is not part of Available Credit.").arg(m_account.name, m_account.account.text()));
    for (size_t i = 0; i < kinds.size(); ++i)
        m_kind->setItemText(int(i), BillWords::couponKind(kinds.at(i)));
    m_kindField->setLabel(tr("&Kind"));
    m_kindField->setHint(kind() == CouponKind::Coupon ? tr("is taken off orders") : tr("pays bills, before cash does"));
    m_amount->setName(tr("&Face value"));
    //: the first and the last day on which a coupon can be used
    m_fromField->setLabel(tr("&Valid from"));
    m_untilField->setLabel(tr("Valid &until"));
    m_untilField->setHint(tr("that day included, UTC+8"));
    m_scopeField->setLabel(tr("&Scope"));
    m_scopeField->setHint(tr("Product codes, such as ecs, oss; empty: all products"));
    m_minimum->setName(tr("&Minimum order"));
    m_minimum->setHint(kind() == CouponKind::Coupon ? tr("least amount of an order") : tr("least amount of a bill"));
    m_numberField->setLabel(tr("&Number"));
    m_numberField->setHint(tr("Empty: one is made"));
    update();
}

void GrantCouponDialog::update()
{
    QString name = m_account.name;
    name.replace(u'&', QStringLiteral("&&"));
    const auto amount = m_amount->amount();
    //: the button that grants a coupon: %1 amount, %2 currency code, %3 account
    setConfirmText(amount ? tr("Grant %1 %2 to %3").arg(moneyText({*amount, m_account.currency}), m_account.currency.code(), name) : tr("Grant to %1").arg(name));
}

void GrantCouponDialog::confirm()
{
    const bool amount = m_amount->check(), minimum = m_minimum->check();
    m_untilField->setError(m_until->date() < m_from->date() ? tr("The last day is before the first.") : QString());
    countErrors();
    if (!amount || !minimum || m_untilField->hasError()) {
        (!amount ? static_cast<FormField *>(m_amount) : m_untilField->hasError() ? m_untilField : m_minimum)->control()->setFocus(Qt::OtherFocusReason);
        return;
    }
    GrantCoupon command;
    command.account = m_account.account;
    command.kind = kind();
    command.amount = *m_amount->amount();
    command.validFrom = Instant::startOf(m_from->date());
    command.validTo = EndInstant::endOf(m_until->date());
    if (m_minimum->amount()->isPositive())
        command.minimumOrder = m_minimum->amount();
    QList<QString> products;
    for (const QString &part : m_scope->text().split(u',', Qt::SkipEmptyParts)) {
        if (const QString code = part.trimmed(); !code.isEmpty())
            products << code;
    }
    if (!products.isEmpty())
        command.scope = products;
    if (const QString number = m_number->text().trimmed(); !number.isEmpty())
        command.coupon = NewCouponId(number);
    send(command, tr("Granting"));
}

} // namespace purser
