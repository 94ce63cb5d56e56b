// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include "database.h"
#include "ids.h"

namespace otklik::messaging {

/// Messages of which nobody knows whether they left, and the gateway cannot tell: a person decides.
struct UnknownOutcome
{
    ChunkId chunk;
    CampaignId campaign; ///< not valid: a single message
    QString gateway;
    QString why; ///< "unknown" (no receipt came), "too_old" (48 hours), "poison" (ended its dispatcher three times)
    int messages = 0; ///< still without a fact
    QDateTime since;  ///< of the doubt, UTC
};

class UnknownOutcomes
{
public:
    /// The oldest \a atMost; of all sites.
    [[nodiscard]] static Result<QList<UnknownOutcome>> list(store::Database &database, int atMost = 1000000);
    /// The messages of a parked chunk that have no fact: ids only.
    [[nodiscard]] static Result<QStringList> messagesOf(store::Database &database, ChunkId chunk);
    /// A person has seen that they left; the facts name \a decidedBy, or whoever is signed in where people sign in.
    /// Errors: messaging.not_parked (somebody decided already, or a receipt came), database.forbidden (only marketers,
    /// supervisors and the dispatcher).
    [[nodiscard]] static Done resolveAsSent(store::Database &database, ChunkId chunk, const QString &decidedBy);
    /// Queues them again with the same ids, at the same gateway; opens the campaign again where it was done.
    [[nodiscard]] static Done sendAgain(store::Database &database, ChunkId chunk, const QString &decidedBy);
};

} // namespace otklik::messaging
