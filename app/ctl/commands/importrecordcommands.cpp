// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrecordcommands.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include "clinicimport.h"
#include "importedwords.h"
#include "importundo.h"
#include "worksites.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

OptionSpec rejectsSpec()
{
    return {u"rejects"_s, u"FILE"_s,
            translate("Ctl", "where the rejected rows go, to be corrected and imported; otherwise FILE.rejected.csv")};
}

QString rejectsFor(const Call &call, const QString &file)
{
    if (call.has(u"rejects"_s))
        return call.option(u"rejects"_s);
    return call.has(u"dry-run"_s) ? QString() : file + u".rejected.csv"_s;
}

static QString shown(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QStringList afterLines(const people::ImportResult &result)
{
    QStringList lines;
    if (result.seenBefore) {
        const people::SeenBefore &seen = *result.seenBefore;
        lines << (seen.by.isEmpty()
                      ? translate("Ctl",
                                  "This same file was imported on %1 (import %2). Nothing changes unless people were "
                                  "changed since.")
                            .arg(shown(seen.at))
                            .arg(seen.import.value)
                      : translate("Ctl",
                                  "This same file was imported on %1 by %3 (import %2). Nothing changes unless people "
                                  "were changed since.")
                            .arg(shown(seen.at))
                            .arg(seen.import.value)
                            .arg(seen.by));
    }
    if (result.duplicates > 0)
        lines << translate("Ctl", "%n rows look like somebody who is there already.", nullptr, int(result.duplicates));
    if (!result.rejectsPath.isEmpty())
        lines << translate("Ctl", "The rejected rows are in %1: correct and import that file.").arg(result.rejectsPath);
    if (!result.rejectsProblem.isEmpty())
        lines << translate("Ctl", "The rejected rows could not be written to a file: %1.").arg(result.rejectsProblem);
    return lines;
}

static Result<Answer> undoImport(Call &call)
{
    bool number = false;
    const qint64 id = call.arguments.first().toLongLong(&number);
    if (!number || id <= 0)
        return fail(Failure::Invalid, u"ctl.bad_number"_s,
                    translate("Ctl", "«%1» is not the number of an import; otklikctl import list shows them. Nothing "
                                     "was changed.")
                        .arg(call.arguments.first()));
    consent::ImportedWords words;
    care::ImportedClinic clinic;
    people::ImportUndo undo(call.database(), {&words, &clinic});
    OTKLIK_TRY(result, undo.run(ImportId(id)));
    const QLocale locale;
    QStringList lines{translate("Ctl", "Import %1 was taken back: %2 removed, %3 restored, %4 kept.")
                          .arg(QString::number(id), locale.toString(result.removed), locale.toString(result.restored),
                               locale.toString(result.keptCount))};
    for (const people::KeptPerson &one : std::as_const(result.kept))
        lines << translate("Ctl", "person %1: %2").arg(one.person.value).arg(one.why);
    return Answer{result.toJson(), lines.join(u'\n'), result.keptCount > 0 ? Findings : Finished};
}

static Result<Answer> listImports(Call &call)
{
    OTKLIK_TRY(limit, call.number(u"limit"_s, 1, 50));
    OTKLIK_TRY(runs, people::ImportUndo(call.database()).list(int(qMin<qint64>(limit, 1000))));
    QJsonArray json;
    QStringList lines;
    const QLocale locale;
    for (const people::ImportRun &run : std::as_const(runs)) {
        json << run.toJson();
        const QString state = run.undoneAt.isValid() ? translate("Ctl", "taken back on %1").arg(shown(run.undoneAt))
                              : run.undoable ? translate("Ctl", "can be taken back until %1").arg(shown(run.undoUntil))
                                             : translate("Ctl", "can no longer be taken back");
        lines << translate("Ctl", "%1  %2  %3  %4: %5 new, %6 changed, %7 rejected; %8")
                     .arg(QString::number(run.id.value), shown(run.startedAt), run.kind, run.fileName,
                          locale.toString(run.created), locale.toString(run.updated), locale.toString(run.rejected),
                          state);
    }
    if (lines.isEmpty())
        lines << translate("Ctl", "Nothing was imported yet.");
    return Answer{json, lines.join(u'\n'), Finished};
}

static QString clinicLine(const people::ImportResult &result)
{
    const QLocale locale;
    return translate("Ctl", "%1: %2 rows, %3 new, %4 changed, %5 unchanged, %6 rejected.")
        .arg(result.fileName, locale.toString(result.rows), locale.toString(result.created),
             locale.toString(result.updated), locale.toString(result.unchanged), locale.toString(result.rejected));
}

static Result<Answer> importClinic(Call &call)
{
    people::ImportOptions options;
    OTKLIK_TRY(site, access::siteForNew(call.database(), call.option(u"site"_s)));
    options.site = SiteId(site.id);
    options.dryRun = call.has(u"dry-run"_s);
    const QString folder = call.arguments.first();
    if (call.has(u"rejects"_s))
        options.rejects = call.option(u"rejects"_s);
    else if (!options.dryRun)
        options.rejects = folder;
    options.progress = [&call](const people::ImportProgress &progress) {
        call.progress(translate("Ctl", "%1 rows").arg(QLocale().toString(progress.rows)));
    };
    OTKLIK_TRY(result, care::ClinicImport(call.database()).run(folder, options));
    QStringList lines;
    for (const people::ImportResult *file : {&result.patients, &result.conditions, &result.observations}) {
        if (file->fileName.isEmpty())
            continue;
        lines << clinicLine(*file);
        for (const people::ImportError &error : file->errors)
            lines << translate("Ctl", "row %1, %2: %3")
                         .arg(error.row)
                         .arg(error.column.isEmpty() ? u"–"_s : error.column, error.message);
        lines << afterLines(*file);
    }
    if (result.unreachable > 0)
        lines << translate("Ctl", "%n people of this clinic cannot be reached: they have no phone and no e-mail yet.",
                           nullptr, int(result.unreachable));
    if (options.dryRun)
        lines << translate("Ctl", "This was a dry run: nothing was stored.");
    return Answer{result.toJson(), lines.join(u'\n'), result.rejected() > 0 ? Findings : Finished};
}

QList<CommandSpec> ImportRecordCommands::table()
{
    return {{.path = u"import undo"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Take an import back as a unit, within 30 days."),
             .least = 1,
             .most = 1,
             .run = undoImport},
            {.path = u"import list"_s,
             .arguments = QString(),
             .summary = translate("Ctl", "Show the imports of the last time."),
             .options = {{u"limit"_s, u"N"_s, translate("Ctl", "how many, the newest first; otherwise 50")}},
             .run = listImports},
            {.path = u"import clinic"_s,
             .arguments = u"DIR"_s,
             .summary = translate("Ctl", "Take patients, conditions and observations in the layout of Synthea."),
             .least = 1,
             .most = 1,
             .options = {{u"site"_s, u"CODE"_s, translate("Ctl", "the clinic; needed by a login of several sites")},
                         {u"dry-run"_s, {}, translate("Ctl", "say what would happen and store nothing")},
                         {u"rejects"_s, u"DIR"_s,
                          translate("Ctl", "the folder of the files of rejected rows; otherwise the clinic's own")}},
             .run = importClinic}};
}

} // namespace otklik::ctl
