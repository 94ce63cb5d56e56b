// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "session.h"

namespace otklik::desk {

/// What the desk found behind its address.
struct Opened
{
    bool demo = false;         ///< made-up people
    QString name;              ///< for the window title
    QList<access::Site> sites; ///< where this login may work: its own, or all of the city
    bool allSites = false;     ///< may see all of them at once
};

/// Makes an embedded database that does not exist yet: the schema and a made-up city in \a language. It is made beside
/// its place and moved there when it is whole, so a first start that is broken off leaves nothing behind.
/// Does nothing where the file exists, and for PostgreSQL. Takes about a second; for a worker thread.
[[nodiscard]] Done prepareEmbedded(const store::DatabaseUrl &url, const Clock &clock, const QString &language);

/// Checks that the schema fits (an embedded one is upgraded) and says what this database is. For a lane's thread.
/// Errors: those of store::requireSchema() and store::upgradeSchema().
[[nodiscard]] Result<Opened> openForDesk(store::Database &database);

} // namespace otklik::desk
