// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/password.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

namespace purser {

namespace {
QByteArray derive(const QString &password, const QByteArray &salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password.toUtf8(), salt, passwordIterations, 32);
}
} // namespace

PasswordHash hashPassword(const QString &password)
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), salt.size() / 4);
    return {QString::fromLatin1(salt.toBase64()), QString::fromLatin1(derive(password, salt).toBase64())};
}

bool passwordMatches(const QString &password, const QString &salt, const QString &hash)
{
    const QByteArray expected = QByteArray::fromBase64(hash.toLatin1());
    const QByteArray given = derive(password, QByteArray::fromBase64(salt.toLatin1()));
    // Every byte is looked at, so that the time taken says nothing.
    uchar difference = expected.size() == given.size() ? 0 : 1;
    for (qsizetype i = 0; i < qMin(expected.size(), given.size()); ++i)
        difference |= uchar(expected[i]) ^ uchar(given[i]);
    return difference == 0;
}

} // namespace purser
