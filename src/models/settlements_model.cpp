// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settlements_model.h"

#include "models/bill_words.h"
#include "models/words.h"

namespace purser {

QStringList SettlementsModel::headers() const
{
    return {tr("Number"), tr("State"), tr("Accounts"), tr("Months"), tr("Bills"), tr("Outstanding"), tr("Started"), tr("Operator")};
}

void SettlementsModel::refresh()
{
    m_feed.ask(SettlementsQuery{}, [this](const QList<SettlementRow> &rows) {
        m_rows = QList<SettlementRow>(rows.crbegin(), rows.crend());
        std::vector<Cells> made;
        for (const SettlementRow &row : std::as_const(m_rows)) {
            TreeCell number = textCell(row.settlement.text());
            number.insert(IdRole, row.settlement.text());
            TreeCell state = textCell(BillWords::state(row.state));
            state.insert(ChipRole, int(BillWords::chip(row.state)));
            QStringList accounts, months, amounts;
            for (const AccountId &account : row.accounts)
                accounts << account.text();
            for (const Month &month : row.months)
                months << Words::month(month);
            // One currency is an amount like any other; several are said one after another, since they never add.
            TreeCell outstanding = textCell(QString(QChar(0x2014)));
            if (row.outstanding.size() == 1) {
                outstanding = amountCell(row.outstanding.first().amount);
            } else if (!row.outstanding.isEmpty()) {
                for (const CurrencyAmountRow &amount : row.outstanding)
                    amounts << moneyText(amount.amount) + u' ' + amount.currency.code();
                outstanding = textCell(amounts.join(QStringLiteral(" · ")));
            }
            made.push_back({number, state, textCell(accounts.join(QStringLiteral(", "))), textCell(months.join(QStringLiteral(", "))), countCell(row.bills),
                            outstanding, {{Qt::DisplayRole, Words::time(row.startedAt)}, {SortRole, row.startedAt.msecs()}, {CopyRole, row.startedAt.text()}},
                            textCell(Words::person(row.person))});
        }
        setRows(std::move(made));
        Q_EMIT updated();
    });
}

const SettlementRow *SettlementsModel::settlementAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

} // namespace purser
