// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplequery.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "counts.h"
#include "notes.h"
#include "peopleexport.h"
#include "peopleids.h"
#include "searchamong.h"
#include "segments.h"
#include "similarsearch.h"

namespace otklik::views {

static constexpr int similarSize = 50;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleQuery)
};

/// The next page of a list. Its key holds the instant as text in place of the name.
Done readMembers(store::Database &database, const PeopleQuery &query, const std::optional<people::PageKey> &after,
                 PeopleAnswer &answer)
{
    std::optional<people::MemberKey> key;
    if (after)
        key = people::MemberKey{QDateTime::fromString(after->nameKey, Qt::ISODateWithMs), after->id};
    OTKLIK_TRY(page, people::PersonLists(database).members(query.list, key, PeopleQuery::pageSize, query.filter));
    for (const people::ListMember &member : std::as_const(page.members)) {
        answer.people << member.person;
        answer.since.insert(member.person.id, member.since);
    }
    if (page.next)
        answer.next = people::PageKey{page.next->since.toUTC().toString(Qt::ISODateWithMs), page.next->person};
    return {};
}

/// The rule of whom a query without a search shows.
Result<audience::Rule> ruleOf(store::Database &database, const PeopleQuery &query)
{
    if (query.list.isValid())
        return audience::Rule(audience::InList{query.listName, query.list.value});
    if (query.segment.isEmpty())
        return audience::Rule();
    OTKLIK_TRY(segment, audience::Segments(database).find(query.segment));
    return segment.rule;
}

/// Those on a list, plain or smart, or of a segment whom the search finds; the closest first.
Done searchInside(store::Database &database, const PeopleQuery &query, SiteId site, PeopleAnswer &answer)
{
    OTKLIK_TRY(rule, ruleOf(database, query));
    OTKLIK_TRY(found, audience::searchAmong(database, rule, site, query.text, PeopleQuery::searchSize, query.filter));
    OTKLIK_TRY(people, people::PersonQueries(database, site).list(found));
    answer.people = people;
    if (!found.isEmpty())
        return {};
    OTKLIK_TRY(similar, audience::searchSimilarAmong(database, rule, site, query.text, similarSize, query.filter));
    answer.people = similar;
    answer.similar = !similar.isEmpty();
    return {};
}

} // namespace

Result<QList<PersonId>> peopleOf(store::Database &database, const PeopleQuery &query, SiteId site)
{
    if (!query.text.isEmpty()) {
        OTKLIK_TRY(shown, readPeople(database, query, {}, site));
        QList<PersonId> ids;
        for (const people::Person &person : std::as_const(shown.people))
            ids << person.id;
        return ids;
    }
    OTKLIK_TRY(rule, ruleOf(database, query));
    return audience::peopleIds(database, rule, query.filter, query.list.isValid() ? SiteId() : site);
}

Result<qint64> countPeople(store::Database &database, const PeopleQuery &query, SiteId site)
{
    if (!query.text.isEmpty()) {
        OTKLIK_TRY(shown, readPeople(database, query, {}, site));
        return qint64(shown.people.size());
    }
    OTKLIK_TRY(rule, ruleOf(database, query));
    if (query.list.isValid() &&
        query.filter == people::PersonFilter()) { // without a look at each of them, where it can
        OTKLIK_TRY(counted, audience::Counts(database).count(rule));
        return counted.count;
    }
    audience::PeopleChoice choice;
    choice.rule = rule;
    choice.filter = query.filter;
    choice.site = query.list.isValid() ? SiteId() : site; // a list shows everybody on it
    return audience::PeopleExport(database).count(choice);
}

Result<PeopleAnswer> readPeople(store::Database &database, const PeopleQuery &query,
                                const std::optional<people::PageKey> &after, SiteId site)
{
    PeopleAnswer answer;
    people::PersonQueries queries(database, site);
    OTKLIK_TRY(today, care::Notes(database).today());
    answer.today = today;
    const auto fits = [&query](const people::Person &person) {
        return (!query.filter.district.isValid() || person.districtId == query.filter.district) &&
               (query.filter.language.isEmpty() || person.language == query.filter.language);
    };
    std::optional<people::PersonList> list;
    if (query.list.isValid()) {
        OTKLIK_TRY(known, people::PersonLists(database).find(query.list));
        list = known;
    }
    const bool smart = list && list->kind == people::ListKind::Smart;
    if (!query.text.isEmpty() && (list || !query.segment.isEmpty())) {
        OTKLIK_CHECK(searchInside(database, query, site, answer));
    } else if (!query.text.isEmpty()) {
        OTKLIK_TRY(found, queries.search(query.text, PeopleQuery::searchSize, {}, query.filter));
        answer.people = found;
        if (found.isEmpty()) {
            OTKLIK_TRY(similar, people::searchSimilar(database, site, query.text, similarSize, {}, query.filter));
            answer.people = similar;
            answer.similar = !similar.isEmpty();
        }
    } else if (list && !smart) {
        OTKLIK_CHECK(readMembers(database, query, after, answer));
    } else if (smart || !query.segment.isEmpty()) {
        OTKLIK_TRY(rule, ruleOf(database, query));
        OTKLIK_TRY(sample,
                   audience::Counts(database).sample(rule, PeopleQuery::pageSize, after ? after->id : PersonId()));
        QList<PersonId> ids;
        for (const auto &one : std::as_const(sample))
            ids.append(one.id);
        OTKLIK_TRY(people, queries.list(ids));
        std::copy_if(people.cbegin(), people.cend(), std::back_inserter(answer.people), fits);
        if (ids.size() == PeopleQuery::pageSize)
            answer.next = people::PageKey{{}, ids.constLast()};
    } else {
        OTKLIK_TRY(page, queries.page(after, PeopleQuery::pageSize, query.filter));
        answer.people = page.people;
        answer.next = page.next;
    }
    QList<PersonId> shown;
    for (const people::Person &person : std::as_const(answer.people))
        shown << person.id;
    people::PersonLists lists(database);
    if (list && !smart && answer.since.isEmpty()) { // of a search
        OTKLIK_TRY(since, lists.among(list->id, shown));
        answer.since = since;
    }
    OTKLIK_TRY(starred, lists.withStar(shown));
    answer.starred = starred;
    if (!after && !query.isNarrow()) { // it takes longer than most searches
        OTKLIK_TRY(count, queries.count());
        answer.count = count;
    }
    return answer;
}

QString peopleCountText(const PeopleQuery &query, const PeopleAnswer &answer)
{
    const QLocale locale;
    if (query.isNarrow() && answer.next)
        return {};
    if (answer.similar)
        return Words::tr("nobody exactly so, %Ln similar", nullptr, int(answer.people.size()));
    if (query.isNarrow())
        return answer.people.size() >= PeopleQuery::searchSize
                   ? Words::tr("the closest %1").arg(locale.toString(PeopleQuery::searchSize))
                   : Words::tr("%Ln found", nullptr, int(answer.people.size()));
    const int people = int(std::min<qint64>(answer.count.count, std::numeric_limits<int>::max()));
    return answer.count.exact ? Words::tr("%Ln people", nullptr, people)
                              : Words::tr("about %Ln people", nullptr, people);
}

} // namespace otklik::views
