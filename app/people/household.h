// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "person.h"

namespace otklik::people {

/// Identifies people who live together.
using HouseholdId = Id<struct HouseholdTag>;

struct HouseholdMember
{
    Person person; ///< with addresses, without attributes
    QDateTime since;
    QString addedBy; ///< a login; empty on one desk
    bool operator==(const HouseholdMember &) const = default;
};

/// People who live together: more than a number that two of them use, and nothing but its members.
struct Household
{
    HouseholdId id;                 ///< not valid: whoever was asked about lives with nobody that is known
    QList<HouseholdMember> members; ///< the oldest first, whoever was asked about among them
    bool operator==(const Household &) const = default;
    [[nodiscard]] bool has(PersonId person) const;
};

/// Where each whom a change touched lived before and lives since: what its undo needs.
struct HouseholdChange
{
    struct Move
    {
        PersonId person;
        SiteId site;
        HouseholdId before; ///< not valid: in none
        QDateTime since;    ///< there, before
        HouseholdId after;  ///< not valid: in none
        bool operator==(const Move &) const = default;
    };
    QList<Move> moves;
};

/// Who lives with whom. A person lives in one household at most; a household of one is none, so that the last one left
/// goes out of it with the last but one. Every change is a transaction of its own and raises the versions of those whom
/// it touches. Lives on the thread of its database.
class Households
{
public:
    explicit Households(store::Database &database) : m_database(database) {}

    /// The household that a person lives in; an empty one where there is none.
    [[nodiscard]] Result<Household> of(PersonId person) const;
    /// \a person lives with \a with from now on: goes to their household and leaves another one for it; where only \a
    /// person has one, \a with comes to it. Errors: person.not_found, household.same (Invalid), household.two_sites,
    /// household.together (Conflict: they do already).
    [[nodiscard]] Result<HouseholdChange> join(PersonId person, PersonId with);
    /// Errors: person.not_found, household.none (Conflict: lives in none).
    [[nodiscard]] Result<HouseholdChange> leave(PersonId person);
    /// Puts everybody back whom nobody has moved since; answers how many were left as they are now.
    [[nodiscard]] Result<int> undo(const HouseholdChange &change);

private:
    struct Place
    {
        SiteId site;
        HouseholdId household;
        QDateTime since;
    };
    [[nodiscard]] Result<Place> placeOf(PersonId person) const;
    [[nodiscard]] Done move(PersonId person, const Place &from, HouseholdId to, const QDateTime &since);
    [[nodiscard]] Done takeOut(PersonId person, const Place &from, HouseholdId to, const QDateTime &now,
                               HouseholdChange &change);
    store::Database &m_database;
};

} // namespace otklik::people
