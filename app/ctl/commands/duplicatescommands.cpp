// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include "commands.h"
#include "duplicatefinder.h"
#include "duplicates.h"
#include "personjoin.h"
#include "personqueries.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

Result<SiteId> siteOption(Call &call)
{
    if (!call.has(u"site"_s))
        return SiteId();
    OTKLIK_TRY(number, call.number(u"site"_s, 1, 1));
    return SiteId(number);
}

QJsonObject progressJson(const people::DuplicateProgress &progress, qint64 looked, double seconds)
{
    return {
        {"people"_L1, progress.people}, {"looked_at"_L1, looked},
        {"pairs"_L1, progress.pairs},   {"large_groups"_L1, progress.largeGroups},
        {"seconds"_L1, seconds},        {"people_per_second"_L1, seconds > 0 ? qRound64(double(looked) / seconds) : 0}};
}

/// Goes on where the last search was killed.
Result<Answer> find(Call &call)
{
    OTKLIK_TRY(site, siteOption(call));
    OTKLIK_TRY(most, call.number(u"people"_s, 1, 0));
    people::DuplicateFinder finder(call.database(), site);
    if (call.has(u"restart"_s))
        OTKLIK_CHECK(finder.restart());
    QElapsedTimer clock;
    clock.start();
    qint64 looked = 0;
    people::DuplicateProgress progress;
    do {
        OTKLIK_TRY(step, finder.step());
        looked += step.looked;
        progress = step;
        const double seconds = double(clock.elapsed()) / 1000;
        call.progress(translate("Ctl", "%1 people looked at, %2 pairs, %3 people a second")
                          .arg(progress.people)
                          .arg(progress.pairs)
                          .arg(seconds > 0 ? qRound64(double(looked) / seconds) : 0));
    } while (!progress.done && (most == 0 || looked < most));
    call.endProgress();
    const double seconds = double(clock.elapsed()) / 1000;
    QJsonObject json = progressJson(progress, looked, seconds);
    json.insert("done"_L1, progress.done);
    return Answer{json,
                  translate("Ctl", "%1 people looked at in %2 s: %3 pairs look like one person. %4 groups were too "
                                   "large to be compared one by one.")
                      .arg(looked)
                      .arg(seconds, 0, 'f', 1)
                      .arg(progress.pairs)
                      .arg(progress.largeGroups)};
}

QJsonObject pairJson(const people::DuplicatePair &pair)
{
    QJsonArray reasons;
    for (const people::DuplicateReason reason : pair.reasons)
        reasons.append(QJsonObject{{"reason"_L1, people::code(reason)}, {"weight"_L1, people::weightOf(reason)}});
    return {{"a"_L1, pair.low.value},
            {"b"_L1, pair.high.value},
            {"site_a"_L1, pair.lowSite.value},
            {"site_b"_L1, pair.highSite.value},
            {"score"_L1, pair.score},
            {"state"_L1, people::code(pair.state)},
            {"reasons"_L1, reasons}};
}

Result<Answer> list(Call &call)
{
    OTKLIK_TRY(limit, call.number(u"limit"_s, 1, 100));
    OTKLIK_TRY(pairs, people::Duplicates(call.database()).list(int(limit)));
    QJsonArray json;
    QList<QStringList> lines;
    for (const people::DuplicatePair &pair : std::as_const(pairs)) {
        json.append(pairJson(pair));
        QStringList why;
        for (const people::DuplicateReason reason : pair.reasons)
            why << people::sentence(reason);
        lines.append({QString::number(pair.low.value), QString::number(pair.high.value), QString::number(pair.score),
                      QLocale().createSeparatedList(why)});
    }
    return Answer{json, lines.isEmpty() ? translate("Ctl", "Nobody looks like somebody else. Has «otklikctl duplicates "
                                                           "find» been run?")
                                        : table(lines)};
}

Result<std::pair<PersonId, PersonId>> twoPeople(Call &call)
{
    OTKLIK_TRY(one, idFrom(call.arguments.at(0)));
    OTKLIK_TRY(other, idFrom(call.arguments.at(1)));
    return std::pair(PersonId(one), PersonId(other));
}

/// The first is kept; what it does not have is taken from the other.
Result<Answer> merge(Call &call)
{
    OTKLIK_TRY(people, twoPeople(call));
    const auto [kept, lost] = people;
    OTKLIK_TRY(view, people::Duplicates(call.database()).view(kept, lost));
    const people::Person &survivor = view.low.id == kept ? view.low : view.high;
    const people::Person &other = view.low.id == kept ? view.high : view.low;
    OTKLIK_TRY(join, people::PersonJoin(call.database()).join(people::withGapsFilled(survivor, other), lost));
    return Answer{
        QJsonObject{{"merge"_L1, join.value}, {"kept"_L1, kept.value}, {"merged"_L1, lost.value}},
        translate("Ctl", "Person %1 is now part of person %2. To take it back: otklikctl duplicates unmerge %3")
            .arg(lost.value)
            .arg(kept.value)
            .arg(join.value)};
}

Result<Answer> unmerge(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    OTKLIK_TRY(undone, people::PersonJoin(call.database()).unjoin(people::JoinId(id)));
    static constexpr const char *why[] = {"changed_since", "gone", "taken", "said_since"};
    QJsonArray conflicts;
    QStringList lines{translate("Ctl", "Person %1 and person %2 are two people again.")
                          .arg(undone.survivor.value)
                          .arg(undone.lost.value)};
    for (const people::JoinConflict &conflict : std::as_const(undone.conflicts)) {
        conflicts.append(QJsonObject{{"object"_L1, conflict.object},
                                     {"key"_L1, conflict.key},
                                     {"why"_L1, QString::fromLatin1(why[int(conflict.why)])}});
        lines << u"  "_s + people::sentence(conflict);
    }
    return Answer{QJsonObject{{"kept"_L1, undone.survivor.value},
                              {"restored"_L1, undone.lost.value},
                              {"conflicts"_L1, conflicts}},
                  lines.join(u'\n'), conflicts.isEmpty() ? Finished : Findings};
}

Result<Answer> dismiss(Call &call)
{
    OTKLIK_TRY(people, twoPeople(call));
    OTKLIK_TRY(before,
               people::Duplicates(call.database()).setState(people.first, people.second, people::PairState::Dismissed));
    return Answer{QJsonObject{{"a"_L1, people.first.value},
                              {"b"_L1, people.second.value},
                              {"state"_L1, people::code(people::PairState::Dismissed)},
                              {"before"_L1, people::code(before)}},
                  translate("Ctl", "Person %1 and person %2 are not the same and will not be offered again.")
                      .arg(people.first.value)
                      .arg(people.second.value)};
}

} // namespace

QList<CommandSpec> DuplicateCommands::table()
{
    return {{.path = u"duplicates find"_s,
             .arguments = {},
             .summary = translate("Ctl", "Look for people who stand in the list twice. Goes on where it was stopped."),
             .options = {{u"site"_s, u"ID"_s, translate("Ctl", "the people of one site only")},
                         {u"restart"_s, {}, translate("Ctl", "begin with everybody anew")},
                         {u"people"_s, u"N"_s, translate("Ctl", "stop after about so many people")}},
             .run = find},
            {.path = u"duplicates list"_s,
             .arguments = {},
             .summary = translate("Ctl", "List the pairs that look like one person, the surest first."),
             .options = {{u"limit"_s, u"N"_s, translate("Ctl", "at most so many, 100 otherwise")}},
             .run = list},
            {.path = u"duplicates merge"_s,
             .arguments = u"KEPT MERGED"_s,
             .summary = translate("Ctl", "Make two records one; the first keeps its fields."),
             .least = 2,
             .most = 2,
             .run = merge},
            {.path = u"duplicates unmerge"_s,
             .arguments = u"MERGE"_s,
             .summary = translate("Ctl", "Take a merge back, also after later changes."),
             .least = 1,
             .most = 1,
             .run = unmerge},
            {.path = u"duplicates dismiss"_s,
             .arguments = u"A B"_s,
             .summary = translate("Ctl", "Say that two people are not the same; they are never offered again."),
             .least = 2,
             .most = 2,
             .run = dismiss}};
}

} // namespace otklik::ctl
