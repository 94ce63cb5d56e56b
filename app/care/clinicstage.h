// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clinicrow.h"
#include "database.h"

namespace otklik::care {

/// Stores batches of a clinic's import in the clinical tables and notes what it made: on the server through functions
/// that show nothing, in a file by statements. Inside the import's transaction.
class ClinicStage
{
public:
    ClinicStage(store::Database &database, SiteId clinic, ImportId run)
        : m_database(database), m_clinic(clinic), m_run(run)
    {
    }
    /// [{"line", "patient", "until"}]: registers them; a last day closes the registration.
    [[nodiscard]] Done registerPatients(const QJsonArray &rows, const QDate &today);
    /// How many of these patients have no address.
    [[nodiscard]] Result<qint64> countUnreachable(const QJsonArray &rows);
    /// Adds the batch's figures to \a result and its refusals to batch.errors.
    [[nodiscard]] Done take(ClinicFile kind, ClinicBatch &batch, const QString &patientHeader,
                            people::ImportResult &result);

private:
    /// line → created, updated, unchanged, unknown, twice
    using States = QMap<qint64, QString>;
    [[nodiscard]] Result<States> storeOnServer(ClinicFile kind, const QJsonArray &rows);
    [[nodiscard]] Result<States> storeInFile(ClinicFile kind, const QJsonArray &rows);
    [[nodiscard]] Done note(const QString &what, const QJsonArray &rows);

    store::Database &m_database;
    SiteId m_clinic;
    ImportId m_run;
};

} // namespace otklik::care
