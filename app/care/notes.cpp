// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes.h"

#include <QCoreApplication>
#include <QTimeZone>

#include "noterows.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::care {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Care)
};

constexpr int longestNote = 4000;

QVariant dateOrNull(const QDate &date)
{
    return date.isValid() ? QVariant(date) : QVariant(QMetaType(QMetaType::QDate));
}

QVariant uuidOrNull(const QUuid &id)
{
    return id.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(id.toString(QUuid::WithoutBraces));
}

tl::unexpected<Error> changedMeanwhile()
{
    return fail(Failure::Conflict, u"note.changed"_s,
                Words::tr("Somebody else has changed this note in the meantime. Your change was not made; look at the "
                          "note as it is now."));
}

/// The note, if it is open and still as the caller saw it.
Result<Note> openNote(Notes &notes, NoteId id, int version)
{
    OTKLIK_TRY(note, notes.find(id));
    if (note.state != NoteState::Open)
        return fail(Failure::Conflict, u"note.closed"_s,
                    Words::tr("This note is closed already. Nothing was changed."));
    if (note.version != version)
        return changedMeanwhile();
    return note;
}

NoteUndo undoOf(const Note &before)
{
    return {before.id, before.version + 1, before.state, before.dueOn, before.putOffCount};
}

} // namespace

Result<QDate> Notes::today()
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(rows, m_database.select(u"care_find_zone"_s));
    const QTimeZone zone(rows.isEmpty() ? QByteArray() : rows.first().text("value").toUtf8());
    return zone.isValid() ? now.toTimeZone(zone).date() : now.date();
}

Result<Note> Notes::addNote(PersonId person, const QString &text, const QDate &dueOn, const QUuid &command)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(Failure::Invalid, u"note.empty"_s,
                    Words::tr("The note has no text. Write what is to be remembered."));
    if (trimmed.size() > longestNote)
        return fail(
            Failure::Invalid, u"note.too_long"_s,
            Words::tr("The note is longer than %1 characters. Shorten it; nothing was stored.").arg(longestNote));
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(added, m_database.select(u"care_insert_note"_s, {{u"person"_s, person.bound()},
                                                                {u"text"_s, trimmed},
                                                                {u"due_on"_s, dateOrNull(dueOn)},
                                                                {u"command"_s, uuidOrNull(command)},
                                                                {u"now"_s, now}}));
    if (!added.isEmpty())
        return find(added.first().id<NoteId>("note_id"));
    if (!command.isNull()) {
        OTKLIK_TRY(first, m_database.select(u"care_find_note_by_command"_s, {{u"command"_s, uuidOrNull(command)}}));
        if (!first.isEmpty())
            return noteFrom(first.first());
    }
    return fail(Failure::NotFound, u"note.unknown_person"_s,
                Words::tr("This person is not in the database any more. The note was not stored."));
}

Result<Note> Notes::find(NoteId id)
{
    OTKLIK_TRY(rows, m_database.select(u"care_find_note"_s, {{u"note"_s, id.value}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, u"note.unknown"_s, Words::tr("This note is not in the database any more."));
    return noteFrom(rows.first());
}

Result<QList<Note>> Notes::notesOf(PersonId person)
{
    OTKLIK_TRY(rows, m_database.select(u"care_list_notes"_s, {{u"person"_s, person.value}}));
    QList<Note> notes;
    for (const store::Row row : rows)
        notes.append(noteFrom(row));
    return notes;
}

Result<DuePage> Notes::due(const std::optional<DueKey> &after, int limit)
{
    OTKLIK_TRY(day, today());
    OTKLIK_TRY(rows, m_database.select(u"care_page_due"_s, {{u"today"_s, day},
                                                            {u"after_day"_s, after ? after->dueOn : QDate(1, 1, 1)},
                                                            {u"after_note"_s, after ? after->id.value : 0},
                                                            {u"site"_s, m_site.bound()},
                                                            {u"limit"_s, limit}}));
    DuePage page;
    for (const store::Row row : rows)
        page.rows.append(dueRowFrom(row, day));
    if (page.rows.size() == limit)
        page.next = DueKey{page.rows.constLast().note.dueOn, page.rows.constLast().note.id};
    return page;
}

Result<DueCounts> Notes::counts()
{
    OTKLIK_TRY(day, today());
    OTKLIK_TRY(rows,
               m_database.select(u"care_count_due"_s,
                                 {{u"today"_s, day}, {u"week_end"_s, day.addDays(7)}, {u"site"_s, m_site.bound()}}));
    const store::Row row = rows.first();
    return DueCounts{row.integer("overdue"), row.integer("today"), row.integer("week")};
}

Result<NoteUndo> Notes::close(NoteId id, int version, NoteState state)
{
    OTKLIK_TRY(note, openNote(*this, id, version));
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(changed, m_database.change(u"care_close_note"_s, {{u"note"_s, id.value},
                                                                 {u"version"_s, version},
                                                                 {u"state"_s, noteStateName(state)},
                                                                 {u"now"_s, now}}));
    if (changed == 0) // between our look and our change
        return changedMeanwhile();
    return undoOf(note);
}

Result<NoteUndo> Notes::done(NoteId id, int version)
{
    return close(id, version, NoteState::Done);
}

Result<NoteUndo> Notes::drop(NoteId id, int version)
{
    return close(id, version, NoteState::Dropped);
}

Result<NoteUndo> Notes::putOff(NoteId id, int version, const QDate &until)
{
    OTKLIK_TRY(day, today());
    if (!until.isValid() || until <= day)
        return fail(Failure::Invalid, u"note.past"_s,
                    Words::tr("A reminder can be put off to tomorrow or later. Choose a day after today."));
    OTKLIK_TRY(note, openNote(*this, id, version));
    OTKLIK_TRY(changed, m_database.change(u"care_put_off_note"_s,
                                          {{u"note"_s, id.value}, {u"version"_s, version}, {u"until"_s, until}}));
    if (changed == 0)
        return changedMeanwhile();
    return undoOf(note);
}

Result<NoteUndo> Notes::putOff(NoteId id, int version, int months)
{
    OTKLIK_TRY(day, today());
    return putOff(id, version, months > 0 ? day.addMonths(months) : QDate());
}

Result<Note> Notes::undo(const NoteUndo &undo)
{
    OTKLIK_TRY(changed, m_database.change(u"care_undo_note"_s, {{u"note"_s, undo.id.value},
                                                                {u"version"_s, undo.version},
                                                                {u"state"_s, noteStateName(undo.state)},
                                                                {u"due_on"_s, dateOrNull(undo.dueOn)},
                                                                {u"put_off_count"_s, undo.putOffCount}}));
    if (changed == 0) {
        OTKLIK_CHECK(find(undo.id));
        return changedMeanwhile();
    }
    return find(undo.id);
}

} // namespace otklik::care
