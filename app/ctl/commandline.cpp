// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

/// The words read as if \a command were meant: only its options that take a value swallow the next word.
struct Reading
{
    QStringList plain;
    QHash<QString, QString> options;
    std::optional<Error> problem;
};

const OptionSpec *find(const QList<OptionSpec> &options, const QString &name)
{
    for (const OptionSpec &option : options)
        if (option.name == name)
            return &option;
    return nullptr;
}

Error wrong(const QString &code, const QString &sentence)
{
    return Error{Failure::Invalid, code, sentence};
}

QString joined(const QString &before, const QString &value)
{
    return before.isEmpty() ? value : before + u',' + value;
}

Reading readAs(const QStringList &words, const QList<OptionSpec> &known)
{
    Reading reading;
    const auto problem = [&](const QString &code, const QString &sentence) {
        if (!reading.problem)
            reading.problem = wrong(code, sentence);
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == "--"_L1) {
            reading.plain += words.mid(i + 1);
            break;
        }
        if (word == "-h"_L1) {
            reading.options.insert(u"help"_s, {});
            continue;
        }
        if (!word.startsWith(u'-') || word == "-"_L1) {
            reading.plain.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = word.startsWith("--"_L1) ? find(known, name) : nullptr;
        if (!option) {
            problem(u"ctl.unknown_option"_s,
                    translate("Ctl", "There is no option %1 here.").arg(equals < 0 ? word : word.left(equals)));
            continue;
        }
        const QString before = option->many ? reading.options.value(name) : QString();
        if (!option->many && reading.options.contains(name))
            problem(u"ctl.option_twice"_s,
                    translate("Ctl", "The option --%1 was given twice; give it once.").arg(name));
        if (option->value.isEmpty()) {
            if (equals >= 0)
                problem(u"ctl.unexpected_value"_s, translate("Ctl", "The option --%1 takes no value.").arg(name));
            reading.options.insert(name, {});
        } else if (equals >= 0) {
            reading.options.insert(name, joined(before, word.mid(equals + 1)));
        } else if (i + 1 < words.size() && !words[i + 1].startsWith("--"_L1)) {
            reading.options.insert(name, joined(before, words[++i]));
        } else {
            problem(u"ctl.missing_value"_s,
                    translate("Ctl", "The option --%1 needs a value: --%1 %2.").arg(name, option->value));
        }
    }
    return reading;
}

bool startsWithPath(const QStringList &plain, const QStringList &path)
{
    return plain.size() >= path.size() && plain.mid(0, path.size()) == path;
}

QStringList pathsIn(const QList<CommandSpec> &commands, const QString &group)
{
    QStringList paths;
    for (const CommandSpec &command : commands)
        if (command.run && command.path.startsWith(group + u' '))
            paths.append(command.path);
    return paths;
}

QString optionLines(const QList<OptionSpec> &options)
{
    QList<QStringList> rows;
    for (const OptionSpec &option : options)
        rows.append(
            {u"  --"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value), option.help});
    return table(rows);
}

QString usage(const CommandSpec &command)
{
    return u"otklikctl "_s + command.path + (command.arguments.isEmpty() ? QString() : u' ' + command.arguments);
}

} // namespace

QList<OptionSpec> commonOptions()
{
    return {{u"database"_s, u"URL"_s,
             translate("Ctl", "sqlite:PATH or postgresql://user@host/name; otherwise the variable OTKLIK_DATABASE, "
                              "otherwise the file in your data folder")},
            {u"code"_s, u"CODE"_s,
             translate("Ctl", "code of your second factor; others on this machine can read what is typed here, so "
                              "better put it into the variable OTKLIK_CODE")},
            {u"json"_s, {}, translate("Ctl", "print one JSON value")},
            {u"help"_s, {}, translate("Ctl", "show help")},
            {u"version"_s, {}, translate("Ctl", "show the version")}};
}

Result<CommandLine> CommandLine::parse(const QStringList &words, const QList<CommandSpec> &commands, bool *json)
{
    // The longest path that fits the words, each command reading them by its own options.
    const CommandSpec *command = nullptr;
    Reading reading = readAs(words, commonOptions());
    QStringList path;
    for (const CommandSpec &candidate : commands) {
        const QStringList candidatePath = candidate.path.split(u' ');
        Reading own = readAs(words, commonOptions() + candidate.options);
        if (candidatePath.size() > path.size() && startsWithPath(own.plain, candidatePath)) {
            command = &candidate;
            path = candidatePath;
            reading = std::move(own);
        }
    }
    CommandLine line;
    line.command = command;
    line.json = *json = reading.options.contains(u"json"_s);
    line.help = reading.options.contains(u"help"_s);
    line.version = reading.options.contains(u"version"_s);
    line.database = reading.options.value(u"database"_s);
    line.arguments = reading.plain.mid(path.size());
    line.options = reading.options;
    if (line.help || line.version) {
        line.group = reading.plain.value(0);
        return line;
    }
    if (!command && reading.plain.value(0) == "help"_L1) {
        line.help = true;
        line.group = reading.plain.value(1);
        return line;
    }
    if (!command) {
        if (reading.plain.isEmpty())
            return fail(reading.problem.value_or(wrong(
                u"ctl.no_command"_s, translate("Ctl", "Say what to do. «otklikctl --help» lists the commands."))));
        const QStringList near = pathsIn(commands, reading.plain.first());
        if (!near.isEmpty())
            return fail(wrong(
                u"ctl.unknown_command"_s,
                translate("Ctl", "«%1» needs one more word: %2.").arg(reading.plain.first(), near.join(u", "_s))));
        return fail(wrong(u"ctl.unknown_command"_s,
                          translate("Ctl", "There is no command «%1». «otklikctl --help» lists the commands.")
                              .arg(reading.plain.first())));
    }
    if (!command->run)
        return line; // refused by whoever runs it, whatever its options
    if (reading.problem)
        return fail(Error{reading.problem->kind, reading.problem->code,
                          translate("Ctl", "%1 See «otklikctl %2 --help». Nothing was done.")
                              .arg(reading.problem->sentence, command->path)});
    if (line.arguments.size() < command->least)
        return fail(wrong(u"ctl.missing_argument"_s,
                          translate("Ctl", "Something is missing: %1. Nothing was done.").arg(usage(*command))));
    if (command->most >= 0 && line.arguments.size() > command->most)
        return fail(
            wrong(u"ctl.too_many_arguments"_s, translate("Ctl", "«%1» is one word too many: %2. Nothing was done.")
                                                   .arg(line.arguments.at(command->most), usage(*command))));
    return line;
}

QString helpText(const QList<CommandSpec> &commands)
{
    QList<QStringList> rows;
    for (const CommandSpec &command : commands)
        if (command.run)
            rows.append({u"  "_s + command.path + (command.arguments.isEmpty() ? QString() : u' ' + command.arguments),
                         command.summary});
    return translate("Ctl",
                     "otklikctl — the headless program of Otklik: people, segments, campaigns, sending, reports.") +
           u"\n\n"_s + table(rows) + u"\n\n"_s + translate("Ctl", "Options of every command:") + u'\n' +
           optionLines(commonOptions()) + u"\n\n"_s +
           translate("Ctl", "Exit status: 0 done · 1 done with rejected rows or findings · 2 wrong use · 3 cannot "
                            "reach the database "
                            "or gateway, or it failed (a full disk) · 4 not allowed.") +
           u'\n' + translate("Ctl", "«otklikctl COMMAND --help» says more about one command.");
}

QString helpText(const QList<CommandSpec> &commands, const QString &group)
{
    QList<QStringList> rows;
    for (const CommandSpec &command : commands)
        if (command.run && (command.path == group || command.path.startsWith(group + u' ')))
            rows.append({usage(command), command.summary});
    return rows.isEmpty() ? helpText(commands) : table(rows);
}

QString helpText(const CommandSpec &command)
{
    QString text = usage(command) + u"\n\n"_s + command.summary;
    if (!command.run)
        text += u"\n\n"_s + translate("Ctl", "This command comes with a later version.");
    if (!command.options.isEmpty())
        text += u"\n\n"_s + optionLines(command.options);
    return text + u"\n\n"_s + translate("Ctl", "Options of every command:") + u'\n' + optionLines(commonOptions());
}

} // namespace otklik::ctl
