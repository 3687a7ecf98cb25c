// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace purser {

/// A strong identifier: ids of different things do not mix, though all of them are text.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const QString &text)
        : m_text(text)
    {
    }
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    friend auto operator<=>(const Id &a, const Id &b) { return QString::compare(a.m_text, b.m_text) <=> 0; }
    friend bool operator==(const Id &a, const Id &b) = default;

private:
    QString m_text;
};

template<typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return ::qHash(id.text(), seed);
}

using AccountId = Id<struct AccountTag>; ///< a billing account; digits only
using Uid = Id<struct UidTag>; ///< a cloud account; digits only
using OpId = Id<struct OpTag>; ///< an operation id, a UUID made before the command is first sent
using ImportId = Id<struct ImportTag>;
using BillId = Id<struct BillTag>; ///< ACCOUNT-YYYYMM, with -M for Marketplace: a bill is named by what it is of
using CouponId = Id<struct CouponTag>;
using OrderId = Id<struct OrderTag>;
using SettlementId = Id<struct SettlementTag>; ///< a unified settlement

/// Ids that a command gives to what it creates. Different types, since they must not exist yet.
using NewAccountId = Id<struct NewAccountTag>;
using NewUid = Id<struct NewUidTag>;
using NewCouponId = Id<struct NewCouponTag>;
using NewOrderId = Id<struct NewOrderTag>;
using NewSettlementId = Id<struct NewSettlementTag>;

/// Whoever acts: `root@UID`, or a RAM user `NAME@UID` of the cloud account UID, or `system` (tick).
class PersonId
{
public:
    PersonId() = default;
    PersonId(const QString &name, const Uid &uid)
        : m_name(name)
        , m_uid(uid)
    {
    }
    /// Empty when \a text is not NAME@DIGITS (or `system`).
    static PersonId parse(const QString &text)
    {
        if (text == u"system")
            return PersonId(text, {});
        const qsizetype at = text.lastIndexOf(u'@');
        if (at < 1 || at == text.size() - 1)
            return {};
        for (QChar c : QStringView(text).mid(at + 1)) {
            if (c < u'0' || c > u'9')
                return {};
        }
        return PersonId(text.left(at), Uid(text.mid(at + 1)));
    }
    static PersonId root(const Uid &uid) { return PersonId(QStringLiteral("root"), uid); }

    const QString &name() const { return m_name; }
    const Uid &uid() const { return m_uid; }
    bool isEmpty() const { return m_name.isEmpty(); }
    bool isRoot() const { return m_name == u"root"; }
    bool isSystem() const { return m_name == u"system" && m_uid.isEmpty(); }
    QString text() const { return m_uid.isEmpty() ? m_name : QString(m_name + u'@' + m_uid.text()); }
    friend bool operator==(const PersonId &a, const PersonId &b) = default;

private:
    QString m_name;
    Uid m_uid;
};

} // namespace purser
