// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "database.h"
#include "session.h"

namespace otklik::access {

/// One thing that was looked at, and what was found: a sentence that says what is wrong and what to do.
struct Finding
{
    QString check; ///< "host", "encryption", "password", "version", "schema", "rights", "second factor", "clock"; never
                   ///< translated
    bool ok = false;
    QString sentence;
    QString name; ///< of the check, for people
};

/// Opens the database and looks at everything that signing in needs; for a worker thread (a dead host takes 5 s).
/// Where it cannot be opened the list ends with the reason. Nothing is changed.
[[nodiscard]] QList<Finding> checkConnection(const store::DatabaseUrl &url);
/// The same on an open connection, without "host". Before a code was given too.
[[nodiscard]] QList<Finding> checkDatabase(store::Database &database);

/// Single checks, for otklikctl doctor.
[[nodiscard]] QList<Finding> checkTransport(store::Database &database); ///< encryption, password; empty on SQLite
[[nodiscard]] Finding checkVersion(store::Database &database);
[[nodiscard]] Finding checkSchema(store::Database &database);
[[nodiscard]] QList<Finding> checkRights(store::Database &database); ///< rights, second factor
[[nodiscard]] Finding checkClock(store::Database &database);

} // namespace otklik::access
