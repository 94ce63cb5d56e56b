// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonObject>

#include "commands.h"
#include "notes.h"
#include "personqueries.h"

using namespace Qt::Literals::StringLiterals;
using otklik::care::Note;
using otklik::care::Notes;

namespace otklik::ctl {

namespace {

QString stateName(care::NoteState state)
{
    switch (state) {
    case care::NoteState::Done:
        return u"done"_s;
    case care::NoteState::Dropped:
        return u"dropped"_s;
    case care::NoteState::Open:
        break;
    }
    return u"open"_s;
}

QJsonValue dateJson(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject noteJson(const Note &note)
{
    return {{"id"_L1, note.id.value},         {"person"_L1, note.person.value},    {"text"_L1, note.text},
            {"due"_L1, dateJson(note.dueOn)}, {"state"_L1, stateName(note.state)}, {"put_off"_L1, note.putOffCount}};
}

QString noteLine(const Note &note)
{
    return translate("Ctl", "note %1, person %2: %3 · %4")
        .arg(note.id.value)
        .arg(note.person.value)
        .arg(note.dueOn.isValid() ? note.dueOn.toString(Qt::ISODate) : u"–"_s, stateName(note.state));
}

Result<QDate> dateOption(Call &call, const QString &name)
{
    if (!call.has(name))
        return QDate();
    const QDate date = QDate::fromString(call.option(name), Qt::ISODate);
    if (!date.isValid())
        return fail(Failure::Invalid, u"ctl.bad_date"_s,
                    translate("Ctl", "--%1 takes a day such as 2026-11-21. Nothing was done.").arg(name));
    return date;
}

Result<PersonId> personOption(Call &call)
{
    if (!call.has(u"person"_s))
        return fail(Failure::Invalid, u"ctl.missing_option"_s, translate("Ctl", "Say of whom: --person ID."));
    OTKLIK_TRY(id, idFrom(call.option(u"person"_s)));
    return PersonId(id);
}

QJsonObject personJson(const people::Person &person)
{
    QJsonArray addresses;
    for (const people::Address &address : person.addresses)
        addresses.append(QJsonObject{{"kind"_L1, people::code(address.kind)},
                                     {"value"_L1, address.value},
                                     {"priority"_L1, address.priority},
                                     {"shared"_L1, address.shared},
                                     {"dead"_L1, address.isDead()}});
    return {{"id"_L1, person.id.value},
            {"external_id"_L1, person.externalId},
            {"family_name"_L1, person.familyName},
            {"given_name"_L1, person.givenName},
            {"patronymic"_L1, person.patronymic},
            {"birth_date"_L1, dateJson(person.birthDate)},
            {"sex"_L1, people::code(person.sex)},
            {"language"_L1, person.language},
            {"time_zone"_L1, person.timeZone},
            {"district"_L1, person.districtCode},
            {"preferred_channel"_L1, person.preferredChannel},
            {"addresses"_L1, addresses}};
}

Result<Answer> personShow(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    OTKLIK_TRY(person, people::PersonQueries(call.database()).find(PersonId(id)));
    QJsonObject attributes;
    for (auto attribute = person.attributes.cbegin(); attribute != person.attributes.cend(); ++attribute)
        attributes.insert(attribute.key(), attribute.value());
    QJsonObject json = personJson(person);
    json.insert("attributes"_L1, attributes);
    QList<QStringList> lines;
    for (const people::Address &address : std::as_const(person.addresses))
        lines.append({u"  "_s + people::code(address.kind), address.value});
    return Answer{json, people::displayName(person) + (lines.isEmpty() ? QString() : u'\n' + table(lines))};
}

/// As the search field of the desk: names, the start or the end of a phone, an e-mail, an external id.
Result<Answer> personFind(Call &call)
{
    OTKLIK_TRY(found, people::PersonQueries(call.database()).search(call.arguments.join(u' ')));
    QJsonArray array;
    QList<QStringList> lines;
    for (const people::Person &person : std::as_const(found)) {
        array.append(personJson(person));
        lines.append({QString::number(person.id.value), person.externalId, people::displayName(person)});
    }
    return Answer{array, lines.isEmpty() ? translate("Ctl", "Nobody was found.") : table(lines)};
}

Result<Answer> noteAdd(Call &call)
{
    OTKLIK_TRY(person, personOption(call));
    OTKLIK_TRY(due, dateOption(call, u"due"_s));
    OTKLIK_TRY(note, Notes(call.database()).addNote(person, call.option(u"text"_s), due));
    return Answer{noteJson(note), noteLine(note)};
}

/// With --person everything on that card, with --due what the Due page shows today.
Result<Answer> noteList(Call &call)
{
    Notes notes(call.database());
    QJsonArray array;
    QStringList lines;
    if (call.has(u"person"_s)) {
        OTKLIK_TRY(person, personOption(call));
        OTKLIK_TRY(list, notes.notesOf(person));
        for (const Note &note : std::as_const(list)) {
            array.append(noteJson(note));
            lines.append(noteLine(note));
        }
        return Answer{array, lines.join(u'\n')};
    }
    if (!call.has(u"due"_s))
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say which notes: --due, or --person ID."));
    std::optional<care::DueKey> after;
    do {
        OTKLIK_TRY(page, notes.due(after));
        for (const care::DueRow &row : std::as_const(page.rows)) {
            QJsonObject json = noteJson(row.note);
            json.insert("days_overdue"_L1, row.daysOverdue);
            json.insert("best_channel"_L1, row.bestChannel);
            array.append(json);
            lines.append(noteLine(row.note));
        }
        after = page.next;
    } while (after);
    return Answer{array, lines.isEmpty() ? translate("Ctl", "Nothing is due today.") : lines.join(u'\n')};
}

Result<Answer> changeNote(Call &call, const std::function<Result<care::NoteUndo>(Notes &, const Note &)> &change)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    Notes notes(call.database());
    OTKLIK_TRY(note, notes.find(NoteId(id)));
    OTKLIK_CHECK(change(notes, note));
    OTKLIK_TRY(changed, notes.find(NoteId(id)));
    return Answer{noteJson(changed), noteLine(changed)};
}

Result<Answer> noteDone(Call &call)
{
    return changeNote(call, [](Notes &notes, const Note &note) { return notes.done(note.id, note.version); });
}

Result<Answer> noteDrop(Call &call)
{
    return changeNote(call, [](Notes &notes, const Note &note) { return notes.drop(note.id, note.version); });
}

Result<Answer> notePutOff(Call &call)
{
    if (call.has(u"until"_s) == call.has(u"months"_s))
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say until when: --until DATE or --months N."));
    OTKLIK_TRY(until, dateOption(call, u"until"_s));
    OTKLIK_TRY(months, call.number(u"months"_s, 1, 0));
    return changeNote(call, [=](Notes &notes, const Note &note) {
        return until.isValid() ? notes.putOff(note.id, note.version, until)
                               : notes.putOff(note.id, note.version, int(qMin<qint64>(months, 1200)));
    });
}

Result<Answer> noteInvite(Call &call)
{
    OTKLIK_TRY(id, idFrom(call.arguments.first()));
    care::Invitation invitation;
    invitation.note = NoteId(id);
    invitation.topic = call.option(u"topic"_s);
    invitation.text = call.option(u"text"_s);
    invitation.gateway = call.option(u"gateway"_s);
    OTKLIK_TRY(message, Notes(call.database()).invite(invitation));
    return Answer{QJsonObject{{"note"_L1, id}, {"message"_L1, message}}, translate("Ctl", "The invitation is queued.")};
}

} // namespace

QList<CommandSpec> PersonCommands::table()
{
    const OptionSpec person{u"person"_s, u"ID"_s, translate("Ctl", "the person's number")};
    return {{.path = u"person show"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Show one person."),
             .least = 1,
             .most = 1,
             .run = personShow},
            {.path = u"person find"_s,
             .arguments = u"TEXT…"_s,
             .summary = translate("Ctl", "Find people by name, phone, e-mail or external id, with their numbers."),
             .least = 1,
             .most = -1,
             .run = personFind},
            {.path = u"note add"_s,
             .arguments = {},
             .summary = translate("Ctl", "Write a note on a person's card; with a day it becomes a reminder."),
             .options = {person,
                         {u"text"_s, u"TEXT"_s, translate("Ctl", "what to remember")},
                         {u"due"_s, u"DATE"_s, translate("Ctl", "the day it is due, for example 2026-11-21")}},
             .run = noteAdd},
            {.path = u"note list"_s,
             .arguments = {},
             .summary = translate("Ctl", "List the reminders that are due today or overdue, or a person's notes."),
             .options = {{u"due"_s, {}, translate("Ctl", "what is due")}, person},
             .run = noteList},
            {.path = u"note done"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Close a note as done."),
             .least = 1,
             .most = 1,
             .run = noteDone},
            {.path = u"note putoff"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Put a reminder off."),
             .least = 1,
             .most = 1,
             .options = {{u"until"_s, u"DATE"_s, translate("Ctl", "the new day")},
                         {u"months"_s, u"N"_s, translate("Ctl", "so many months from today")}},
             .run = notePutOff},
            {.path = u"note drop"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Close a note without it being done."),
             .least = 1,
             .most = 1,
             .run = noteDrop},
            {.path = u"note invite"_s,
             .arguments = u"ID"_s,
             .summary = translate("Ctl", "Send the person of a note an invitation by SMS."),
             .least = 1,
             .most = 1,
             .options = {{u"topic"_s, u"CODE"_s, translate("Ctl", "the topic whose consent it rests on")},
                         {u"text"_s, u"TEXT"_s, translate("Ctl", "the message, ICU MessageFormat")},
                         {u"gateway"_s, u"NAME"_s, translate("Ctl", "the account; otherwise the healthiest")}},
             .run = noteInvite}};
}

} // namespace otklik::ctl
