// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "person.h"

namespace otklik::people {

/// Changes people, each call in a transaction of its own. Lives on the thread of its database.
class PersonStore
{
public:
    explicit PersonStore(store::Database &database) : m_database(database) {}

    /// Stores a new person with addresses and attributes; phones and e-mail are normalised first (\a region is for
    /// phones without a country code; empty: the organisation's). Errors: person.external_id_taken,
    /// person.bad_phone, person.bad_email, person.address_twice, person.priority_twice, person.bad_value.
    [[nodiscard]] Result<PersonId> add(const Person &person, const QString &region = {});
    /// Keep: not looked at. AsGiven: exactly these, with the verified, shared and dead marks given; those not named go.
    enum class Addresses { Keep, AsGiven };
    /// The person's fields, attributes and \a addresses become as given, all of it or nothing. Answers with the new
    /// version. Error person.changed (Conflict) when the stored version is another, person.not_found, and those of
    /// add().
    [[nodiscard]] Result<int> update(const Person &person, Addresses addresses = Addresses::AsGiven,
                                     const QString &region = {});
    /// The addresses of these values, of whoever, take no more messages from \a since on; those already dead keep their
    /// instant. Returns how many died.
    [[nodiscard]] Result<qint64> markDead(const QStringList &values, const QDateTime &since, SiteId site = defaultSite);

private:
    store::Database &m_database;
};

} // namespace otklik::people
