// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

#include "database.h"

namespace otklik::access {

/// The matrix of resources/access/permissions.txt: who may do what with which object of the PostgreSQL database.
struct Permissions
{
    struct Entry
    {
        QString object;                ///< "person", "gateway.url", "gate()"
        QString scope;                 ///< site, open, private, view, function, column, sequence
        QMap<QString, QString> rights; ///< role → letters of S I U D X
    };
    struct Rule ///< a restrictive policy beside the scope
    {
        QString table;
        QString name;
        QString verbs; ///< ALL, SELECT, INSERT, UPDATE or DELETE
        QString expression;
    };
    QStringList roles; ///< without the prefix otklik_
    QList<Entry> entries;
    QList<Rule> rules;

    /// Error access.permissions: the text is not what its head says; names the line.
    [[nodiscard]] static Result<Permissions> parse(const QString &text);
    /// The one that this program was built with.
    [[nodiscard]] static Result<Permissions> built();
    /// The statements that make a database obey: owners, grants, row-level security and its policies.
    [[nodiscard]] QString script() const;
};

/// Makes the database obey the built-in matrix, in one transaction; nothing on SQLite, which has no roles. Needs a
/// superuser. Errors: access.not_owner, and what the database says.
[[nodiscard]] Done applyPermissions(store::Database &database);

} // namespace otklik::access
