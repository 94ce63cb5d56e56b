// SPDX-License-Identifier: GPL-3.0-or-later
#include "unknownoutcomes.h"

#include "sendjobs.h"
#include "translate.h"

namespace otklik::messaging {

Result<QList<UnknownOutcome>> UnknownOutcomes::list(store::Database &database, int atMost)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_list_parked"), {{"at_most", atMost}}));
    QList<UnknownOutcome> outcomes;
    for (const store::Row row : rows) {
        UnknownOutcome outcome;
        outcome.chunk = row.id<ChunkId>("id");
        outcome.campaign = row.id<CampaignId>("campaign_id");
        outcome.gateway = row.text("gateway");
        outcome.why = row.text("held_for");
        outcome.messages = int(row.integer("messages"));
        outcome.since = row.instant("unknown_since");
        outcomes << outcome;
    }
    return outcomes;
}

Result<QStringList> UnknownOutcomes::messagesOf(store::Database &database, ChunkId chunk)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_list_open_messages"), {{"chunk", chunk.bound()}}));
    QStringList ids;
    for (const store::Row row : rows)
        ids << row.text("id");
    return ids;
}

static tl::unexpected<Error> notParked()
{
    return fail(
        Failure::Conflict, QStringLiteral("messaging.not_parked"),
        translate("Messaging",
                  "These messages wait for no decision any more: somebody has decided, or a receipt has come. Nothing "
                  "was changed."));
}

Done UnknownOutcomes::resolveAsSent(store::Database &database, ChunkId chunk, const QString &decidedBy)
{
    store::Tx tx(database);
    OTKLIK_TRY(now, database.now());
    if (database.engine() == store::Engine::PostgreSql) { // the facts are of sites that one may not see
        OTKLIK_TRY(
            resolved,
            database.select(QStringLiteral("messaging_resolve_as_sent"),
                            {{"chunk", chunk.bound()}, {"decided_by", decidedBy}, {"at", now.toMSecsSinceEpoch()}}));
        if (resolved.first().integer("written") < 0)
            return notParked();
        return tx.commit();
    }
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_take_parked"),
                                     {{"chunk", chunk.bound()}, {"phase", QStringLiteral("done")}, {"now", now}}));
    if (rows.isEmpty())
        return notParked();
    OTKLIK_CHECK(database.change(QStringLiteral("messaging_say_sent"), {{"chunk", chunk.bound()},
                                                                        {"gateway", rows.first().value("gateway_id")},
                                                                        {"detail", decidedBy},
                                                                        {"now", now}}));
    return tx.commit();
}

Done UnknownOutcomes::sendAgain(store::Database &database, ChunkId chunk, const QString &decidedBy)
{
    store::Tx tx(database);
    OTKLIK_TRY(now, database.now());
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_take_parked"),
                                     {{"chunk", chunk.bound()}, {"phase", QStringLiteral("ready")}, {"now", now}}));
    if (rows.isEmpty())
        return notParked();
    const CampaignId campaign = rows.first().id<CampaignId>("campaign_id");
    if (campaign.isValid()) {
        OTKLIK_TRY(jobs, SendJobs::ofCampaign(database, campaign));
        for (const SendJob &job : std::as_const(jobs)) {
            if (job.step == rows.first().integer("step") && job.state == JobState::Stopped)
                return fail(Failure::Conflict, QStringLiteral("messaging.job_over"),
                            translate("Messaging", "This campaign was stopped, so nothing of it is sent again."));
        }
        OTKLIK_CHECK(database.change(QStringLiteral("messaging_reopen_job"),
                                     {{"campaign", campaign.bound()}, {"step", rows.first().integer("step")}}));
    }
    OTKLIK_CHECK(tx.commit());
    qInfo("chunk %lld is sent again by the decision of %s", chunk.value, qPrintable(decidedBy));
    return {};
}

} // namespace otklik::messaging
