// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importfile.h"
#include "rejectfile.h"

namespace otklik::people {

/// A file of people as a part of an import: what PeopleImport does with its one file, and a clinic's import with its
/// patients. The caller's transaction is open and so is the import's record.
class PeopleFile
{
public:
    PeopleFile(store::Database &database, ImportFile &file, const ColumnPlan &plan, const ImportOptions &options)
        : m_database(database), m_file(file), m_plan(plan), m_options(options)
    {
    }
    /// \a claimed: the columns of options.extension that the file has.
    [[nodiscard]] Done take(ImportId run, const QDateTime &now, const QStringList &claimed, RejectFile &rejects,
                            ImportResult &result);

private:
    store::Database &m_database;
    ImportFile &m_file;
    const ColumnPlan &m_plan;
    const ImportOptions &m_options;
};

/// The import's own row, inside the import's transaction. \a kind: "people", "events", "clinic".
[[nodiscard]] Result<ImportId> openImport(store::Database &database, SiteId site, const QString &kind,
                                          const QString &name, const QString &sha256, const QDateTime &at);

/// Rows of a file of rejected rows lose what was added to make them safe.
[[nodiscard]] bool isRejectFile(const ImportFile &file);
void makePlain(RawRow &row);

/// Refuses to write rejected rows over the file that they come from. Error import.bad_rejects.
[[nodiscard]] Done checkRejects(const QString &path, const QString &rejects);

} // namespace otklik::people
