// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace otklik::store {

enum class Engine { Sqlite, PostgreSql };

/// Where the database is: `sqlite:PATH`, or a libpq URI or keyword string (hosts may be several).
struct DatabaseUrl
{
    Engine engine = Engine::Sqlite;
    QString path;  ///< SQLite: the file
    QString libpq; ///< PostgreSQL: the URI as given

    /// Error database.bad_url: neither form.
    [[nodiscard]] static Result<DatabaseUrl> parse(const QString &text);
    /// `sqlite:` in the user's data folder.
    [[nodiscard]] static DatabaseUrl embedded();
    /// The same place with another password; unchanged for SQLite.
    [[nodiscard]] DatabaseUrl withPassword(const QString &password) const;
    /// For people: «otklik, db1.example.org» (database, servers); the path of a file.
    [[nodiscard]] QString place() const;
    /// For titles and logs: never a password.
    [[nodiscard]] QString displayed() const;
};

} // namespace otklik::store
