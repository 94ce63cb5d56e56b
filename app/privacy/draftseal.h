// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

#include "draftkey.h"

namespace otklik::privacy {

/// A sealed text: "OTKD1\n", the header of libsodium's secretstream, one final message. \a name is bound to it, so that
/// a file cannot be put in another one's place.
[[nodiscard]] QByteArray sealed(const QByteArray &text, const QByteArray &name, const DraftKey &key);
/// Nothing where a byte is wrong, missing or too many, or the key is another one.
[[nodiscard]] std::optional<QByteArray> opened(const QByteArray &seal, const QByteArray &name, const DraftKey &key);
/// A name for a file that tells nobody what it is of: a keyed hash in hexadecimal.
[[nodiscard]] QString hiddenName(const QString &text, const DraftKey &key);

} // namespace otklik::privacy
