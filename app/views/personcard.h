// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include "consentledger.h"
#include "household.h"
#include "notes.h"
#include "numberstandings.h"
#include "person.h"
#include "personjoin.h"
#include "sharers.h"
#include "topics.h"

namespace otklik::views {

/// How a person stands to one topic, over its channels together.
struct TopicStanding
{
    enum class State { Open, Partly, Refused, Stopped, NotAsked };
    TopicId topic;
    QString code;
    QString name;
    bool service = false; ///< a notice about something the person waits for: needs no word, obeys a refusal
    State state = State::NotAsked;
    QStringList channels; ///< permitted ones
    QDateTime since;      ///< UTC, of the newest word; invalid: no word
    QString source;       ///< of that word
    QString wording;
    bool operator==(const TopicStanding &) const = default;
};

/// Everything on a person's card but the timeline, as it stood at one moment.
struct PersonCard
{
    people::Person person;
    QList<people::Sharer> sharers;          ///< who else uses the addresses
    people::Household household;            ///< whom the person lives with, and the person
    QList<hygiene::NumberStanding> numbers; ///< what look-ups said of the mobiles
    QList<people::JoinRecord> joins;        ///< records that are part of this one, the newest first
    QList<TopicStanding> topics;            ///< by name
    QList<care::Note> openNotes;            ///< those due first by date, then those without a date
    QDate today;                            ///< in the organisation's zone
    bool stoppedAll = false;                ///< a STOP to everything stands on at least one channel
    bool operator==(const PersonCard &) const = default;
};

/// Error person.not_found.
[[nodiscard]] Result<PersonCard> readPersonCard(store::Database &database, PersonId person);

/// Others who use an address of this person and live elsewhere, as far as is known: each once, with the address.
[[nodiscard]] QList<people::Sharer> perhapsHousehold(const PersonCard &card);
/// The addresses of this person that somebody else uses too, as they are read: «+7 916 123-45-67».
[[nodiscard]] QStringList sharedWith(const PersonCard &card, PersonId other);

/// Pure: the standings channel by channel with the words they rest on, put together by topic.
[[nodiscard]] QList<TopicStanding> topicStandings(const QList<consent::Topic> &topics,
                                                  const QList<consent::Standing> &standings,
                                                  const QList<consent::ConsentEvent> &history);

/// What must not be done with this person, short: «Wants no messages», «Shared number: nothing private».
[[nodiscard]] QStringList cautions(const PersonCard &card);
/// What a chip's tooltip tells: state, since when, from where, in which words.
[[nodiscard]] QString standingText(const TopicStanding &standing);
/// The sentence asked on the telephone, for the ledger: «Do you agree to …?».
[[nodiscard]] QString defaultWording(const QString &topicName, bool granted);

} // namespace otklik::views
