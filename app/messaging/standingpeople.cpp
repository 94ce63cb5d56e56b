// SPDX-License-Identifier: GPL-3.0-or-later
#include "standingpeople.h"

#include "channel.h"

namespace otklik::messaging {

bool isBeforeSending(const QString &state)
{
    switch (stateFromName(state).value_or(MessageState::Sent)) {
    case MessageState::Queued:
    case MessageState::Held:
    case MessageState::Claimed:
    case MessageState::Unknown:
    case MessageState::Cancelled:
        return true;
    default:
        return false;
    }
}

Result<QList<StandingPerson>> peopleStanding(store::Database &database, CampaignId campaign, const QString &state,
                                             PersonId after, int limit)
{
    OTKLIK_TRY(rows, database.select(
                         QStringLiteral("messaging_page_standing"),
                         {{"campaign", campaign.bound()}, {"state", state}, {"after", after.value}, {"limit", limit}}));
    QList<StandingPerson> people;
    people.reserve(rows.size());
    for (const store::Row row : rows)
        people.append({row.id<PersonId>("person_id"), row.text("language"), row.instant("at")});
    return people;
}

} // namespace otklik::messaging
