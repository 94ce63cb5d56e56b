// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importundo.h"

namespace otklik::people {

/// Gives people whom an import changed back what they had, field by field: only what is still as the import wrote it.
/// Inside the undo's transaction, a page of people at a time.
class ChangeUndo
{
public:
    ChangeUndo(store::Database &database, const ImportRun &run) : m_database(database), m_run(run) {}
    /// Adds to result.restored; notes who keeps what (import_kept).
    [[nodiscard]] Done takeBack(const std::atomic_bool *cancelled, UndoResult &result);

private:
    [[nodiscard]] Result<PersonId> page(PersonId after, UndoResult &result);

    store::Database &m_database;
    const ImportRun &m_run;
};

/// What a field of a person is called by people ("family_name").
[[nodiscard]] QString fieldTitle(const QString &field);

[[nodiscard]] tl::unexpected<Error> undoCancelled();

} // namespace otklik::people
