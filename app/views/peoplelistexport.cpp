// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplelistexport.h"

#include "exportgrant.h"
#include "peopleexport.h"
#include "personsearch.h"
#include "picklists.h"
#include "segments.h"
#include "translate.h"

namespace otklik::views {

using namespace Qt::Literals::StringLiterals;

/// How the audit and the second person know the list: never what was searched for, which may be a number or a name. A
/// segment alone has its own name, as for otklikctl.
static Result<QString> listName(store::Database &database, const PeopleQuery &query, SiteId site)
{
    const bool searched = !query.text.isEmpty();
    QStringList parts;
    OTKLIK_TRY(sites, database.select(u"access_list_sites"_s));
    for (const store::Row row : sites) {
        if (sites.size() > 1 && row.id<SiteId>("id") == site)
            parts << u"site %1"_s.arg(row.text("code"));
    }
    if (query.list.isValid() && !searched) {
        OTKLIK_TRY(list, people::PersonLists(database).find(query.list));
        parts << (list.scope == people::ListScope::Personal ? u"a personal list"_s : u"list %1"_s.arg(list.name));
    }
    if (parts.isEmpty() && !searched && query.filter == people::PersonFilter())
        return query.segment.isEmpty() ? u"(everybody)"_s : query.segment;
    if (searched)
        parts << u"search"_s;
    else if (!query.segment.isEmpty())
        parts << u"segment %1"_s.arg(query.segment);
    if (query.filter.district.isValid()) {
        OTKLIK_TRY(districts, people::PickLists(database).districts());
        for (const people::District &district : std::as_const(districts)) {
            if (district.id == query.filter.district)
                parts << u"district %1"_s.arg(district.code);
        }
    }
    if (!query.filter.language.isEmpty())
        parts << u"language %1"_s.arg(query.filter.language);
    return u"(list: %1)"_s.arg(parts.join(u", "_s));
}

Result<qint64> exportPeopleList(store::Database &database, const PeopleQuery &query, SiteId site, const QString &path,
                                const std::function<bool(qint64, qint64)> &goOn)
{
    audience::PeopleChoice choice;
    choice.filter = query.filter;
    choice.site = site;
    if (!query.text.isEmpty()) { // as the list does: a search looks at everybody
        OTKLIK_TRY(region, people::organisationRegion(database));
        OTKLIK_TRY(found,
                   people::searchPeople(database, site, query.text, mostFoundToExport + 1, region, query.filter));
        if (found.size() > mostFoundToExport)
            return fail(Failure::Invalid, u"export.too_wide"_s,
                        translate("PeopleQuery", "The search finds more than %L1 people, which is no list to hand out. "
                                                 "No file was written. Search for less, or save a segment that says "
                                                 "whom you mean and export that.")
                            .arg(mostFoundToExport));
        if (found.isEmpty()) { // the list then shows whoever is called nearly so
            OTKLIK_TRY(shown, readPeople(database, query, {}, site));
            for (const people::Person &person : std::as_const(shown.people))
                found << person.id;
        }
        choice.only = found;
    } else if (query.list.isValid()) {
        choice.site = {}; // as it is shown: everybody on it whom one may see
        choice.rule = audience::Rule(audience::InList{query.listName, query.list.value});
    } else if (!query.segment.isEmpty()) {
        OTKLIK_TRY(segment, audience::Segments(database).find(query.segment));
        choice.rule = segment.rule;
    }
    audience::PeopleExport people(database);
    OTKLIK_TRY(name, listName(database, query, site));
    OTKLIK_TRY(total, people.count(choice));
    OTKLIK_CHECK(privacy::askForExport(database, name, total));
    return people.write(choice, path, [&goOn, total](qint64 done) { return !goOn || goOn(done, total); });
}

} // namespace otklik::views
