// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace otklik::access {

/// Who works with their own login: signed in, in a database that people sign in to. Errors: access.one_desk (SQLite)
/// and those of requireVerified().
[[nodiscard]] Result<AccessState> requireMe(store::Database &database);

} // namespace otklik::access
