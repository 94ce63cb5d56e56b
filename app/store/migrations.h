// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace otklik::store {

struct Upgrade
{
    int schema = 0;      ///< number of the newest migration in the database now
    QStringList applied; ///< names of those applied by this call
};

/// Brings the schema to what this program knows: each migration in one transaction, recorded with its SHA-256, under
/// an advisory lock on PostgreSQL and the write lock on SQLite. Errors: schema.newer (the database was upgraded by a
/// newer program), schema.changed (a landed migration's checksum differs), schema.failed (rolled back whole).
[[nodiscard]] Result<Upgrade> upgradeSchema(Database &database);

/// The schema number in the database; 0 before `init`.
[[nodiscard]] Result<int> schemaNumber(Database &database);
/// The number that this program was built for.
[[nodiscard]] int knownSchema(Engine engine);
/// Error schema.missing or schema.newer, with what to do, unless the schema fits this program.
[[nodiscard]] Done requireSchema(Database &database);

} // namespace otklik::store
