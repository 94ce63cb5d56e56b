// SPDX-License-Identifier: GPL-3.0-or-later
#include "listuse.h"

#include <algorithm>

#include "counts.h"
#include "segments.h"
#include "translate.h"

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

static bool names(const Rule &rule, const QString &list)
{
    if (const auto *leaf = std::get_if<InList>(&rule.node()))
        return leaf->name == list;
    return std::any_of(rule.parts().begin(), rule.parts().end(),
                       [&list](const Rule &part) { return names(part, list); });
}

static Done requireFree(store::Database &database, PersonListId id)
{
    OTKLIK_TRY(list, people::PersonLists(database).find(id));
    OTKLIK_TRY(segments, Segments(database).list());
    for (const Segment &segment : std::as_const(segments)) {
        if (names(segment.rule, list.name))
            return fail(Failure::Conflict, u"list.in_use"_s,
                        translate("Audience",
                                  "The list «%1» is part of the segment «%2» and was kept as it is. Take it "
                                  "out there first.")
                            .arg(list.name, segment.name));
    }
    return {};
}

Result<people::PersonList> renameList(store::Database &database, PersonListId list, const QString &name)
{
    OTKLIK_CHECK(requireFree(database, list));
    return people::PersonLists(database).rename(list, name);
}

Done removeList(store::Database &database, PersonListId list)
{
    OTKLIK_CHECK(requireFree(database, list));
    return people::PersonLists(database).remove(list);
}

Result<people::PersonList> addSmartList(store::Database &database, const QString &name, people::ListScope scope,
                                        const QString &segment, SiteId site)
{
    OTKLIK_TRY(found, Segments(database).find(segment));
    return people::PersonLists(database).add(name, scope, found.name, site);
}

Result<qint64> countList(store::Database &database, const people::PersonList &list)
{
    if (list.kind != people::ListKind::Smart)
        return people::PersonLists(database).count(list.id);
    OTKLIK_TRY(count, Counts(database).count(Rule(InSegment{list.segment})));
    return count.count;
}

} // namespace otklik::audience
