// SPDX-License-Identifier: GPL-3.0-or-later
#include "household.h"

#include <algorithm>

#include "personqueries.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

bool Household::has(PersonId person) const
{
    return std::any_of(members.cbegin(), members.cend(),
                       [person](const HouseholdMember &member) { return member.person.id == person; });
}

Result<Household> Households::of(PersonId person) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_list_household"_s, {{u"person"_s, person.bound()}}));
    Household household;
    QList<PersonId> ids;
    for (const store::Row row : rows) {
        household.id = row.id<HouseholdId>("household_id");
        HouseholdMember member;
        member.person.id = row.id<PersonId>("person_id");
        member.since = row.instant("since");
        member.addedBy = row.text("added_by");
        ids << member.person.id;
        household.members << member;
    }
    if (ids.size() < 2)
        return Household(); // who is left alone by a merge or an erasure
    OTKLIK_TRY(people, PersonQueries(m_database).list(ids));
    for (HouseholdMember &member : household.members) {
        for (const Person &one : std::as_const(people)) {
            if (one.id == member.person.id)
                member.person = one;
        }
    }
    return household;
}

Result<Households::Place> Households::placeOf(PersonId person) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_find_household"_s, {{u"person"_s, person.bound()}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, u"person.not_found"_s,
                    translate("People", "There is no person with the number %1. The record may have been removed.")
                        .arg(person.value));
    const store::Row row = rows.first();
    return Place{row.id<SiteId>("site_id"), row.id<HouseholdId>("household_id"), row.instant("since")};
}

/// In the caller's transaction. \a to not valid: into none.
Done Households::move(PersonId person, const Place &from, HouseholdId to, const QDateTime &since)
{
    OTKLIK_TRY(now, m_database.now());
    if (from.household.isValid())
        OTKLIK_CHECK(m_database.change(
            u"people_take_household_member"_s,
            {{u"site"_s, from.site.bound()}, {u"household"_s, from.household.bound()}, {u"person"_s, person.bound()}}));
    if (to.isValid())
        OTKLIK_CHECK(m_database.change(u"people_put_household_member"_s, {{u"site"_s, from.site.bound()},
                                                                          {u"household"_s, to.bound()},
                                                                          {u"person"_s, person.bound()},
                                                                          {u"since"_s, since}}));
    return m_database.change(u"people_touch_person"_s, {{u"person"_s, person.bound()}, {u"now"_s, now}})
        .map([](qint64) {});
}

/// Out of the household and into another (not valid: into none), and whoever would be left alone in it out of it too;
/// notes both.
Done Households::takeOut(PersonId person, const Place &from, HouseholdId to, const QDateTime &now,
                         HouseholdChange &change)
{
    OTKLIK_TRY(rows, m_database.select(u"people_list_household"_s, {{u"person"_s, person.bound()}}));
    QList<PersonId> others;
    for (const store::Row row : rows) {
        if (const auto id = row.id<PersonId>("person_id"); id != person)
            others << id;
    }
    OTKLIK_CHECK(move(person, from, to, now));
    change.moves << HouseholdChange::Move{person, from.site, from.household, from.since, to};
    if (others.size() != 1)
        return {};
    OTKLIK_TRY(last, placeOf(others.constFirst()));
    OTKLIK_CHECK(move(others.constFirst(), last, {}, now));
    change.moves << HouseholdChange::Move{others.constFirst(), last.site, last.household, last.since, {}};
    return {};
}

Result<HouseholdChange> Households::join(PersonId person, PersonId with)
{
    if (person == with)
        return fail(Failure::Invalid, u"household.same"_s,
                    translate("People", "That is the same person twice. Choose somebody else who lives there."));
    OTKLIK_TRY(now, m_database.now());
    store::Tx tx(m_database);
    OTKLIK_TRY(here, placeOf(person));
    OTKLIK_TRY(there, placeOf(with));
    if (here.site != there.site)
        return fail(Failure::Conflict, u"household.two_sites"_s,
                    translate("People", "These two people belong to two sites. A household is of one site; nothing was "
                                        "changed."));
    OTKLIK_TRY(mine, of(person));
    OTKLIK_TRY(theirs, of(with));
    if (theirs.id.isValid() && theirs.has(person))
        return fail(Failure::Conflict, u"household.together"_s,
                    translate("People", "They live in one household already. Nothing was changed."));
    HouseholdChange change;
    // Whoever is left alone in a household of old (by a merge, by an erasure) brings its row, not its household.
    if (mine.id.isValid() && !theirs.id.isValid()) {
        OTKLIK_CHECK(move(with, there, mine.id, now));
        change.moves << HouseholdChange::Move{with, there.site, there.household, there.since, mine.id};
    } else {
        HouseholdId home = theirs.id;
        if (!home.isValid()) {
            OTKLIK_TRY(added,
                       m_database.select(u"people_add_household"_s, {{u"site"_s, here.site.bound()}, {u"now"_s, now}}));
            home = added.first().id<HouseholdId>("id");
            OTKLIK_CHECK(move(with, there, home, now));
            change.moves << HouseholdChange::Move{with, there.site, there.household, there.since, home};
        }
        if (mine.id.isValid()) {
            OTKLIK_CHECK(takeOut(person, here, home, now, change));
        } else {
            OTKLIK_CHECK(move(person, here, home, now));
            change.moves << HouseholdChange::Move{person, here.site, here.household, here.since, home};
        }
    }
    OTKLIK_CHECK(tx.commit());
    return change;
}

Result<HouseholdChange> Households::leave(PersonId person)
{
    OTKLIK_TRY(now, m_database.now());
    store::Tx tx(m_database);
    OTKLIK_TRY(here, placeOf(person));
    if (!here.household.isValid())
        return fail(Failure::Conflict, u"household.none"_s,
                    translate("People", "This person lives in no household. Nothing was changed."));
    HouseholdChange change;
    OTKLIK_CHECK(takeOut(person, here, {}, now, change));
    OTKLIK_CHECK(tx.commit());
    return change;
}

Result<int> Households::undo(const HouseholdChange &change)
{
    store::Tx tx(m_database);
    int kept = 0;
    for (const HouseholdChange::Move &one : change.moves) {
        const auto place = placeOf(one.person);
        if (!place && place.error().kind != Failure::NotFound)
            return fail(place.error());
        if (!place || place->household != one.after) { // gone, or moved since
            ++kept;
            continue;
        }
        OTKLIK_CHECK(move(one.person, *place, one.before, one.since));
    }
    OTKLIK_CHECK(tx.commit());
    return kept;
}

} // namespace otklik::people
