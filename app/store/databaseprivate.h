// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlQuery>
#include <libpq-fe.h>
#include <optional>
#include <sqlite3.h>

#include "database.h"

/// What the parts of Database share: opening (databaseopen.cpp), statements (database.cpp), walks through long answers
/// (databasewalk.cpp). For this room only.
namespace otklik::store {

struct Database::Private
{
    QString name; // of the QSqlDatabase
    QHash<QString, std::shared_ptr<QSqlQuery>> prepared;
    PGconn *pg = nullptr;
    sqlite3 *lite = nullptr;
    PGcancel *cancel = nullptr;
    bool inTransaction = false;
    std::optional<bool> plannedForWriting; // what plan_cache_mode says at the server; nothing: not known
    bool broken = false;                   // an error said that the connection is gone; libpq may notice later
};

/// PostgreSQL and SQLite get an instant in UTC with milliseconds; everything else is bound as it is.
[[nodiscard]] QVariant bindable(const QVariant &value, bool lite);

} // namespace otklik::store
