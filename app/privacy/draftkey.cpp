// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftkey.h"

#include <QByteArray>
#include <cstring>
#include <sodium.h>

namespace otklik::privacy {

static constexpr size_t keyBytes = crypto_secretstream_xchacha20poly1305_KEYBYTES;

DraftKey::DraftKey()
{
    if (sodium_init() < 0)
        qFatal("libsodium has no source of random numbers");
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(keyBytes)), sodium_free);
    if (!m_bytes)
        qFatal("no memory for a key");
}

DraftKey DraftKey::fresh()
{
    DraftKey key;
    crypto_secretstream_xchacha20poly1305_keygen(key.m_bytes.get());
    return key;
}

std::optional<DraftKey> DraftKey::fromText(const QString &text)
{
    auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(),
                                                  QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || size_t(decoded.decoded.size()) != keyBytes)
        return std::nullopt;
    DraftKey key;
    std::memcpy(key.m_bytes.get(), decoded.decoded.constData(), keyBytes);
    sodium_memzero(decoded.decoded.data(), keyBytes);
    return key;
}

QString DraftKey::toText() const
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char *>(m_bytes.get()), qsizetype(keyBytes)).toBase64());
}

} // namespace otklik::privacy
