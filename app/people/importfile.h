// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <memory>

#include "database.h"
#include "importresult.h"
#include "importrows.h"

namespace otklik::people {

struct ColumnPlan;

/// A file that is being imported: opened, recognised, its checksum taken, its header and first rows read.
struct ImportFile
{
    QFile file;
    QString name;   ///< without folders
    QString sha256; ///< hexadecimal
    std::unique_ptr<ImportRows> table;
    ReadingOptions reading; ///< as told
    DateOrder dateOrder = DateOrder::DayMonthYear;
    DateEvidence dateEvidence = DateEvidence::None;

    /// CSV, TSV, XLSX or ODS by content, not by name. The header may stand below a title: it is the row among the first
    /// ones that has the most names of columns, our own, people's own words for them, and \a known (of maps). Errors:
    /// import.no_file, import.old_spreadsheet, and those of TableReader and SheetReader.
    [[nodiscard]] static Result<std::unique_ptr<ImportFile>>
    open(const QString &path, const ReadingOptions &reading = {}, const QStringList &known = {});
    /// A cell may be that long, in octets: three times what is ever stored of one.
    static constexpr qsizetype longestCell = 256 << 10;
    /// The header is told to be at this row at most.
    static constexpr qint64 lastHeaderRow = 1000;

    /// Decides in which order the dates of these columns ("birth_date") are written, from the rows that were read
    /// ahead; \a region (ISO 3166) where they do not tell.
    void settleDates(const ColumnPlan &plan, const QStringList &dateColumns, const QString &region);
    [[nodiscard]] ImportFacts facts(const ColumnPlan &plan) const;
};

/// What is to be said of a faulty cell: import.too_long, import.formula_without_result, import.formula_error,
/// import.mangled_number.
[[nodiscard]] Error faultError(CellFault fault);

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
    QStringList headers;        ///< as in the file
    QStringList canonical;      ///< of the same length; empty: ignored
    QList<ColumnMatch> matches; ///< of the same length
    QString savedMap;           ///< its name, where a saved map was used
    [[nodiscard]] bool has(const QString &column) const { return canonical.contains(column); }
};
struct ImportMap;
/// Names the columns by \a map, or without one by \a saved, then by \a alias; fills result.ignoredColumns. Of two
/// columns with the same header the map names the second as "Header (2)". A column of full names is passed over where
/// others hold their parts, unless a map says otherwise. Error import.bad_map.
[[nodiscard]] Result<ColumnPlan> matchColumns(const QStringList &headers, const QHash<QString, QString> &map,
                                              QString (*alias)(const QString &), ImportResult &result,
                                              const ImportMap *saved = nullptr);
/// Several columns of phones or e-mail addresses are all taken, in their order; of anything else there may be one.
/// Errors: import.duplicate_column, import.full_name_twice (a full name beside a part of one).
[[nodiscard]] Done checkColumns(const ColumnPlan &plan);

/// Adds errors by row, keeping the first thousand.
void keepErrors(ImportResult &result, QList<ImportError> errors, qint64 count);

/// Text that may be stored in one line: blanks made single. No value where it holds control or unreadable characters.
[[nodiscard]] std::optional<QString> storableText(const QString &cell);

} // namespace otklik::people
