// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "database.h"

namespace otklik::demo {

/// Empty tables without their indexes, keys and triggers, to be filled at once: what is built after costs a fraction of
/// what is kept up row by row. All in the caller's transaction, which is all or nothing: whoever is killed leaves the
/// tables as they were. Needs the owner of the tables.
class BareTables
{
public:
    explicit BareTables(store::Database &database) : m_database(database) {}
    /// Takes indexes, constraints that can be checked afterwards, and triggers off; on PostgreSQL also gives the tables
    /// new storage, so that rows may be written frozen. Locks them against everybody.
    [[nodiscard]] Done strip(const QStringList &tables);
    /// Puts everything back as it was and checks it. \a done: how many of how many steps.
    [[nodiscard]] Done dress(const std::function<void(qsizetype done, qsizetype all)> &done);

private:
    store::Database &m_database;
    QStringList m_dressing;
};

} // namespace otklik::demo
