// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

#include "person.h"

namespace otklik::people {

/// A whole person as bytes (CBOR, RFC 8949), for what a draft began from: everything that == compares. Any thread.
[[nodiscard]] QByteArray toBytes(const Person &person);
/// Nothing where the bytes are not toBytes()'s, of this program or one that wrote more fields.
[[nodiscard]] std::optional<Person> personFromBytes(const QByteArray &bytes);

} // namespace otklik::people
