// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operators.h"

namespace otklik::access {

/// From the JSON of sign_in_list() and my_sign_ins().
[[nodiscard]] QList<SignInLine> signInLines(const QString &json);

} // namespace otklik::access
