// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "result.h"

namespace otklik::people {

/// A number that is a name (a phone, a card, an external id) as it was before a spreadsheet program took it for a
/// quantity. Repaired where nothing is lost: 79161234567.0, '79161234567, ="79161234567", 7.9161234567E+10 (all its
/// digits are there). Other texts come back as they are.
/// Errors: import.mangled_number, with what happened to the number: 7.91612E+10, 7,91612E+10, #####.
[[nodiscard]] Result<QString> wholeNumber(const QString &cell);

/// What to say of a phone that would be one with a 0 in front of it; import.mangled_number.
[[nodiscard]] Error lostZero();

} // namespace otklik::people
