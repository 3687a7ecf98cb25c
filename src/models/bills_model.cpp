// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bills_model.h"

#include "models/bill_words.h"
#include "models/words.h"

namespace purser {

namespace {

QString figureOf(const BillRow &bill)
{
    return QStringLiteral("bill:") + bill.bill.text();
}

/// The figure that says how a bill came to take what it took from cash.
QString cashFigureOf(const BillRow &bill)
{
    return QStringLiteral("cashChange:") + bill.bill.text();
}

/// What a person can still act on comes first, oldest first as bills are paid; what is settled follows, newest first.
qint64 urgency(const BillRow &bill)
{
    const qint64 month = (bill.month.year() * 12 + bill.month.month()) * 2 + (bill.marketplace ? 1 : 0);
    constexpr qint64 afterEveryUnpaid = 1'000'000;
    return bill.outstanding.amount.isPositive() ? month : 2 * afterEveryUnpaid - month;
}

TreeCell dayCell(Instant instant)
{
    return {{Qt::DisplayRole, Words::date(instant)}, {SortRole, instant.msecs()}, {CopyRole, instant.text()}};
}

} // namespace

BillsModel::BillsModel(std::shared_ptr<const Clock> clock, QObject *parent)
    : TableModel(parent)
    , m_clock(std::move(clock))
{
}

void BillsModel::setAccount(const QString &account)
{
    m_account = account;
    refresh();
}

QStringList BillsModel::headers() const
{
    //: column: the day a bill must be paid by
    const QString due = tr("Due");
    //: column: what a bill asks for, tax included
    const QString payable = tr("Payable");
    //: column: what of a bill can still be put on a tax invoice
    const QString invoiceable = tr("Invoiceable");
    return {tr("Month"), tr("Side"), tr("Status"), due, payable, tr("Paid"), tr("Outstanding"), invoiceable, tr("Issued"), tr("Bill Number")};
}

void BillsModel::refresh()
{
    if (m_account.isEmpty()) {
        m_feed.drop();
        m_bills.clear();
        rebuild();
        return;
    }
    m_feed.ask(BillsQuery{{AccountId(m_account), {}}, {}}, [this](const QList<BillRow> &bills) {
        m_bills = bills;
        rebuild();
    });
}

const BillRow *BillsModel::billAt(int row) const
{
    return row >= 0 && row < m_bills.size() ? &m_bills[row] : nullptr;
}

bool BillsModel::isPastDue(const BillRow &bill) const
{
    return BillWords::isPastDue(bill, m_clock->now());
}

QList<Month> BillsModel::months() const
{
    QList<Month> months;
    for (auto bill = m_bills.crbegin(); bill != m_bills.crend(); ++bill) {
        if (months.isEmpty() || months.last() != bill->month)
            months << bill->month;
    }
    return months;
}

void BillsModel::rebuild()
{
    std::vector<Cells> rows;
    for (const BillRow &bill : std::as_const(m_bills)) {
        const QString account = bill.account.text();
        TreeCell month = textCell(Words::month(bill.month));
        month.insert(IdRole, bill.bill.text());
        TreeCell status = textCell(BillWords::status(bill.status));
        status.insert(SortRole, urgency(bill));
        status.insert(ChipRole, int(BillWords::chip(bill.status)));
        if (bill.waitsForPerson)
            status.insert(Qt::ToolTipRole, tr("Its settlement was reversed: only Settle Bills pays it."));
        TreeCell due{{Qt::DisplayRole, QString(QChar(0x2014))}, {SortRole, qint64(0)}, {CopyRole, QString()}};
        if (bill.due) {
            due = dayCell(Instant(bill.due->msecs() - 1));
            if (isPastDue(bill)) {
                due.insert(Qt::DisplayRole, tr("Past due, %1").arg(BillWords::due(bill)));
                due.insert(ChipRole, int(Chip::Problem));
            }
        }
        TreeCell outstanding = amountCell(bill.outstanding, cashFigureOf(bill), account);
        outstanding.insert(ProblemRole, isPastDue(bill));
        rows.push_back({month, textCell(BillWords::side(bill.marketplace)), status, due, amountCell(bill.payable, figureOf(bill), account),
                        amountCell(bill.paid, cashFigureOf(bill), account), outstanding, amountCell(bill.invoiceable), dayCell(bill.issuedAt),
                        textCell(bill.bill.text())});
    }
    setRows(std::move(rows));
    Q_EMIT updated();
}

// ---- one bill against cash

void BillAgainstCashModel::setBill(const std::optional<BillRow> &bill, const QHash<QString, QString> &names)
{
    auto root = std::make_unique<TreeRow>();
    if (bill) {
        const QString account = bill->account.text();
        const auto money = [&](Decimal amount) { return Money{amount, bill->currency}; };
        Decimal cash = bill->payable.amount;
        root->add({textCell(tr("Payable")), textCell(tr("bill %1, tax included").arg(BillWords::bill(bill->month, bill->marketplace))),
                   amountCell(bill->payable, figureOf(*bill), account)});
        const auto named = [&](const FundPart &part) {
            TreeCell name = textCell(BillWords::fund(part.fund));
            name.insert(SecondaryTextRole, BillWords::fundDetail(part, names.value(part.id.value_or(QString()))));
            return name;
        };
        for (const FundPart &part : bill->paidBy) {
            if (isCash(part.fund))
                continue;
            cash -= part.amount.amount;
            root->add({named(part), textCell(tr("paid a part, and is not cash")), amountCell(money(-part.amount.amount))});
        }
        if (!bill->outstanding.amount.isZero()) {
            cash -= bill->outstanding.amount;
            root->add({textCell(tr("Outstanding")), textCell(tr("not paid yet")), amountCell(money(-bill->outstanding.amount))});
        }
        std::vector<TreeCell> taken{textCell(tr("Taken from cash")), textCell({}), amountCell(money(cash), cashFigureOf(*bill), account)};
        emphasise(taken, true);
        TreeRow *total = root->add(std::move(taken));
        for (const FundPart &part : bill->paidBy) {
            if (isCash(part.fund))
                total->add({named(part), textCell({}), amountCell(part.amount)});
        }
    }
    setRoot(std::move(root));
}

QVariant BillAgainstCashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: column: what a bill's amount consists of
    case Part: return tr("Part");
    case Basis: return tr("Basis");
    default: return tr("Amount");
    }
}

} // namespace purser
