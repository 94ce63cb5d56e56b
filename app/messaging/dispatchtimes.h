// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace otklik::messaging {

/// Times of the dispatcher, in milliseconds. Each can be set in the table `setting` as `dispatch.<name>_ms`
/// (`dispatch.settle_ms`), counts as `dispatch.<name>` (`dispatch.looks`); tests shorten them.
struct DispatchTimes
{
    int lease = 60000;        ///< how long a claimed chunk is ours
    int http = 20000;         ///< one request to a gateway; less than the lease
    int settle = 30000;       ///< after a lease ran out or a request was lost, before the gateway's log is asked
    int looks = 3;            ///< not found in so many looks: it was never taken
    int lookEvery = 150000;   ///< between two looks, so that three of them span five minutes
    int receiptWait = 600000; ///< a gateway that cannot be asked: how long receipts may settle it before a person does
    int giveUpAsking = 172800000; ///< 48 hours: older is no longer in a gateway's log, a person decides
    int backoffBase = 30000;      ///< × 2ⁿ with full jitter
    int backoffCap = 3600000;     ///< one hour
    /// Final receipts that never came (a puller died with them) are looked up in the gateway's log so long after the
    /// chunk was settled; again at six times and 47 times that: 1, 6 and 47 hours.
    int followUp = 3600000;
    int messageLife = 172800000; ///< from the first attempt
    int poll = 1000;             ///< how often an idle dispatcher looks for work
    int pull = 2000;             ///< how often reports are fetched from a gateway
    int pullLease = 30000;       ///< one puller a gateway
    int onceWait = 60000; ///< with --once: the longest wait for a gateway that asked us to slow down, or for receipts
    int crashes = 3;      ///< a chunk that took its dispatcher with it so often is cut in halves, at last parked
    int refusals = 5;     ///< more refused requests in a row pause a campaign
    bool operator==(const DispatchTimes &) const = default;

    /// The defaults, with what the database's settings say otherwise. Error dispatch.bad_setting.
    [[nodiscard]] static Result<DispatchTimes> load(store::Database &database);
};

} // namespace otklik::messaging
