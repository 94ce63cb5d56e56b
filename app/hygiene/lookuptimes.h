// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace otklik::hygiene {

/// Times of the look-up job, in milliseconds. Each can be set in the table `setting` as `lookup.<name>_ms`, counts as
/// `lookup.<name>`; tests shorten them.
struct LookupTimes
{
    int lease = 180000;      ///< lookup.lease_ms: how long a request is ours
    int http = 120000;       ///< one request; networks abroad take their time. Less than the lease
    int settle = 30000;      ///< after a lease ran out or an answer was lost, before the log is asked
    int looks = 3;           ///< looks into the log after which a number counts as lost
    int lookEvery = 150000;  ///< between two looks
    int poll = 2000;         ///< how often an idle job looks for work
    int batch = 500;         ///< numbers in one request, at most; the gateway's own limit counts too
    int inFlight = 2;        ///< requests on the wire at once
    int backoffBase = 5000;  ///< × 2ⁿ while a gateway is away
    int backoffCap = 600000; ///< ten minutes
    int onceWait = 60000;    ///< with --once: the longest wait for a gateway, or for its log
    int keepDays = 30;       ///< so long the queue of a finished look-up is kept

    /// The defaults, with what the database's settings say otherwise. Error lookup.bad_setting.
    [[nodiscard]] static Result<LookupTimes> load(store::Database &database);
};

} // namespace otklik::hygiene
