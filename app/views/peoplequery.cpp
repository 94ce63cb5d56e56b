// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplequery.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "counts.h"
#include "notes.h"
#include "segments.h"
#include "similarsearch.h"

namespace otklik::views {

static constexpr int similarSize = 50;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleQuery)
};

} // namespace

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
    if (!query.text.isEmpty()) {
        OTKLIK_TRY(found, queries.search(query.text, PeopleQuery::searchSize, {}, query.filter));
        answer.people = found;
        if (found.isEmpty()) {
            OTKLIK_TRY(similar, people::searchSimilar(database, site, query.text, similarSize, {}, query.filter));
            answer.people = similar;
            answer.similar = !similar.isEmpty();
        }
    } else if (!query.segment.isEmpty()) {
        OTKLIK_TRY(segment, audience::Segments(database).find(query.segment));
        OTKLIK_TRY(sample, audience::Counts(database).sample(segment.rule, PeopleQuery::pageSize,
                                                             after ? after->id : PersonId()));
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
    if (!after) {
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
