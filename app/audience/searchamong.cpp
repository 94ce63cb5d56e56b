// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchamong.h"

#include <QSet>
#include <algorithm>

#include "catalogue.h"
#include "personrows.h"
#include "personsearch.h"
#include "picklists.h"
#include "rulecompiler.h"
#include "similarsearch.h"

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

static constexpr int widest = 1000; ///< of the city's people, before it is worth while to go through the chosen ones

/// people::searchPeople() where no site is meant: a file's search looks along indexes that begin with the site.
static Result<QList<PersonId>> searchEverywhere(store::Database &database, SiteId site, const people::SearchText &text,
                                                const QString &region, const people::PersonFilter &filter)
{
    if (site.isValid() || database.engine() == store::Engine::PostgreSql)
        return people::searchPeople(database, site, text, widest, region, filter);
    QList<PersonId> found;
    OTKLIK_TRY(sites, database.select(u"access_list_sites"_s));
    for (const store::Row row : sites) {
        OTKLIK_TRY(some, people::searchPeople(database, row.id<SiteId>("id"), text, widest, region, filter));
        found += some;
    }
    return found;
}

Result<QList<PersonId>> fitting(store::Database &database, const Rule &rule, const QList<PersonId> &people)
{
    QList<PersonId> fits;
    if (people.isEmpty())
        return fits;
    OTKLIK_TRY(compiled, RuleCompiler(database).compile(rule));
    OTKLIK_TRY(among, store::Catalogue::text(database.engine(), u"audience_among_ids"_s));
    OTKLIK_TRY(sql, store::Catalogue::filled(database.engine(), u"audience_list_ids"_s, u"(0 = 0)"_s,
                                             u"((%1) AND p.person_id IN (\n%2\n))"_s.arg(compiled.sql, among)));
    store::Bindings bindings = compiled.bindings;
    bindings.add(u"ids"_s, people::idsAsJson(people));
    bindings.add(u"site"_s, SiteId().bound());
    const store::Bindings filters = people::filterBindings({});
    for (const auto &[name, value] : filters.values())
        bindings.add(name, value);
    OTKLIK_TRY(rows, database.selectText(sql, bindings));
    QSet<PersonId> known;
    for (const store::Row row : rows)
        known.insert(row.id<PersonId>("person_id"));
    std::copy_if(people.cbegin(), people.cend(), std::back_inserter(fits),
                 [&known](PersonId id) { return known.contains(id); });
    return fits;
}

static Result<QList<PersonId>> lookThrough(store::Database &database, const CompiledRule &compiled, SiteId site,
                                           const people::SearchText &text, int limit, const QString &region,
                                           const people::PersonFilter &filter)
{
    OTKLIK_TRY(sql, store::Catalogue::filled(database.engine(), u"audience_search_people"_s, u"(0 = 0)"_s,
                                             u'(' + compiled.sql + u')'));
    store::Bindings bindings = compiled.bindings;
    const store::Bindings filters = people::filterBindings(filter);
    for (const auto &[name, value] : filters.values())
        bindings.add(name, value);
    bindings.add(u"site"_s, site.bound());
    bindings.add(u"limit"_s, limit);
    const people::SearchSlots asked = people::searchSlots(text, region);
    people::bindWords(bindings, text.words);
    people::bindStarts(bindings, asked);
    bindings.add(u"addressed"_s, asked.isAddressed() ? 1 : 0);
    // Digits are no signs of LIKE; an empty pattern fits no number.
    bindings.add(u"digits"_s, !asked.inside.isEmpty() ? u'%' + asked.inside + u'%'
                              : !asked.ends.isEmpty() ? u'%' + asked.ends
                                                      : u""_s);
    const people::TextRange mailbox =
        asked.mailbox.isEmpty() ? people::TextRange{u""_s, u""_s} : people::beginningWith(asked.mailbox);
    bindings.add(u"mailbox_from"_s, mailbox.from);
    bindings.add(u"mailbox_to"_s, mailbox.to);
    OTKLIK_TRY(rows, database.selectText(sql, bindings));
    QList<PersonId> found;
    for (const store::Row row : rows)
        found << row.id<PersonId>("person_id");
    return found;
}

Result<QList<PersonId>> searchAmong(store::Database &database, const Rule &rule, SiteId site, const QString &typed,
                                    int limit, const people::PersonFilter &filter)
{
    OTKLIK_TRY(region, people::organisationRegion(database));
    const people::SearchText text = people::searchText(typed);
    OTKLIK_TRY(found, searchEverywhere(database, site, text, region, filter));
    OTKLIK_TRY(fits, fitting(database, rule, found));
    if (fits.size() < limit && found.size() >= widest) {
        OTKLIK_TRY(compiled, RuleCompiler(database).compile(rule));
        OTKLIK_TRY(others, lookThrough(database, compiled, site, text, limit, region, filter));
        for (const PersonId id : std::as_const(others)) {
            if (!fits.contains(id))
                fits << id;
        }
    }
    return fits.first(std::min<qsizetype>(fits.size(), limit));
}

Result<QList<PersonId>> searchAmongDecided(store::Database &database, CampaignId campaign, const QString &typed,
                                           int limit)
{
    OTKLIK_TRY(decided, store::Catalogue::text(database.engine(), u"audience_among_decided"_s));
    OTKLIK_TRY(region, people::organisationRegion(database));
    const CompiledRule among{u"p.person_id IN (\n%1\n)"_s.arg(decided), {{u"campaign"_s, campaign.bound()}}};
    const people::SearchText text = people::searchText(typed);
    OTKLIK_TRY(found, searchEverywhere(database, SiteId(), text, region, {}));
    if (found.size() < widest) // whoever reads their rows finds out who of them was decided about
        return found;
    return lookThrough(database, among, SiteId(), text, limit, region, {});
}

Result<QList<people::Person>> searchSimilarAmong(store::Database &database, const Rule &rule, SiteId site,
                                                 const QString &typed, int limit, const people::PersonFilter &filter)
{
    OTKLIK_TRY(similar, people::searchSimilar(database, site, typed, widest, {}, filter));
    QList<PersonId> ids;
    for (const people::Person &person : std::as_const(similar))
        ids << person.id;
    OTKLIK_TRY(fits, fitting(database, rule, ids));
    const QSet<PersonId> known(fits.cbegin(), fits.cend());
    similar.removeIf([&known](const people::Person &person) { return !known.contains(person.id); });
    return similar.first(std::min<qsizetype>(similar.size(), limit));
}

} // namespace otklik::audience
