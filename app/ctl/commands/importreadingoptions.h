// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "importresult.h"

namespace otklik::ctl {

/// --encoding, --delimiter, --dates, --header-row, --sheet, --map, --save-map of `import people` and `import events`.
[[nodiscard]] QList<OptionSpec> importReadingSpecs();
/// Fills options.reading, options.headers and options.mapName. --map is a file, or else the name of a saved map.
/// Errors: ctl.bad_option, import.bad_map, import.unknown_map.
[[nodiscard]] Done readImportOptions(Call &call, people::ImportOptions &options);
/// How full names were cut up, a line each.
[[nodiscard]] QStringList splitLines(const QList<people::NameSplit> &splits);
/// What was found out about the file, in sentences.
[[nodiscard]] QStringList factLines(const people::ImportFacts &facts);

/// import maps, import map show, import map remove.
struct ImportMapCommands
{
    static QList<CommandSpec> table();
};

} // namespace otklik::ctl
