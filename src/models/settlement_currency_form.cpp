// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settlement_currency_form.h"

#include "models/cells.h"
#include "models/setting_words.h"
#include "models/typed_amount.h"
#include "models/words.h"

namespace purser {

namespace {
Decimal termOf(const CurrencyAssetsRow *assets, QStringView name)
{
    for (const TermRow &term : assets ? assets->terms : QList<TermRow>()) {
        if (term.term == name)
            return term.amount.amount;
    }
    return {};
}

Decimal unsettledOf(const CurrencyAssetsRow *assets)
{
    return termOf(assets, u"unsettledCurrentMonth") + termOf(assets, u"unsettledPreviousMonths");
}
} // namespace

SettlementCurrencyForm::SettlementCurrencyForm(const SettingsState &state)
    : m_state(state)
    , m_currency(choices().value(0))
{
}

QList<Currency> SettlementCurrencyForm::choices() const
{
    QList<Currency> currencies = Currency::forSettlement();
    currencies.removeAll(current());
    return currencies;
}

Month SettlementCurrencyForm::monthOf() const
{
    const QDate today = m_state.forecast.today;
    return Month(today.year(), today.month()).plus(1);
}

std::optional<Decimal> SettlementCurrencyForm::amountOf(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const Result<Decimal> amount = readTypedAmount(text, m_currency, {});
    return amount ? std::optional(*amount) : std::nullopt;
}

QString SettlementCurrencyForm::issueOf(const QString &text, const QString &field) const
{
    if (text.trimmed().isEmpty())
        return {};
    const Result<Decimal> amount = readTypedAmount(text, m_currency, field);
    return amount ? QString() : amount.error().message;
}

QString SettlementCurrencyForm::limitIssue() const
{
    return issueOf(m_limit, QStringLiteral("creditLimit"));
}

QString SettlementCurrencyForm::thresholdIssue() const
{
    return issueOf(m_threshold, QStringLiteral("threshold"));
}

QString SettlementCurrencyForm::blocked() const
{
    if (m_state.settings.settlementCurrency.next)
        return tr("A change to %1 is booked; cancel it before booking another.").arg(m_state.settings.settlementCurrency.next->code());
    return {};
}

QString SettlementCurrencyForm::verb() const
{
    //: the button that books a change of settlement currency: %1 is a currency code, %2 a day
    return tr("Change to %1 from %2").arg(m_currency.code(), SettingWords::day(from(), m_state.forecast.today));
}

SetSettlementCurrency SettlementCurrencyForm::command() const
{
    return {m_state.settings.account, m_currency, amountOf(m_limit), amountOf(m_threshold)};
}

const CurrencyAssetsRow *SettlementCurrencyForm::assetsIn(const Currency &currency) const
{
    for (const CurrencyAssetsRow &row : m_state.assets.byCurrency) {
        if (row.currency == currency)
            return &row;
    }
    return nullptr;
}

Decimal SettlementCurrencyForm::availableThen() const
{
    const CurrencyAssetsRow *assets = assetsIn(m_currency);
    const Decimal available = assets ? assets->availableCredit.amount : Decimal();
    return available - termOf(assets, u"creditLimit") + amountOf(m_limit).value_or(Decimal());
}

QList<CurrencyWhatIfLine> SettlementCurrencyForm::whatIf() const
{
    const Currency old = current();
    const CurrencyAssetsRow *before = assetsIn(old), *after = assetsIn(m_currency);
    const LowBalanceAlertRow &alert = m_state.settings.lowBalanceAlert;
    const auto in = [](Decimal amount, const Currency &currency) { return std::optional(Money{amount, currency}); };
    const Decimal unsettled = unsettledOf(before), limit = termOf(before, u"creditLimit");
    QList<CurrencyWhatIfLine> lines;
    lines << CurrencyWhatIfLine{tr("Settlement Currency"), QStringLiteral("currency"), {}, {}, old.code(), m_currency.code()};
    lines << CurrencyWhatIfLine{tr("Available Credit"), QStringLiteral("availableCredit"), m_state.settings.availableCredit, in(availableThen(), m_currency), {}, {}};
    if (limit.isPositive()) {
        // The old limit stays as far as something is unsettled in its currency (decisions 25).
        lines << CurrencyWhatIfLine{tr("Credit limit, %1").arg(old.code()), QStringLiteral("formerLimit"), in(limit, old), in(std::min(limit, unsettled), old), {}, {}};
    }
    lines << CurrencyWhatIfLine{tr("Credit limit, %1").arg(m_currency.code()), QStringLiteral("creditLimit"), in(termOf(after, u"creditLimit"), m_currency),
                                in(amountOf(m_limit).value_or(Decimal()), m_currency), {}, {}};
    const auto threshold = amountOf(m_threshold);
    lines << CurrencyWhatIfLine{tr("Alert Threshold"), QStringLiteral("threshold"), alert.enabled ? alert.threshold : std::nullopt,
                                threshold ? in(*threshold, m_currency) : std::nullopt, tr("alerts off"), tr("alerts off")};
    const auto cash = [](const CurrencyAssetsRow *row) { return row ? row->cash.own.amount + row->cash.transferredIn.amount : Decimal(); };
    lines << CurrencyWhatIfLine{tr("Cash, %1").arg(old.code()), QStringLiteral("cashBefore"), in(cash(before), old), in(cash(before), old), {}, {}};
    lines << CurrencyWhatIfLine{tr("Cash, %1").arg(m_currency.code()), QStringLiteral("cashAfter"), in(cash(after), m_currency), in(cash(after), m_currency), {}, {}};
    lines << CurrencyWhatIfLine{tr("Unsettled, %1").arg(old.code()), QStringLiteral("unsettled"), in(unsettled, old), in(unsettled, old), {}, {}};
    return lines;
}

QString SettlementCurrencyForm::warning() const
{
    const QString code = m_currency.code(), old = current().code();
    QStringList sentences;
    if (!availableThen().isPositive())
        sentences << tr("With neither cash nor a credit limit in %1, the first charge of the month makes the account overdue.").arg(code);
    if (termOf(assetsIn(current()), u"creditLimit").isPositive())
        sentences << tr("The credit limit in %1 stays for what is unsettled in it, and falls as that is settled.").arg(old);
    sentences << tr("Bills in %1 stay in it and are paid from funds in it; cash is not converted.").arg(old);
    return sentences.join(u' ');
}

void CurrencyWhatIfModel::setForm(const SettlementCurrencyForm &form)
{
    m_from = SettingWords::fullDay(form.from());
    std::vector<Cells> rows;
    const auto cell = [](const std::optional<Money> &money, const QString &text) {
        TreeCell made = money ? amountCell(*money) : textCell(text);
        made.insert(Qt::TextAlignmentRole, int(Qt::AlignRight | Qt::AlignVCenter));
        return made;
    };
    for (const CurrencyWhatIfLine &line : form.whatIf()) {
        TreeCell what = textCell(line.what);
        what.insert(IdRole, line.key);
        TreeCell then = cell(line.then, line.thenText);
        if (line.key == u"availableCredit")
            then.insert(ProblemRole, line.then && line.then->amount.isNegative());
        rows.push_back({what, cell(line.now, line.nowText), then});
    }
    setRows(std::move(rows));
}

QStringList CurrencyWhatIfModel::headers() const
{
    //: column: how it is at present
    const QString now = tr("Now");
    //: column: how it would be from that day on
    const QString then = tr("From %1").arg(m_from);
    return {QString(), now, then};
}

} // namespace purser
