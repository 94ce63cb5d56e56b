// SPDX-License-Identifier: GPL-3.0-or-later
#include "funnel.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace otklik::insight {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Insight)
};

/// Bounds that hold every event, so that an open period needs no statement of its own.
QDateTime orEarliest(const QDateTime &at)
{
    return at.isValid() ? at : QDateTime({1900, 1, 1}, {0, 0}, Qt::UTC);
}
QDateTime orLatest(const QDateTime &at)
{
    return at.isValid() ? at : QDateTime({9999, 1, 1}, {0, 0}, Qt::UTC);
}

/// 0 where no service is asked for.
Result<qint64> serviceNumber(store::Database &database, const QString &code)
{
    if (code.isEmpty())
        return 0;
    OTKLIK_TRY(rows, database.select(u"insight_find_service"_s, {{u"code"_s, code}}));
    if (rows.isEmpty())
        return fail(Failure::NotFound, u"report.unknown_service"_s,
                    Words::tr("There is no service «%1». Look up its code in the list of services.").arg(code));
    return rows.first().integer("service_id");
}

Done checkSector(const QString &sector)
{
    if (sector.isEmpty() || sectors().contains(sector))
        return {};
    return fail(Failure::Invalid, u"report.unknown_sector"_s,
                Words::tr("There is no sector «%1». The sectors are: %2.").arg(sector, sectors().join(u", "_s)));
}

store::Bindings bindingsOf(const FunnelQuery &query)
{
    return {{u"sector"_s, query.sector.isNull() ? u""_s : query.sector},
            {u"from"_s, orEarliest(query.from)},
            {u"to"_s, orLatest(query.to)}};
}

} // namespace

Result<FunnelReport> Funnel::fiveStages(const FunnelQuery &query)
{
    OTKLIK_CHECK(checkSector(query.sector));
    OTKLIK_TRY(service, serviceNumber(m_database, query.service));
    store::Bindings bindings = bindingsOf(query);
    if (service > 0)
        bindings.add(u"service"_s, service);
    OTKLIK_TRY(rows, m_database.select(service > 0 ? u"insight_count_stages_of_service"_s : u"insight_count_stages"_s,
                                       bindings));
    QHash<QString, qint64> people;
    for (const store::Row row : rows)
        people.insert(row.text("stage"), row.integer("people"));
    FunnelReport report;
    report.service = query.service;
    report.sector = query.sector;
    report.from = query.from;
    report.to = query.to;
    for (const QString &stage : lifeStages())
        report.stages.append({stage, people.value(stage), {}, {}});
    report.computeRates();
    return report;
}

Result<FunnelReport> Funnel::campaignFunnel(CampaignId campaign)
{
    OTKLIK_TRY(rows, m_database.select(u"insight_find_campaign_funnel"_s, {{u"campaign"_s, campaign.bound()}}));
    if (rows.isEmpty())
        return fail(
            Failure::NotFound, u"report.unknown_campaign"_s,
            Words::tr("There is no campaign %1. Look up its number in the list of campaigns.").arg(campaign.value));
    const store::Row row = rows.first();
    FunnelReport report;
    report.ofCampaign = true;
    report.campaign = campaign;
    report.campaignName = row.text("name");
    report.service = row.text("service");
    for (const QString &stage : campaignStages())
        report.stages.append({stage, row.integer(stage.toLatin1().constData()), {}, {}});
    report.computeRates();
    return report;
}

Result<StagePage> Funnel::peopleOfStage(const StageQuery &query, PersonId after, int limit)
{
    const bool ofCampaign = query.campaign.isValid();
    if (!(ofCampaign ? campaignStages() : lifeStages()).contains(query.stage))
        return fail(Failure::Invalid, u"report.unknown_stage"_s,
                    Words::tr("There is no stage «%1». The stages are: %2.")
                        .arg(query.stage, (ofCampaign ? campaignStages() : lifeStages()).join(u", "_s)));
    store::Bindings bindings;
    QString statement = u"insight_page_stage_people"_s;
    if (ofCampaign) {
        statement =
            query.stage == "audience"_L1 ? u"insight_page_campaign_audience"_s : u"insight_page_campaign_people"_s;
        bindings.add(u"campaign"_s, query.campaign.bound());
    } else {
        OTKLIK_CHECK(checkSector(query.funnel.sector));
        OTKLIK_TRY(service, serviceNumber(m_database, query.funnel.service));
        bindings = bindingsOf(query.funnel);
        bindings.add(u"service"_s, service);
    }
    if (query.stage != "audience"_L1)
        bindings.add(u"stage"_s, query.stage);
    bindings.add(u"after"_s, after.value);
    bindings.add(u"limit"_s, limit);
    OTKLIK_TRY(rows, m_database.select(statement, bindings));
    StagePage page;
    for (const store::Row row : rows)
        page.people.append({row.id<PersonId>("person_id"), row.text("family_name"), row.text("given_name"),
                            row.text("patronymic"), row.text("district"), row.instant("at")});
    if (page.people.size() == limit)
        page.next = page.people.constLast().id;
    return page;
}

} // namespace otklik::insight
