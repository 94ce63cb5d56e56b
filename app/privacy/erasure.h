// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ids.h"

namespace otklik::privacy {

struct Erased
{
    bool already = false; ///< they had been erased before; nothing was changed
};

/// Takes everything personal of one person away in one transaction; a husk without a name keeps what is counted
/// (app/decisions/0005). On PostgreSQL for supervisors, after a fresh code.
class Erasure
{
public:
    explicit Erasure(store::Database &database) : m_database(database) {}

    /// \a reason is kept for ever: it must not name the person. \a byWhom: the account of this machine, used on SQLite
    /// alone. Errors: erasure.no_reason (Invalid); person.not_found; person.in_flight, person.is_patient (Conflict);
    /// access.step_up_needed, database.forbidden (Forbidden).
    [[nodiscard]] Result<Erased> erase(PersonId person, const QString &reason, const QString &byWhom = {});

private:
    [[nodiscard]] Result<QString> onServer(PersonId person, const QString &reason);
    [[nodiscard]] Result<QString> inFile(PersonId person, const QString &reason, const QString &byWhom);
    store::Database &m_database;
};

} // namespace otklik::privacy
