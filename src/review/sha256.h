// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace purser {

/// SHA-256 over pieces. OpenSSL's, because it uses the processor's instructions for it: QCryptographicHash would take
/// longer over a bill than everything else that an import does. One thread at a time.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(const char *data, qsizetype size);
    QByteArray result(); ///< 32 bytes; call once

    static QByteArray of(const QByteArray &bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace purser
