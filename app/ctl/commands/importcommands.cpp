// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include "commands.h"
#include "eventimport.h"
#include "importreadingoptions.h"
#include "importrecordcommands.h"
#include "output.h"
#include "peopleimport.h"
#include "subscriptioncolumns.h"
#include "worksites.h"

using namespace Qt::Literals::StringLiterals;
using otklik::people::ImportOptions;
using otklik::people::ImportResult;

namespace otklik::ctl {

namespace {

Result<ImportOptions> optionsOf(Call &call, const QString &file)
{
    ImportOptions options;
    OTKLIK_TRY(site, access::siteForNew(call.database(), call.option(u"site"_s)));
    options.site = SiteId(site.id);
    options.region = call.option(u"region"_s).toUpper();
    options.dryRun = call.has(u"dry-run"_s);
    options.rejects = rejectsFor(call, file);
    OTKLIK_CHECK(readImportOptions(call, options));
    options.progress = [&call, name = QFileInfo(file).fileName()](const people::ImportProgress &progress) {
        const int percent = progress.bytesTotal > 0 ? int(progress.bytesRead * 100 / progress.bytesTotal) : 0;
        call.progress(translate("Ctl", "%1: %2 rows, %3 %").arg(name, QLocale().toString(progress.rows)).arg(percent));
    };
    return options;
}

QString textOf(const ImportResult &result, bool severalFiles)
{
    const QLocale locale;
    QStringList lines;
    if (severalFiles)
        lines.append(result.fileName);
    lines.append(translate("Ctl", "%1 rows: %2 new, %3 changed, %4 unchanged, %5 rejected.")
                     .arg(locale.toString(result.rows), locale.toString(result.created),
                          locale.toString(result.updated), locale.toString(result.unchanged),
                          locale.toString(result.rejected)));
    if (result.dryRun) {
        lines.append(translate("Ctl", "This was a dry run: nothing was stored."));
        lines.append(factLines(result.facts));
        if (result.unsureNames > 0) {
            lines.append(
                translate("Ctl", "%n names could be meant otherwise. Look at them:", nullptr, int(result.unsureNames)));
            lines.append(splitLines(result.splits.first(std::min<qsizetype>(result.splits.size(), 20))));
        }
    } else if (result.facts.dateEvidence == people::DateEvidence::Region ||
               result.facts.dateEvidence == people::DateEvidence::Mixed) {
        lines.append(factLines(result.facts).value(1)); // nobody looked at it before
    }
    if (!result.ignoredColumns.isEmpty())
        lines.append(translate("Ctl", "Columns that were not understood and passed over: %1.")
                         .arg(result.ignoredColumns.join(u", "_s)));
    for (const people::ImportError &error : result.errors)
        lines.append(translate("Ctl", "row %1, %2: %3")
                         .arg(error.row)
                         .arg(error.column.isEmpty() ? u"–"_s : error.column, error.message));
    if (result.errorCount > result.errors.size())
        lines.append(translate("Ctl", "… and %n more problems of the same file.", nullptr,
                               int(result.errorCount - result.errors.size())));
    lines.append(afterLines(result));
    return lines.join(u'\n');
}

/// One file gives its own value, several a list under "files". A file that fails as a whole stands in the list with its
/// error, the others go on: each file is a transaction of its own.
Result<Answer> importFiles(Call &call, const std::function<Result<ImportResult>(const QString &)> &import)
{
    if (call.arguments.size() > 1 && call.has(u"rejects"_s))
        return fail(Failure::Invalid, u"ctl.bad_option"_s,
                    translate("Ctl", "--rejects names one file, so it goes with one file to import. Nothing was "
                                     "imported."));
    if (call.arguments.size() == 1) {
        OTKLIK_TRY(result, import(call.arguments.first()));
        return Answer{result.toJson(), textOf(result, false), result.rejected > 0 ? Findings : Finished};
    }
    QJsonArray files;
    QStringList texts;
    int status = Finished;
    for (const QString &path : std::as_const(call.arguments)) {
        const auto result = import(path);
        if (!result && (result.error().kind == Failure::Unreachable || result.error().kind == Failure::Forbidden))
            return fail(result.error());
        QJsonObject object = result ? result->toJson()
                                    : QJsonObject{{"error"_L1, QJsonObject{{"code"_L1, result.error().code},
                                                                           {"message"_L1, result.error().sentence}}}};
        object.insert("file"_L1, path);
        files.append(object);
        if (!result) {
            call.endProgress();
            status = qMax<int>(status, report(result.error(), false));
        } else {
            texts.append(textOf(*result, true));
            if (result->rejected > 0)
                status = qMax<int>(status, Findings);
        }
    }
    return Answer{QJsonObject{{"files"_L1, files}}, texts.join(u"\n\n"_s), status};
}

Result<Answer> importPeople(Call &call)
{
    return importFiles(call, [&call](const QString &path) -> Result<ImportResult> {
        OTKLIK_TRY(options, optionsOf(call, path));
        consent::SubscriptionColumns topics(call.option(u"consent-wording"_s));
        options.extension = &topics;
        return people::PeopleImport(call.database()).run(path, options);
    });
}

Result<Answer> importEvents(Call &call)
{
    return importFiles(call, [&call](const QString &path) -> Result<ImportResult> {
        OTKLIK_TRY(options, optionsOf(call, path));
        return people::EventImport(call.database()).run(path, options);
    });
}

} // namespace

QList<CommandSpec> ImportCommands::table()
{
    const QList<OptionSpec> own = {
        {u"region"_s, u"RU"_s,
         translate("Ctl", "country of phones without a country code; otherwise the organisation's")},
        {u"site"_s, u"CODE"_s,
         translate("Ctl", "the site that the rows belong to; needed by a login of several sites")},
        {u"dry-run"_s, {}, translate("Ctl", "say what would happen and store nothing")},
        rejectsSpec()};
    const QList<OptionSpec> common = own + importReadingSpecs();
    return QList<CommandSpec>{
               {.path = u"import people"_s,
                .arguments = u"FILE…"_s,
                .summary =
                    translate("Ctl", "Take people from CSV, TSV, XLSX or ODS files; each file whole or not at all."),
                .least = 1,
                .most = -1,
                .options = common +
                           QList<OptionSpec>{
                               {u"consent-wording"_s, u"TEXT"_s,
                                translate("Ctl", "what people agreed to; needed where the file has topic: columns")}},
                .run = importPeople},
               {.path = u"import events"_s,
                .arguments = u"FILE…"_s,
                .summary = translate("Ctl", "Take service events: person, service, stage, sector, at, source."),
                .least = 1,
                .most = -1,
                .options = common,
                .run = importEvents}} +
           ImportMapCommands::table() + ImportRecordCommands::table();
}

} // namespace otklik::ctl
