// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <memory>

#include "database.h"
#include "importresult.h"
#include "tablereader.h"

namespace otklik::people {

/// A file that is being imported: opened, recognised, its checksum taken, its header read.
struct ImportFile
{
    QFile file;
    QString name;   ///< without folders
    QString sha256; ///< hexadecimal
    std::unique_ptr<TableReader> table;

    /// Errors: import.no_file, import.spreadsheet_not_yet, and those of TableReader.
    [[nodiscard]] static Result<std::unique_ptr<ImportFile>> open(const QString &path);
};

/// What the reader of tables found wrong, with what became of the import.
[[nodiscard]] tl::unexpected<Error> refusedFile(Error error);

/// Runs a statement that no engine prepares (CREATE, TRUNCATE, ANALYZE).
[[nodiscard]] Done runUtility(store::Database &database, const char *statement);

/// Rows are about to be stored in bulk (true), or no longer: PostgreSQL then keeps the plans of foreign key checks.
[[nodiscard]] Done keepPlans(store::Database &database, bool keep);

enum class ImportKind { People, Events };

/// The import's own row, inside the import's transaction.
[[nodiscard]] Result<ImportId> openRun(store::Database &database, SiteId site, ImportKind kind, const ImportFile &file,
                                       const QDateTime &at);
[[nodiscard]] Done closeRun(store::Database &database, ImportId id, const ImportResult &result);

/// What stands in which column of a file.
struct ColumnPlan
{
    QStringList headers;   ///< as in the file
    QStringList canonical; ///< of the same length; empty: ignored
    [[nodiscard]] bool has(const QString &column) const { return canonical.contains(column); }
};
/// Names the columns by \a map, then by \a alias; fills result.ignoredColumns.
/// Errors: import.duplicate_column, import.bad_map.
[[nodiscard]] Result<ColumnPlan> planColumns(const QStringList &headers, const QHash<QString, QString> &map,
                                             QString (*alias)(const QString &), ImportResult &result);

/// Adds errors by row, keeping the first thousand.
void keepErrors(ImportResult &result, QList<ImportError> errors, qint64 count);

/// Text that may be stored in one line: blanks made single. No value where it holds control or unreadable characters.
[[nodiscard]] std::optional<QString> storableText(const QString &cell);

} // namespace otklik::people
