// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger.h"
#include "domain/table.h"

// What a book remembers: one struct a table (resources/sql/schema_001.sql; bills, benefits, settings and messages have
// headers of their own). Records are plain values; what may happen to them is decided by commands only.

namespace purser {

enum class AccountKind { Enterprise, Individual };
enum class AccountType { Direct, Ecosystem };
enum class AccountStatus { Valid, Frozen, Deregistered };
enum class ChargeKind { PayAsYouGoBill, Adjustment, SubscriptionOrder };
enum class LinkMode { Management, Trusteeship };
enum class LinkState { Confirming, Active, Rejected, Ended };
enum class Mark { Checked, Disputed };

template<>
struct EnumWords<AccountKind>
{
    static constexpr std::array<std::pair<AccountKind, const char *>, 2> words{
        {{AccountKind::Enterprise, "enterprise"}, {AccountKind::Individual, "individual"}}};
};
template<>
struct EnumWords<AccountType>
{
    static constexpr std::array<std::pair<AccountType, const char *>, 2> words{{{AccountType::Direct, "direct"}, {AccountType::Ecosystem, "ecosystem"}}};
};
template<>
struct EnumWords<AccountStatus>
{
    static constexpr std::array<std::pair<AccountStatus, const char *>, 3> words{
        {{AccountStatus::Valid, "valid"}, {AccountStatus::Frozen, "frozen"}, {AccountStatus::Deregistered, "deregistered"}}};
};
template<>
struct EnumWords<ChargeKind>
{
    static constexpr std::array<std::pair<ChargeKind, const char *>, 3> words{{{ChargeKind::PayAsYouGoBill, "PayAsYouGoBill"},
                                                                              {ChargeKind::Adjustment, "Adjustment"},
                                                                              {ChargeKind::SubscriptionOrder, "SubscriptionOrder"}}};
};
template<>
struct EnumWords<LinkMode>
{
    static constexpr std::array<std::pair<LinkMode, const char *>, 2> words{{{LinkMode::Management, "management"}, {LinkMode::Trusteeship, "trusteeship"}}};
};
template<>
struct EnumWords<LinkState>
{
    static constexpr std::array<std::pair<LinkState, const char *>, 4> words{{{LinkState::Confirming, "confirming"},
                                                                              {LinkState::Active, "active"},
                                                                              {LinkState::Rejected, "rejected"},
                                                                              {LinkState::Ended, "ended"}}};
};
template<>
struct EnumWords<Mark>
{
    static constexpr std::array<std::pair<Mark, const char *>, 2> words{{{Mark::Checked, "checked"}, {Mark::Disputed, "disputed"}}};
};

/// An Alibaba Cloud account: the identity that logs on and uses products. Its verified identity is what makes accounts
/// belong to one enterprise.
struct CloudAccount
{
    Uid uid;
    QString logonName;
    AccountKind kind = AccountKind::Enterprise;
    QString ownerName;
    QString identityName; ///< empty when nothing is verified
    std::optional<QString> identityCode;
    Instant registeredAt;
    AccountId defaultAccount; ///< the billing account made with it

    static constexpr const char *table = "cloud_account";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("uid", &CloudAccount::uid), field("logonName", &CloudAccount::logonName), field("kind", &CloudAccount::kind),
                               field("ownerName", &CloudAccount::ownerName), field("identityName", &CloudAccount::identityName),
                               field("identityCode", &CloudAccount::identityCode), field("registeredAt", &CloudAccount::registeredAt),
                               field("defaultAccount", &CloudAccount::defaultAccount));
    }
};

/// A billing account: settles fees, holds funds (domain-rules §1). Its id is not its owner's UID.
struct BillingAccount
{
    AccountId account;
    QString name;
    AccountType type = AccountType::Direct;
    AccountStatus status = AccountStatus::Valid;
    Uid owner;
    Currency currency;
    Instant createdAt;
    bool creditUser = false; ///< has had SetCreditLimit once, also at limit 0

    static constexpr const char *table = "billing_account";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &BillingAccount::account), field("name", &BillingAccount::name), field("type", &BillingAccount::type),
                               field("status", &BillingAccount::status), field("owner", &BillingAccount::owner),
                               field("currency", &BillingAccount::currency), field("createdAt", &BillingAccount::createdAt),
                               field("creditUser", &BillingAccount::creditUser));
    }
};

/// A RAM user of a cloud account, `NAME@UID`.
struct RamUser
{
    PersonId user;
    Instant createdAt;

    static constexpr const char *table = "ram_user";
    static constexpr int keyFields = 1;
    static constexpr auto fields() { return std::make_tuple(field("user", &RamUser::user), field("createdAt", &RamUser::createdAt)); }
};

/// A policy of a RAM user: a system policy by name, or a document of their own.
struct AttachedPolicy
{
    PersonId user;
    QString policy; ///< name; for a document `custom:` and the start of its hash
    QString document; ///< JSON; empty for a system policy

    static constexpr const char *table = "attached_policy";
    static constexpr int keyFields = 2;
    static constexpr auto fields()
    {
        return std::make_tuple(field("user", &AttachedPolicy::user), field("policy", &AttachedPolicy::policy),
                               field("document", &AttachedPolicy::document));
    }
};

/// Salted PBKDF2 hash of a person's password; a person without a row signs in without one.
struct PersonPassword
{
    PersonId person;
    QString salt; ///< base64
    QString hash; ///< base64

    static constexpr const char *table = "person_password";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("person", &PersonPassword::person), field("salt", &PersonPassword::salt), field("hash", &PersonPassword::hash));
    }
};

/// Who pays for a cloud account: exactly one billing account at any moment (domain-rules §8).
struct PayRelation
{
    Uid cloudAccount;
    Instant since;
    AccountId account;
    std::optional<Instant> until; ///< exclusive

    static constexpr const char *table = "pay_relation";
    static constexpr int keyFields = 2;
    static constexpr auto fields()
    {
        return std::make_tuple(field("cloudAccount", &PayRelation::cloudAccount), field("since", &PayRelation::since),
                               field("account", &PayRelation::account), field("until", &PayRelation::until));
    }
};

/// An Enterprise Account Center that is on; the cloud account is its management account.
struct EnterpriseCenter
{
    Uid management;
    Instant enabledAt;

    static constexpr const char *table = "enterprise_center";
    static constexpr int keyFields = 1;
    static constexpr auto fields() { return std::make_tuple(field("management", &EnterpriseCenter::management), field("enabledAt", &EnterpriseCenter::enabledAt)); }
};

/// The financial link between a management account and a member.
struct AccountLink
{
    Uid member;
    Uid management;
    LinkMode mode = LinkMode::Management;
    LinkState state = LinkState::Active;
    Instant since;

    static constexpr const char *table = "account_link";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("member", &AccountLink::member), field("management", &AccountLink::management), field("mode", &AccountLink::mode),
                               field("state", &AccountLink::state), field("since", &AccountLink::since));
    }
};

/// Entity-level credit control: the total limit of a verified identity (domain-rules §9).
struct EntityCredit
{
    QString entity; ///< its code, else its name (decisions 24)
    QString name;
    Currency currency;
    Decimal amount;

    static constexpr const char *table = "entity_credit";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("entity", &EntityCredit::entity), field("name", &EntityCredit::name), field("currency", &EntityCredit::currency),
                               field("amount", &EntityCredit::amount));
    }
};

/// Something used or adjusted, to ten decimals, of the month it is booked in (decisions 6 to 9).
struct Charge
{
    qint64 number = 0;
    AccountId account; ///< the billing account that paid for cloudAccount at usedAt
    Uid cloudAccount;
    Month month; ///< booked in
    Instant usedAt;
    QString product;
    QString item;
    ChargeKind kind = ChargeKind::PayAsYouGoBill;
    bool marketplace = false;
    Decimal amount;
    Currency currency;
    bool reversed = false;

    static constexpr const char *table = "charge";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("number", &Charge::number), field("account", &Charge::account), field("cloudAccount", &Charge::cloudAccount),
                               field("month", &Charge::month), field("usedAt", &Charge::usedAt), field("product", &Charge::product),
                               field("item", &Charge::item), field("kind", &Charge::kind), field("marketplace", &Charge::marketplace),
                               field("amount", &Charge::amount), field("currency", &Charge::currency), field("reversed", &Charge::reversed));
    }
};

/// A quota consumption reported by the partner; outBizId is unique in the book (decisions 26).
struct QuotaConsumption
{
    QString outBizId;
    AccountId account;
    Decimal amount;

    static constexpr const char *table = "quota_consumption";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("outBizId", &QuotaConsumption::outBizId), field("account", &QuotaConsumption::account),
                               field("amount", &QuotaConsumption::amount));
    }
};

/// A journal entry: what happened, once. Its postings sum to zero in every currency.
struct Entry
{
    qint64 number = 0;
    qint64 sequence = 0; ///< of the chain row that made it
    Instant time;
    TransactionType type = TransactionType::None;
    QString channel; ///< the remote API's word (domain-rules §7), empty when no fund moved
    QString reference; ///< of the channel, or the charge / bill / order it belongs to
    QString remark;

    static constexpr const char *table = "entry";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("number", &Entry::number), field("sequence", &Entry::sequence), field("time", &Entry::time),
                               field("type", &Entry::type), field("channel", &Entry::channel), field("reference", &Entry::reference),
                               field("remark", &Entry::remark));
    }
};

/// One side of an entry; immutable.
struct Posting
{
    qint64 number = 0;
    qint64 entry = 0;
    AccountId account;
    LedgerKind ledger = LedgerKind::External;
    QString key;
    Currency currency;
    Decimal amount;

    static constexpr const char *table = "posting";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("number", &Posting::number), field("entry", &Posting::entry), field("account", &Posting::account),
                               field("ledger", &Posting::ledger), field("key", &Posting::key), field("currency", &Posting::currency),
                               field("amount", &Posting::amount));
    }
};

/// The sum of a ledger's postings in one currency, kept beside them; verify proves it.
struct Balance
{
    AccountId account;
    LedgerKind ledger = LedgerKind::External;
    QString key;
    Currency currency;
    Decimal amount;

    static constexpr const char *table = "balance";
    static constexpr int keyFields = 4;
    static constexpr auto fields()
    {
        return std::make_tuple(field("account", &Balance::account), field("ledger", &Balance::ledger), field("key", &Balance::key),
                               field("currency", &Balance::currency), field("amount", &Balance::amount));
    }
};

/// A command that has been reversed: once, and never a reversal itself.
struct Reversal
{
    OpId target;
    OpId by;

    static constexpr const char *table = "reversal";
    static constexpr int keyFields = 1;
    static constexpr auto fields() { return std::make_tuple(field("target", &Reversal::target), field("by", &Reversal::by)); }
};

/// A bill file whose lines are in the book, ready for review.
struct Import
{
    ImportId import;
    QString file; ///< name without folder
    QString hash; ///< SHA-256 of the file's bytes, hex
    QString dialect;
    qint64 lines = 0;
    qint64 skipped = 0;
    QString months; ///< comma-separated
    QString totals; ///< JSON: [{month, currency, pretaxAmount}]
    Instant at;
    PersonId person;
    qint64 segments = 0;
    QString segmentsHash; ///< SHA-256 over every segment's description and column hashes, in order

    static constexpr const char *table = "import";
    static constexpr int keyFields = 1;
    static constexpr auto fields()
    {
        return std::make_tuple(field("import", &Import::import), field("file", &Import::file), field("hash", &Import::hash),
                               field("dialect", &Import::dialect), field("lines", &Import::lines), field("skipped", &Import::skipped),
                               field("months", &Import::months), field("totals", &Import::totals), field("at", &Import::at),
                               field("person", &Import::person), field("segments", &Import::segments),
                               field("segmentsHash", &Import::segmentsHash));
    }
};

/// A reviewer's mark on one line of an import.
struct ReviewMark
{
    ImportId import;
    qint64 line = 0; ///< line number in the file
    std::optional<Mark> mark;
    QString comment;
    PersonId person;
    Instant at;

    static constexpr const char *table = "review_mark";
    static constexpr int keyFields = 2;
    static constexpr auto fields()
    {
        return std::make_tuple(field("import", &ReviewMark::import), field("line", &ReviewMark::line), field("mark", &ReviewMark::mark),
                               field("comment", &ReviewMark::comment), field("person", &ReviewMark::person), field("at", &ReviewMark::at));
    }
};

} // namespace purser
