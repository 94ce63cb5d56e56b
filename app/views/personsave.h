// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

#include "database.h"
#include "personmerge.h"
#include "picklists.h"

namespace otklik::views {

/// Two desks gave one part of a person different values, and somebody must choose. Nothing was stored.
struct PersonClash
{
    people::Person theirs; ///< as it stands now; what is chosen is saved as a change of this
    people::PersonMerge merge;
    QString changedBy;                 ///< who made the last change, if the audit says it; empty otherwise
    QList<people::District> districts; ///< for their names, and to choose another one
};

struct SavedPerson
{
    people::Person person;            ///< as stored
    people::Person stood;             ///< as it stood before, for undoSaved(); nobody where nothing was written
    QList<people::PersonPart> taken;  ///< what somebody else changed meanwhile and was kept beside it
    QString changedBy;                ///< as in PersonClash; empty where nothing was taken
    std::optional<PersonClash> clash; ///< then person is nobody
};

/// Stores a person as it was typed: a new one, or what was changed of \a before, put together with what somebody else
/// has stored since; all of it or nothing. Where both changed one part, nothing is stored and the answer has a clash.
/// Errors: those of people::PersonStore; person.not_found also where the person was erased meanwhile; person.changed
/// where others were quicker five times running.
[[nodiscard]] Result<SavedPerson> savePerson(store::Database &database, const people::Person &before,
                                             const people::Person &typed);
/// Takes a change back that savePerson() made: what others stored since stays. Answers as savePerson() does.
[[nodiscard]] Result<SavedPerson> undoSaved(store::Database &database, const SavedPerson &saved);
/// What saving would find now, and nothing is stored: the person as it stands, what of it others changed since \a
/// before, and the clash if there is one. For a draft that is opened again.
[[nodiscard]] Result<SavedPerson> comparePerson(store::Database &database, const people::Person &before,
                                                const people::Person &typed);

} // namespace otklik::views
