// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonObject>

#include "commands.h"
#include "erasure.h"
#include "exportgrant.h"
#include "peopleexport.h"
#include "personlists.h"
#include "retention.h"
#include "segments.h"
#include "subjectexport.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

Result<Answer> personExport(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    const QString path = call.has(u"to"_s) ? call.option(u"to"_s) : u"person-%1.zip"_s.arg(id);
    OTKLIK_TRY(subject, privacy::SubjectExport(call.database()).write(PersonId(id), path));
    const QJsonArray leftOut = subject.value("left_out"_L1).toArray();
    QString text = translate("Ctl", "Everything about person %1 is in %2, which only you can read.").arg(id).arg(path);
    for (const QJsonValue &part : leftOut)
        text += u"\n  %1: %2"_s.arg(part["part"_L1].toString(), part["why"_L1].toString());
    return Answer{QJsonObject{{"person"_L1, id},
                              {"file"_L1, path},
                              {"messages"_L1, subject.value("messages"_L1).toArray().size()},
                              {"left_out"_L1, leftOut}},
                  text, leftOut.isEmpty() ? Finished : Findings};
}

Result<Answer> personErase(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    OTKLIK_TRY(
        erased,
        privacy::Erasure(call.database()).erase(PersonId(id), call.option(u"reason"_s), qEnvironmentVariable("USER")));
    return Answer{QJsonObject{{"person"_L1, id}, {"erased"_L1, true}, {"already"_L1, erased.already}},
                  erased.already
                      ? translate("Ctl", "Person %1 had been erased before. Nothing was changed.").arg(id)
                      : translate("Ctl", "Person %1 is erased. What is counted stays. Backups keep their copy until "
                                         "they expire, and raw reports of gateways until their timer ends.")
                            .arg(id)};
}

Result<Answer> exportPeople(Call &call)
{
    const QString path = call.option(u"to"_s);
    if (path.isEmpty() || call.option(u"segment"_s).isEmpty() == call.option(u"list"_s).isEmpty())
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say who and where to: --segment NAME or --list NAME, and --to FILE.xlsx (or "
                                     ".csv)."));
    audience::PeopleExport people(call.database());
    audience::PeopleChoice choice;
    QString name;
    if (call.has(u"list"_s)) {
        OTKLIK_TRY(list, people::PersonLists(call.database()).find(call.option(u"list"_s)));
        choice.rule = audience::Rule(audience::InList{list.name, list.id.value});
        name = u"(list: %1)"_s.arg(list.name);
    } else {
        OTKLIK_TRY(segment, audience::Segments(call.database()).find(call.option(u"segment"_s)));
        choice.rule = segment.rule;
        name = segment.name;
    }
    OTKLIK_TRY(count, people.count(choice));
    OTKLIK_CHECK(privacy::askForExport(call.database(), name, count));
    const auto rows = people.write(choice, path, [&call](qint64 written) {
        call.progress(translate("Ctl", "%n people written", nullptr, int(written)));
        return true;
    });
    call.endProgress();
    if (!rows)
        return fail(rows.error());
    return Answer{QJsonObject{{"rows"_L1, *rows}, {"file"_L1, path}},
                  translate("Ctl", "%n people are in %1, which only you can read.", nullptr, int(*rows)).arg(path)};
}

Result<Answer> exportAgree(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    OTKLIK_CHECK(privacy::agreeToExport(call.database(), id));
    return Answer{QJsonObject{{"request"_L1, id}, {"agreed"_L1, true}},
                  translate("Ctl", "Agreed. It holds for one export within a day.")};
}

QString daysText(int days)
{
    return days == 0 ? translate("Ctl", "for ever") : translate("Ctl", "%n days", nullptr, days);
}

Result<Answer> retentionList(Call &call)
{
    OTKLIK_TRY(rules, privacy::Retention(call.database()).list());
    QJsonArray array;
    QList<QStringList> lines;
    for (const privacy::RetentionRule &rule : std::as_const(rules)) {
        array.append(QJsonObject{{"kind"_L1, rule.kind}, {"days"_L1, rule.days}, {"standard"_L1, rule.standard}});
        lines.append({rule.kind, daysText(rule.days), rule.title});
    }
    return Answer{array, table(lines)};
}

Result<Answer> retentionSet(Call &call)
{
    bool understood = false;
    const int days = call.arguments.at(1).toInt(&understood);
    if (!understood)
        return fail(Failure::Invalid, u"retention.bad_days"_s,
                    translate("Ctl", "«%1» is no number of days. Nothing was changed.").arg(call.arguments.at(1)));
    const QString kind = call.arguments.first();
    OTKLIK_CHECK(privacy::Retention(call.database()).set(kind, days));
    return Answer{QJsonObject{{"kind"_L1, kind}, {"days"_L1, days}},
                  translate("Ctl", "%1: %2.").arg(kind, daysText(days))};
}

Result<Answer> retentionRun(Call &call)
{
    OTKLIK_TRY(rows, privacy::Retention(call.database()).purge());
    return Answer{QJsonObject{{"purged"_L1, rows}},
                  translate("Ctl", "%n rows were older than their timer and were emptied.", nullptr, int(rows))};
}

} // namespace

QList<CommandSpec> PrivacyCommands::table()
{
    return {{.path = u"export people"_s,
             .arguments = {},
             .summary = translate("Ctl", "Write the people of a saved segment or of a list into a file."),
             .options = {{u"segment"_s, u"NAME"_s, translate("Ctl", "the saved segment")},
                         {u"list"_s, u"NAME"_s, translate("Ctl", "or the list of people")},
                         {u"to"_s, u"FILE"_s, translate("Ctl", ".xlsx or .csv")}},
             .run = exportPeople},
            {.path = u"export agree"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Agree, as the second person, to an export of more than 5,000 people."),
             .least = 1,
             .most = 1,
             .run = exportAgree},
            {.path = u"person export"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Write everything about one person into a ZIP: a page to read, and JSON."),
             .least = 1,
             .most = 1,
             .options = {{u"to"_s, u"FILE"_s, translate("Ctl", "person-ID.zip in this folder unless said otherwise")}},
             .run = personExport},
            {.path = u"person erase"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Take everything personal of one person away, for good. Counts stay."),
             .least = 1,
             .most = 1,
             .options = {{u"reason"_s, u"TEXT"_s,
                          translate("Ctl", "why, without a name: it is kept for ever («request of 21 November»)")}},
             .run = personErase},
            {.path = u"retention list"_s,
             .arguments = {},
             .summary = translate("Ctl", "Say how long each kind of data lives."),
             .run = retentionList},
            {.path = u"retention set"_s,
             .arguments = u"KIND DAYS"_s,
             .summary = translate("Ctl", "Change how long a kind of data lives; 0 is for ever."),
             .least = 2,
             .most = 2,
             .run = retentionSet},
            {.path = u"retention run"_s,
             .arguments = {},
             .summary = translate("Ctl", "Empty now what is older than its timer (serve does it every hour)."),
             .run = retentionRun}};
}

} // namespace otklik::ctl
