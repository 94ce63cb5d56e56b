// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "notes.h"

namespace otklik::views {

using NoteChange = std::function<Result<care::NoteUndo>(care::Notes &, const care::Note &)>;

/// What became of several reminders that were changed together.
struct NotesChanged
{
    QList<care::NoteUndo> undos; ///< of those that were changed, in order
    std::optional<Error> error;  ///< what stopped the rest
};

/// Does the same to each, one after the other, up to the first that fails.
[[nodiscard]] NotesChanged changeNotes(store::Database &database, const QList<care::DueRow> &rows,
                                       const NoteChange &change);
/// Takes them back up to the first that fails. Errors: those of Notes::undo().
[[nodiscard]] Done undoNotes(store::Database &database, const QList<care::NoteUndo> &undos);

} // namespace otklik::views
