// SPDX-License-Identifier: GPL-3.0-or-later
#include "noterows.h"

#include <QCoreApplication>

#include "person.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::care {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Care)
};

/// From two weeks on a reminder is not late but forgotten.
constexpr int longOverdueDays = 14;

} // namespace

QString noteStateName(NoteState state)
{
    return state == NoteState::Done ? u"done"_s : state == NoteState::Dropped ? u"dropped"_s : u"open"_s;
}

Note noteFrom(const store::Row &row)
{
    Note note;
    note.id = row.id<NoteId>("note_id");
    note.person = row.id<PersonId>("person_id");
    note.text = row.text("text");
    note.dueOn = row.date("due_on");
    const QString state = row.text("state");
    note.state = state == "done"_L1 ? NoteState::Done : state == "dropped"_L1 ? NoteState::Dropped : NoteState::Open;
    note.putOffCount = int(row.integer("put_off_count"));
    note.invitedMessageId = row.text("invited_message_id");
    note.createdAt = row.instant("created_at");
    note.closedAt = row.instant("closed_at");
    note.version = int(row.integer("version"));
    return note;
}

DueRow dueRowFrom(const store::Row &row, const QDate &today)
{
    DueRow due;
    due.note = noteFrom(row);
    people::Person person;
    person.externalId = row.text("external_id");
    person.familyName = row.text("family_name");
    person.givenName = row.text("given_name");
    person.patronymic = row.text("patronymic");
    due.personName = people::displayName(person);
    due.daysOverdue = int(due.note.dueOn.daysTo(today));
    due.priority = due.daysOverdue >= longOverdueDays ? Priority::LongOverdue
                   : due.daysOverdue > 0              ? Priority::Overdue
                                                      : Priority::Today;
    const QString mobile = row.text("mobile");
    const QString landline = row.text("landline");
    due.bestChannel = bestChannel(row.text("preferred_channel"), !mobile.isEmpty(), !landline.isEmpty(),
                                  !row.text("email").isEmpty());
    due.phone = mobile.isEmpty() ? landline : mobile;
    due.invitationState = row.text("invitation_state");
    return due;
}

QString bestChannel(const QString &preferred, bool mobile, bool landline, bool email)
{
    if (preferred == "none"_L1)
        return preferred;
    const bool reached = ((preferred == "sms"_L1 || preferred == "viber"_L1) && mobile) ||
                         (preferred == "voice"_L1 && (mobile || landline)) || (preferred == "email"_L1 && email);
    if (reached)
        return preferred;
    return mobile ? u"sms"_s : landline ? u"voice"_s : email ? u"email"_s : QString();
}

QString priorityExplanation(const DueRow &row)
{
    QStringList reasons;
    if (row.priority == Priority::LongOverdue)
        reasons << Words::tr("Long overdue: %n day(s)", nullptr, row.daysOverdue);
    else if (row.priority == Priority::Overdue)
        reasons << Words::tr("%n day(s) overdue", nullptr, row.daysOverdue);
    else
        reasons << Words::tr("Due today");
    if (row.note.putOffCount > 0)
        reasons << Words::tr("put off %n time(s)", nullptr, row.note.putOffCount);
    return reasons.join(u" · "_s);
}

} // namespace otklik::care
