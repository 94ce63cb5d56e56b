// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "importresult.h"
#include "importundo.h"

namespace otklik::care {

/// What became of a folder.
struct ClinicImportResult
{
    ImportId id; ///< not valid after a dry run
    bool dryRun = false;
    people::ImportResult patients;
    people::ImportResult conditions;   ///< fileName empty: there was no such file
    people::ImportResult observations; ///< fileName empty: there was no such file
    qint64 unreachable = 0;            ///< patients of the folder who have no address
    [[nodiscard]] qint64 rejected() const { return patients.rejected + conditions.rejected + observations.rejected; }
    /// {"import","dry_run","seen_before","cannot_be_reached","files":[as for people]}
    [[nodiscard]] QJsonObject toJson() const;
};

/// Takes a folder in the layout of Synthea (patients.csv, conditions.csv, observations.csv; the latter two may be
/// missing) into a clinic's site in one transaction: people keyed by the Id as their external id, without addresses;
/// their registration as patients; conditions (SNOMED CT) and measurements (LOINC). The same folder again changes
/// nothing. Death closes the registration. Runs on the thread of its database in constant memory.
///
/// Errors of the whole folder are those of PeopleImport. Errors of a row: import.cell_count, import.unknown_patient,
/// import.duplicate_row, import.bad_date, import.bad_time, import.bad_sex, import.missing_cell, import.bad_number,
/// import.bad_text, import.too_long.
class ClinicImport
{
public:
    explicit ClinicImport(store::Database &database) : m_database(database) {}
    /// \a options: site, dryRun, progress, cancelled and rejects (here a folder: NAME.csv.rejected.csv is written
    /// there).
    [[nodiscard]] Result<ClinicImportResult> run(const QString &folder, const people::ImportOptions &options);

private:
    store::Database &m_database;
};

/// Takes back what an import wrote into the clinical tables: measurements and conditions always, a patient unless a
/// card of them holds more than the import brought.
class ImportedClinic final : public people::UndoPart
{
public:
    [[nodiscard]] Done takeBack(store::Database &database, const people::ImportRun &run,
                                people::UndoResult &result) override;
};

} // namespace otklik::care
