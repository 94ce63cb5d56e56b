// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace otklik::ctl {

/// list add / rename / share / star / remove / show / members / put / take: lists of people.
struct ListCommands
{
    static QList<CommandSpec> table();
};

} // namespace otklik::ctl
