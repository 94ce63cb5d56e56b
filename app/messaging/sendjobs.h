// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>
#include <optional>

#include "database.h"
#include "ids.h"
#include "timewindow.h"

namespace otklik::messaging {

enum class JobState { Running, Paused, Stopped, Done };
/// "running", "paused", "stopped", "done".
[[nodiscard]] QString jobStateName(JobState state);

/// All that the dispatcher needs of a campaign's step, so that it never asks a later room.
struct NewSendJob
{
    CampaignId campaign;
    int step = 1;
    TopicId topic;
    QString channel = QStringLiteral("sms");
    GatewayId gateway; ///< not valid: the healthy accounts of the channel by weight
    QString sender;
    QMap<QString, QString> texts;    ///< language → ICU MessageFormat
    QMap<QString, QString> subjects; ///< of e-mail, the same languages; without fields of a person
    QString fallbackLanguage;        ///< of a person whose language has no text
    std::optional<TimeWindow> hours; ///< of the recipient's own day; nothing: any hour
    QDateTime expiresAt;             ///< nothing leaves after it; invalid: 48 hours after the first attempt
    int chunkSize = 1000;            ///< people in a chunk, 1 … 1000
};

struct SendJob
{
    CampaignId campaign;
    int step = 1;
    JobState state = JobState::Running;
    QString sentence; ///< why it is paused; empty otherwise
    qint64 audienceSize = 0;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid: not finished
};

/// Sending jobs and the decisions that they rest on.
///
/// A frozen audience is written here first, inside the caller's Tx: recordDecisions(), then create(), then commit.
class SendJobs
{
public:
    /// Writes the why-ledger: one row a person. \a select is a SELECT (or WITH … SELECT) that gives these columns in
    /// this order: site_id, campaign_id, step, person_id, seq, decision ('send', 'hold', 'excluded'), rule, hold_until,
    /// address, language, time_zone, consent_event_id. seq numbers those to be written to from 1 without gaps, ordered
    /// by hold_until (nothing first) and NULL for the excluded. Returns the rows written. Inside the caller's Tx.
    [[nodiscard]] static Result<qint64> recordDecisions(store::Database &database, const QString &select,
                                                        const store::Bindings &bindings);

    /// Makes the job and cuts its decisions into chunks. Returns the number of chunks; with none the job is done at
    /// once. Inside the caller's Tx. Errors: messaging.job_exists, messaging.bad_job.
    [[nodiscard]] static Result<int> create(store::Database &database, const NewSendJob &job);

    /// Nothing new is claimed from now on; what is on its way goes on. Each of the three does nothing when the job
    /// stands so already, works on every step of the campaign and opens its own transaction.
    /// Errors: messaging.no_job (NotFound), messaging.job_over (Conflict: it is stopped or done).
    [[nodiscard]] static Done pause(store::Database &database, CampaignId campaign, const QString &why = {});
    [[nodiscard]] static Done resume(store::Database &database, CampaignId campaign);
    /// Cancels for ever what has not been claimed. What may have left is still followed up.
    [[nodiscard]] static Done stop(store::Database &database, CampaignId campaign);

    [[nodiscard]] static Result<QList<SendJob>> ofCampaign(store::Database &database, CampaignId campaign);
};

} // namespace otklik::messaging
