// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace otklik::ctl {

/// What was typed, understood by the table of commands. Options may stand before, between and after the words of the
/// command; `--name value` and `--name=value` are the same (a value that begins
/// with -- needs the =); after `--` nothing is an option.
struct CommandLine
{
    const CommandSpec *command = nullptr; ///< null where only help or the version was asked for
    QStringList arguments;
    QHash<QString, QString> options;
    QString group; ///< "segment" where help was asked for a group
    bool help = false;
    bool version = false;
    bool json = false; ///< known even when the rest is an error
    QString database;

    /// Errors: ctl.no_command, ctl.unknown_command, ctl.unknown_option, ctl.missing_value, ctl.missing_argument,
    /// ctl.too_many_arguments, ctl.option_twice. \a json is set before any of them.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList &words, const QList<CommandSpec> &commands,
                                                   bool *json);
};

/// Options that every command takes.
[[nodiscard]] QList<OptionSpec> commonOptions();
/// The help of the whole program, of a group of commands («segment»), or of one command.
[[nodiscard]] QString helpText(const QList<CommandSpec> &commands);
[[nodiscard]] QString helpText(const QList<CommandSpec> &commands, const QString &group);
[[nodiscard]] QString helpText(const CommandSpec &command);

} // namespace otklik::ctl
