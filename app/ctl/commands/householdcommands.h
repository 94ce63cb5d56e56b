// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace otklik::ctl {

/// household show / join / leave: who lives with whom.
struct HouseholdCommands
{
    static QList<CommandSpec> table();
};

} // namespace otklik::ctl
