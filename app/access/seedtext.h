// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace otklik::access {

/// What a person and an authenticator need of a new seed. \a hex: the seed in hexadecimal digits.
[[nodiscard]] Enrolment enrolmentOf(const QString &login, const QString &hex);

} // namespace otklik::access
