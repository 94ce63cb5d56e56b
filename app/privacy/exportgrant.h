// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace otklik::privacy {

/// Whether a list of people may leave the house. On PostgreSQL it is written into the audit and needs a fresh code;
/// over 5,000 people a second person has to agree first. A one-desk file asks nobody.
/// Errors (Forbidden): access.step_up_needed, database.forbidden, export.second_person (the sentence says how to ask).
[[nodiscard]] Done askForExport(store::Database &database, const QString &segment, qint64 people);

/// An export over 5,000 people, asked for within the last day and not made yet.
struct ExportRequest
{
    qint64 id = 0;
    QString segment; ///< its name, or what list it is
    qint64 people = 0;
    QString askedBy; ///< login
    QDateTime askedAt;
    bool agreed = false;
};
/// Newest first; none on SQLite. For marketers, approvers, supervisors and auditors.
[[nodiscard]] Result<QList<ExportRequest>> openExports(store::Database &database);

/// The second person's word; for a day, for one export. Errors: export.no_request (NotFound), export.own_request
/// (Forbidden), access.step_up_needed, database.forbidden, export.one_desk (Invalid: SQLite needs none).
[[nodiscard]] Done agreeToExport(store::Database &database, qint64 request);

} // namespace otklik::privacy
