// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "householdcommands.h"
#include "inboundcommands.h"
#include "listcommands.h"
#include "lookupcommands.h"
#include "mailcommands.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

QList<CommandSpec> LaterCommands::table()
{
    QList<CommandSpec> commands;
    for (const QString &path : {u"report cohort"_s}) {
        CommandSpec command;
        command.path = path;
        command.summary = translate("Ctl", "Comes with a later version.");
        command.most = -1;
        commands.append(command);
    }
    return commands;
}

QList<CommandSpec> allCommands()
{
    return SetupCommands::table() + ImportCommands::table() + PickListCommands::table() + CheckCommands::table() +
           MailCommands::table() + PersonCommands::table() + DuplicateCommands::table() + HouseholdCommands::table() +
           ListCommands::table() + PrivacyCommands::table() + SegmentCommands::table() + GatewayCommands::table() +
           LookupCommands::table() + InboundCommands::table() + CampaignCommands::table() + SendCommands::table() +
           AccessCommands::table() + OperatorCommands::table() + ReportCommands::table() + AuditCommand::table() +
           DoctorCommand::table() + LaterCommands::table();
}

} // namespace otklik::ctl
