// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace otklik::ctl {

struct MailCommands
{
    static QList<CommandSpec> table();
}; ///< bounce classify

} // namespace otklik::ctl
