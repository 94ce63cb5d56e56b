// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include "database.h"
#include "ids.h"

namespace otklik::messaging {

/// Somebody of a launched campaign whose message has not left, or may have left.
struct StandingPerson
{
    PersonId person;
    QString language; ///< of the text this person gets
    QDateTime at;     ///< UTC. Held: until when, invalid while only the pause holds it. Cancelled: since when
    bool operator==(const StandingPerson &) const = default;
};

/// Whether peopleStanding() answers for this state: queued, held, claimed, unknown or cancelled.
[[nodiscard]] bool isBeforeSending(const QString &state);

/// The next people who stand in such a state, in the order in which their messages leave. They are as many as
/// JobProgress counts. \a after: the last person of the page before; not valid: from the beginning.
[[nodiscard]] Result<QList<StandingPerson>> peopleStanding(store::Database &database, CampaignId campaign,
                                                           const QString &state, PersonId after, int limit);

} // namespace otklik::messaging
