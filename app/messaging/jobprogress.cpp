// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobprogress.h"

#include "channel.h"

namespace otklik::messaging {

QMap<QString, qint64> JobProgress::byState() const
{
    QMap<QString, qint64> states{
        {stateName(MessageState::Queued), queued},       {stateName(MessageState::Held), held},
        {stateName(MessageState::Claimed), claimed},     {stateName(MessageState::Unknown), unknown},
        {stateName(MessageState::Sent), sent},           {stateName(MessageState::AtOperator), atOperator},
        {stateName(MessageState::Delivered), delivered}, {stateName(MessageState::Failed), failed},
        {stateName(MessageState::Expired), expired},     {stateName(MessageState::Cancelled), cancelled},
        {QStringLiteral("excluded"), excluded}};
    states.removeIf([](const std::pair<const QString &, qint64 &> entry) { return entry.second == 0; });
    return states;
}

Result<JobProgress> JobProgress::ofCampaign(store::Database &database, CampaignId campaign)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_read_progress"), {{"campaign", campaign.bound()}}));
    JobProgress progress;
    qint64 toBeWritten = 0;
    for (const store::Row row : rows) {
        const QString source = row.text("source");
        const qint64 n = row.integer("n");
        if (source == QLatin1String("audience")) {
            progress.audience = n;
            continue;
        }
        if (source == QLatin1String("size")) {
            toBeWritten = n;
            continue;
        }
        const auto state = source == QLatin1String("fact") ? std::optional(MessageState(row.text("name").toInt()))
                                                           : stateFromName(row.text("name"));
        switch (state.value_or(MessageState::Unknown)) {
        case MessageState::Queued:
            progress.queued += n;
            break;
        case MessageState::Held:
            progress.held += n;
            break;
        case MessageState::Claimed:
            progress.claimed += n;
            break;
        case MessageState::Unknown:
            progress.unknown += n;
            break;
        case MessageState::Sent:
            progress.sent += n;
            break;
        case MessageState::AtOperator:
            progress.atOperator += n;
            break;
        case MessageState::Delivered:
            progress.delivered += n;
            break;
        case MessageState::Failed:
            progress.failed += n;
            break;
        case MessageState::Expired:
            progress.expired += n;
            break;
        case MessageState::Cancelled:
            progress.cancelled += n;
            break;
        }
    }
    progress.excluded = progress.audience - toBeWritten;
    return progress;
}

Result<QMap<QString, qint64>> JobProgress::decisionsOf(store::Database &database, CampaignId campaign)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_count_decisions"), {{"campaign", campaign.bound()}}));
    QMap<QString, qint64> decisions;
    for (const store::Row row : rows)
        decisions.insert(row.text("reason"), row.integer("n"));
    return decisions;
}

} // namespace otklik::messaging
