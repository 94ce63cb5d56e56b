// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

namespace otklik {

using LookupRunId = Id<struct LookupRunTag>;
using LookupScheduleId = Id<struct LookupScheduleTag>;
using LookupBatchId = Id<struct LookupBatchTag>;
using SuspensionId = Id<struct SuspensionTag>;

} // namespace otklik
