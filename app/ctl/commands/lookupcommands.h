// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace otklik::ctl {

struct LookupCommands
{
    static QList<CommandSpec> table();
}; ///< lookup start / list / show / stop / resume / undo / schedule …

} // namespace otklik::ctl
