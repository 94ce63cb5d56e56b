// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>

#include "database.h"
#include "importfile.h"

namespace otklik::people {

/// What the headers of one kind of file mean, kept for the next file that has the same headers.
struct ImportMap
{
    qint64 id = 0;
    QString name; ///< unique among the maps of its kind
    ImportKind kind = ImportKind::People;
    QStringList headers;             ///< of the file that it was made for
    QHash<QString, QString> columns; ///< «their header» → canonical; empty: passed over
    QDateTime usedAt;                ///< UTC
};

/// Maps of headers in the database. On the thread of its database.
class ImportMaps
{
public:
    explicit ImportMaps(store::Database &database) : m_database(database) {}

    /// Headers by wordKey() in the order of the file: equal for files that one map serves.
    [[nodiscard]] static QString signature(const QStringList &headers);
    /// The one that was used last for these headers; nothing where there is none.
    [[nodiscard]] Result<std::optional<ImportMap>> find(ImportKind kind, const QStringList &headers);
    [[nodiscard]] Result<QList<ImportMap>> list();
    /// Errors: import.unknown_map.
    [[nodiscard]] Result<ImportMap> show(const QString &name);
    /// Keeps what \a headers mean. An existing map of this name is replaced; without a name, the map of the same
    /// headers is, and a new one is named after \a fileName.
    [[nodiscard]] Done keep(ImportKind kind, const QString &name, const QString &fileName, const QStringList &headers,
                            const QHash<QString, QString> &columns);
    /// Errors: import.unknown_map.
    [[nodiscard]] Done remove(const QString &name);

private:
    store::Database &m_database;
};

/// Headers that are known beside our own and people's usual ones: of the handed-in map and of the saved ones.
[[nodiscard]] Result<QStringList> knownHeaders(store::Database &database, ImportKind kind,
                                               const ImportOptions &options);
/// What the columns of an opened file are: by the handed-in map, else by the one that was used last for these headers,
/// else by their names. Settles the order of the dates too; fills result.ignoredColumns and result.facts. To be called
/// before the rows are read. Errors: import.bad_map, those of checkColumns().
[[nodiscard]] Result<ColumnPlan> planFile(store::Database &database, ImportFile &file, ImportKind kind,
                                          const ImportOptions &options, ImportResult &result);
/// Keeps the handed-in map for the next file of these headers; nothing to do where none was handed in. In the
/// transaction of the import.
[[nodiscard]] Done keepMap(store::Database &database, ImportKind kind, const ImportFile &file,
                           const ImportOptions &options);
/// What an import of this file with these options would find out before its first row; for the wizard. Errors: those of
/// ImportFile::open() and planFile().
[[nodiscard]] Result<ImportFacts> lookAtImport(store::Database &database, const QString &path, ImportKind kind,
                                               const ImportOptions &options);

} // namespace otklik::people
