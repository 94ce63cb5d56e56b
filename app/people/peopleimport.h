// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "importresult.h"

namespace otklik::people {

/// Takes a file of people (CSV, TSV, XLSX or ODS, cli.md «A file of people») into the database in one transaction:
/// every accepted row or, when it fails or is killed, nothing. Runs on the thread of its database in constant memory;
/// rows are read and checked on the threads of the global pool meanwhile.
///
/// A row is the stored person with its external id, or without one the person with one of its mobiles or e-mail
/// addresses and the same family and given name; else a new person. An empty cell never erases anything. A phone or
/// e-mail that the person did not have yet is the newest word, so it comes first; known ones keep their order.
///
/// Errors of the whole file (Invalid, nothing stored): import.no_file, table.empty, table.unclosed_quote and the
/// other faults of TableReader, those of SheetReader, import.old_spreadsheet, import.bad_map, import.duplicate_column,
/// import.no_person_columns, import.topic_without_wording; Failure::Cancelled import.cancelled. Errors of a row:
/// import.cell_count, import.nobody, import.bad_text, import.too_long, import.bad_date, import.bad_sex,
/// import.unknown_language, import.unknown_time_zone, import.unknown_district, import.bad_phone, import.bad_email,
/// import.mangled_number, import.formula_without_result, import.formula_error, import.unknown_channel,
/// import.duplicate_row, import.ambiguous_person, and the extension's own.
class PeopleImport
{
public:
    explicit PeopleImport(store::Database &database) : m_database(database) {}
    [[nodiscard]] Result<ImportResult> run(const QString &path, const ImportOptions &options = {});

private:
    store::Database &m_database;
};

} // namespace otklik::people
