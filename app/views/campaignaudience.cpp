// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaignaudience.h"

#include "campaignfates.h"
#include "organisation.h"
#include "personqueries.h"
#include "searchamong.h"
#include "segments.h"
#include "standingpeople.h"
#include "topics.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

namespace {

/// A page of these people with their names.
Result<AudiencePage> named(store::Database &database, const QList<AudiencePerson> &people, int limit)
{
    QList<PersonId> ids;
    for (const AudiencePerson &person : people)
        ids << person.id;
    OTKLIK_TRY(found, people::PersonQueries(database).list(ids));
    QHash<PersonId, people::Person> byId;
    for (const people::Person &person : std::as_const(found))
        byId.insert(person.id, person);
    AudiencePage page{people, people.size() == limit ? people.constLast().id : PersonId()};
    for (AudiencePerson &person : page.people) {
        const people::Person one = byId.value(person.id);
        person.familyName = one.familyName;
        person.givenName = one.givenName;
        person.patronymic = one.patronymic;
    }
    return page;
}

} // namespace

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
    found.terms.onePerHousehold = brief.onePerHousehold;
    return found;
}

Result<AudiencePage> pageOfBrief(store::Database &database, const campaigns::Brief &brief, const QString &reason,
                                 PersonId after, int limit)
{
    OTKLIK_TRY(meant, briefAudience(database, brief));
    OTKLIK_TRY(decisions, audience::AudienceFreeze(database).people(meant.rule, meant.terms, reason, limit, after));
    QList<AudiencePerson> people;
    for (const audience::Decision &decision : std::as_const(decisions))
        people << AudiencePerson{decision.person,   {}, {}, {}, decision.language, decision.holdUntil, {},
                                 decision.reason(), {}, {}};
    return named(database, people, limit);
}

Result<AudiencePage> pageOfPreview(store::Database &database, const audience::DecisionPreview &preview,
                                   const audience::Rule &rule, const QString &reason, const QString &search,
                                   PersonId after, int limit)
{
    QList<audience::DecisionPreview::Line> lines;
    if (search.isEmpty()) {
        lines = preview.page(reason, after, limit);
    } else {
        OTKLIK_TRY(found, audience::searchAmong(database, rule, SiteId(), search, mostFoundOfAudience, {}));
        for (const PersonId id : std::as_const(found)) {
            if (const auto line = preview.of(id); line && (reason.isEmpty() || line->reason == reason))
                lines << *line;
        }
    }
    QList<AudiencePerson> people;
    for (const auto &line : std::as_const(lines))
        people << AudiencePerson{line.person, {}, {}, {}, line.language, line.until, {}, line.reason, {}, {}};
    OTKLIK_TRY(page, named(database, people, limit));
    if (!search.isEmpty())
        page.next = {};
    return page;
}

Result<AudiencePage> pageOfDecisions(store::Database &database, CampaignId campaign, const QString &reason,
                                     const QString &search, PersonId after, int limit)
{
    std::optional<QList<PersonId>> only;
    if (!search.isEmpty()) {
        OTKLIK_TRY(found, audience::searchAmongDecided(database, campaign, search, mostFoundOfAudience));
        only = found;
    }
    OTKLIK_TRY(fates, messaging::CampaignFates(database).page(campaign, reason, after, limit, only));
    AudiencePage page;
    for (const messaging::PersonFate &fate : std::as_const(fates))
        page.people << AudiencePerson{fate.person,
                                      fate.familyName,
                                      fate.givenName,
                                      fate.patronymic,
                                      fate.decision == "excluded"_L1 ? QString() : fate.language,
                                      fate.at,
                                      fate.state,
                                      fate.reason(),
                                      fate.code,
                                      fate.detail};
    if (fates.size() == limit)
        page.next = page.people.constLast().id;
    return page;
}

Result<AudiencePage> pageOfCampaign(store::Database &database, CampaignId campaign, const AudienceSlice &slice,
                                    PersonId after, int limit)
{
    if (slice.reason.isEmpty() && messaging::isBeforeSending(slice.state)) {
        OTKLIK_TRY(standing, messaging::peopleStanding(database, campaign, slice.state, after, limit));
        QList<AudiencePerson> people;
        for (const auto &one : standing)
            people << AudiencePerson{one.person, {}, {}, {}, one.language, one.at, slice.state, {}, {}, {}};
        return named(database, people, limit);
    }
    if (!slice.reason.isEmpty())
        return pageOfDecisions(database, campaign, slice.reason, {}, after, limit);
    OTKLIK_TRY(rows, database.select(u"views_page_campaign_state"_s, {{u"campaign"_s, campaign.bound()},
                                                                      {u"after"_s, after.value},
                                                                      {u"limit"_s, limit},
                                                                      {u"state"_s, slice.state}}));
    AudiencePage page;
    for (const store::Row row : rows)
        page.people << AudiencePerson{row.id<PersonId>("person_id"),
                                      row.text("family_name"),
                                      row.text("given_name"),
                                      row.text("patronymic"),
                                      row.text("language"),
                                      row.instant("at"),
                                      row.text("state"),
                                      {},
                                      {},
                                      {}};
    if (rows.size() == limit)
        page.next = page.people.constLast().id;
    return page;
}

} // namespace otklik::views
