// SPDX-License-Identifier: GPL-3.0-or-later
#include "notechanges.h"

namespace otklik::views {

NotesChanged changeNotes(store::Database &database, const QList<care::DueRow> &rows, const NoteChange &change)
{
    NotesChanged changed;
    care::Notes notes(database);
    for (const care::DueRow &row : rows) {
        auto undo = change(notes, row.note);
        if (!undo) {
            changed.error = undo.error();
            break;
        }
        changed.undos.append(*undo);
    }
    return changed;
}

Done undoNotes(store::Database &database, const QList<care::NoteUndo> &undos)
{
    care::Notes notes(database);
    for (const care::NoteUndo &one : undos)
        OTKLIK_CHECK(notes.undo(one));
    return {};
}

} // namespace otklik::views
