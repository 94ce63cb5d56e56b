// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcommands.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include "listuse.h"
#include "personbulk.h"
#include "personlistkeys.h"
#include "worksites.h"

using namespace Qt::Literals::StringLiterals;
using otklik::people::ListKind;
using otklik::people::ListScope;
using otklik::people::PersonList;
using otklik::people::PersonLists;

namespace otklik::ctl {

namespace {

constexpr int largestPage = 1000;

QString kindText(const PersonList &list)
{
    if (list.kind == ListKind::Smart)
        return translate("Ctl", "smart: segment «%1»").arg(list.segment);
    if (list.kind == ListKind::Starred)
        return translate("Ctl", "people with a star");
    switch (list.scope) {
    case ListScope::Personal:
        return translate("Ctl", "personal");
    case ListScope::Site:
        return translate("Ctl", "of the site");
    case ListScope::City:
        return translate("Ctl", "of the city");
    }
    return {};
}

QJsonObject jsonOf(const PersonList &list)
{
    QJsonObject json{{"id"_L1, list.id.value},
                     {"name"_L1, list.name},
                     {"kind"_L1, code(list.kind)},
                     {"scope"_L1, code(list.scope)},
                     {"owner"_L1, list.owner},
                     {"mine"_L1, list.mine},
                     {"changeable"_L1, list.changeable},
                     {"starred"_L1, list.starred},
                     {"created_at"_L1, instantJson(list.createdAt)},
                     {"updated_at"_L1, instantJson(list.updatedAt)}};
    if (list.kind == ListKind::Smart)
        json.insert("segment"_L1, list.segment);
    return json;
}

Answer answerOf(const PersonList &list)
{
    return {jsonOf(list), list.name + u"  "_s + kindText(list)};
}

Result<SiteId> siteOf(Call &call)
{
    OTKLIK_TRY(site, access::siteForNew(call.database(), call.option(u"site"_s)));
    return SiteId(site.id);
}

Result<PersonList> listOf(Call &call)
{
    return PersonLists(call.database()).find(call.arguments.first());
}

ListScope scopeOf(const Call &call, ListScope otherwise)
{
    return call.has(u"city"_s)       ? ListScope::City
           : call.has(u"shared"_s)   ? ListScope::Site
           : call.has(u"personal"_s) ? ListScope::Personal
                                     : otherwise;
}

Result<Answer> add(Call &call)
{
    OTKLIK_TRY(site, siteOf(call));
    const ListScope scope = scopeOf(call, ListScope::Personal);
    auto list = call.has(u"segment"_s) ? audience::addSmartList(call.database(), call.arguments.first(), scope,
                                                                call.option(u"segment"_s), site)
                                       : PersonLists(call.database()).add(call.arguments.first(), scope, {}, site);
    if (!list)
        return fail(list.error());
    return answerOf(*list);
}

Result<Answer> rename(Call &call)
{
    OTKLIK_TRY(list, listOf(call));
    OTKLIK_TRY(renamed, audience::renameList(call.database(), list.id, call.arguments.at(1)));
    return answerOf(renamed);
}

Result<Answer> share(Call &call)
{
    OTKLIK_TRY(list, listOf(call));
    OTKLIK_TRY(shared, PersonLists(call.database()).share(list.id, scopeOf(call, ListScope::Site)));
    return answerOf(shared);
}

Result<Answer> star(Call &call)
{
    OTKLIK_TRY(list, listOf(call));
    OTKLIK_CHECK(PersonLists(call.database()).setStarred(list.id, !call.has(u"off"_s)));
    OTKLIK_TRY(now, PersonLists(call.database()).find(list.id));
    return answerOf(now);
}

Result<Answer> remove(Call &call)
{
    OTKLIK_TRY(list, listOf(call));
    OTKLIK_CHECK(audience::removeList(call.database(), list.id));
    return Answer{QJsonObject{{"id"_L1, list.id.value}, {"name"_L1, list.name}, {"removed"_L1, true}},
                  translate("Ctl", "Removed. The people stay.")};
}

/// Smart lists are counted by their segments; one whose segment nobody can count says why.
Result<Answer> show(Call &call)
{
    PersonLists lists(call.database());
    QList<PersonList> shown;
    if (call.arguments.isEmpty()) {
        OTKLIK_TRY(all, lists.all());
        shown = all;
    } else {
        OTKLIK_TRY(one, listOf(call));
        shown << one;
    }
    OTKLIK_TRY(counts, lists.counts());
    QJsonArray array;
    QList<QStringList> rows;
    int status = Finished;
    for (const PersonList &list : std::as_const(shown)) {
        QJsonObject json = jsonOf(list);
        const auto people = list.kind == ListKind::Smart ? audience::countList(call.database(), list)
                                                         : Result<qint64>(counts.value(list.id));
        if (people)
            json.insert("people"_L1, *people);
        else
            json.insert("error"_L1,
                        QJsonObject{{"code"_L1, people.error().code}, {"message"_L1, people.error().sentence}});
        status = people ? status : Findings;
        rows.append({list.name, kindText(list), people ? QLocale().toString(*people) : people.error().sentence});
        array.append(json);
    }
    const QString text = rows.isEmpty() ? translate("Ctl", "There is no list yet.") : table(rows);
    return Answer{call.arguments.isEmpty() ? QJsonValue(array) : array.first(), text, status};
}

Result<Answer> members(Call &call)
{
    OTKLIK_TRY(list, listOf(call));
    if (list.kind == ListKind::Smart)
        return fail(
            Failure::Conflict, u"list.smart"_s,
            translate("Ctl", "«%1» follows the segment «%2». «otklikctl export people --list» writes its people.")
                .arg(list.name, list.segment));
    OTKLIK_TRY(limit, call.number(u"limit"_s, 1, largestPage));
    QJsonArray array;
    QList<QStringList> rows;
    std::optional<people::MemberKey> after;
    do {
        OTKLIK_TRY(page, PersonLists(call.database())
                             .members(list.id, after, int(std::min<qint64>(limit - array.size(), largestPage))));
        for (const people::ListMember &member : std::as_const(page.members)) {
            array.append(QJsonObject{{"person"_L1, member.person.id.value},
                                     {"external_id"_L1, member.person.externalId},
                                     {"name"_L1, people::displayName(member.person)},
                                     {"since"_L1, instantJson(member.since)},
                                     {"added_by"_L1, member.addedBy}});
            rows.append({QString::number(member.person.id.value), people::displayName(member.person),
                         QLocale().toString(member.since.toLocalTime(), QLocale::ShortFormat), member.addedBy});
        }
        after = page.next;
    } while (after && array.size() < limit);
    return Answer{array, rows.isEmpty() ? translate("Ctl", "Nobody is on it yet.") : table(rows)};
}

Result<Answer> change(Call &call, bool put)
{
    OTKLIK_TRY(list, listOf(call));
    OTKLIK_TRY(site, siteOf(call));
    OTKLIK_TRY(bytes, readFile(call.arguments.at(1)));
    QString text = QString::fromUtf8(bytes);
    text.remove(u'\r');
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    OTKLIK_TRY(keyed,
               people::peopleByKeys(call.database(), site, text.split(u'\n'), call.option(u"region"_s).toUpper()));
    people::BulkResult result;
    if (!keyed.people.isEmpty()) {
        const auto progress = [&call](qint64 done) {
            call.progress(translate("Ctl", "%n people", nullptr, int(done)));
            return true;
        };
        people::PersonBulk bulk(call.database());
        const auto done = put ? bulk.addToList(list.id, keyed.people, progress)
                              : bulk.removeFromList(list.id, keyed.people, progress);
        call.endProgress();
        if (!done)
            return fail(done.error());
        result = *done;
    }
    QJsonArray errors;
    QStringList lines;
    const QLocale locale;
    lines << (put ? translate("Ctl", "%1 lines: %2 put on the list, %3 were on it, %4 rejected.")
                  : translate("Ctl", "%1 lines: %2 taken off the list, %3 were not on it, %4 rejected."))
                 .arg(locale.toString(keyed.read), locale.toString(result.changed),
                      locale.toString(keyed.people.size() - result.changed), locale.toString(keyed.problems.size()));
    for (const people::KeyProblem &problem : std::as_const(keyed.problems)) {
        if (errors.size() == 1000)
            break;
        errors.append(
            QJsonObject{{"row"_L1, problem.row}, {"code"_L1, problem.code}, {"message"_L1, problem.sentence}});
        lines << translate("Ctl", "line %1: %2").arg(problem.row).arg(problem.sentence);
    }
    return Answer{QJsonObject{{"list"_L1, list.name},
                              {"read"_L1, keyed.read},
                              {put ? "added"_L1 : "taken"_L1, result.changed},
                              {"unchanged"_L1, keyed.people.size() - result.changed},
                              {"rejected"_L1, keyed.problems.size()},
                              {"change"_L1, result.run.isValid() ? QJsonValue(result.run.value) : QJsonValue()},
                              {"errors"_L1, errors}},
                  lines.join(u'\n'), keyed.problems.isEmpty() ? Finished : Findings};
}

Result<Answer> undo(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    OTKLIK_TRY(undone, people::PersonBulk(call.database()).undo(BulkId(id)));
    QJsonArray kept;
    for (const PersonId person : std::as_const(undone.someKept))
        kept.append(person.value);
    return Answer{QJsonObject{{"restored"_L1, undone.restored}, {"kept"_L1, undone.kept}, {"people_kept"_L1, kept}},
                  translate("Ctl", "%1 people are as they were; %2 were changed by somebody else since and were kept.")
                      .arg(QLocale().toString(undone.restored), QLocale().toString(undone.kept)),
                  undone.kept > 0 ? Findings : Finished};
}

} // namespace

QList<CommandSpec> ListCommands::table()
{
    const OptionSpec shared{u"shared"_s, {}, translate("Ctl", "whoever sees the site sees it")};
    const OptionSpec city{u"city"_s, {}, translate("Ctl", "everybody sees it")};
    const OptionSpec site{u"site"_s, u"CODE"_s, translate("Ctl", "the site that it belongs to")};
    const OptionSpec region{u"region"_s, u"RU"_s,
                            translate("Ctl", "country of phones without a country code; otherwise the organisation's")};
    const auto spec = [](const QString &path, const QString &arguments, const QString &summary, int least, int most,
                         const QList<OptionSpec> &options, std::function<Result<Answer>(Call &)> run) {
        CommandSpec command;
        command.path = path;
        command.arguments = arguments;
        command.summary = summary;
        command.least = least;
        command.most = most;
        command.options = options;
        command.run = std::move(run);
        return command;
    };
    return {
        spec(u"list add"_s, u"NAME"_s, translate("Ctl", "Make a list of people: personal unless said otherwise."), 1, 1,
             {shared,
              city,
              site,
              {u"segment"_s, u"NAME"_s, translate("Ctl", "a smart list: those whom this saved segment finds")}},
             add),
        spec(u"list rename"_s, u"NAME NEW"_s, translate("Ctl", "Give a list another name."), 2, 2, {}, rename),
        spec(u"list share"_s, u"NAME"_s, translate("Ctl", "Say who sees a list."), 1, 1,
             {shared, city, {u"personal"_s, {}, translate("Ctl", "whoever made it alone")}}, share),
        spec(u"list star"_s, u"NAME"_s, translate("Ctl", "Put your own star on a list."), 1, 1,
             {{u"off"_s, {}, translate("Ctl", "take it off")}}, star),
        spec(u"list remove"_s, u"NAME"_s, translate("Ctl", "Remove a list; the people stay."), 1, 1, {}, remove),
        spec(u"list show"_s, u"[NAME]"_s, translate("Ctl", "Show the lists, with how many people stand on each."), 0, 1,
             {}, show),
        spec(u"list members"_s, u"NAME"_s, translate("Ctl", "Show who stands on a list, the last ones first."), 1, 1,
             {{u"limit"_s, u"N"_s, translate("Ctl", "how many at most; 1000 unless said otherwise")}}, members),
        spec(u"list put"_s, u"NAME FILE"_s,
             translate("Ctl", "Put people on a list: one external id, phone or e-mail a line; - is standard input."), 2,
             2, {site, region}, [](Call &call) { return change(call, true); }),
        spec(u"list take"_s, u"NAME FILE"_s, translate("Ctl", "Take people off a list, as list put names them."), 2, 2,
             {site, region}, [](Call &call) { return change(call, false); }),
        spec(u"list undo"_s, u"CHANGE"_s,
             translate("Ctl", "Take a put or a take back, for thirty days, by the number it gave."), 1, 1, {}, undo)};
}

} // namespace otklik::ctl
