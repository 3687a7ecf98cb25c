// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commands/adjust_balance.h"
#include "domain/commands/bill_settings.h"
#include "domain/commands/convert_cash.h"
#include "domain/commands/coupons.h"
#include "domain/commands/credit_limits.h"
#include "domain/commands/enterprise.h"
#include "domain/commands/issue_bill.h"
#include "domain/commands/line_imports.h"
#include "domain/commands/low_balance_alert.h"
#include "domain/commands/orders.h"
#include "domain/commands/people.h"
#include "domain/commands/post_lines.h"
#include "domain/commands/quota.h"
#include "domain/commands/record_charge.h"
#include "domain/commands/register_cloud_account.h"
#include "domain/commands/rename_billing_account.h"
#include "domain/commands/reverse.h"
#include "domain/commands/service_suspension.h"
#include "domain/commands/set_account_status.h"
#include "domain/commands/set_exchange_rate.h"
#include "domain/commands/settle_bills.h"
#include "domain/commands/settlement_currency_change.h"
#include "domain/commands/tick.h"
#include "domain/commands/top_up.h"
#include "domain/commands/transfer_funds.h"
#include "domain/commands/unified_settlement.h"
#include "domain/commands/write_off_settings.h"
#include "domain/settlement_currency.h"

namespace purser {

/// Every change there is. Adding one is: its header and .cpp, its test, its name here and its row in the catalogue test;
/// JSON, digest, authorisation, decision and sentence find it from here.
using Command = std::variant<RegisterCloudAccount, CreateRamUser, AttachPolicy, DetachPolicy, SetPassword, RenameBillingAccount,
                             SetAccountStatus, TopUp, TransferFunds, AdjustBalance, ConvertCash, SetEntityCreditLimit, SetCreditLimit,
                             SetQuota, RecordQuotaConsumption, GrantCoupon, CancelCoupon, RecordCharge, PlaceOrder, PayOrder, IssueBill,
                             SettleBills, StartUnifiedSettlement, EditUnifiedSettlement, RunUnifiedSettlement, CloseUnifiedSettlement,
                             DeleteUnifiedSettlement, SetServiceSuspension, SetSuspensionTerms, SetLowBalanceAlert, SetAutomaticWriteOff,
                             SetWriteOffPreviousBills, SetSettlementCurrency, CancelSettlementCurrencyChange, SetExchangeRate, SetTaxRate, SetBillDate, Tick,
                             Reverse, EnableEnterpriseCenter, InviteAccount, ImportLines, PostLines, RemoveImport,
                             MarkLines>;

/// A command with the operation id it was given before it was first sent.
struct CommandRequest
{
    OpId op;
    Command command;
};

OpId makeOpId();

const CommandInfo &infoOf(const Command &command);
/// Every command of the catalogue, in its order.
QList<CommandInfo> allCommands();
/// JSON names of a command's fields, optional ones with a `?`; empty for a name that is no command.
QStringList fieldNames(const QString &commandName);

/// Reads {"command": NAME, "op"?: UUID, fields…}. Makes an op when there is none. Refuses with InvalidValue and the field.
Result<CommandRequest> parseCommand(const JsonValue &json);

/// The command as JSON: "command" first, then its fields. Secrets (SetPassword's salt and hash) are left out when \a withSecrets is false,
/// which is what the chain and the digest see.
JsonValue commandJson(const Command &command, bool withSecrets);

/// SHA-256, hex, over person, command and fields: what "the same content" means (decisions 3).
QString digestOf(const PersonId &person, const Command &command);

/// Form of the command alone, before the book is looked at.
std::optional<Refusal> checkForm(const Command &command);

/// First thing the command names that the book does not have (decisions 1: NotFound before NotPermitted).
std::optional<Refusal> findMissing(const Command &command, const BookView &book);

/// One function over command, person and state: the permission matrix is computed from it, the window greys out from it, the server
/// refuses from it. Requires that nothing is missing.
Result<void> authorise(const Command &command, const BookView &book, const Context &context);

/// Whether \a person may run commands like \a info on \a account at all, whatever their other fields; empty \a account: on none
/// in particular. The refusal says why not.
Result<void> authoriseOn(const CommandInfo &info, const BookView &book, const PersonId &person, const AccountId &account, Instant at);

/// Pure: reads the book as it stands at the command's time, returns what would happen (what has taken effect by time alone too), touches
/// nothing. Requires that the command is authorised.
Result<Effects> decideCommand(const Command &command, const BookNow &now, const Context &context);

/// The command as a sentence, for Activity.
QString sentenceOf(const Command &command, const BookView &before);

} // namespace purser
