// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "lookups.h"
#include "lookuptimes.h"
#include "numberverdict.h"

namespace otklik::hygiene {

/// A request that was written down and may leave now.
struct LookupBatch
{
    LookupBatchId id;
    LookupRunId run;
    QStringList numbers; ///< each once
};

/// A request whose answer never came; the log of its gateway is asked.
struct LookupDoubt
{
    LookupBatchId id;
    GatewayId gateway;
    QStringList numbers; ///< those not answered
    QDateTime since;     ///< the request left within this span
    QDateTime until;
    bool isLast = false;      ///< what is not found now is lost
    bool isForgotten = false; ///< so old that no gateway's log holds it any more
};

/// The job's steps between the database and the wire, each a transaction of its own. A number is written down as asked,
/// and its price is taken from the budget, before anything leaves; so a job that dies at any instant pays for nothing
/// twice. Lives on the thread of its database.
class LookupClaims
{
public:
    LookupClaims(store::Database &database, const LookupTimes &times) : m_database(database), m_times(times) {}

    /// The next numbers of a running look-up, at most \a most and what the budget still pays. Nothing where it has no
    /// more, or where it was paused because the budget is spent.
    [[nodiscard]] Result<std::optional<LookupBatch>> claim(LookupRunId run, GatewayId gateway, int most);
    /// What the gateway said. Numbers that it does not name are in doubt. Also later than anybody waited for it.
    [[nodiscard]] Done answered(LookupBatchId batch, const QList<messaging::NumberVerdict> &verdicts);
    /// Surely nothing was looked up: the numbers wait again and cost nothing. Left alone where somebody else has
    /// meanwhile taken the request to be in doubt.
    [[nodiscard]] Done notTaken(LookupBatchId batch);
    /// The gateway may have looked.
    [[nodiscard]] Done inDoubt(LookupBatchId batch);

    /// Requests whose lease has run out are in doubt.
    [[nodiscard]] Done expire();
    /// The next one whose gateway is to be asked; nobody else asks for it meanwhile.
    [[nodiscard]] Result<std::optional<LookupDoubt>> takeDoubt();
    /// What the log said. After the last look the rest is lost.
    [[nodiscard]] Done looked(const LookupDoubt &doubt, const QList<messaging::NumberVerdict> &verdicts);
    /// Requests of which something is still to be heard.
    [[nodiscard]] Result<qint64> open();

    /// Marks look-ups that have nothing left as done.
    [[nodiscard]] Done finishRuns();
    /// Pauses a look-up that a person must look at; \a sentence says why.
    [[nodiscard]] Done pause(LookupRunId run, const QString &code, const QString &sentence);
    /// Says why a look-up waits; empty texts: it does not.
    [[nodiscard]] Done note(LookupRunId run, const QString &code, const QString &sentence);
    /// Forgets the queues and requests of look-ups that ended long ago, at most so many numbers at a time. Whether more
    /// may be left.
    [[nodiscard]] Result<bool> purge(int most = 10000);

private:
    [[nodiscard]] Done record(LookupBatchId batch, const QList<messaging::NumberVerdict> &verdicts, bool fromLog,
                              bool isLast);
    [[nodiscard]] Result<store::Rows> claimNumbers(LookupBatchId batch, LookupRunId run, int most);
    store::Database &m_database;
    const LookupTimes &m_times;
    std::map<LookupRunId, std::pair<SiteId, QString>> m_claimedTo; ///< the last number that each look-up was asked for
};

} // namespace otklik::hygiene
