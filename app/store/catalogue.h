// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "databaseurl.h"

namespace otklik::store {

/// The statements of resources/sql, by name. An engine's own file wins over the common one.
class Catalogue
{
public:
    /// Error store.no_statement: a defect of the program.
    [[nodiscard]] static Result<QString> text(Engine engine, const QString &name);
    /// The statement with \a by in place of \a place, which stands in it once: what the segment compiler writes goes
    /// into a statement that can be prepared without it. Error store.no_place: a defect of the program.
    [[nodiscard]] static Result<QString> filled(Engine engine, const QString &name, const QString &place,
                                                const QString &by);
    [[nodiscard]] static QStringList names(Engine engine);

    struct Migration
    {
        int number = 0;
        QString name; ///< "0001_ground"
        QString sql;
    };
    /// In order.
    [[nodiscard]] static QList<Migration> migrations(Engine engine);
};

} // namespace otklik::store
