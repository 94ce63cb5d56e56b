// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

namespace otklik {

using PersonListId = Id<struct PersonListTag>;
using BulkId = Id<struct BulkTag>; ///< one change of many people

} // namespace otklik
