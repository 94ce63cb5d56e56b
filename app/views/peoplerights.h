// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace otklik::views {

/// Who changes what is known of people, gives it out and writes down their words of consent. The database decides it
/// (permissions.txt); this only keeps a desk from offering what would be refused.
[[nodiscard]] bool mayChangePeople(const access::AccessState &me);

} // namespace otklik::views
