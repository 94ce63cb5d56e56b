// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <atomic>
#include <functional>
#include <optional>

#include "ids.h"
#include "importreading.h"
#include "result.h"

namespace otklik::people {

class ImportExtension;

/// What is wrong with one cell. Never holds the cell's value.
struct ImportError
{
    qint64 row = 0; ///< of the file, the first being 1
    QString column; ///< the file's own header
    QString code;   ///< "import.bad_phone"
    QString message;
    bool operator==(const ImportError &) const = default;
};

/// An earlier import of the same file into the same site, known by its checksum.
struct SeenBefore
{
    ImportId import;
    QDateTime at; ///< UTC
    QString by;   ///< login; empty on one desk
    bool operator==(const SeenBefore &) const = default;
};

/// A row that looks like somebody who is there already.
struct ImportSuspect
{
    qint64 row = 0;      ///< of the file, the first being 1
    PersonId person;     ///< whom it looks like; not valid: somebody of an earlier row
    qint64 firstRow = 0; ///< that earlier row; MetPeople::earlierLine: some one of them
    QString why;         ///< "phone", "name_and_birth", "same_row"
    bool operator==(const ImportSuspect &) const = default;
};

/// rows = created + updated + unchanged + rejected. The header is not counted.
struct ImportResult
{
    ImportId id; ///< not valid after a dry run
    QString fileName;
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    qint64 errorCount = 0;     ///< all of them
    QList<ImportError> errors; ///< the first thousand, by row
    QStringList ignoredColumns;
    bool dryRun = false;
    ImportFacts facts; ///< what was found out about the file
    /// Rows that would be new but look like somebody who is there (the same phone and a name alike, or the same name
    /// and birth date), and rows that say again who stood in an earlier one (these are rejected). They stand in created
    /// and rejected too. Counted by a dry run; -1: not looked for.
    qint64 duplicates = -1;
    QList<ImportSuspect> suspects; ///< the first thousand of them, by row
    /// Full names that could be cut up otherwise too. Counted by a dry run; -1: not looked for.
    qint64 unsureNames = -1;
    QList<NameSplit> splits; ///< the first thousand of them, by row
    std::optional<SeenBefore> seenBefore;
    QString rejectsPath;    ///< the file of rejected rows; empty: none was written
    QString rejectsProblem; ///< why it could not be written; the import is stored all the same

    static constexpr int errorsKept = 1000;
    /// As cli.md has it: {"import","rows","created","updated","unchanged","rejected","errors":[…]}, and "error_count",
    /// "ignored_columns", "dry_run", "duplicates" (null: not looked for), "seen_before" {"import","at","by"} or null,
    /// "rejects" (the path of the file or null). "import" is null after a dry run.
    [[nodiscard]] QJsonObject toJson() const;
};

struct ImportProgress
{
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    qint64 rows = 0; ///< read so far
};

struct ImportOptions
{
    SiteId site = defaultSite;
    QString region;                  ///< of phones without a country code; empty: the organisation's
    QHash<QString, QString> headers; ///< «their header» → canonical, before the aliases
    QString mapName;                 ///< the headers are kept under this name for the next file that has them
    ReadingOptions reading;
    bool dryRun = false;                                  ///< same numbers, nothing stored
    QString rejects;                                      ///< where rejected rows go (RejectFile); empty: nowhere
    std::function<void(const ImportProgress &)> progress; ///< called on the importing thread, a few times a second
    const std::atomic_bool *cancelled = nullptr; ///< set it and the import ends with Failure::Cancelled, nothing stored
    ImportExtension *extension = nullptr;        ///< takes `topic:` columns; people only
};

/// The map of `--map FILE`: {"their header": "canonical"}. Errors import.bad_map.
[[nodiscard]] Result<QHash<QString, QString>> readHeaderMap(const QString &path);

} // namespace otklik::people
