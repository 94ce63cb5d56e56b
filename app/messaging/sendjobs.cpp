// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendjobs.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "catalogue.h"
#include "translate.h"

namespace otklik::messaging {

QString jobStateName(JobState state)
{
    switch (state) {
    case JobState::Running:
        return QStringLiteral("running");
    case JobState::Paused:
        return QStringLiteral("paused");
    case JobState::Stopped:
        return QStringLiteral("stopped");
    case JobState::Done:
        return QStringLiteral("done");
    }
    return {};
}

static JobState jobStateFrom(const QString &name)
{
    for (const JobState state : {JobState::Paused, JobState::Stopped, JobState::Done}) {
        if (jobStateName(state) == name)
            return state;
    }
    return JobState::Running;
}

Result<qint64> SendJobs::recordDecisions(store::Database &database, const QString &select,
                                         const store::Bindings &bindings)
{
    static const QString noDecision = QStringLiteral("SELECT * FROM send_decision WHERE 0 = 1");
    OTKLIK_TRY(sql, store::Catalogue::filled(database.engine(), QStringLiteral("messaging_record_decisions"),
                                             noDecision, select));
    return database.changeText(sql, bindings);
}

Result<int> SendJobs::create(store::Database &database, const NewSendJob &job)
{
    if (!job.campaign.isValid() || !job.topic.isValid() || job.texts.isEmpty() || job.chunkSize < 1 ||
        job.chunkSize > 1000)
        return fail(Failure::Internal, QStringLiteral("messaging.bad_job"),
                    translate("Messaging", "The campaign was not launched: it has no topic or no text."));
    const auto jsonOf = [](const QMap<QString, QString> &patterns) {
        QJsonObject object;
        for (auto it = patterns.begin(); it != patterns.end(); ++it)
            object.insert(it.key(), it.value());
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const QVariant noText{QMetaType(QMetaType::QString)};
    const QVariant noInstant{QMetaType(QMetaType::QDateTime)};
    OTKLIK_TRY(now, database.now());
    const store::Bindings key{{"campaign", job.campaign.bound()}, {"step", job.step}};
    store::Bindings row = key;
    row.add(QStringLiteral("topic"), job.topic.bound());
    row.add(QStringLiteral("channel"), job.channel);
    row.add(QStringLiteral("gateway"), job.gateway.bound());
    row.add(QStringLiteral("sender"), job.sender);
    row.add(QStringLiteral("texts"), jsonOf(job.texts));
    row.add(QStringLiteral("subjects"), job.subjects.isEmpty() ? QStringLiteral("") : jsonOf(job.subjects));
    row.add(QStringLiteral("fallback"), job.fallbackLanguage);
    row.add(QStringLiteral("allowed_from"),
            job.hours ? QVariant(job.hours->from.toString(QStringLiteral("HH:mm"))) : noText);
    row.add(QStringLiteral("allowed_to"),
            job.hours ? QVariant(job.hours->to.toString(QStringLiteral("HH:mm"))) : noText);
    row.add(QStringLiteral("now"), now);
    row.add(QStringLiteral("expires_at"), job.expiresAt.isValid() ? QVariant(job.expiresAt) : noInstant);
    if (const auto added = database.change(QStringLiteral("messaging_add_job"), row); !added) {
        if (added.error().kind == Failure::Conflict)
            return fail(Failure::Conflict, QStringLiteral("messaging.job_exists"),
                        translate("Messaging", "This campaign was launched already. Nothing was changed."));
        return fail(added.error());
    }
    store::Bindings cut = key;
    cut.add(QStringLiteral("size"), job.chunkSize);
    OTKLIK_TRY(chunks, database.change(QStringLiteral("messaging_cut_chunks"), cut));
    if (chunks == 0) {
        store::Bindings close = key;
        close.add(QStringLiteral("now"), now);
        OTKLIK_CHECK(database.change(QStringLiteral("messaging_close_empty_job"), close));
    }
    return int(chunks);
}

/// Nothing was changed: is it because the campaign stands so already, or because it cannot?
static Done explainUnchanged(store::Database &database, CampaignId campaign, JobState wanted)
{
    OTKLIK_TRY(jobs, SendJobs::ofCampaign(database, campaign));
    if (jobs.isEmpty())
        return fail(Failure::NotFound, QStringLiteral("messaging.no_job"),
                    translate("Messaging", "This campaign was never launched."));
    for (const SendJob &job : std::as_const(jobs)) {
        if (job.state == wanted)
            return {};
    }
    return fail(Failure::Conflict, QStringLiteral("messaging.job_over"),
                translate("Messaging", "This campaign has ended. Nothing was changed."));
}

Done SendJobs::pause(store::Database &database, CampaignId campaign, const QString &why)
{
    OTKLIK_TRY(changed,
               database.change(QStringLiteral("messaging_pause_jobs"), {{"campaign", campaign.bound()}, {"why", why}}));
    return changed > 0 ? Done() : explainUnchanged(database, campaign, JobState::Paused);
}

Done SendJobs::resume(store::Database &database, CampaignId campaign)
{
    OTKLIK_TRY(changed, database.change(QStringLiteral("messaging_resume_jobs"), {{"campaign", campaign.bound()}}));
    return changed > 0 ? Done() : explainUnchanged(database, campaign, JobState::Running);
}

Done SendJobs::stop(store::Database &database, CampaignId campaign)
{
    store::Tx tx(database);
    OTKLIK_TRY(now, database.now());
    OTKLIK_TRY(changed,
               database.change(QStringLiteral("messaging_stop_jobs"), {{"campaign", campaign.bound()}, {"now", now}}));
    if (changed == 0)
        return explainUnchanged(database, campaign, JobState::Stopped);
    OTKLIK_CHECK(database.change(QStringLiteral("messaging_cancel_stopped_chunks")));
    return tx.commit();
}

Result<QList<SendJob>> SendJobs::ofCampaign(store::Database &database, CampaignId campaign)
{
    OTKLIK_TRY(rows, database.select(QStringLiteral("messaging_list_jobs"), {{"campaign", campaign.bound()}}));
    QList<SendJob> jobs;
    for (const store::Row row : rows) {
        SendJob job;
        job.campaign = row.id<CampaignId>("campaign_id");
        job.step = int(row.integer("step"));
        job.state = jobStateFrom(row.text("state"));
        job.sentence = row.text("state_sentence");
        job.audienceSize = row.integer("audience_size");
        job.startedAt = row.instant("started_at");
        job.finishedAt = row.instant("finished_at");
        jobs << job;
    }
    return jobs;
}

} // namespace otklik::messaging
