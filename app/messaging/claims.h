// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <optional>

#include "channel.h"
#include "dispatchtimes.h"
#include "gatewayaccounts.h"

namespace otklik {
class UuidV7Source;
}

namespace otklik::messaging {

/// A chunk that is ours until its lease runs out: committed before any byte leaves.
struct ClaimedChunk
{
    ChunkId id;
    int epoch = 0;
    GatewayId gateway;
    CampaignId campaign; ///< not valid: single messages
    int step = 1;
    int lane = 1;
    int tries = 0;
    OutgoingBatch batch; ///< empty: everybody in it was settled by the re-check; nothing is to be sent
    QElapsedTimer age;   ///< since before the claim, monotonic
    qint64 lease = 0;    ///< milliseconds
    /// Whether a request of \a milliseconds still ends before the lease does.
    [[nodiscard]] bool hasRoomFor(qint64 milliseconds) const { return lease - age.elapsed() >= milliseconds; }
};

/// A chunk whose outcome is to be asked.
struct ChunkToAsk
{
    ChunkId id;
    int epoch = 0;
    GatewayId gateway;
    QString bulkId;
    QStringList messageIds; ///< those without any fact; of a follow-up, those without a final one
    bool followUp = false;  ///< nothing is in doubt; only receipts are missing
    int looks = 0;          ///< before this one; of a follow-up only
};

/// What marking a chunk did, in messages.
struct Marked
{
    bool zombie = false; ///< somebody else has taken the chunk since; what was learnt was dropped
    int sent = 0;
    int failed = 0;
    int unknown = 0; ///< still without a fact, and asked about
};

/// The turns of a chunk's life, each one transaction: ready → claimed → done | asking | ready, asking → done | ready |
/// parked (sending.md). Pure database work without network. Lives on the thread of its database.
class Claims
{
public:
    /// \a holder names this dispatcher in the rows it holds; nothing personal.
    Claims(store::Database &database, const DispatchTimes &times, const QString &holder);
    ~Claims();

    /// Takes the next due chunk that \a gateway may send, at most \a largest people of it (the rest stays queued),
    /// re-checks consent, address, quiet hours and expiry of everybody, fills the texts and writes message and attempt
    /// rows. Nothing: no work for this gateway, or not yet: all dispatchers together give it at most \a rate messages a
    /// second (0: no limit), and \a wait says how many milliseconds to wait for that.
    [[nodiscard]] Result<std::optional<ClaimedChunk>> claim(const GatewayAccount &gateway, int largest, double rate = 0,
                                                            qint64 *wait = nullptr);

    /// The gateway answered: appends the facts; what they leave open makes the chunk `asking`. \a notTaken surely did
    /// not leave: these go back into the queue as a chunk of their own, as by markNotAccepted(). Where the rest of a
    /// batch was not tried because all that was tried had been refused, this counts as a refusal of the campaign.
    [[nodiscard]] Result<Marked> markAnswered(const ClaimedChunk &chunk, const QList<MessageFact> &facts,
                                              const QStringList &notTaken = {}, int retryAfterSeconds = 0,
                                              bool counted = true);
    /// Surely nothing was taken: queued again, due after max(\a retryAfterSeconds, backoff). An attempt that is not
    /// \a counted (a stopped account, or nothing was tried) is due at once and does not lengthen the backoff.
    [[nodiscard]] Result<Marked> markNotAccepted(const ClaimedChunk &chunk, int retryAfterSeconds, bool counted);
    /// Nothing was taken and never will be: failed with the code. Pauses the campaign after too many in a row.
    [[nodiscard]] Result<Marked> markRefused(const ClaimedChunk &chunk, const QString &code, const QString &detail);
    /// Nobody knows: ask after the settle time.
    [[nodiscard]] Result<Marked> markUnknown(const ClaimedChunk &chunk);

    /// Chunks whose lease ran out a settle time ago become `asking`. Returns how many.
    [[nodiscard]] Result<int> reap();
    /// The next chunk of the gateway whose look is due; another dispatcher will not get it before the next look. Chunks
    /// that are settled, too old or, with \a canAsk false, out of waiting time are turned on the way.
    [[nodiscard]] Result<std::optional<ChunkToAsk>> takeLook(GatewayId gateway, bool canAsk);
    /// The next finished chunk whose missing receipts are due to be looked up.
    [[nodiscard]] Result<std::optional<ChunkToAsk>> takeFollowUp(GatewayId gateway);
    /// What the gateway's log said. Not found for the last time: queued again with the same ids.
    [[nodiscard]] Result<Marked> markLook(const ChunkToAsk &chunk, const ReconcileReply &reply);

    /// Jobs with nothing left to do become done; what was queued of stopped jobs is cancelled. Returns how many jobs
    /// ended.
    [[nodiscard]] Result<int> finishJobs();

    /// Messages of which nobody knows at this moment whether a gateway took them.
    [[nodiscard]] Result<qint64> countUnknown();
    /// When the next queued chunk is due; invalid: none is.
    [[nodiscard]] Result<QDateTime> nextDue();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace otklik::messaging
