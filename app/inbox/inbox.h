// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include "database.h"
#include "ids.h"
#include "optoutwords.h"

namespace otklik::inbox {

/// A message of a resident as a desk sees it.
struct InboundMessage
{
    qint64 id = 0;
    SiteId site;
    GatewayId gateway;
    QString gatewayName;
    QString channel;
    QString from; ///< E.164, or what the gateway gave
    QString to;
    QString text;
    QDateTime receivedAt;
    PersonId person;    ///< not valid: nobody has this number
    QString personName; ///< family and given name as they are written; empty where there is no person
    int people = 0;     ///< how many have the number
    bool clinical = false;
    CampaignId campaign; ///< that it answers, as far as anybody can tell; not valid: none
    QString campaignName;
    QString answeredText; ///< of our message that it answers
    InboundAction action = InboundAction::Other;
    QString topic;     ///< the topic's name that the word named
    QString topicWord; ///< as it was written
    QString state;     ///< "new", "claimed", "answered", "closed"
    QString note; ///< why a person should look: unknown_number, unknown_topic, nothing_closed, not_answered, failed
    QString claimedBy;
    QDateTime claimedAt;
    QString closedBy; ///< "otklik": the program itself
    QDateTime closedAt;
    int version = 0;
};

/// What was answered to one.
struct InboundAnswer
{
    QString messageId;
    QString text;
    QString state; ///< as messages have them: queued, sent, delivered …
    QDateTime at;
};

struct InboxFilter
{
    bool openOnly = false;  ///< new and claimed
    QString claimedBy = {}; ///< only those that this login has; empty: everybody's
    PersonId person = {};   ///< not valid: of everybody
    qint64 before = 0;      ///< the page ends before this number; 0: the newest
    int most = 100;
};

/// The desk's side of inbound messages. Words of opting out are carried out before a message shows here. \a by names
/// who works; on PostgreSQL the login does, whatever is said. Lives on the thread of its database.
class Inbox
{
public:
    Inbox(store::Database &database, const QString &by) : m_database(database), m_by(by) {}

    /// The newest first.
    [[nodiscard]] Result<QList<InboundMessage>> list(const InboxFilter &filter);
    /// Error inbox.not_found.
    [[nodiscard]] Result<InboundMessage> find(qint64 id);
    [[nodiscard]] Result<QList<InboundAnswer>> answers(qint64 id);
    /// From now on this login works on it. \a takeOver: also where somebody else does. Errors: inbox.not_found,
    /// inbox.taken (Conflict: somebody else has it), inbox.closed (Conflict).
    [[nodiscard]] Done claim(qint64 id, bool takeOver = false);
    /// Nobody works on it any more. Errors: inbox.not_found, inbox.not_yours (Conflict).
    [[nodiscard]] Done giveBack(qint64 id);
    /// Sends \a text to the number that wrote, through the account that brought the message, and is done with it. The
    /// message's id. Errors: those of claim(); inbox.no_person (nobody has the number), inbox.stopped (Forbidden: the
    /// person has closed the channel since), inbox.empty, inbox.no_topic.
    [[nodiscard]] Result<QString> reply(qint64 id, const QString &text, const QUuid &command);
    /// Done with it without an answer. Errors as claim().
    [[nodiscard]] Done close(qint64 id);
    /// Answers to choose from (setting inbound.canned, one a line).
    [[nodiscard]] Result<QStringList> canned();

    /// For a look at how things stand.
    struct Standing
    {
        qint64 open = 0;
        QDateTime oldestNew; ///< invalid: none is new
        qint64 waiting = 0;  ///< bodies and words that the program has not come to; -1: may not be known
    };
    [[nodiscard]] Result<Standing> standing();

private:
    [[nodiscard]] tl::unexpected<Error> refused(qint64 id);

    store::Database &m_database;
    QString m_by;
};

} // namespace otklik::inbox
