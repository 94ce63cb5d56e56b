// SPDX-License-Identifier: GPL-3.0-or-later
#include "personsave.h"

#include "personqueries.h"
#include "personstore.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

namespace {

constexpr int mostTries = 5;

/// Typed numbers as they are stored, so that the same number is known as the same. What is no number stays as it is:
/// the store says so.
Result<people::Person> normalised(store::Database &database, people::Person person)
{
    OTKLIK_TRY(region, people::organisationRegion(database));
    for (people::Address &address : person.addresses) {
        const auto read = people::addressFromText(address.kind, address.value, region);
        if (!read)
            continue;
        address.kind = read->kind;
        address.value = read->value;
        if (address.timeZone.isEmpty())
            address.timeZone = read->timeZone;
    }
    return person;
}

QString whoChanged(store::Database &database, PersonId person)
{
    if (database.engine() != store::Engine::PostgreSql)
        return {}; // one desk keeps no audit
    const auto rows = database.select(u"people_who_changed"_s, {{u"person"_s, person.bound()}});
    return rows && !rows->isEmpty() ? rows->first().text("who") : QString(); // not knowing it hinders nobody
}

struct Comparison
{
    SavedPerson found; ///< the person as it stands
    people::PersonMerge merge;
};

/// \a mine: normalised.
Result<Comparison> compared(store::Database &database, const people::Person &before, const people::Person &mine)
{
    OTKLIK_TRY(theirs, people::PersonQueries(database, mine.siteId).find(mine.id));
    Comparison comparison{{}, people::mergePersons(before, mine, theirs)};
    const people::PersonMerge &merge = comparison.merge;
    comparison.found.person = theirs;
    comparison.found.taken = merge.taken;
    if (!merge.taken.isEmpty() || !merge.conflicts.isEmpty())
        comparison.found.changedBy = whoChanged(database, mine.id);
    if (!merge.conflicts.isEmpty()) {
        OTKLIK_TRY(districts, people::PickLists(database).districts());
        comparison.found.clash = PersonClash{theirs, merge, comparison.found.changedBy, districts};
    }
    return comparison;
}

} // namespace

Result<SavedPerson> comparePerson(store::Database &database, const people::Person &before, const people::Person &typed)
{
    OTKLIK_TRY(mine, normalised(database, typed));
    OTKLIK_TRY(comparison, compared(database, before, mine));
    return comparison.found;
}

Result<SavedPerson> savePerson(store::Database &database, const people::Person &before, const people::Person &typed)
{
    people::PersonStore store(database);
    people::PersonQueries queries(database, typed.siteId);
    if (!typed.id.isValid()) {
        OTKLIK_TRY(id, store.add(typed));
        OTKLIK_TRY(stored, queries.find(id));
        SavedPerson saved;
        saved.person = stored;
        return saved;
    }
    OTKLIK_TRY(mine, normalised(database, typed));
    for (int tries = 1;; ++tries) {
        OTKLIK_TRY(comparison, compared(database, before, mine));
        SavedPerson saved = comparison.found;
        const people::Person &theirs = comparison.found.person;
        const people::Person &merged = comparison.merge.merged;
        if (saved.clash) {
            saved.person = {};
            return saved;
        }
        if (people::sameStored(merged, theirs))
            return saved;
        // Addresses that nobody touched stay as they are: one may be found dead at this moment.
        using Addresses = people::PersonStore::Addresses;
        const bool keep = people::sameAddresses(merged.addresses, theirs.addresses);
        const auto done = store.update(merged, keep ? Addresses::Keep : Addresses::AsGiven);
        if (done) {
            OTKLIK_TRY(stored, queries.find(typed.id));
            saved.person = stored;
            saved.stood = theirs;
            return saved;
        }
        if (done.error().code != "person.changed"_L1 || tries == mostTries)
            return fail(done.error());
    }
}

Result<SavedPerson> undoSaved(store::Database &database, const SavedPerson &saved)
{
    return savePerson(database, saved.person, saved.stood);
}

} // namespace otklik::views
