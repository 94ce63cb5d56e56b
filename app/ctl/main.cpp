// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <clocale>
#include <csignal>

#include "commandline.h"
#include "commands.h"
#include "migrations.h"
#include "output.h"
#include "processguard.h"
#include "signin.h"
#include "translations.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

static Result<store::DatabaseUrl> whichDatabase(const CommandLine &line)
{
    const QString said = line.options.contains(u"database"_s) ? line.database : qEnvironmentVariable("OTKLIK_DATABASE");
    return said.isEmpty() ? store::DatabaseUrl::embedded() : store::DatabaseUrl::parse(said);
}

static Result<Answer> run(const CommandLine &line)
{
    const CommandSpec &command = *line.command;
    if (!command.run)
        return fail(Failure::Invalid, u"ctl.not_yet"_s,
                    translate("Ctl", "«%1» comes with a later version of Otklik. Nothing was done.").arg(command.path));
    Call call;
    call.path = command.path;
    call.arguments = line.arguments;
    call.json = line.json;
    call.clock = Clock::fromEnvironment();
    for (auto option = line.options.cbegin(); option != line.options.cend(); ++option)
        call.setOption(option.key(), option.value());
    if (command.needs != Needs::Nothing) {
        OTKLIK_TRY(url, whichDatabase(line));
        call.url = url;
    }
    if (command.needs == Needs::Schema)
        OTKLIK_CHECK(requireFile(call.url));
    if (command.needs == Needs::Connection || command.needs == Needs::Schema) {
        OTKLIK_TRY(database, store::Database::open(call.url, call.clock));
        call.setDatabase(std::move(database));
    }
    SignedIn signedIn(call);
    if (command.needs == Needs::Schema) {
        OTKLIK_CHECK(signedIn.begin()); // before it the database shows nothing, its schema included
        OTKLIK_CHECK(store::requireSchema(call.database()));
    }
    auto answer = command.run(call);
    call.endProgress();
    return answer;
}

static int start(const QStringList &words)
{
    const QList<CommandSpec> commands = allCommands();
    bool json = false;
    const auto line = CommandLine::parse(words, commands, &json);
    if (!line)
        return report(line.error(), json);
    if (line->version) {
        (void)printText(u"otklikctl " OTKLIK_VERSION ""_s);
        return Finished;
    }
    if (line->help) {
        (void)printText(line->command           ? helpText(*line->command)
                        : line->group.isEmpty() ? helpText(commands)
                                                : helpText(commands, line->group));
        return Finished;
    }
    const auto answer = run(*line);
    if (!answer)
        return report(answer.error(), line->json);
    const bool written = line->json ? answer->json.isUndefined() || printJson(answer->json) : printText(answer->text);
    if (!written)
        return report(
            Error{Failure::Internal, u"ctl.cannot_write"_s,
                  translate("Ctl", "The work is done, but the answer could not be written to standard output.")},
            false);
    return answer->status;
}

} // namespace otklik::ctl

int main(int argc, char **argv)
{
    otklik::guardProcess();
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is a failed write, not a death in the middle of a command
    QCoreApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // C libraries below write and read numbers for machines
    QCoreApplication::setApplicationName(QStringLiteral("otklikctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(OTKLIK_VERSION));
    QTranslator texts;
    otklik::initialiseTexts();
    // English is a translation too: it holds the plurals.
    if (texts.load(QLocale(), QStringLiteral("otklik"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        texts.load(QStringLiteral(":/i18n/otklik_en")))
        QCoreApplication::installTranslator(&texts);
    return otklik::ctl::start(QCoreApplication::arguments().mid(1));
}
