// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "database.h"

namespace otklik::store {

/// A table and the columns that rows are given for, in their order.
struct FillTarget
{
    QString table;
    QStringList columns;
    /// PostgreSQL, for a table whose storage is new in this transaction (created, truncated, clustered): the rows are
    /// written as frozen, so that no VACUUM has to read them again (COPY … FREEZE). Otherwise it is an error.
    bool frozen = false;
};

/// Appends rows to a table from \a lines in COPY's text format, the same text on both engines: a tab between fields, a
/// line each, \N for NULL, flags as 1 and 0, instants as 2026-11-21T10:00:00.000Z, dates as 2026-11-21. By COPY on
/// PostgreSQL, by one statement bound anew for every row on SQLite. Triggers, keys and checks do their work as with any
/// INSERT. In the caller's transaction, on the thread of the database. Returns the rows written.
/// Errors: the database's (a line that does not fit is database.failed).
[[nodiscard]] Result<qint64> fillTable(Database &database, const FillTarget &target, const QByteArray &lines);

} // namespace otklik::store
