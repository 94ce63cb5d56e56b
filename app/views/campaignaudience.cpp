// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignaudience.h"

#include "organisation.h"
#include "personqueries.h"
#include "segments.h"
#include "topics.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

Result<BriefAudience> briefAudience(store::Database &database, const campaigns::Brief &brief)
{
    BriefAudience found;
    if (brief.segment.isEmpty()) {
        OTKLIK_TRY(rule, audience::Rule::parse(QJsonValue(brief.rule)));
        found.rule = rule;
    } else {
        OTKLIK_TRY(segment, audience::Segments(database).find(brief.segment));
        found.rule = segment.rule;
    }
    OTKLIK_TRY(topic, consent::Topics(database).find(brief.topic));
    OTKLIK_TRY(organisation, store::readOrganisation(database));
    found.terms.topic = topic.id;
    found.terms.channel = brief.channel;
    found.terms.languages = brief.texts.keys();
    found.terms.fallbackLanguage = brief.chosenFallback(organisation.language);
    found.terms.allowed = brief.hours;
    return found;
}

Result<AudiencePage> pageOfBrief(store::Database &database, const campaigns::Brief &brief, const QString &reason,
                                 PersonId after, int limit)
{
    OTKLIK_TRY(meant, briefAudience(database, brief));
    OTKLIK_TRY(decisions, audience::AudienceFreeze(database).people(meant.rule, meant.terms, reason, limit, after));
    QList<PersonId> ids;
    for (const audience::Decision &decision : std::as_const(decisions))
        ids << decision.person;
    OTKLIK_TRY(people, people::PersonQueries(database).list(ids));
    QHash<PersonId, people::Person> byId;
    for (const people::Person &person : std::as_const(people))
        byId.insert(person.id, person);
    AudiencePage page;
    for (const audience::Decision &decision : std::as_const(decisions)) {
        const people::Person person = byId.value(decision.person);
        page.people << AudiencePerson{decision.person,
                                      person.familyName,
                                      person.givenName,
                                      person.patronymic,
                                      decision.language,
                                      decision.holdUntil,
                                      {}};
    }
    if (decisions.size() == limit)
        page.next = decisions.constLast().person;
    return page;
}

Result<AudiencePage> pageOfCampaign(store::Database &database, CampaignId campaign, const AudienceSlice &slice,
                                    PersonId after, int limit)
{
    const bool unwritten = slice.state == "queued"_L1 || slice.state == "held"_L1 || slice.state == "cancelled"_L1;
    const store::Bindings byReason{
        {u"campaign"_s, campaign.bound()}, {u"after"_s, after.value}, {u"limit"_s, limit}, {u"reason"_s, slice.reason}};
    const store::Bindings byState{{u"campaign"_s, campaign.bound()},
                                  {u"after"_s, after.value},
                                  {u"limit"_s, limit},
                                  {u"state"_s, slice.state},
                                  {u"also"_s, unwritten ? u"unwritten"_s : slice.state}};
    OTKLIK_TRY(rows, slice.reason.isEmpty() ? database.select(u"views_page_campaign_state"_s, byState)
                                            : database.select(u"views_page_campaign_reason"_s, byReason));
    AudiencePage page;
    for (const store::Row row : rows)
        page.people << AudiencePerson{
            row.id<PersonId>("person_id"), row.text("family_name"), row.text("given_name"), row.text("patronymic"),
            row.text("language"),          row.instant("at"),       row.text("state")};
    if (rows.size() == limit)
        page.next = page.people.constLast().id;
    return page;
}

} // namespace otklik::views
