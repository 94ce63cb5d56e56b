// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "importextension.h"
#include "importresult.h"

namespace otklik::people {

/// An import as its record has it.
struct ImportRun
{
    ImportId id;
    SiteId site;
    QString kind; ///< "people", "events", "clinic"
    QString fileName;
    QString sha256;
    QDateTime startedAt;
    QDateTime finishedAt;
    QString by; ///< login; empty on one desk
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;
    QDateTime undoneAt;  ///< not valid: it stands
    QString undoneBy;    ///< login
    QDateTime undoUntil; ///< it can be taken back until then
    bool undoable = false;
    bool operator==(const ImportRun &) const = default;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Somebody of whom an undo left something as it is.
struct KeptPerson
{
    PersonId person;
    QString code; ///< "changed", "message", "note", "event", "patient", "consent", "field", "address", "attribute" …
    QString why;  ///< a sentence
    bool operator==(const KeptPerson &) const = default;
};

struct UndoResult
{
    ImportId import;
    qint64 removed = 0;  ///< people (events, of an import of events) that are gone again
    qint64 restored = 0; ///< people who have again what they had before
    qint64 keptCount = 0;
    QList<KeptPerson> kept; ///< the first thousand
    static constexpr int keptListed = 1000;
    /// As cli.md has it: {"import","removed","restored","kept":[{"person","why"}],"kept_count"}; kept also has "code".
    [[nodiscard]] QJsonObject toJson() const;
};

/// What a later room added to an import and takes back with it, in the undo's own transaction and before the people go.
/// A port of the import: declared here, implemented there.
class UndoPart
{
public:
    virtual ~UndoPart() = default;
    /// \a run with its source; adds to \a result.
    [[nodiscard]] virtual Done takeBack(store::Database &database, const ImportRun &run, UndoResult &result) = 0;
};

/// The imports of the last time, and taking one back as a unit within 30 days (setting retention.imports_days), in one
/// transaction: all of it or nothing.
///
/// Three-way: a person whom the import created goes, unless they were changed since or anything refers to them (a
/// message, a note, an event, a word of consent that the file did not bring …); of a person whom it changed each field,
/// attribute and address goes back to what was before, unless it is no longer what the import wrote. What stays is
/// listed. The version of whoever changes goes up by one. The same file can be imported again afterwards.
/// Lives on the thread of its database.
class ImportUndo
{
public:
    /// \a parts stay the caller's: consent::ImportedWords, care::ImportedClinic. One that is left out leaves its part.
    explicit ImportUndo(store::Database &database, QList<UndoPart *> parts = {})
        : m_database(database), m_parts(std::move(parts))
    {
    }

    /// The newest first; \a before pages by key.
    [[nodiscard]] Result<QList<ImportRun>> list(int limit = 50, ImportId before = {});
    /// Error import.unknown (NotFound).
    [[nodiscard]] Result<ImportRun> find(ImportId import);
    /// Errors: import.unknown (NotFound), import.undone_already, import.too_old (Conflict); database.forbidden;
    /// Cancelled import.undo_cancelled: nothing was changed.
    [[nodiscard]] Result<UndoResult> run(ImportId import, const std::atomic_bool *cancelled = nullptr);

private:
    store::Database &m_database;
    QList<UndoPart *> m_parts;
};

/// The newest import of a file with this checksum into this site that still stands.
[[nodiscard]] Result<std::optional<SeenBefore>> importSeenBefore(store::Database &database, SiteId site,
                                                                 const QString &sha256);

/// For parts: notes who keeps what, as [[person, code, detail]].
[[nodiscard]] Done noteKept(store::Database &database, const ImportRun &run, const QJsonArray &kept);
/// For parts: the people of whom an import changed nothing but what later rooms keep.
[[nodiscard]] Result<QList<PersonId>> changedInWordsAlone(store::Database &database, const ImportRun &run);

} // namespace otklik::people
