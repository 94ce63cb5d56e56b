// SPDX-License-Identifier: GPL-3.0-or-later
#include "personcard.h"

#include <QCoreApplication>
#include <algorithm>

#include "personqueries.h"
#include "personwords.h"
#include "picklists.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonCard)
};

} // namespace

QList<TopicStanding> topicStandings(const QList<consent::Topic> &topics, const QList<consent::Standing> &standings,
                                    const QList<consent::ConsentEvent> &history)
{
    QList<TopicStanding> all;
    for (const consent::Topic &topic : topics) {
        TopicStanding one;
        one.topic = topic.id;
        one.code = topic.code;
        one.name = topic.name;
        one.service = topic.basis == "service"_L1;
        int channels = 0;
        bool suppressed = false;
        ConsentEventId newest;
        for (const consent::Standing &standing : standings) {
            if (standing.topic != topic.id)
                continue;
            ++channels;
            if (standing.permission.permitted)
                one.channels << standing.channel;
            suppressed = suppressed || standing.permission.suppressed;
            if (standing.permission.event > newest) {
                newest = standing.permission.event;
                one.since = standing.since;
            }
        }
        for (const consent::ConsentEvent &event : history) {
            if (newest.isValid() && event.id == newest) {
                one.source = event.fact.source;
                one.wording = event.fact.wording;
            }
        }
        using State = TopicStanding::State;
        if (!one.channels.isEmpty())
            one.state = one.channels.size() < channels ? State::Partly : State::Open;
        else if (suppressed)
            one.state = State::Stopped;
        else
            one.state = newest.isValid() ? State::Refused : State::NotAsked;
        all.append(one);
    }
    return all;
}

Result<PersonCard> readPersonCard(store::Database &database, PersonId person)
{
    PersonCard card;
    OTKLIK_TRY(found, people::PersonQueries(database).find(person));
    card.person = found;
    OTKLIK_TRY(sharers, people::sharersOf(database, person));
    card.sharers = sharers;
    OTKLIK_TRY(numbers, hygiene::numbersOf(database, person));
    card.numbers = numbers;
    OTKLIK_TRY(household, people::Households(database).of(person));
    card.household = household;
    OTKLIK_TRY(joins, people::PersonJoin(database).list(person));
    std::copy_if(joins.cbegin(), joins.cend(), std::back_inserter(card.joins),
                 [person](const people::JoinRecord &join) { return join.survivor == person; });
    consent::ConsentLedger ledger(database);
    OTKLIK_TRY(topics, consent::Topics(database).list());
    OTKLIK_TRY(standings, ledger.currentState(person));
    OTKLIK_TRY(history, ledger.history(person));
    card.topics = topicStandings(topics, standings, history);
    card.stoppedAll = std::any_of(standings.cbegin(), standings.cend(),
                                  [](const auto &standing) { return standing.permission.suppressed; });
    care::Notes notes(database);
    OTKLIK_TRY(today, notes.today());
    card.today = today;
    OTKLIK_TRY(all, notes.notesOf(person));
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(card.openNotes),
                 [](const care::Note &note) { return note.state == care::NoteState::Open; });
    std::stable_sort(card.openNotes.begin(), card.openNotes.end(), [](const care::Note &a, const care::Note &b) {
        if (a.dueOn.isValid() != b.dueOn.isValid())
            return a.dueOn.isValid();
        return a.dueOn.isValid() && a.dueOn < b.dueOn;
    });
    return card;
}

QList<people::Sharer> perhapsHousehold(const PersonCard &card)
{
    QList<people::Sharer> others;
    for (const people::Sharer &sharer : card.sharers) {
        const bool known = std::any_of(others.cbegin(), others.cend(), [&sharer](const people::Sharer &other) {
            return other.person == sharer.person;
        });
        if (!known && !card.household.has(sharer.person))
            others.append(sharer);
    }
    return others;
}

QStringList sharedWith(const PersonCard &card, PersonId other)
{
    QStringList values;
    for (const people::Sharer &sharer : card.sharers) {
        for (const people::Address &address : card.person.addresses) {
            if (sharer.person == other && sharer.address == address.id)
                values << (address.kind == people::AddressKind::Email ? leftToRight(address.value)
                                                                      : phoneText(address.value));
        }
    }
    return values;
}

QStringList cautions(const PersonCard &card)
{
    QStringList all;
    const people::Person &person = card.person;
    if (card.stoppedAll)
        all << Words::tr("Said STOP to everything");
    if (person.preferredChannel == "none"_L1)
        all << Words::tr("Wants no messages");
    const people::Address *mobile = person.reachableBy(people::AddressKind::Mobile);
    const people::Address *landline = person.reachableBy(people::AddressKind::Landline);
    const people::Address *email = person.reachableBy(people::AddressKind::Email);
    if (!mobile && !landline && !email)
        all << Words::tr("Cannot be reached");
    else if (!mobile && !email)
        all << Words::tr("Nothing digital: landline only");
    const auto isShared = [&card](const people::Address *address) {
        return address && (address->shared || std::any_of(card.sharers.cbegin(), card.sharers.cend(),
                                                          [address](const people::Sharer &other) {
                                                              return other.address == address->id;
                                                          }));
    };
    if (isShared(mobile) || (!mobile && isShared(landline)))
        all << Words::tr("Shared number: nothing private");
    return all;
}

QString standingText(const TopicStanding &standing)
{
    using State = TopicStanding::State;
    QStringList lines{standing.name};
    QStringList channels;
    for (const QString &channel : standing.channels)
        channels << channelWord(channel);
    const QString list = channels.join(Words::tr(", ", "between items of a list"));
    switch (standing.state) {
    case State::Open:
        lines << (standing.source.isEmpty() ? Words::tr("Service notices may be sent: they need no consent.")
                                            : Words::tr("May be written to on every channel."));
        break;
    case State::Partly:
        lines << Words::tr("May be written to by: %1").arg(list);
        break;
    case State::Refused:
        lines << Words::tr("Refused: nothing is sent.");
        break;
    case State::Stopped:
        lines << Words::tr("Stopped with everything else: nothing is sent.");
        break;
    case State::NotAsked:
        lines << Words::tr("Not asked yet: nothing is sent.");
        break;
    }
    if (standing.since.isValid())
        lines << Words::tr("%1, %2", "since when, from which source")
                     .arg(instantText(standing.since), consentSourceWord(standing.source));
    if (!standing.wording.isEmpty())
        lines << Words::tr("“%1”", "the wording of a consent").arg(standing.wording);
    return lines.join(u'\n');
}

QString defaultWording(const QString &topicName, bool granted)
{
    if (topicName.isEmpty())
        return Words::tr("The person asked on the telephone to receive no messages at all.");
    return granted
               ? Words::tr("“Do you agree to receive messages about “%1”? You can refuse at any time.” The person "
                           "answered yes on the telephone.")
                     .arg(topicName)
               : Words::tr("The person asked on the telephone to receive no more messages about “%1”.").arg(topicName);
}

} // namespace otklik::views
