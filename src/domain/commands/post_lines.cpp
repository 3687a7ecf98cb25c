// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commands/post_lines.h"

#include "domain/bills.h"
#include "domain/commands/line_imports.h"
#include "domain/settlement_currency.h"

#include <QMap>

namespace purser {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(purser::PostLines)
};

Refusal because(RefusalCode code, const QString &message)
{
    return {code, QStringLiteral("import"), message};
}

/// The start of the day of \a sum's usage, or the registration where that was later on the same day.
Instant usedAt(const ImportedSum &sum, const CloudAccount &cloud, Instant now)
{
    const QDate day = sum.day.isValid() ? sum.day : std::min(sum.month.lastDay(), now.day());
    return cloud.registeredAt.day() == day ? cloud.registeredAt : Instant::startOf(day);
}

AccountId payingAccount(const CloudAccount &cloud, const BookView &book, Instant at)
{
    return book.payerOf(cloud.uid, at).value_or(cloud.defaultAccount);
}

/// Cloud and billing accounts, looked up once for all the sums that are theirs.
class Accounts
{
public:
    explicit Accounts(const BookView &book)
        : m_book(book)
    {
    }
    const CloudAccount &cloud(const Uid &uid) { return looked(m_clouds, uid, [&] { return m_book.cloudAccount(uid).value(); }); }
    const BillingAccount &billing(const AccountId &id) { return looked(m_billing, id, [&] { return m_book.account(id).value(); }); }
    Month closed(const AccountId &id) { return looked(m_closed, id, [&] { return closedThrough(m_book, id); }); }

private:
    template<typename Key, typename Value, typename Read>
    static const Value &looked(QHash<Key, Value> &known, const Key &key, Read &&read)
    {
        const auto found = known.constFind(key);
        return found != known.constEnd() ? *found : *known.insert(key, read());
    }

    const BookView &m_book;
    QHash<Uid, CloudAccount> m_clouds;
    QHash<AccountId, BillingAccount> m_billing;
    QHash<AccountId, Month> m_closed;
};

std::optional<Refusal> notUsableThen(const ImportedSum &sum, const CloudAccount &cloud, Instant used, Instant now)
{
    if (used > now)
        return because(RefusalCode::InvalidValue, Text::tr("Lines of %1 lie in the future; a charge cannot.").arg(used.day().toString(Qt::ISODate)));
    if (used < cloud.registeredAt) {
        return because(RefusalCode::InvalidValue,
                       Text::tr("Cloud account %1 was registered at %2; it cannot have used %3 before, on %4.")
                           .arg(cloud.uid.text(), cloud.registeredAt.text(), sum.product, used.day().toString(Qt::ISODate)));
    }
    if (!sum.amount.isStorable())
        return because(RefusalCode::InvalidValue, Text::tr("The lines of %1 for %2 add up to more than a book can hold.").arg(cloud.uid.text(), sum.product));
    return std::nullopt;
}

} // namespace

std::optional<Refusal> check(const PostLines &)
{
    return std::nullopt;
}

std::optional<Refusal> missing(const PostLines &command, const BookView &book)
{
    if (auto import = noImport(command.import, book, QStringLiteral("import")))
        return import;
    QMap<QString, bool> known;
    qint64 nameless = 0;
    for (const ImportedSum &sum : book.importedSums(command.import)) {
        if (sum.cloudAccount.isEmpty())
            nameless += sum.lines;
        else if (!known.contains(sum.cloudAccount.text()))
            known.insert(sum.cloudAccount.text(), book.cloudAccount(sum.cloudAccount).has_value());
    }
    const QStringList unknown = known.keys(false);
    if (!unknown.isEmpty()) {
        return because(RefusalCode::NotFound,
                       Text::tr("These cloud accounts of the lines are not in this book: %1. Register them first; nothing has been posted.").arg(unknown.join(QStringLiteral(", "))));
    }
    if (nameless > 0)
        return because(RefusalCode::NotFound, Text::tr("%n line(s) do not say which cloud account they are of; nothing has been posted.", nullptr, int(std::min<qint64>(nameless, INT_MAX))));
    return std::nullopt;
}

QList<AccountId> accountsOf(const PostLines &command, const BookView &book, const Context &context)
{
    QList<AccountId> accounts;
    for (const ImportedSum &sum : book.importedSums(command.import)) {
        const auto cloud = book.cloudAccount(sum.cloudAccount);
        const AccountId account = cloud ? payingAccount(*cloud, book, usedAt(sum, *cloud, context.at)) : AccountId();
        if (cloud && !accounts.contains(account))
            accounts << account;
    }
    const auto own = book.cloudAccount(context.person.uid());
    if (accounts.isEmpty() && own)
        accounts << own->defaultAccount;
    return accounts;
}

Result<Effects> decide(const PostLines &command, const BookView &book, const Context &context)
{
    const QList<ImportedSum> sums = book.importedSums(command.import);
    Accounts accounts(book);
    for (const ImportedSum &sum : sums) {
        const CloudAccount &cloud = accounts.cloud(sum.cloudAccount);
        if (auto wrong = notUsableThen(sum, cloud, usedAt(sum, cloud, context.at), context.at))
            return tl::unexpected(*wrong);
    }
    if (const auto posted = book.find<PostedImport>({command.import.text()}))
        return tl::unexpected(because(RefusalCode::WrongState, Text::tr("The lines of this import were posted at %1.").arg(posted->at.text())));

    Effects effects(book);
    qint64 charges = 0;
    for (const ImportedSum &sum : sums) {
        const CloudAccount &cloud = accounts.cloud(sum.cloudAccount);
        Charge charge;
        charge.usedAt = usedAt(sum, cloud, context.at);
        charge.account = payingAccount(cloud, book, charge.usedAt);
        if (const BillingAccount &account = accounts.billing(charge.account); account.status == AccountStatus::Deregistered)
            return Say::deregistered(account);
        charge.month = bookingMonth(accounts.closed(charge.account), charge.usedAt.month());
        const auto charged = chargedAmount(book, charge.account, charge.month, charge.usedAt.month(), sum.amount, sum.currency);
        if (!charged)
            return tl::unexpected(because(charged.error().code, charged.error().message));
        if (sum.amount.isZero())
            continue;
        charge.number = effects.number<Charge>();
        charge.cloudAccount = cloud.uid;
        charge.product = sum.product.isEmpty() ? QStringLiteral("Other") : sum.product;
        charge.kind = sum.amount.isNegative() ? ChargeKind::Adjustment : ChargeKind::PayAsYouGoBill;
        charge.marketplace = sum.marketplace;
        addCharge(effects, charge, *charged);
        effects.put(ChargeOrigin{charge.number, ChargeSource::Import, command.import.text()});
        ++charges;
    }
    effects.put(PostedImport{command.import, context.op, charges, context.at});
    effects.result("import", command.import.text());
    effects.result("charges", charges);
    return effects;
}

QString sentence(const PostLines &command, const BookView &before)
{
    const auto import = before.find<Import>({command.import.text()});
    return Text::tr("Post the bill lines of %1").arg(import ? import->file : command.import.text());
}

} // namespace purser
