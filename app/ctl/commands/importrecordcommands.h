// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "importresult.h"

namespace otklik::ctl {

/// import undo, import list, import clinic.
struct ImportRecordCommands
{
    static QList<CommandSpec> table();
};

/// --rejects.
[[nodiscard]] OptionSpec rejectsSpec();
/// Where rejected rows of \a file go: --rejects, or beside the file; a dry run writes only where it was told to.
[[nodiscard]] QString rejectsFor(const Call &call, const QString &file);
/// The same file before, look-alikes, the file of rejected rows: in sentences.
[[nodiscard]] QStringList afterLines(const people::ImportResult &result);

} // namespace otklik::ctl
