// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaigns.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include "jobprogress.h"
#include "resolvedbrief.h"
#include "segments.h"
#include "sendjobs.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::campaigns {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

tl::unexpected<Error> alreadyStarted(const Campaign &campaign)
{
    if (campaign.state == "paused"_L1)
        return fail(
            Failure::Conflict, u"campaign.already_started"_s,
            Words::tr("The campaign was started before and is paused. Nothing was changed; resume it to go on."));
    return fail(Failure::Conflict, u"campaign.already_started"_s,
                Words::tr("The campaign was started before. Nothing was changed and nobody is written to twice."));
}

/// Why nobody is left, the largest group first.
QString reasonsOf(const audience::DecisionCounts &counts)
{
    QList<std::pair<qint64, QString>> groups;
    for (auto it = counts.byReason.begin(); it != counts.byReason.end(); ++it)
        groups.append({it.value(), decisionTitle(it.key())});
    std::sort(groups.begin(), groups.end(), std::greater<>());
    QStringList lines;
    for (const auto &[people, title] : std::as_const(groups))
        lines.append(Words::tr("%1: %2").arg(title, QLocale().toString(people)));
    return lines.join(u"; "_s);
}

tl::unexpected<Error> nobody(const audience::DecisionCounts &counts)
{
    if (counts.audience == 0)
        return fail(Failure::Invalid, u"campaign.nobody"_s,
                    Words::tr("The segment finds nobody, so there is nobody to write to. The campaign stays a draft."));
    return fail(
        Failure::Invalid, u"campaign.nobody"_s,
        Words::tr("Nobody of the segment may be written to, so nothing was started and the campaign stays a draft. %1.")
            .arg(reasonsOf(counts)));
}

tl::unexpected<Error> wrongState(const Campaign &campaign)
{
    if (campaign.isDraft())
        return fail(Failure::Conflict, u"campaign.wrong_state"_s,
                    Words::tr("The campaign is a draft and has not been started. Nothing was changed."));
    if (campaign.state == "stopped"_L1)
        return fail(Failure::Conflict, u"campaign.wrong_state"_s,
                    Words::tr("The campaign was stopped for ever. Nothing was changed."));
    return fail(Failure::Conflict, u"campaign.wrong_state"_s,
                Words::tr("The campaign is done: everything has left. Nothing was changed."));
}

/// The rule that the audience is found by at launch, so that a segment that changes later does not rewrite history.
Result<QString> ruleText(store::Database &database, const Brief &brief, const ResolvedBrief &resolved)
{
    audience::Rule rule = resolved.rule;
    if (!brief.segment.isEmpty()) {
        OTKLIK_TRY(segment, audience::Segments(database).find(brief.segment));
        rule = segment.rule;
    }
    return QString::fromUtf8(QJsonDocument(rule.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace

Result<Launch> Campaigns::launch(CampaignId id)
{
    OTKLIK_TRY(campaign, find(id));
    if (!campaign.isDraft())
        return alreadyStarted(campaign);
    const Brief &brief = campaign.brief;
    OTKLIK_TRY(resolved, resolveBrief(m_database, brief));
    OTKLIK_CHECK(reckonedGateway(m_database, brief, resolved));
    OTKLIK_TRY(now, m_database.now());
    if (brief.expiresAt.isValid() && brief.expiresAt <= now)
        return fail(Failure::Invalid, u"campaign.expired"_s,
                    Words::tr("The campaign's last moment has passed, so nothing would leave. The campaign stays a "
                              "draft; change when it expires."));

    messaging::NewSendJob job;
    job.campaign = id;
    job.topic = resolved.topic;
    job.channel = brief.channel;
    job.gateway = resolved.gateway ? resolved.gateway->id : GatewayId();
    job.sender = brief.sender;
    job.texts = brief.texts;
    job.subjects = brief.subjects;
    job.fallbackLanguage = resolved.fallback;
    job.hours = brief.hours;
    job.expiresAt = brief.expiresAt;

    store::Tx tx(m_database);
    OTKLIK_TRY(rule, ruleText(m_database, brief, resolved));
    OTKLIK_TRY(marked, m_database.change(u"campaigns_launch_campaign"_s,
                                         {{u"campaign"_s, id.value}, {u"now"_s, now}, {u"rule"_s, rule}}));
    if (marked == 0) // another desk was first
        return alreadyStarted(campaign);
    OTKLIK_TRY(counts,
               audience::AudienceFreeze(m_database, now).freeze(id, job.step, resolved.rule, resolved.terms(brief)));
    if (counts.toBeWritten() == 0)
        return nobody(counts);
    OTKLIK_CHECK(messaging::SendJobs::create(m_database, job));
    OTKLIK_CHECK(tx.commit());
    return Launch{counts.audience, counts.toBeWritten()};
}

Done Campaigns::approve(CampaignId id)
{
    OTKLIK_TRY(campaign, find(id));
    OTKLIK_TRY(rows, m_database.select(u"campaigns_find_approval"_s, {{u"campaign"_s, id.value}}));
    if (rows.isEmpty() || !rows.first().flag("needed"))
        return fail(Failure::Invalid, u"campaign.no_approvers"_s,
                    Words::tr("This database has no approvers, so a campaign needs no approval. Nothing was changed; "
                              "start the campaign."));
    if (rows.first().flag("own"))
        return fail(Failure::Forbidden, u"campaign.own_approval"_s,
                    Words::tr("You made this campaign, so somebody else has to approve it. Nothing was changed."));
    if (!campaign.isDraft())
        return alreadyStarted(campaign);
    OTKLIK_CHECK(m_database.change(u"campaigns_approve_campaign"_s, {{u"campaign"_s, id.value}}));
    return {};
}

Done Campaigns::pause(CampaignId id)
{
    OTKLIK_TRY(campaign, find(id));
    if (campaign.state != "running"_L1 && campaign.state != "paused"_L1)
        return wrongState(campaign);
    return messaging::SendJobs::pause(m_database, id);
}

Done Campaigns::resume(CampaignId id)
{
    OTKLIK_TRY(campaign, find(id));
    if (campaign.state != "running"_L1 && campaign.state != "paused"_L1)
        return wrongState(campaign);
    return messaging::SendJobs::resume(m_database, id);
}

Done Campaigns::stop(CampaignId id)
{
    OTKLIK_TRY(campaign, find(id));
    if (campaign.isDraft() || campaign.state == "done"_L1)
        return wrongState(campaign);
    return messaging::SendJobs::stop(m_database, id);
}

Result<Board> Campaigns::show(CampaignId id)
{
    OTKLIK_TRY(campaign, find(id));
    Board board;
    if (!campaign.isDraft()) {
        OTKLIK_TRY(progress, messaging::JobProgress::ofCampaign(m_database, id));
        OTKLIK_TRY(reasons, messaging::JobProgress::decisionsOf(m_database, id));
        board.audience = progress.audience;
        board.decisions = reasons;
        board.states = progress.byState();
        return board;
    }
    OTKLIK_TRY(resolved, resolveBrief(m_database, campaign.brief));
    OTKLIK_TRY(counts, audience::AudienceFreeze(m_database).preview(resolved.rule, resolved.terms(campaign.brief)));
    board.audience = counts.audience;
    board.decisions = counts.byReason;
    board.states = {{u"planned"_s, counts.toBeWritten()}, {u"excluded"_s, counts.audience - counts.toBeWritten()}};
    return board;
}

QString decisionTitle(const QString &reason)
{
    static const QHash<QString, const char *> titles{
        {u"send"_s, QT_TRANSLATE_NOOP("Campaigns", "will be written to")},
        {u"hold"_s, QT_TRANSLATE_NOOP("Campaigns", "wait for their allowed hours")},
        {u"excluded:no_consent"_s, QT_TRANSLATE_NOOP("Campaigns", "have not agreed to this topic")},
        {u"excluded:suppressed"_s, QT_TRANSLATE_NOOP("Campaigns", "said STOP to everything")},
        {u"excluded:no_digital"_s, QT_TRANSLATE_NOOP("Campaigns", "want no messages and are rung up instead")},
        {u"excluded:no_address"_s, QT_TRANSLATE_NOOP("Campaigns", "have no address for this channel")},
        {u"excluded:dead_number"_s, QT_TRANSLATE_NOOP("Campaigns", "have only numbers that do not work")},
        {u"excluded:language_missing"_s, QT_TRANSLATE_NOOP("Campaigns", "have no text in their language")},
        {u"excluded:duplicate_address"_s,
         QT_TRANSLATE_NOOP("Campaigns", "share an address or a household with somebody who is written to")},
        {u"excluded:cap"_s, QT_TRANSLATE_NOOP("Campaigns", "have had enough messages")},
        {u"excluded:hold_out"_s, QT_TRANSLATE_NOOP("Campaigns", "are kept back for comparison")},
        {u"excluded:shared_number"_s, QT_TRANSLATE_NOOP("Campaigns", "share their number with others")},
        {u"excluded:expired"_s, QT_TRANSLATE_NOOP("Campaigns", "would get it too late")},
        {u"excluded:budget"_s, QT_TRANSLATE_NOOP("Campaigns", "are beyond the budget")},
        {u"excluded:recent_recipient"_s, QT_TRANSLATE_NOOP("Campaigns", "were written to lately")},
    };
    const char *title = titles.value(reason, nullptr);
    return title ? QCoreApplication::translate("Campaigns", title) : reason;
}

} // namespace otklik::campaigns
