// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace otklik::ctl {

/// The groups of commands. Each gives its lines of the table; texts are in the locale's language, so translators come
/// first.
struct SetupCommands
{
    static QList<CommandSpec> table();
}; ///< init, demo
struct DoctorCommand
{
    static QList<CommandSpec> table();
}; ///< doctor
struct ImportCommands
{
    static QList<CommandSpec> table();
}; ///< import people / events
struct PickListCommands
{
    static QList<CommandSpec> table();
}; ///< agency / topic / service / district add
struct CheckCommands
{
    static QList<CommandSpec> table();
}; ///< phone check, email check, sms measure, text preview
struct PersonCommands
{
    static QList<CommandSpec> table();
}; ///< person show, note …
struct SegmentCommands
{
    static QList<CommandSpec> table();
};
struct GatewayCommands
{
    static QList<CommandSpec> table();
};
struct CampaignCommands
{
    static QList<CommandSpec> table();
};
struct SendCommands
{
    static QList<CommandSpec> table();
}; ///< serve, training-gateway, unknown …
struct ReportCommands
{
    static QList<CommandSpec> table();
};
struct AuditCommand
{
    static QList<CommandSpec> table();
}; ///< audit verify
struct PrivacyCommands
{
    static QList<CommandSpec> table();
}; ///< person export / erase, retention …
struct AccessCommands
{
    static QList<CommandSpec> table();
}; ///< enrol, sign-in, step-up, sign-out
struct OperatorCommands
{
    static QList<CommandSpec> table();
}; ///< operator …, site …
struct DuplicateCommands
{
    static QList<CommandSpec> table();
}; ///< duplicates find / list / merge / unmerge / dismiss
struct LaterCommands
{
    static QList<CommandSpec> table();
}; ///< refused with a sentence

/// All of them, in the order of the help.
[[nodiscard]] QList<CommandSpec> allCommands();

} // namespace otklik::ctl
