// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/account_card_view.h"

#include "models/cells.h"
#include "models/setting_words.h"
#include "models/words.h"
#include "ui/chip.h"
#include "ui/figure_label.h"
#include "ui/sparkline.h"
#include "ui/pages/overview_table_model.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QMouseEvent>

namespace purser {

AccountCardView::AccountCardView(const AccountCard &card, QWidget *parent)
    : QWidget(parent)
    , m_account(card.account.account.text())
{
    const AccountRow &account = card.account;
    auto *chip = new StateChip;
    if (account.overdue)
        chip->setState(Chip::Problem, tr("Overdue"));
    else if (account.status == AccountStatus::Frozen)
        chip->setState(Chip::Info, Words::accountStatus(account.status), QStringLiteral("freeze"));
    else if (card.alert == u"low")
        chip->setState(Chip::Warning, tr("Below threshold"));
    else
        chip->setState(account.status == AccountStatus::Valid ? Chip::Good : Chip::Off, Words::accountStatus(account.status));

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(account.name, Type::BodyBold));
    head->addStretch(1);
    head->addWidget(chip);

    auto *figure = new FigureLabel(FigureLabel::Size::Small);
    figure->setAmount(moneyText(account.availableCredit), account.currency.code(), account.availableCredit.amount.isNegative());
    figure->setFigure(tr("Available Credit"), QStringLiteral("availableCredit"), m_account);
    connect(figure, &FigureLabel::explainRequested, this, &AccountCardView::explainRequested);

    QString sentence;
    if (account.overdue)
        sentence = tr("Overdue: more is owed than there is credit for");
    else if (const int days = int(qMin<qint64>(card.runwayDays.value_or(0), 999'999)); card.runwayDays && card.alertOn)
        //: %1 is a day
        sentence = tr("%n day(s) of credit left, alert on %1 (forecast)", nullptr, days).arg(SettingWords::day(*card.alertOn, card.today));
    else if (card.runwayDays)
        sentence = tr("%n day(s) of credit left at the recent rate", nullptr, days);
    else
        sentence = tr("No charges in the last 30 days");

    auto *figures = new QVBoxLayout;
    figures->setSpacing(2);
    figures->addStretch(1);
    figures->addWidget(figure, 0, Qt::AlignLeading);
    auto *note = new TextLabel(sentence, Type::Small, Color::Text2);
    note->setWordWrap(true);
    figures->addWidget(note);

    auto *spark = new Sparkline;
    spark->setSeries(sparklineOf(card), tr("Available Credit of %1 over the last 30 days").arg(account.name));

    auto *body = new QHBoxLayout;
    body->setSpacing(12);
    body->addLayout(figures, 1);
    body->addWidget(spark, 0, Qt::AlignBottom);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(new TextLabel(m_account, Type::Small, Color::Text2));
    layout->addLayout(body);
    setAccessibleName(account.name);
}

void AccountCardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT chosen(m_account);
}

} // namespace purser
