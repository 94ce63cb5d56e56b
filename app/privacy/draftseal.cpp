// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftseal.h"

#include <sodium.h>

namespace otklik::privacy {

static const QByteArray magic = QByteArrayLiteral("OTKD1\n");
static constexpr qsizetype headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
static constexpr qsizetype extraBytes = crypto_secretstream_xchacha20poly1305_ABYTES;

static const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray sealed(const QByteArray &text, const QByteArray &name, const DraftKey &key)
{
    QByteArray seal(magic.size() + headerBytes + text.size() + extraBytes, '\0');
    seal.replace(0, magic.size(), magic);
    auto *out = reinterpret_cast<unsigned char *>(seal.data()) + magic.size();
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_push(&state, out, key.bytes());
    crypto_secretstream_xchacha20poly1305_push(
        &state, out + headerBytes, nullptr, raw(text), static_cast<unsigned long long>(text.size()), raw(name),
        static_cast<unsigned long long>(name.size()), crypto_secretstream_xchacha20poly1305_TAG_FINAL);
    sodium_memzero(&state, sizeof state);
    return seal;
}

std::optional<QByteArray> opened(const QByteArray &seal, const QByteArray &name, const DraftKey &key)
{
    const qsizetype size = seal.size() - magic.size() - headerBytes - extraBytes;
    if (size < 0 || !seal.startsWith(magic))
        return std::nullopt;
    const unsigned char *in = raw(seal) + magic.size();
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, in, key.bytes()) != 0)
        return std::nullopt;
    QByteArray text(size, '\0');
    unsigned char tag = 0;
    const int right = crypto_secretstream_xchacha20poly1305_pull(
        &state, reinterpret_cast<unsigned char *>(text.data()), nullptr, &tag, in + headerBytes,
        static_cast<unsigned long long>(size + extraBytes), raw(name), static_cast<unsigned long long>(name.size()));
    sodium_memzero(&state, sizeof state);
    if (right != 0 || tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL)
        return std::nullopt;
    return text;
}

QString hiddenName(const QString &text, const DraftKey &key)
{
    const QByteArray bytes = text.toUtf8();
    unsigned char hash[16];
    crypto_generichash(hash, sizeof hash, raw(bytes), static_cast<unsigned long long>(bytes.size()), key.bytes(),
                       crypto_secretstream_xchacha20poly1305_KEYBYTES);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(hash), sizeof hash).toHex());
}

} // namespace otklik::privacy
