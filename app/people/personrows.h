// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "person.h"

/// Rows of the room's own statements as values.
namespace otklik::people {

[[nodiscard]] Person personFromRow(const store::Row &row);
[[nodiscard]] Address addressFromRow(const store::Row &row);
/// Gives each of \a people its addresses.
[[nodiscard]] Done readAddresses(store::Database &database, QList<Person> &people);
/// "[1,2,3]" for a statement that takes ids as JSON.
[[nodiscard]] QString idsAsJson(const QList<PersonId> &ids);

} // namespace otklik::people
