// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/command.h"

#include <QTest>

using namespace purser;

namespace {

/// A row of the catalogue as commands.md has it, written down again here: the promise to scripts, beside the code that keeps it.
struct Promise
{
    const char *name;
    const char *fields;
    Access access;
    int roles;
    const char *action; // null: none
};

constexpr int administrators = Owner | Super | Regular;
constexpr const char *modify = "bss:ModifyBillingAccount";
constexpr const char *pay = "bss:PayOrder";
constexpr const char *credit = "efc:ModifyCredit";

const QList<Promise> promises{
    {"RegisterCloudAccount", "uid? account? logonName kind ownerName identity? type currency?", Access::AnyRoot, NoRole, nullptr},
    {"CreateRamUser", "user", Access::RootOfUid, NoRole, nullptr},
    {"AttachPolicy", "user policy", Access::RootOfUid, NoRole, nullptr},
    {"DetachPolicy", "user policy", Access::RootOfUid, NoRole, nullptr},
    {"SetPassword", "user salt hash", Access::RootOfUid, NoRole, nullptr},
    {"RenameBillingAccount", "account name", Access::ByRole, administrators, modify},
    {"SetAccountStatus", "account status reason", Access::ByRole, Super, modify},
    {"TopUp", "account amount currency? channel method? reference?", Access::ByRole, administrators, modify},
    {"TransferFunds", "from to amount currency type remark", Access::ByRole, Owner | Super, modify},
    {"AdjustBalance", "account ledger amount reason", Access::ByRole, Super, modify},
    {"ConvertCash", "account from to amount rate source", Access::ByRole, Super, modify},
    {"SetEntityCreditLimit", "entity amount reason", Access::ByRole, Super, credit},
    {"SetCreditLimit", "account amount reason", Access::ByRole, Super, credit},
    {"SetQuota", "account amount", Access::ByRole, Super, credit},
    {"RecordQuotaConsumption", "account amount outBizId", Access::ByRole, Super, credit},
    {"GrantCoupon", "account coupon? kind amount scope? validFrom validTo minimumOrder?", Access::ByRole, Super, modify},
    {"CancelCoupon", "coupon", Access::ByRole, Super, modify},
    {"RecordCharge", "cloudAccount product item? amount currency? kind marketplace? usedAt", Access::ByRole, Super, modify},
    {"IssueBill", "account month", Access::ByRole, Super, modify},
    {"SettleBills", "account items method?", Access::ByRole, administrators, pay},
    // A member for its own account, which is its owner (commands.md).
    {"StartUnifiedSettlement", "settlement? accounts months", Access::ByRole, administrators, pay},
    {"EditUnifiedSettlement", "settlement accounts months", Access::ByRole, administrators, pay},
    {"RunUnifiedSettlement", "settlement", Access::ByRole, administrators, pay},
    {"CloseUnifiedSettlement", "settlement", Access::ByRole, administrators, pay},
    {"DeleteUnifiedSettlement", "settlement", Access::ByRole, administrators, pay},
    {"SetAutomaticWriteOff", "account enabled", Access::ByRole, administrators, modify},
    {"SetWriteOffPreviousBills", "account enabled", Access::ByRole, administrators, modify},
    {"Tick", "", Access::System, NoRole, nullptr},
    {"PlaceOrder", "cloudAccount order? product amount months? startsAt? coupon?", Access::ByRole, administrators | Payer, pay},
    {"PayOrder", "order pay", Access::ByRole, administrators | Payer, pay},
    {"SetServiceSuspension", "account delayed", Access::ByRole, administrators, modify},
    {"SetSuspensionTerms", "account days? amount?", Access::ByRole, Super, modify},
    {"SetLowBalanceAlert", "account? accounts? enabled threshold? channels?", Access::ByRole, administrators, "bss:ModifyAlarm"},
    {"SetSettlementCurrency", "account currency creditLimit? threshold?", Access::ByRole, administrators, modify},
    {"CancelSettlementCurrencyChange", "account", Access::ByRole, administrators, modify},
    {"SetExchangeRate", "from to rate month source", Access::ByRole, Super, modify},
    {"SetTaxRate", "account rate fromMonth", Access::ByRole, Super, modify},
    {"SetBillDate", "day time", Access::AnyRoot, NoRole, nullptr},
    {"Reverse", "target reason", Access::ByRole, administrators, modify}, // and as the reversed command
    {"EnableEnterpriseCenter", "uid", Access::RootOfUid, NoRole, nullptr},
    {"InviteAccount", "uid mode", Access::ManagementAccount, NoRole, "bssapi:ModifyAccountRelation"},
    // Lines are kept in the book, so whoever may only read may not bring them in or take them out.
    {"ImportLines", "import file hash dialect lines skipped months totals segments segmentsHash", Access::MayLook, NoRole, modify},
    {"PostLines", "import", Access::ByRole, Super, modify},
    {"RemoveImport", "import", Access::MayLook, NoRole, modify},
    {"MarkLines", "lines mark comment?", Access::MayLook, NoRole, nullptr},
};

} // namespace

class TestCatalogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasARow_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < allCommands().size(); ++i)
            QTest::newRow(allCommands()[i].name) << i;
    }
    void everyCommandHasARow()
    {
        QFETCH(int, index);
        const CommandInfo info = allCommands()[index];
        const auto promise = std::find_if(promises.begin(), promises.end(), [&](const Promise &row) { return qstrcmp(row.name, info.name) == 0; });
        QVERIFY2(promise != promises.end(), "a new command needs its row here, as in commands.md");
        QCOMPARE(fieldNames(QString::fromLatin1(info.name)).join(u' '), QString::fromLatin1(promise->fields));
        QCOMPARE(int(info.access), int(promise->access));
        QCOMPARE(info.roles, promise->roles);
        QCOMPARE(QString::fromLatin1(info.action), QString::fromLatin1(promise->action));
    }

    void everyRowHasACommand()
    {
        QCOMPARE(promises.size(), allCommands().size());
        const QList<CommandInfo> commands = allCommands();
        for (const Promise &row : promises)
            QVERIFY2(std::any_of(commands.cbegin(), commands.cend(), [&](const CommandInfo &info) { return qstrcmp(info.name, row.name) == 0; }), row.name);
    }

    void refusalCodesAreAPromise() // commands.md, "Refusal codes"
    {
        QStringList words;
        for (int code = int(RefusalCode::NotPermitted); code <= int(RefusalCode::Damaged); ++code)
            words << toText(RefusalCode(code));
        QCOMPARE(words.join(u' '), QStringLiteral("NotPermitted NotFound InvalidValue LimitExceeded NotEnoughFunds WrongState Conflict CurrencyMismatch "
                                                  "NotAvailableHere Duplicate Failed Damaged"));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
