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
static constexpr int words = 4;
static constexpr int addresses = 4;

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

/// For LIKE. What is typed as an address has no % and no backslash, but e-mails have _.
static QString pattern(const QString &text)
{
    return QString(text).remove(u'%').remove(u'\\');
}

static Result<QList<PersonId>> lookThrough(store::Database &database, const Rule &rule, SiteId site,
                                           const people::SearchText &text, int limit, const QString &region,
                                           const people::PersonFilter &filter)
{
    OTKLIK_TRY(compiled, RuleCompiler(database).compile(rule));
    OTKLIK_TRY(sql, store::Catalogue::filled(database.engine(), u"audience_search_people"_s, u"(0 = 0)"_s,
                                             u'(' + compiled.sql + u')'));
    store::Bindings bindings = compiled.bindings;
    const store::Bindings filters = people::filterBindings(filter);
    for (const auto &[name, value] : filters.values())
        bindings.add(name, value);
    bindings.add(u"site"_s, site.bound());
    bindings.add(u"limit"_s, limit);
    for (int i = 0; i < words; ++i) // nameKey() leaves no % and no _
        bindings.add(u"word%1"_s.arg(i + 1), i < text.words.size() ? u"% "_s + text.words[i] + u'%' : u"%"_s);
    QStringList patterns;
    if (!text.email.isEmpty()) {
        patterns << pattern(text.email) + u'%';
    } else if (!text.digits.isEmpty()) {
        const QStringList beginnings = people::phoneBeginnings(text, region);
        for (const QString &beginning : beginnings)
            patterns << beginning + u'%';
        patterns << u"+%"_s + text.digits + u'%';
    }
    for (int i = 0; i < addresses; ++i)
        bindings.add(u"address%1"_s.arg(i + 1),
                     patterns.isEmpty() ? u"%"_s : patterns[std::min<qsizetype>(i, patterns.size() - 1)]);
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
    OTKLIK_TRY(found, people::searchPeople(database, site, text, widest, region, filter));
    OTKLIK_TRY(fits, fitting(database, rule, found));
    if (fits.size() < limit && found.size() >= widest) {
        OTKLIK_TRY(others, lookThrough(database, rule, site, text, limit, region, filter));
        for (const PersonId id : std::as_const(others)) {
            if (!fits.contains(id))
                fits << id;
        }
    }
    return fits.first(std::min<qsizetype>(fits.size(), limit));
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
