// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <optional>

#include "numberverdict.h"
#include "result.h"

namespace otklik::messaging {

/// One message as it leaves the house. The id is ours (UUIDv7, text form) and never changes between attempts.
struct OutgoingMessage
{
    QString id;
    QString address; ///< E.164 with plus, or an e-mail address
    QString sender;  ///< empty: the account's default
    QString text;
    QString subject = {};   ///< of an e-mail; empty elsewhere, and where nobody wrote one
    QString language = {};  ///< of the text, as a person's language is written; empty: not known
    bool alsoBySms = false; ///< over Viber: they agreed to SMS about the topic too, so one may follow in its place
    bool operator==(const OutgoingMessage &) const = default;
};

/// What leaves in one request. The bulk id is ours, new for every attempt of a chunk, and is the key to ask by later.
struct OutgoingBatch
{
    QString bulkId;
    QList<OutgoingMessage> messages;
    int validityMinutes = 0; ///< 0: the gateway's default
    qint64 campaign = 0;     ///< 0: single messages
    qint64 topic = 0;        ///< of the campaign; 0: single messages
};

/// How a message stands. The order is the rank: the highest rank among a message's facts is its state (sending.md).
enum class MessageState {
    Queued = 0,
    Held = 1,
    Claimed = 2,
    Unknown = 3,
    Sent = 4,
    AtOperator = 5,
    Expired = 6,
    Failed = 7,
    Delivered = 8,
    Cancelled = 9
};

/// "queued", "at_operator", …: the spelling of JSON, SQL and code.
[[nodiscard]] QString stateName(MessageState state);
[[nodiscard]] std::optional<MessageState> stateFromName(const QString &name);

/// Whether a report says that its receiver wants no more.
enum class OptOut {
    None,
    Topic,  ///< of this topic on this channel: they used the way out that every mail offers
    Channel ///< of anything on this channel: they called it abuse
};

/// What a gateway said about one message: in its answer, in a report or in its log.
struct MessageFact
{
    QString messageId;
    MessageState state = MessageState::Unknown; ///< Sent, AtOperator, Delivered, Failed, Expired or Unknown
    QString code;                               ///< "infobip:5/52", the gateway's own numbers
    QString detail;                             ///< the gateway's words, without addresses
    bool permanent = false;                     ///< the same message would fail again
    bool deadAddress = false;                   ///< the address itself is wrong or gone
    QDateTime at;                               ///< the gateway's time of the fact, UTC; invalid: unknown
    int parts = 0;                              ///< 0: not said
    std::optional<double> pricePerPart;
    QString currency;
    OptOut optOut = OptOut::None; ///< kept as a word of consent, whatever the state is
};

/// How a whole request ended.
enum class SubmitOutcome {
    Answered,       ///< facts holds one entry for each message that the answer settles; the others are unknown
    NotAccepted,    ///< surely nothing was taken: refused connection, DNS, 429, 503 with Retry-After
    AccountStopped, ///< 401, 403, certificate: nothing was taken, and this account needs a person
    Refused,        ///< 400, 404, 413, 422: nothing was taken and never will be
    Unknown         ///< time-out after writing, reset, 5xx, garbage: ask before anything else
};

struct SubmitReply
{
    SubmitOutcome outcome = SubmitOutcome::Unknown;
    QList<MessageFact> facts;
    int retryAfterSeconds = 0; ///< 0: not said
    bool throttled = false;    ///< 429 or 503: halve the rate
    QString code;              ///< "http:429", "net:refused"
    QString sentence;          ///< for the person who looks after the gateway
    /// Of a batch that went as several requests: those that surely were not taken and go back into the queue. What is
    /// neither here nor among the facts is unknown.
    QStringList notTaken = {};
};

/// A pulled page of reports: the raw body is stored before anything is read from it.
struct PulledReports
{
    QByteArray raw;
    int count = 0;            ///< 0: nothing waits
    QStringList handles = {}; ///< what the channel puts away when raw is stored; given out again until then
};

struct ReconcileReply
{
    bool answered = false;    ///< false: the gateway could not be asked now
    QList<MessageFact> facts; ///< of the asked messages, those that the gateway knows
};

/// How a look-up ended. NotAccepted, AccountStopped and Refused: nothing was looked up and nothing is paid. Unknown:
/// the gateway may have looked, and may want money for it.
struct LookupReply
{
    SubmitOutcome outcome = SubmitOutcome::Unknown;
    QList<NumberVerdict> verdicts; ///< of the asked numbers, those that the answer names
    int retryAfterSeconds = 0;     ///< 0: not said
    bool throttled = false;
    QString code;     ///< as in SubmitReply
    QString sentence; ///< for the person who looks after the gateway
};

struct ChannelCapabilities
{
    bool canReconcile = false;
    bool pullsReports = false;
    int largestBatch = 1;
    int largestLookup = 0;       ///< numbers in one look-up; 0: looks nothing up
    bool canFindLookups = false; ///< keeps a log of look-ups that may be asked again and again
    bool sendsReports = false;   ///< brings its reports to the listener, which only stores them
};

/// A way out of the house: one account at one gateway. Declared here because messaging is its user; adapters live in
/// channels/. Lives on the dispatcher's thread; every call returns at once and its future finishes on that thread.
/// Nothing here throws, and nothing is retried: the dispatcher decides.
class Channel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual ChannelCapabilities capabilities() const = 0;
    /// Sends; gives up after \a timeoutMilliseconds with SubmitOutcome::Unknown where bytes were written.
    [[nodiscard]] virtual QFuture<SubmitReply> submit(const OutgoingBatch &batch, int timeoutMilliseconds) = 0;
    /// Fetches what has been reported since the last call. Each report is given out once.
    [[nodiscard]] virtual QFuture<Result<PulledReports>> pullReports(int limit) = 0;
    /// The page with these handles is stored. Nothing to do where a gateway gives each report out once by itself.
    virtual void putAway(const QStringList &handles) { Q_UNUSED(handles) }
    /// Reads a stored raw body. Never fails as a whole: what cannot be read is counted in \a unreadable.
    [[nodiscard]] virtual QList<MessageFact> interpretReports(const QByteArray &raw, int *unreadable) const = 0;
    /// Asks the gateway's log what became of a request.
    [[nodiscard]] virtual QFuture<ReconcileReply> reconcile(const QString &bulkId, const QStringList &messageIds) = 0;
    /// A call that sends nothing and shows whether address and key are right. The text is a sentence.
    [[nodiscard]] virtual QFuture<Result<QString>> test() = 0;
    /// Looks numbers (E.164 with plus, no more than largestLookup) up at once. Each may cost money. Without the
    /// capability: Refused, "gateway.no_lookup".
    [[nodiscard]] virtual QFuture<LookupReply> lookUp(const QStringList &numbers, int timeoutMilliseconds);
    /// Asks the gateway's log what look-ups between two instants said about these numbers; costs nothing. Answered with
    /// what it knows, or the outcome of a failed call.
    [[nodiscard]] virtual QFuture<LookupReply> findLookups(const QStringList &numbers, const QDateTime &since,
                                                           const QDateTime &until);
    /// Reports that this channel knows to be still on their way (the gateway inside the process); 0 where unknown.
    [[nodiscard]] virtual int reportsOnTheirWay() const { return 0; }
};

} // namespace otklik::messaging
