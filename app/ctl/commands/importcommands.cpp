// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include "commands.h"
#include "eventimport.h"
#include "output.h"
#include "peopleimport.h"
#include "subscriptioncolumns.h"

using namespace Qt::Literals::StringLiterals;
using otklik::people::ImportOptions;
using otklik::people::ImportResult;

namespace otklik::ctl {

namespace {

Result<SiteId> siteOf(Call &call)
{
    if (!call.has(u"site"_s))
        return defaultSite;
    OTKLIK_TRY(rows, call.database().select(u"ctl_find_site"_s, {{u"code"_s, call.option(u"site"_s)}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, u"ctl.unknown_site"_s,
                    translate("Ctl", "There is no site with the code «%1» in this database. Nothing was imported.")
                        .arg(call.option(u"site"_s)));
    return rows.first().id<SiteId>("id");
}

Result<ImportOptions> optionsOf(Call &call, const QString &file)
{
    ImportOptions options;
    OTKLIK_TRY(site, siteOf(call));
    options.site = site;
    options.region = call.option(u"region"_s).toUpper();
    options.dryRun = call.has(u"dry-run"_s);
    if (call.has(u"map"_s)) {
        OTKLIK_TRY(headers, people::readHeaderMap(call.option(u"map"_s)));
        options.headers = headers;
    }
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
    if (result.dryRun)
        lines.append(translate("Ctl", "This was a dry run: nothing was stored."));
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
    return lines.join(u'\n');
}

/// One file gives its own value, several a list under "files". A file that fails as a whole stands in the list with its
/// error, the others go on: each file is a transaction of its own.
Result<Answer> importFiles(Call &call, const std::function<Result<ImportResult>(const QString &)> &import)
{
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
    const QList<OptionSpec> common = {
        {u"region"_s, u"RU"_s,
         translate("Ctl", "country of phones without a country code; otherwise the organisation's")},
        {u"map"_s, u"FILE"_s, translate("Ctl", "JSON {\"their header\": \"our header\"}")},
        {u"site"_s, u"CODE"_s, translate("Ctl", "the site that the rows belong to")},
        {u"dry-run"_s, {}, translate("Ctl", "say what would happen and store nothing")}};
    return {{.path = u"import people"_s,
             .arguments = u"FILE…"_s,
             .summary = translate("Ctl", "Take people from CSV or TSV files; each file whole or not at all."),
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
             .run = importEvents}};
}

} // namespace otklik::ctl
