// SPDX-License-Identifier: GPL-3.0-or-later
#include "bill_fixture.h"
#include "models/bill_words.h"
#include "models/bills_model.h"
#include "models/coupons_model.h"
#include "models/credit_model.h"
#include "models/payable_bills_model.h"
#include "models/plan_model.h"
#include "models/settlements_model.h"
#include "models/write_off_settings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class TestBillModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_fixture = std::make_unique<BillFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void billsSayWhatIsUrgent();
    void billAgainstCashAddsUp();
    void amountsToPay_data();
    void amountsToPay();
    void whatIsTypedStays();
    void aPlanIsWhatHappens();
    void aPlanSaysWhatIsMissing();
    void aPlanOfNothingIsEmpty();
    void settlementsLockWriteOff();
    void creditIsSharedByTheEntity();
    void laterRefundsReachEarlierBills();
    void couponsAndTheirUses();

private:
    static QString text(const QAbstractItemModel &model, int row, int column, const QModelIndex &parent = {}) { return model.index(row, column, parent).data().toString(); }
    static Decimal amount(const QModelIndex &index) { return index.data(AmountRole).value<Decimal>(); }
    static Decimal dec(const char *text) { return *Decimal::parse(QString::fromLatin1(text)); }

    std::unique_ptr<BillFixture> m_fixture;
};

void TestBillModels::billsSayWhatIsUrgent()
{
    BillsModel model(m_fixture->clock());
    QAbstractItemModelTester tester(&model);
    QSignalSpy updated(&model, &BillsModel::updated);
    model.setSource(m_fixture->source.get());
    model.setAccount(u"2001"_s);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, BillsModel::MonthColumn), u"2026-08"_s);
    QCOMPARE(text(model, 1, BillsModel::Side), u"Marketplace"_s);
    QCOMPARE(text(model, 0, BillsModel::Payable), u"60.61"_s);
    QCOMPARE(model.index(0, BillsModel::Payable).data(FigureRole).toString(), u"bill:2001-202608"_s);
    QCOMPARE(text(model, 0, BillsModel::Due), u"31 Oct 2026"_s); // dueAt is the moment after that day
    QCOMPARE(model.index(0, BillsModel::Status).data(ChipRole).toInt(), int(Chip::Pending));
    QCOMPARE(model.months(), QList<Month>({Month(2026, 9), Month(2026, 8)}));

    // Unpaid ones come first, the oldest of them on top; a bill that is paid goes below them.
    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608'}]}"_s);
    QTRY_COMPARE(model.index(0, BillsModel::Status).data(ChipRole).toInt(), int(Chip::Good));
    const auto urgency = [&](int row) { return model.index(row, BillsModel::Status).data(SortRole).toLongLong(); };
    QVERIFY(urgency(1) < urgency(2));
    QVERIFY(urgency(2) < urgency(0));

    // The same bills in November: what is not paid is past due.
    BillsModel later(std::make_shared<FixedClock>(*Instant::parse(u"2026-11-01"_s)));
    later.setSource(m_fixture->source.get());
    later.setAccount(u"2001"_s);
    QTRY_COMPARE(later.rowCount(), 3);
    QCOMPARE(later.index(0, BillsModel::Due).data(ChipRole).toInt(), 0); // paid
    QCOMPARE(later.index(1, BillsModel::Due).data(ChipRole).toInt(), int(Chip::Problem));
    QVERIFY(later.index(1, BillsModel::Outstanding).data(ProblemRole).toBool());
    model.setAccount({});
    QCOMPARE(model.rowCount(), 0);
}

void TestBillModels::billAgainstCashAddsUp()
{
    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608','amount':'10'},{'bill':'2001-202609'}]}"_s);
    const auto bills = m_fixture->get(BillsQuery{{AccountId(u"2001"_s), {}}, {}});
    BillAgainstCashModel model;
    QAbstractItemModelTester tester(&model);
    for (const BillRow &bill : bills) {
        model.setBill(bill);
        const int last = model.rowCount() - 1;
        Decimal sum;
        for (int row = 0; row < last; ++row)
            sum += amount(model.index(row, BillAgainstCashModel::Amount));
        const QModelIndex total = model.index(last, BillAgainstCashModel::Part);
        QVERIFY(total.data(TotalRole).toBool());
        QCOMPARE(amount(total.siblingAtColumn(BillAgainstCashModel::Amount)), sum);
        Decimal cash;
        for (int row = 0; row < model.rowCount(total); ++row)
            cash += amount(model.index(row, BillAgainstCashModel::Amount, total));
        QCOMPARE(cash, sum);
    }
    model.setBill(bills.last()); // 2026-09: the credit refund paid it all
    QCOMPARE(text(model, 1, BillAgainstCashModel::Part), u"Credit refund"_s);
    QCOMPARE(model.index(1, BillAgainstCashModel::Part).data(SecondaryTextRole).toString(), u"of 2026-09"_s);
    QCOMPARE(amount(model.index(2, BillAgainstCashModel::Amount)), Decimal());
    model.setBill(std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void TestBillModels::amountsToPay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("pays"); // empty: an issue
    QTest::newRow("less") << u"10"_s << u"10.00"_s;
    QTest::newRow("grouped, with decimals") << u" 60.61 "_s << u"60.61"_s;
    QTest::newRow("more than outstanding") << u"60.62"_s << QString();
    QTest::newRow("nothing") << u"0"_s << QString();
    QTest::newRow("below nothing") << u"-1"_s << QString();
    QTest::newRow("no amount") << u"ten"_s << QString();
    QTest::newRow("a tenth of a cent") << u"1.001"_s << QString();
    QTest::newRow("emptied: its outstanding") << QString() << u"60.61"_s;
}

void TestBillModels::amountsToPay()
{
    QFETCH(QString, typed);
    QFETCH(QString, pays);
    PayableBillsModel model(m_fixture->clock());
    QAbstractItemModelTester tester(&model);
    model.setSource(m_fixture->source.get());
    model.setQuestion(u"2001"_s, {u"2001-202608"_s});
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.checkedCount(), 1);
    const QModelIndex field = model.index(0, PayableBillsModel::PayNow);
    QVERIFY(field.flags() & Qt::ItemIsEditable);
    QVERIFY(model.setData(field, typed, Qt::EditRole));
    QCOMPARE(model.issue().isEmpty(), !pays.isEmpty());
    QCOMPARE(model.issueIndex().isValid(), pays.isEmpty());
    if (pays.isEmpty()) {
        QVERIFY(model.items().isEmpty());
        QCOMPARE(field.data().toString(), typed); // what was typed stands there to be corrected
    } else {
        QCOMPARE(model.items().first().amount->toText(2), pays);
        QCOMPARE(model.totals().first().text(), pays);
    }
}

void TestBillModels::whatIsTypedStays()
{
    PayableBillsModel model(m_fixture->clock());
    model.setSource(m_fixture->source.get());
    model.setQuestion(u"2001"_s, {});
    QTRY_COMPARE(model.checkedCount(), 3);
    model.setData(model.index(0, PayableBillsModel::PayNow), u"12.50"_s, Qt::EditRole);
    model.setData(model.index(1, PayableBillsModel::Bill), Qt::Unchecked, Qt::CheckStateRole);
    QSignalSpy updated(&model, &PayableBillsModel::updated);
    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202609'}]}"_s);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.checkedCount(), 1);
    QCOMPARE(model.items().first().amount->toText(2), u"12.50"_s);
    QVERIFY(!updated.isEmpty());
}

void TestBillModels::aPlanIsWhatHappens()
{
    PlanModel model;
    QAbstractItemModelTester tester(&model);
    model.setSource(m_fixture->source.get());
    const QList<PlanQuery::Item> items{{BillId(u"2001-202608"_s), dec("40.00")}, {BillId(u"2001-202609"_s), dec("30.00")}};
    model.setQuestion(u"2001"_s, items);
    QTRY_VERIFY(model.isCurrent());
    QCOMPARE(model.rowCount(), 3); // two payments and the total
    QCOMPARE(model.steps(), 2);
    QCOMPARE(text(model, 0, PlanModel::FundColumn), u"Own cash"_s);
    QCOMPARE(text(model, 0, PlanModel::Left), u"60.00"_s);
    QCOMPARE(text(model, 1, PlanModel::FundColumn), u"Credit refund"_s);
    QCOMPARE(text(model, 1, PlanModel::PaysBill), u"2026-09 Cloud"_s);
    QCOMPARE(text(model, 1, PlanModel::Left), u"20.00"_s);
    QVERIFY(model.index(2, 0).data(TotalRole).toBool());
    QCOMPARE(text(model, 2, PlanModel::Amount), u"70.00"_s);
    QCOMPARE(model.effects().size(), 1);
    const PlanModel::Effect effect = model.effects().first();
    QCOMPARE(effect.missing, Decimal());

    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608','amount':'40.00'},{'bill':'2001-202609','amount':'30.00'}]}"_s);
    const AssetsRow after = m_fixture->assets();
    const auto term = [&](QStringView name) {
        for (const TermRow &row : after.terms) {
            if (row.term == name)
                return row.amount.amount;
        }
        return Decimal::invalid();
    };
    QCOMPARE(effect.cashAfter, term(u"cashBalance"));
    QCOMPARE(effect.unsettledAfter, term(u"unsettledPreviousMonths"));
    QCOMPARE(effect.availableAfter, after.availableCredit.amount);
}

void TestBillModels::aPlanSaysWhatIsMissing()
{
    m_fixture->run(u"{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-90','reason':'x'}"_s);
    PlanModel model;
    model.setSource(m_fixture->source.get());
    model.setQuestion(u"2001"_s, {{BillId(u"2001-202608"_s), dec("60.61")}});
    QTRY_VERIFY(model.isCurrent());
    QCOMPARE(model.effects().first().missing.toText(2), u"50.61"_s);
    // The plan follows the book.
    m_fixture->run(u"{'command':'TopUp','account':'2001','amount':'100','channel':'PAYPAL'}"_s);
    QTRY_COMPARE(model.effects().first().missing, Decimal());
}

void TestBillModels::aPlanOfNothingIsEmpty()
{
    PlanModel model;
    QSignalSpy updated(&model, &PlanModel::updated), refused(&model, &PlanModel::refused);
    model.setSource(m_fixture->source.get());
    model.setQuestion(u"2001"_s, {});
    QCOMPARE(updated.size(), 1);
    QVERIFY(!model.isCurrent());
    model.setQuestion(u"2001"_s, {{BillId(u"2001-202607"_s), dec("1")}});
    QTRY_COMPARE(refused.size(), 1);
}

void TestBillModels::settlementsLockWriteOff()
{
    SettlementsModel model;
    QAbstractItemModelTester tester(&model);
    WriteOffSettings settings;
    model.setSource(m_fixture->source.get());
    settings.setSource(m_fixture->source.get());
    settings.setAccount(u"2001"_s);
    QTRY_VERIFY(settings.row());
    QVERIFY(!settings.row()->automaticWriteOff->lockedBy);
    QCOMPARE(settings.row()->writeOffPreviousBills, std::optional(false));
    const QString task = m_fixture->run(u"{'command':'StartUnifiedSettlement','settlement':'S-1','accounts':['2001'],'months':['2026-08']}"_s).text(u"settlement");
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(task, u"S-1"_s);
    QCOMPARE(text(model, 0, SettlementsModel::State), u"Draft"_s);
    QCOMPARE(text(model, 0, SettlementsModel::Bills), u"2"_s);
    QCOMPARE(text(model, 0, SettlementsModel::Outstanding), u"80.61"_s);
    QTRY_VERIFY(settings.row()->automaticWriteOff->lockedBy);
    m_fixture->run(u"{'command':'RunUnifiedSettlement','settlement':'S-1'}"_s);
    QTRY_COMPARE(model.index(0, SettlementsModel::State).data(ChipRole).toInt(), int(Chip::Good));
    QCOMPARE(model.settlementAt(0)->state, SettlementState::Completed);
    QCOMPARE(model.settlementAt(1), nullptr);
}

void TestBillModels::creditIsSharedByTheEntity()
{
    CreditModel model;
    QAbstractItemModelTester tester(&model);
    model.setSource(m_fixture->source.get());
    model.setAccount(u"2001"_s);
    QTRY_VERIFY(model.entity());
    QTRY_VERIFY(model.assets());
    QCOMPARE(model.limit().text(), u"500.00"_s);
    // Own funds of 150.00 cover the 110.61 that is owed: nothing of the limit is in use.
    QCOMPARE(model.used().text(), u"0.00"_s);
    QCOMPARE(model.entity()->rest.text(), u"4500.00"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, CreditModel::Share), u"10 %"_s);
    m_fixture->run(u"{'command':'AdjustBalance','account':'2001','ledger':'cash','amount':'-100','reason':'x'}"_s);
    QTRY_COMPARE(model.used().text(), u"60.61"_s);
    // An account without a limit of its own still belongs to the entity.
    model.setAccount(u"2002"_s);
    QTRY_VERIFY(model.assets() && model.assets()->account.text() == u"2002");
    QTRY_VERIFY(model.entity());
    QCOMPARE(model.limit().text(), u"0.00"_s);
}

void TestBillModels::laterRefundsReachEarlierBills()
{
    PlanQuery query;
    query.scope.account = AccountId(u"2001"_s);
    const auto effects = previousBillsEffect(m_fixture->get(query).rows, m_fixture->assets().creditRefundByMonth);
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().bill.bill.text(), u"2001-202608"_s);
    QCOMPARE(effects.first().byLaterRefunds.toText(2), u"50.00"_s);

    // With the setting on, that is what a settlement of everything does.
    PreviousBillsModel model;
    QAbstractItemModelTester tester(&model);
    model.setSource(m_fixture->source.get());
    model.setAccount(u"2001"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, PreviousBillsModel::OutstandingAfter), u"10.61"_s);
    QCOMPARE(text(model, 0, PreviousBillsModel::InvoiceableAfter), u"60.61"_s);
    m_fixture->run(u"{'command':'SetWriteOffPreviousBills','account':'2001','enabled':true}"_s);
    const auto plan = m_fixture->get(query);
    QCOMPARE(plan.rows.first().parts.first().fund, Fund::CreditRefund);
    QCOMPARE(plan.rows.first().parts.first().amount.text(), u"50.00"_s);
}

void TestBillModels::couponsAndTheirUses()
{
    CouponsModel model;
    CouponUsesModel uses;
    QAbstractItemModelTester tester(&model), usesTester(&uses);
    model.setSource(m_fixture->source.get());
    uses.setSource(m_fixture->source.get());
    QSignalSpy ready(model.feed(), &SectionFeed::ready);
    model.setAccount(u"2001"_s);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.couponAt(0), nullptr);
    m_fixture->run(u"{'command':'GrantCoupon','account':'2001','coupon':'CC-1','kind':'cashCoupon','amount':'25','scope':['ecs'],'validFrom':'2026-08-01','validTo':'2026-12-31'}"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, CouponsModel::Kind), u"Cash coupon"_s);
    QCOMPARE(text(model, 0, CouponsModel::Remaining), u"25.00"_s);
    QCOMPARE(text(model, 0, CouponsModel::Scope), u"ecs"_s);
    QCOMPARE(text(model, 0, CouponsModel::ValidUntil), u"31 Dec 2026"_s); // that day included
    QCOMPARE(model.index(0, CouponsModel::Status).data(ChipRole).toInt(), int(Chip::Good));
    // It pays before cash, and its history says what.
    m_fixture->run(u"{'command':'SettleBills','account':'2001','items':[{'bill':'2001-202608'}]}"_s);
    QTRY_COMPARE(text(model, 0, CouponsModel::Remaining), u"0.00"_s);
    QCOMPARE(text(model, 0, CouponsModel::Status), u"Used up"_s);
    uses.setCoupon(u"2001"_s, u"CC-1"_s);
    QTRY_COMPARE(uses.rowCount(), 2);
    QCOMPARE(text(uses, 0, CouponUsesModel::UsedFor), u"Bill 2026-08 Cloud"_s);
    QCOMPARE(text(uses, 0, CouponUsesModel::After), u"0.00"_s);
    QCOMPARE(text(uses, 1, CouponUsesModel::UsedFor), u"Granted"_s);
    uses.setCoupon(u"2001"_s, {});
    QCOMPARE(uses.rowCount(), 0);
    QCOMPARE(BillWords::bill(u"2001-202608-M"_s), u"2026-08 Marketplace"_s);
    QCOMPARE(BillWords::bill(u"CC-1"_s), u"CC-1"_s);
}

QTEST_GUILESS_MAIN(TestBillModels)
#include "tst_bill_models.moc"
