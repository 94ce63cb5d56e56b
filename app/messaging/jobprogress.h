// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include "database.h"
#include "ids.h"

namespace otklik::messaging {

/// How a campaign stands: every person of its audience is counted exactly once.
struct JobProgress
{
    qint64 audience = 0;
    qint64 queued = 0;
    qint64 held = 0; ///< quiet hours, or the campaign is paused
    qint64 claimed = 0;
    qint64 unknown = 0; ///< being asked, or waiting for a person to decide
    qint64 sent = 0;
    qint64 atOperator = 0;
    qint64 delivered = 0;
    qint64 failed = 0;
    qint64 expired = 0;
    qint64 cancelled = 0;
    qint64 excluded = 0;
    bool operator==(const JobProgress &) const = default;

    /// The sum of all states; equals audience.
    [[nodiscard]] qint64 total() const
    {
        return queued + held + claimed + unknown + sent + atOperator + delivered + failed + expired + cancelled +
               excluded;
    }
    /// "queued" → n, …, spelt as in JSON; states that nobody is in are left out.
    [[nodiscard]] QMap<QString, qint64> byState() const;

    /// One statement, so one moment: chunk sizes for what has not left, the ledger for what has. All zero when the
    /// campaign was never launched.
    [[nodiscard]] static Result<JobProgress> ofCampaign(store::Database &database, CampaignId campaign);
    /// What was decided before sending: "send", "hold", "excluded:no_consent" … → people. Adds up to the audience.
    [[nodiscard]] static Result<QMap<QString, qint64>> decisionsOf(store::Database &database, CampaignId campaign);
};

} // namespace otklik::messaging
