// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "importresult.h"

namespace otklik::people {

/// Takes a file of service events (person, service, stage, sector, at, source) into the database in one transaction.
/// The same event twice is stored once. `created` counts events, `unchanged` those known already.
///
/// Errors of the whole file are those of PeopleImport, and import.missing_column. Errors of a row: import.cell_count,
/// import.unknown_person, import.ambiguous_person (a shared phone), import.unknown_service, import.bad_stage,
/// import.bad_sector, import.bad_time, import.future_time (more than a day ahead), import.bad_text, import.too_long.
class EventImport
{
public:
    explicit EventImport(store::Database &database) : m_database(database) {}
    [[nodiscard]] Result<ImportResult> run(const QString &path, const ImportOptions &options = {});

private:
    store::Database &m_database;
};

} // namespace otklik::people
