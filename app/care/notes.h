// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QUuid>
#include <optional>

#include "database.h"
#include "ids.h"

namespace otklik::care {

enum class NoteState { Open, Done, Dropped };

/// What was written on a person's card. With a date it becomes a reminder.
struct Note
{
    NoteId id;
    PersonId person;
    QString text;
    QDate dueOn; ///< invalid: only a note
    NoteState state = NoteState::Open;
    int putOffCount = 0;
    QString invitedMessageId; ///< the SMS that was sent from it; empty: none
    QDateTime createdAt;
    QDateTime closedAt;
    int version = 1;
    bool operator==(const Note &) const = default;
};

/// How much a line of the Due page matters. Later ones stand higher.
enum class Priority { Today, Overdue, LongOverdue };

/// A line of the Due page.
struct DueRow
{
    Note note;
    QString personName;  ///< as it is written: family name, given name, patronymic; may be empty
    int daysOverdue = 0; ///< 0: due today
    Priority priority = Priority::Today;
    QString bestChannel;     ///< sms, voice, email, viber, none; empty: cannot be reached
    QString phone;           ///< the mobile, else the landline; E.164; empty: none
    QString invitationState; ///< of the SMS sent from it: queued, sent, delivered, …; empty: none was sent
    bool operator==(const DueRow &) const = default;
};

/// In words why the line stands where it stands («12 days overdue, put off 2 times»).
[[nodiscard]] QString priorityExplanation(const DueRow &row);

/// Where the next page of the Due page begins.
struct DueKey
{
    QDate dueOn;
    NoteId id;
};
struct DuePage
{
    QList<DueRow> rows;         ///< longest overdue first
    std::optional<DueKey> next; ///< nothing: this was the last page
};

struct DueCounts
{
    qint64 overdue = 0;
    qint64 today = 0;
    qint64 week = 0; ///< in the seven days after today; they are not on the page yet
    bool operator==(const DueCounts &) const = default;
};

/// What takes a change back, as long as nobody changed the note since.
struct NoteUndo
{
    NoteId id;
    int version = 0; ///< of the note after the change
    NoteState state = NoteState::Open;
    QDate dueOn;
    int putOffCount = 0;
};

struct Invitation
{
    NoteId note;
    QString topic;   ///< the topic's code: consent is asked of it
    QString text;    ///< ICU MessageFormat with the person's fields, in the language of the person
    QString gateway; ///< empty: the healthiest account
    QString sender;
    QUuid command; ///< the same one twice sends one SMS. Null: the note's own, so that one note invites once
};

/// Notes and their reminders. «Today» is the date in the organisation's zone at Database::now(), so a reminder stands
/// on the Due page from that midnight on. Lives on its database's thread.
class Notes
{
public:
    /// \a site: whose reminders due() and counts() are about; not valid: all that the login sees.
    explicit Notes(store::Database &database, SiteId site = {}) : m_database(database), m_site(site) {}

    /// The organisation's own date now.
    [[nodiscard]] Result<QDate> today();

    /// Writes a note; the same \a command twice gives the first note again. Errors: note.empty, note.too_long,
    /// note.unknown_person.
    [[nodiscard]] Result<Note> addNote(PersonId person, const QString &text, const QDate &dueOn = {},
                                       const QUuid &command = {});
    /// Error note.unknown.
    [[nodiscard]] Result<Note> find(NoteId id);
    /// Open ones first, then the newest.
    [[nodiscard]] Result<QList<Note>> notesOf(PersonId person);

    /// Open reminders due up to today.
    [[nodiscard]] Result<DuePage> due(const std::optional<DueKey> &after = {}, int limit = 100);
    [[nodiscard]] Result<DueCounts> counts();

    /// Each fails with note.changed when \a version is not the note's (somebody else was first), note.closed when it is
    /// not open, note.unknown.
    [[nodiscard]] Result<NoteUndo> done(NoteId id, int version);
    [[nodiscard]] Result<NoteUndo> drop(NoteId id, int version);
    /// Error note.past: a day before tomorrow would not put it off.
    [[nodiscard]] Result<NoteUndo> putOff(NoteId id, int version, const QDate &until);
    /// «In 3 months» from today by the calendar: 30 November + 3 months is the last day of February.
    [[nodiscard]] Result<NoteUndo> putOff(NoteId id, int version, int months);
    /// Error note.changed: somebody has worked on it since; nothing was taken back.
    [[nodiscard]] Result<Note> undo(const NoteUndo &undo);

    /// Queues an SMS to the person of the note and remembers it on the note, both or neither; returns the message's id.
    /// The note's version stays. Errors: note.unknown, note.closed, topic.unknown, gateway.unknown, invite.no_gateway,
    /// text.… of MessageText, and those of Outbox::queueSingle (messaging.no_consent, messaging.no_address).
    /// From a clinical note nothing but neutralText() goes to a phone that others use.
    [[nodiscard]] Result<QString> invite(const Invitation &invitation);

private:
    [[nodiscard]] Result<NoteUndo> close(NoteId id, int version, NoteState state);
    store::Database &m_database;
    SiteId m_site;
};

/// What goes to a phone that several people use instead of clinical words: a template with {given_name}, in one of the
/// four languages (ISO 639), English where there is no text in it.
[[nodiscard]] QString neutralText(const QString &language);

} // namespace otklik::care
