// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include "database.h"
#include "ids.h"

namespace otklik::consent {

enum class ConsentState { Granted, Withdrawn };
/// "granted", "withdrawn": as stored.
[[nodiscard]] QString code(ConsentState state);

/// One word of a person about being written to, with what it rests on.
struct ConsentFact
{
    SiteId site; ///< not valid: the person's own (recordMany(): the default site)
    PersonId person;
    TopicId topic;                           ///< not valid: every topic (STOP, START)
    QString channel = QStringLiteral("any"); ///< "any", "sms", "voice", "email", "viber"
    ConsentState state = ConsentState::Granted;
    QDateTime at;       ///< when the person said it, UTC; invalid: now
    QString recordedBy; ///< the desk, the program or the import that wrote it down
    /// portal, call_centre, counter, event, paper, sms_keyword, import, page, desk, demo
    QString source;
    QString wording;  ///< what the person agreed to, in its words
    QString evidence; ///< a file, a form's number, the text of an SMS
    bool operator==(const ConsentFact &) const = default;
};

/// A word as it stands in the ledger.
struct ConsentEvent
{
    ConsentEventId id;
    ConsentFact fact;
    QString topicCode; ///< empty: every topic
    QString topicName;
    bool operator==(const ConsentEvent &) const = default;
};

/// May the person be written to, and on which word does it rest?
struct Permission
{
    bool permitted = false;
    bool suppressed = false; ///< not permitted because of a STOP to everything on this channel
    ConsentEventId event;    ///< not valid: on no word about the topic
    bool operator==(const Permission &) const = default;
};

/// How one topic stands on one channel.
struct Standing
{
    TopicId topic;
    QString topicCode;
    QString topicName;
    QString basis;
    QString channel; ///< "sms", "voice", "email", "viber"
    Permission permission;
    QDateTime since; ///< of the word it rests on; invalid: none
    bool operator==(const Standing &) const = default;
};

/// The ledger of consent: words are appended and never changed or taken away, not even with the person; what holds now
/// follows from them in the same statement (triggers of migration 0003). Lives on the thread of its database. Writes
/// run in the caller's transaction where one is open.
///
/// How words weigh, the same on both engines:
///  - of two words with the same reach the one recorded later holds; a word about one channel and a word about every
///    channel outweigh each other in the same way, each within its reach;
///  - a refusal closes at once, whatever its date; a consent that is older than a refusal recorded before it is kept
///    in the ledger and opens nothing (a paper form typed in after the person sent STOP);
///  - STOP to every topic closes what was open, service notices too; START lifts the block: service notices flow again
///    unless the topic itself was refused, topics of marketing need their own new word;
///  - a new consent to one topic after STOP opens that topic and nothing else.
class ConsentLedger
{
public:
    explicit ConsentLedger(store::Database &database) : m_database(database) {}

    /// Errors: consent.no_person (or the topic is not there), consent.bad_channel, consent.bad_source, consent.nobody
    /// (who wrote it down is not said), consent.in_future (over ten minutes ahead of the database's clock).
    [[nodiscard]] Result<ConsentEventId> record(const ConsentFact &fact);
    /// The same for many, in the order given, in batches; answers with how many. Nothing is checked less. An error
    /// leaves what earlier batches wrote unless the caller's transaction rolls back.
    [[nodiscard]] Result<qint64> recordMany(const QList<ConsentFact> &facts);

    /// Newest first.
    [[nodiscard]] Result<QList<ConsentEvent>> history(PersonId person) const;
    /// Every topic on every channel, by topic name.
    [[nodiscard]] Result<QList<Standing>> currentState(PersonId person) const;
    /// Error consent.no_person (NotFound): the person, the topic or the channel is not there.
    [[nodiscard]] Result<Permission> permission(PersonId person, TopicId topic, const QString &channel) const;

private:
    store::Database &m_database;
};

} // namespace otklik::consent
