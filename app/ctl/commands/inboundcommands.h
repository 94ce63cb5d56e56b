// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace otklik::ctl {

struct InboundCommands
{
    static QList<CommandSpec> table();
}; ///< inbound classify / list / show / claim / giveback / reply / close / address

} // namespace otklik::ctl
