// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "person.h"

namespace otklik::people {

/// Somebody else who has an address of a person: whom to ask for, and why nothing private goes there.
struct Sharer
{
    AddressId address; ///< of the person asked about
    PersonId person;
    QString familyName;
    QString givenName;
    QString patronymic;
    QDate birthDate;
    bool operator==(const Sharer &) const = default;
};

/// By address, then name; at most sixty, as far as the login sees them.
[[nodiscard]] Result<QList<Sharer>> sharersOf(store::Database &database, PersonId person);

/// Marks every address that several living records use as shared, in all sites that the login sees; answers how many
/// were marked. A mark is never taken away here: a person may know better. For `serve`, once a day.
[[nodiscard]] Result<qint64> markShared(store::Database &database);

} // namespace otklik::people
