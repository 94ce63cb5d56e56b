// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "lookups.h"
#include "numberverdict.h"

namespace otklik::hygiene {

/// How the mobile numbers of everybody stand; a number that several people of a site use counts once.
struct BaseStanding
{
    qint64 reachable = 0;
    qint64 away = 0;
    qint64 dead = 0;    ///< looked up as dead, or suspended by a receipt
    qint64 invalid = 0; ///< could not exist
    qint64 unknown = 0; ///< looked up, and the answer said nothing
    qint64 never = 0;   ///< never looked up
    qint64 ported = 0;  ///< among the others
    QDateTime latest;   ///< look-up; invalid: there was none
    [[nodiscard]] qint64 total() const { return reachable + away + dead + invalid + unknown + never; }
    bool operator==(const BaseStanding &) const = default;
};

/// What is known of one mobile number of a person.
struct NumberStanding
{
    AddressId address;
    QString number;
    QDateTime deadSince;                               ///< invalid: it takes messages
    std::optional<messaging::NumberState> lastVerdict; ///< nothing: never looked up
    bool ported = false;
    QString network;
    QString code;
    QDateTime lookedUpAt;
    SuspensionId suspension; ///< valid: a look-up suspended it, and that can be undone
    bool operator==(const NumberStanding &) const = default;
};

/// A number that a look-up suspended and nobody opened again.
struct SuspendedNumber
{
    SuspensionId id;
    LookupRunId run;
    QDateTime since;
    AddressId address;
    QString number;
    PersonId person;
    QString familyName;
    QString givenName;
    QString patronymic;
    QString externalId;
    messaging::NumberState verdict = messaging::NumberState::Dead;
    QString code;
    bool operator==(const SuspendedNumber &) const = default;
};

/// Looks at everybody: seconds in a large city, so for the count lane.
[[nodiscard]] Result<BaseStanding> baseStanding(store::Database &database);
/// A person's mobile numbers by priority.
[[nodiscard]] Result<QList<NumberStanding>> numbersOf(store::Database &database, PersonId person);
/// The latest first, older than \a after (not valid: from the beginning).
[[nodiscard]] Result<QList<SuspendedNumber>> suspendedNumbers(store::Database &database, int limit,
                                                              SuspensionId after = {});

/// «reachable», «dead», …: for a list, in the locale's language.
[[nodiscard]] QString verdictWord(messaging::NumberState state);
/// One calm line for a card: «Reachable, looked up on 12 November»; empty where nothing is known. \a dayText says a
/// date as the card does; the date is of this machine's zone.
[[nodiscard]] QString standingLine(const NumberStanding &standing,
                                   const std::function<QString(const QDate &)> &dayText);
/// Why a run waits or was paused, in the locale's language; empty where it does not.
[[nodiscard]] QString whyItWaits(const LookupRun &run);

} // namespace otklik::hygiene
