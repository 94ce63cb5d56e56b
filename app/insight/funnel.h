// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "funnelreport.h"
#include "ids.h"

namespace otklik::insight {

/// What a five-stage funnel is asked of.
struct FunnelQuery
{
    QString service; ///< code; empty: every service
    QString sector;  ///< empty: every sector
    QDateTime from;  ///< the period, [from, to); invalid: open
    QDateTime to;
};

/// A stage whose people are asked for: of a campaign when it is set, else of the life cycle.
struct StageQuery
{
    QString stage;
    FunnelQuery funnel;
    CampaignId campaign;
};

struct StagePerson
{
    PersonId id;
    QString familyName;
    QString givenName;
    QString patronymic;
    QString district; ///< code
    QDateTime at;     ///< the first event of the stage; of a campaign: when the stage was reached, where known
};
struct StagePage
{
    QList<StagePerson> people; ///< by id
    PersonId next;             ///< pass as after; not valid: this was the last page
};

/// Reads the funnels. Knows other rooms only by their SQL views. Lives on its database's thread.
class Funnel
{
public:
    explicit Funnel(store::Database &database) : m_database(database) {}

    /// Distinct people with an event in each of the five stages of a service's life cycle.
    /// Errors: report.unknown_service, report.unknown_sector.
    [[nodiscard]] Result<FunnelReport> fiveStages(const FunnelQuery &query);
    /// audience → sent → delivered → returned → used. Returned: people sent to who had any service event within 30 days
    /// after the message left. Used: those of them who received the service (stage «service») that the campaign
    /// names, or any service where it names none. Error report.unknown_campaign.
    [[nodiscard]] Result<FunnelReport> campaignFunnel(CampaignId campaign);
    /// The people behind a bar. Error report.unknown_stage.
    [[nodiscard]] Result<StagePage> peopleOfStage(const StageQuery &query, PersonId after = {}, int limit = 100);

private:
    store::Database &m_database;
};

} // namespace otklik::insight
