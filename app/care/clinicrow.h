// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

#include "importpipeline.h"

namespace otklik::care {

enum class ClinicFile { Conditions, Observations };

/// Rows of conditions.csv or observations.csv, checked, as JSON objects for the staging statements.
struct ClinicBatch
{
    QJsonArray rows;
    qint64 taken = 0;
    qint64 rejected = 0;
    QList<people::ImportError> errors;
};

/// Reads the rows of one of the two files (Synthea, «CSV File Data Dictionary»). Immutable, any thread.
class ClinicRowReader
{
public:
    /// Error import.missing_column.
    [[nodiscard]] static Result<ClinicRowReader> make(ClinicFile kind, const QStringList &headers,
                                                      const QDateTime &now);
    [[nodiscard]] ClinicBatch read(const QList<people::RawRow> &rows) const;
    /// The header of the column that names the patient.
    [[nodiscard]] QString patientHeader() const { return m_headers.value(m_columns.value(QStringLiteral("PATIENT"))); }

private:
    class Draft;
    ClinicRowReader(ClinicFile kind, const QStringList &headers, const QDateTime &now);
    void readCondition(Draft &draft) const;
    void readObservation(Draft &draft) const;
    ClinicFile m_kind;
    QStringList m_headers;
    QHash<QString, int> m_columns; ///< by their names in capitals
    QDateTime m_latest;
};

/// Of these columns, those that the header lacks.
[[nodiscard]] QStringList missingColumns(const QStringList &headers, const QStringList &wanted);
[[nodiscard]] tl::unexpected<Error> missingColumnsError(const QString &file, const QStringList &missing);

} // namespace otklik::care
