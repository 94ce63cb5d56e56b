// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QSet>
#include <cmath>

#include "chunkclaim.h"
#include "crashpoint.h"
#include "ledger.h"

Q_LOGGING_CATEGORY(lcClaims, "otklik.messaging.claims")

namespace otklik::messaging {

struct Claims::Private
{
    store::Database &database;
    DispatchTimes times;
    QString holder;
    ClaimTools tools;

    [[nodiscard]] QDateTime shifted(const QDateTime &server) const
    {
        return server.addMSecs(database.clock().shiftMilliseconds());
    }
    [[nodiscard]] Result<qint64> lockPace(GatewayId gateway, QDateTime &server);
    [[nodiscard]] Result<int> openMessages(ChunkId chunk, QStringList *ids = nullptr);
    [[nodiscard]] QDateTime dueAgain(const ClaimedChunk &chunk, const QDateTime &now, int retryAfterSeconds,
                                     bool counted) const;
    [[nodiscard]] Done partNotTaken(const ClaimedChunk &chunk, const QStringList &ids, int retryAfterSeconds,
                                    bool counted);
    [[nodiscard]] Done markDead(const QList<MessageFact> &facts, const QDateTime &now);
    [[nodiscard]] Done countRefusal(const ClaimedChunk &chunk, const QString &code);
    [[nodiscard]] Done turn(ChunkId chunk, const QString &phase, const QDateTime &server, const QString &why = {});
    [[nodiscard]] Result<Marked> markFollowUp(const ChunkToAsk &chunk, const QList<MessageFact> &facts);
    [[nodiscard]] Done queueAgain(ChunkId chunk, int crashes, const QStringList &open, const QDateTime &now);
};

static QVariant instantOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant) : QVariant(QMetaType(QMetaType::QDateTime));
}

static Marked zombie(ChunkId chunk, const char *what)
{
    qCInfo(lcClaims, "chunk %lld was taken over by another dispatcher: its %s is dropped", chunk.value, what);
    Marked marked;
    marked.zombie = true;
    return marked;
}

/// A fact that the ledger keeps about one of the messages that were asked about; a gateway may name others.
static bool isFactOf(const QSet<QString> &ids, const MessageFact &fact)
{
    return ledger::isFact(fact.state) && fact.state != MessageState::Cancelled && ids.contains(fact.messageId);
}

Claims::Claims(store::Database &database, const DispatchTimes &times, const QString &holder)
    : d(new Private{database, times, holder, {}})
{
}

Claims::~Claims() = default;

Result<int> Claims::Private::openMessages(ChunkId chunk, QStringList *ids)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_list_open_messages"), {{"chunk", chunk.bound()}}));
    if (ids) {
        for (const store::Row row : rows)
            *ids << row.text("id");
    }
    return int(rows.size());
}

Done Claims::Private::turn(ChunkId chunk, const QString &phase, const QDateTime &server, const QString &why)
{
    OTKLIK_CHECK(database.change(
        QStringLiteral("messaging_close_chunk"),
        {{"chunk", chunk.bound()}, {"phase", phase}, {"why", why}, {"look_at", server.addMSecs(times.followUp)}}));
    return {};
}

/// Milliseconds until something may be claimed for the gateway. Other dispatchers wait here until the transaction ends.
Result<qint64> Claims::Private::lockPace(GatewayId gateway, QDateTime &server)
{
    OTKLIK_TRY(before, database.serverClock());
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_lock_pace"),
                                     {{"gateway", gateway.bound()}, {"server_now", before}}));
    OTKLIK_TRY(after, database.serverClock()); // the lock may have been waited for
    server = after;
    return std::max<qint64>(0, after.msecsTo(rows.first().instant("free_at")));
}

Result<std::optional<ClaimedChunk>> Claims::claim(const GatewayAccount &gateway, int largest, double rate, qint64 *wait)
{
    ClaimedChunk chunk;
    chunk.age.start(); // before the claim: our idea of the lease may only be shorter than the database's
    if (d->database.engine() ==
        store::Engine::Sqlite) { // an idle dispatcher must not take the write lock again and again
        OTKLIK_TRY(due, nextDue());
        OTKLIK_TRY(now, d->database.now());
        if (!due.isValid() || due > now)
            return std::optional<ClaimedChunk>();
    }
    store::Tx tx(d->database);
    QDateTime server;
    if (rate > 0) {
        OTKLIK_TRY(left, d->lockPace(gateway.id, server));
        if (left > 0) {
            if (wait)
                *wait = left;
            return std::optional<ClaimedChunk>();
        }
    }
    ChunkClaim work(d->database, d->times, d->holder, d->tools);
    OTKLIK_TRY(found, work.run(gateway, std::max(1, largest), chunk));
    if (!found)
        return std::optional<ClaimedChunk>();
    if (rate > 0 && !chunk.batch.messages.isEmpty()) {
        const auto taken = qint64(std::ceil(double(chunk.batch.messages.size()) * 1000.0 / rate));
        OTKLIK_CHECK(d->database.change(QStringLiteral("messaging_set_pace"),
                                        {{"gateway", gateway.id.bound()}, {"free_at", server.addMSecs(taken)}}));
    }
    crashPoint("before_claim");
    OTKLIK_CHECK(tx.commit());
    crashPoint("after_claim");
    return std::optional<ClaimedChunk>(std::move(chunk));
}

QDateTime Claims::Private::dueAgain(const ClaimedChunk &chunk, const QDateTime &now, int retryAfterSeconds,
                                    bool counted) const
{
    const double ceiling =
        std::min(double(times.backoffCap), double(times.backoffBase) * std::pow(2.0, std::min(chunk.tries, 20)));
    const qint64 jitter = counted ? qint64(QRandomGenerator::global()->generateDouble() * ceiling) : 0;
    return now.addMSecs(std::max<qint64>(jitter, qint64(retryAfterSeconds) * 1000));
}

Done Claims::Private::partNotTaken(const ClaimedChunk &chunk, const QStringList &ids, int retryAfterSeconds,
                                   bool counted)
{
    OTKLIK_TRY(now, database.now());
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_part_chunk"),
                                     {{"chunk", chunk.id.bound()},
                                      {"size", ids.size()},
                                      {"counted", counted ? 1 : 0},
                                      {"due_at", dueAgain(chunk, now, retryAfterSeconds, counted)}}));
    OTKLIK_CHECK(database.change(QStringLiteral("messaging_move_messages"),
                                 {{"chunk", rows.first().integer("id")}, {"ids", ledger::listOf(ids)}}));
    OTKLIK_CHECK(database.change(QStringLiteral("messaging_shrink_chunk"),
                                 {{"chunk", chunk.id.bound()}, {"moved", ids.size()}}));
    return {};
}

/// Addresses that the answer itself calls dead take no more messages, as those of receipts.
Done Claims::Private::markDead(const QList<MessageFact> &facts, const QDateTime &now)
{
    QStringList ids;
    for (const MessageFact &fact : facts)
        if (fact.permanent && fact.deadAddress)
            ids << fact.messageId;
    if (ids.isEmpty())
        return {};
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_list_known"), {{"ids", ledger::listOf(ids)}}));
    QHash<qint64, QStringList> dead;
    for (const store::Row row : rows)
        dead[row.integer("site_id")] << row.text("address");
    for (auto it = dead.constBegin(); it != dead.constEnd(); ++it)
        OTKLIK_CHECK(database.change(QStringLiteral("people_mark_dead"),
                                     {{"site", it.key()}, {"since", now}, {"values", ledger::listOf(it.value())}}));
    return {};
}

/// One more in a row; too many pause the campaign.
Done Claims::Private::countRefusal(const ClaimedChunk &chunk, const QString &code)
{
    if (!chunk.campaign.isValid())
        return {};
    const store::Bindings job{{"campaign", chunk.campaign.bound()}, {"step", chunk.step}};
    OTKLIK_CHECK(database.change(QStringLiteral("messaging_add_refusal"), job));
    store::Bindings pause = job;
    pause.add(QStringLiteral("most"), times.refusals);
    pause.add(QStringLiteral("why"),
              QCoreApplication::translate("Messaging",
                                          "The gateway refused %1 requests in a row (%2). Nothing more is sent until "
                                          "somebody has put the cause right and resumes the campaign.")
                  .arg(times.refusals + 1)
                  .arg(code));
    OTKLIK_CHECK(database.change(QStringLiteral("messaging_pause_refused_job"), pause));
    return {};
}

Result<Marked> Claims::markAnswered(const ClaimedChunk &chunk, const QList<MessageFact> &facts,
                                    const QStringList &notTaken, int retryAfterSeconds, bool counted)
{
    if (facts.isEmpty() && notTaken.size() >= chunk.batch.messages.size())
        return markNotAccepted(chunk, retryAfterSeconds, counted);
    QSet<QString> ours;
    for (const OutgoingMessage &message : chunk.batch.messages)
        ours.insert(message.id);
    Marked marked;
    QList<MessageFact> kept;
    for (const MessageFact &fact : facts) {
        if (!isFactOf(ours, fact))
            continue;
        ours.remove(fact.messageId); // an answer that names one twice settles it once
        kept << fact;
        ++(fact.state == MessageState::Failed || fact.state == MessageState::Expired ? marked.failed : marked.sent);
    }
    store::Tx tx(d->database);
    OTKLIK_TRY(server, d->database.serverClock());
    OTKLIK_TRY(closed, d->database.change(QStringLiteral("messaging_close_claimed"),
                                          {{"chunk", chunk.id.bound()},
                                           {"epoch", chunk.epoch},
                                           {"look_at", server.addMSecs(d->times.followUp)}}));
    if (closed == 0)
        return zombie(chunk.id, "answer");
    OTKLIK_CHECK(ledger::append(d->database, kept, chunk.epoch, chunk.gateway, d->shifted(server)));
    OTKLIK_CHECK(d->markDead(kept, d->shifted(server)));
    crashPoint("middle_of_mark");
    if (kept.size() < chunk.batch.messages.size()) { // receipts may have settled the rest meanwhile
        QStringList doubtful;
        OTKLIK_TRY(open, d->openMessages(chunk.id, &doubtful));
        QStringList back;
        for (const QString &id : notTaken)
            if (doubtful.removeOne(id))
                back << id;
        if (!back.isEmpty())
            OTKLIK_CHECK(d->partNotTaken(chunk, back, retryAfterSeconds, counted));
        marked.unknown = int(open - back.size());
        if (marked.unknown > 0)
            OTKLIK_CHECK(d->database.change(QStringLiteral("messaging_doubt_closed"),
                                            {{"chunk", chunk.id.bound()},
                                             {"epoch", chunk.epoch},
                                             {"server_now", server},
                                             {"look_at", server.addMSecs(d->times.settle)}}));
    }
    if (!notTaken.isEmpty() && marked.failed > 0 && marked.sent == 0 && counted)
        OTKLIK_CHECK(d->countRefusal(chunk, kept.last().code));
    else if (chunk.campaign.isValid())
        OTKLIK_CHECK(d->database.change(QStringLiteral("messaging_forget_refusals"),
                                        {{"campaign", chunk.campaign.bound()}, {"step", chunk.step}}));
    OTKLIK_CHECK(tx.commit());
    crashPoint("after_mark");
    return marked;
}

Result<Marked> Claims::markNotAccepted(const ClaimedChunk &chunk, int retryAfterSeconds, bool counted)
{
    store::Tx tx(d->database);
    OTKLIK_TRY(now, d->database.now());
    OTKLIK_TRY(returned, d->database.change(QStringLiteral("messaging_return_claimed"),
                                            {{"chunk", chunk.id.bound()},
                                             {"epoch", chunk.epoch},
                                             {"counted", counted ? 1 : 0},
                                             {"due_at", d->dueAgain(chunk, now, retryAfterSeconds, counted)}}));
    if (returned == 0)
        return zombie(chunk.id, "answer");
    OTKLIK_CHECK(tx.commit());
    return Marked();
}

Result<Marked> Claims::markRefused(const ClaimedChunk &chunk, const QString &code, const QString &detail)
{
    Marked marked;
    store::Tx tx(d->database);
    OTKLIK_TRY(server, d->database.serverClock());
    const QDateTime now = d->shifted(server);
    OTKLIK_TRY(closed, d->database.change(QStringLiteral("messaging_close_claimed"),
                                          {{"chunk", chunk.id.bound()},
                                           {"epoch", chunk.epoch},
                                           {"look_at", server.addMSecs(d->times.followUp)}}));
    if (closed == 0)
        return zombie(chunk.id, "answer");
    OTKLIK_TRY(failed, d->database.change(QStringLiteral("messaging_fail_chunk"), {{"chunk", chunk.id.bound()},
                                                                                   {"epoch", chunk.epoch},
                                                                                   {"gateway", chunk.gateway.bound()},
                                                                                   {"code", code},
                                                                                   {"detail", detail},
                                                                                   {"now", now}}));
    marked.failed = int(failed);
    OTKLIK_CHECK(d->countRefusal(chunk, code));
    OTKLIK_CHECK(tx.commit());
    return marked;
}

Result<Marked> Claims::markUnknown(const ClaimedChunk &chunk)
{
    Marked marked;
    store::Tx tx(d->database);
    OTKLIK_TRY(server, d->database.serverClock());
    OTKLIK_TRY(doubted, d->database.change(QStringLiteral("messaging_doubt_claimed"),
                                           {{"chunk", chunk.id.bound()},
                                            {"epoch", chunk.epoch},
                                            {"server_now", server},
                                            {"look_at", server.addMSecs(d->times.settle)}}));
    if (doubted == 0)
        return zombie(chunk.id, "time-out");
    OTKLIK_TRY(open, d->openMessages(chunk.id));
    marked.unknown = open;
    if (open == 0) // the receipts were quicker than the answer
        OTKLIK_CHECK(d->turn(chunk.id, QStringLiteral("done"), server));
    OTKLIK_CHECK(tx.commit());
    return marked;
}

Result<int> Claims::reap()
{
    OTKLIK_TRY(server, d->database.serverClock());
    OTKLIK_TRY(reaped,
               d->database.change(QStringLiteral("messaging_reap"),
                                  {{"server_now", server}, {"lost_before", server.addMSecs(-d->times.settle)}}));
    return int(reaped);
}

Result<std::optional<ChunkToAsk>> Claims::takeLook(GatewayId gateway, bool canAsk)
{
    for (;;) {
        OTKLIK_TRY(server, d->database.serverClock());
        store::Tx tx(d->database);
        OTKLIK_TRY(rows, d->database.select(QStringLiteral("messaging_look_pick"),
                                            {{"gateway", gateway.bound()}, {"server_now", server}}));
        if (rows.isEmpty())
            return std::optional<ChunkToAsk>();
        const store::Row row = rows.first();
        ChunkToAsk chunk;
        chunk.id = row.id<ChunkId>("id");
        chunk.epoch = int(row.integer("epoch"));
        chunk.gateway = gateway;
        chunk.bulkId = row.text("bulk_id");
        OTKLIK_TRY(open, d->openMessages(chunk.id, &chunk.messageIds));
        const qint64 doubted = row.instant("unknown_since").msecsTo(server);
        bool ask = false;
        if (open == 0) {
            OTKLIK_CHECK(d->turn(chunk.id, QStringLiteral("done"), server));
        } else if (doubted >= d->times.giveUpAsking) {
            OTKLIK_CHECK(d->turn(chunk.id, QStringLiteral("parked"), server, QStringLiteral("too_old")));
        } else if (!canAsk && doubted >= d->times.receiptWait) {
            OTKLIK_CHECK(d->turn(chunk.id, QStringLiteral("parked"), server, QStringLiteral("unknown")));
        } else {
            ask = canAsk;
            const QDateTime next = canAsk ? server.addMSecs(d->times.lookEvery)
                                          : row.instant("unknown_since").addMSecs(d->times.receiptWait);
            OTKLIK_CHECK(d->database.change(QStringLiteral("messaging_look_later"),
                                            {{"chunk", chunk.id.bound()}, {"look_at", next}}));
        }
        OTKLIK_CHECK(tx.commit());
        if (ask)
            return std::optional<ChunkToAsk>(std::move(chunk));
    }
}

Result<std::optional<ChunkToAsk>> Claims::takeFollowUp(GatewayId gateway)
{
    for (;;) {
        OTKLIK_TRY(server, d->database.serverClock());
        store::Tx tx(d->database);
        OTKLIK_TRY(rows, d->database.select(QStringLiteral("messaging_follow_up_pick"),
                                            {{"gateway", gateway.bound()}, {"server_now", server}}));
        if (rows.isEmpty())
            return std::optional<ChunkToAsk>();
        ChunkToAsk chunk;
        chunk.id = rows.first().id<ChunkId>("id");
        chunk.epoch = int(rows.first().integer("epoch"));
        chunk.gateway = gateway;
        chunk.bulkId = rows.first().text("bulk_id");
        chunk.followUp = true;
        chunk.looks = int(rows.first().integer("looks"));
        OTKLIK_TRY(missing, d->database.select(QStringLiteral("messaging_list_unfinished_messages"),
                                               {{"chunk", chunk.id.bound()}}));
        for (const store::Row row : missing)
            chunk.messageIds << row.text("id");
        const QDateTime next = chunk.messageIds.isEmpty() ? QDateTime() : server.addMSecs(d->times.lookEvery);
        OTKLIK_CHECK(d->database.change(QStringLiteral("messaging_look_later"),
                                        {{"chunk", chunk.id.bound()}, {"look_at", instantOrNull(next)}}));
        OTKLIK_CHECK(tx.commit());
        if (!chunk.messageIds.isEmpty())
            return std::optional<ChunkToAsk>(std::move(chunk));
    }
}

/// A chunk that ended its dispatcher too often is cut in halves until the message that does it stands alone.
Done Claims::Private::queueAgain(ChunkId chunk, int crashes, const QStringList &open, const QDateTime &now)
{
    qsizetype moved = 0;
    if (crashes >= times.crashes) {
        if (open.size() == 1)
            return turn(chunk, QStringLiteral("parked"), now, QStringLiteral("poison"));
        crashes = 0;
        const QStringList second = open.mid(open.size() / 2);
        moved = second.size();
        const QVariant none{QMetaType(QMetaType::LongLong)};
        OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_split_chunk"), {{"chunk", chunk.bound()},
                                                                                   {"first", none},
                                                                                   {"last", none},
                                                                                   {"size", moved},
                                                                                   {"due_at", now},
                                                                                   {"held_for", QString()}}));
        OTKLIK_CHECK(database.change(QStringLiteral("messaging_move_messages"),
                                     {{"chunk", rows.first().integer("id")}, {"ids", ledger::listOf(second)}}));
    }
    OTKLIK_CHECK(database.change(QStringLiteral("messaging_queue_again"),
                                 {{"chunk", chunk.bound()}, {"now", now}, {"crashes", crashes}, {"moved", moved}}));
    return {};
}

Result<Marked> Claims::Private::markFollowUp(const ChunkToAsk &chunk, const QList<MessageFact> &facts)
{
    static constexpr int pauses[]{5, 41}; // after 1 hour, 6 hours and 47 hours
    store::Tx tx(database);
    OTKLIK_TRY(server, database.serverClock());
    const QDateTime next = chunk.looks < int(std::size(pauses))
                               ? server.addMSecs(qint64(times.followUp) * pauses[chunk.looks])
                               : QDateTime();
    OTKLIK_CHECK(database.change(QStringLiteral("messaging_follow_up_next"),
                                 {{"chunk", chunk.id.bound()}, {"look_at", instantOrNull(next)}}));
    OTKLIK_CHECK(ledger::append(database, facts, chunk.epoch, chunk.gateway, shifted(server)));
    OTKLIK_CHECK(tx.commit());
    return Marked();
}

Result<Marked> Claims::markLook(const ChunkToAsk &chunk, const ReconcileReply &reply)
{
    Marked marked;
    marked.unknown = int(chunk.messageIds.size());
    if (!reply.answered)
        return marked; // takeLook() has set the next look already
    QSet<QString> asked(chunk.messageIds.begin(), chunk.messageIds.end());
    QList<MessageFact> kept;
    for (const MessageFact &fact : reply.facts) {
        if (!isFactOf(asked, fact))
            continue;
        kept << fact;
        ++(fact.state == MessageState::Failed || fact.state == MessageState::Expired ? marked.failed : marked.sent);
    }
    if (chunk.followUp)
        return d->markFollowUp(chunk, kept);
    store::Tx tx(d->database);
    OTKLIK_TRY(server, d->database.serverClock());
    const QDateTime now = d->shifted(server);
    OTKLIK_TRY(rows, d->database.select(QStringLiteral("messaging_count_looks"),
                                        {{"chunk", chunk.id.bound()}, {"epoch", chunk.epoch}}));
    if (rows.isEmpty())
        return zombie(chunk.id, "look");
    OTKLIK_CHECK(ledger::append(d->database, kept, chunk.epoch, chunk.gateway, now));
    QStringList open;
    OTKLIK_TRY(left, d->openMessages(chunk.id, &open));
    marked.unknown = left;
    if (left == 0) {
        OTKLIK_CHECK(d->turn(chunk.id, QStringLiteral("done"), server));
    } else if (rows.first().integer("looks") >= d->times.looks) {
        OTKLIK_CHECK(d->queueAgain(chunk.id, int(rows.first().integer("crashes")), open, now));
        marked.unknown = 0;
    }
    OTKLIK_CHECK(tx.commit());
    return marked;
}

Result<int> Claims::finishJobs()
{
    OTKLIK_TRY(now, d->database.now());
    OTKLIK_CHECK(d->database.change(QStringLiteral("messaging_cancel_stopped_chunks")));
    OTKLIK_TRY(finished, d->database.change(QStringLiteral("messaging_finish_jobs"), {{"now", now}}));
    return int(finished);
}

Result<qint64> Claims::countUnknown()
{
    OTKLIK_TRY(rows, d->database.select(QStringLiteral("messaging_count_unknown")));
    return rows.first().integer("n");
}

Result<QDateTime> Claims::nextDue()
{
    OTKLIK_TRY(rows, d->database.select(QStringLiteral("messaging_find_due")));
    return rows.isEmpty() ? QDateTime() : rows.first().instant("due_at");
}

} // namespace otklik::messaging
