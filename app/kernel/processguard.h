// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace otklik {

/// The memory of this process holds names, telephones and texts: no core file is written when it dies (RLIMIT_CORE 0),
/// and no other process of the same account may read it or attach to it (PR_SET_DUMPABLE 0, which also covers handlers
/// in core_pattern). First thing in main(). Elsewhere than on Linux: only the core limit, or nothing.
void guardProcess();

} // namespace otklik
