// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <functional>

#include "brief.h"
#include "database.h"
#include "ids.h"

namespace otklik::campaigns {

struct ResolvedBrief;

/// One campaign: its brief and how far it is.
struct Campaign
{
    CampaignId id;
    Brief brief;
    QString state;         ///< draft, running, paused, stopped, done
    QString stateSentence; ///< why it is paused, where the program paused it
    QDateTime createdAt;
    QDateTime launchedAt; ///< invalid: never
    QDateTime finishedAt;
    qint64 audience = 0; ///< 0 before launch
    int version = 1;
    [[nodiscard]] bool isDraft() const { return state == QLatin1String("draft"); }
};

/// A line of the list; no texts, no rule.
struct CampaignLine
{
    CampaignId id;
    QString name;
    QString topic;
    QString channel;
    QString state;
    QDateTime createdAt;
    QDateTime launchedAt;
    QDateTime finishedAt;
    qint64 audience = 0;
};

/// What the whole audience would cost: every text filled, every part counted.
struct Price
{
    qint64 people = 0;  ///< those who would be written to
    int minimum = 0;    ///< parts of the shortest text
    double typical = 0; ///< the median of parts
    int maximum = 0;
    qint64 parts = 0; ///< the sum
    double cost = 0;
    QString currency; ///< empty where the gateway has no price
    /// {"people","parts":{"min","typical","max","sum"},"cost","currency"}
    [[nodiscard]] QJsonObject toJson() const;
};

/// One person's message as it would leave.
struct TextPreview
{
    QString text;
    QString language;
    QString encoding; ///< "GSM-7" or "UCS-2"; elsewhere "UTF-8"
    int parts = 0;
    [[nodiscard]] QJsonObject toJson() const;
};

/// The board: both maps add up to the audience.
struct Board
{
    qint64 audience = 0;
    QMap<QString, qint64> decisions; ///< "send", "hold", "excluded:no_consent" … → people
    /// "queued", "sent", … and "excluded" → people; a draft has "planned" and "excluded"
    QMap<QString, qint64> states;
    [[nodiscard]] QJsonObject toJson() const;
};

/// What launch() did.
struct Launch
{
    qint64 audience = 0;
    qint64 toBeWritten = 0;
};

/// Called now and then with what is done and of how many; false stops the work (Failure::Cancelled).
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// One-step SMS campaigns: brief → price → launch → pause, resume, stop. Lives on its database's thread.
class Campaigns
{
public:
    explicit Campaigns(store::Database &database) : m_database(database) {}

    /// Stores a draft. Errors: those of Brief::check(), campaign.name_taken (Conflict), brief.unknown_topic,
    /// brief.unknown_segment, brief.unknown_gateway, brief.unknown_service, and those of the rule (NotFound, Invalid).
    [[nodiscard]] Result<CampaignId> create(const Brief &brief);
    /// Rewrites a draft. Errors: as create(); campaign.not_draft, campaign.changed (another desk was first; nothing
    /// of it was overwritten).
    [[nodiscard]] Result<int> update(CampaignId id, int version, const Brief &brief);
    /// Deletes a draft. Error campaign.not_draft.
    [[nodiscard]] Done remove(CampaignId id);

    /// Newest first.
    [[nodiscard]] Result<QList<CampaignLine>> list();
    /// Error campaign.unknown.
    [[nodiscard]] Result<Campaign> find(CampaignId id);
    /// By number or by exact name, as typed after `otklikctl campaign show`. Error campaign.unknown.
    [[nodiscard]] Result<CampaignId> resolve(const QString &idOrName);

    /// Fills and measures the text of everybody who would be written to. After launch: of the frozen audience. Without
    /// a gateway the cost is 0 and the currency empty.
    [[nodiscard]] Result<Price> price(CampaignId id, const Progress &progress = {});
    /// The same for a brief that is not stored.
    [[nodiscard]] Result<Price> price(const Brief &brief, const Progress &progress = {});
    [[nodiscard]] Result<TextPreview> preview(CampaignId id, PersonId person);
    [[nodiscard]] Result<TextPreview> preview(const Brief &brief, PersonId person);
    /// Who would be written to and who not, by reason. Adds up to the people that the rule finds.
    [[nodiscard]] Result<QMap<QString, qint64>> decisions(CampaignId id);
    [[nodiscard]] Result<QMap<QString, qint64>> decisions(const Brief &brief);

    /// Freezes the audience and hands the job to the dispatcher, in one transaction. Errors that change nothing:
    /// campaign.already_started, campaign.no_gateway, campaign.nobody (the sentence has the reasons), campaign.expired.
    [[nodiscard]] Result<Launch> launch(CampaignId id);
    /// Says yes to the campaign as it is now, in the name of the login. Errors: campaign.no_approvers (nobody approves
    /// here, so start it), campaign.own_approval, campaign.already_started, database.forbidden (not an approver).
    [[nodiscard]] Done approve(CampaignId id);
    /// Error campaign.wrong_state where the step does not fit the state; nothing changes then.
    [[nodiscard]] Done pause(CampaignId id);
    [[nodiscard]] Done resume(CampaignId id);
    /// For ever: what has not left yet never will.
    [[nodiscard]] Done stop(CampaignId id);

    [[nodiscard]] Result<Board> show(CampaignId id);

private:
    [[nodiscard]] Result<Price> priced(Price price, const Brief &brief, const ResolvedBrief &resolved);
    store::Database &m_database;
};

/// «have not agreed to this topic» for "excluded:no_consent": what a decision says of the people it counts.
[[nodiscard]] QString decisionTitle(const QString &reason);

} // namespace otklik::campaigns
