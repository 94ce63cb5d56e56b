// SPDX-License-Identifier: GPL-3.0-or-later
#include "personqueries.h"

#include <QCoreApplication>
#include <algorithm>

#include "emailaddress.h"
#include "personrows.h"
#include "personsearch.h"
#include "phone.h"
#include "picklists.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr int longestPage = 1000;

PersonQueries::PersonQueries(store::Database &database, SiteId site)
    : m_database(database),
      m_site(site.isValid() || database.engine() == store::Engine::PostgreSql ? site : defaultSite)
{
}

Result<Person> PersonQueries::find(PersonId id) const
{
    OTKLIK_TRY(people, list({id}));
    if (people.isEmpty())
        return fail(Failure::NotFound, u"person.not_found"_s,
                    QCoreApplication::translate(
                        "People", "There is no person with the number %1. The record may have been removed.")
                        .arg(id.value));
    Person person = people.first();
    OTKLIK_TRY(attributes, m_database.select(u"people_list_attributes"_s, {{u"person"_s, id.bound()}}));
    for (const store::Row row : attributes)
        person.attributes.insert(row.text("name"), row.text("value"));
    return person;
}

Result<QList<Person>> PersonQueries::list(const QList<PersonId> &ids) const
{
    if (ids.isEmpty())
        return QList<Person>();
    OTKLIK_TRY(rows,
               m_database.select(u"people_list_people"_s, {{u"site"_s, m_site.bound()}, {u"ids"_s, idsAsJson(ids)}}));
    QHash<PersonId, Person> found;
    for (const store::Row row : rows)
        found.insert(row.id<PersonId>("id"), personFromRow(row));
    QList<Person> people;
    for (const PersonId id : ids) {
        if (const auto it = found.constFind(id); it != found.cend())
            people << *it;
    }
    OTKLIK_CHECK(readAddresses(m_database, people));
    return people;
}

Result<QList<Person>> PersonQueries::findByKey(const QString &key, const QString &region) const
{
    const QString text = key.trimmed();
    if (text.isEmpty())
        return QList<Person>();
    QList<PersonId> ids;
    store::Bindings whole = filterBindings({});
    whole.add(u"site"_s, m_site.bound());
    whole.add(u"key"_s, text);
    OTKLIK_TRY(external, m_database.select(u"people_search_external"_s, whole)); // merged records' ids too
    for (const store::Row row : external)
        ids << row.id<PersonId>("id");
    if (ids.isEmpty()) {
        QString regionUsed = region;
        if (regionUsed.isEmpty()) {
            OTKLIK_TRY(own, organisationRegion(m_database));
            regionUsed = own;
        }
        const auto address =
            addressFromText(text.contains(u'@') ? AddressKind::Email : AddressKind::Mobile, text, regionUsed);
        if (!address)
            return QList<Person>(); // neither an external id that we know nor an address at all
        OTKLIK_TRY(rows, m_database.select(u"people_find_by_address"_s,
                                           {{u"site"_s, m_site.bound()}, {u"value"_s, address->value}}));
        for (const store::Row row : rows)
            ids << row.id<PersonId>("id");
    }
    return list(ids);
}

static store::Bindings pageBindings(SiteId site, const PageKey &key, int limit, const PersonFilter &filter)
{
    store::Bindings bindings = filterBindings(filter);
    bindings.add(u"site"_s, site.bound());
    bindings.add(u"key"_s, key.nameKey);
    bindings.add(u"id"_s, key.id.value);
    bindings.add(u"limit"_s, limit);
    return bindings;
}

Result<PersonPage> PersonQueries::page(const std::optional<PageKey> &after, int limit, const PersonFilter &filter) const
{
    limit = std::clamp(limit, 1, longestPage);
    // One more than asked for tells whether there is a next page.
    OTKLIK_TRY(rows, m_database.select(u"people_page_people"_s,
                                       pageBindings(m_site, after.value_or(PageKey()), limit + 1, filter)));
    PersonPage page;
    for (const store::Row row : rows) {
        if (page.people.size() == limit) {
            page.next = PageKey{page.people.last().nameKey, page.people.last().id};
            break;
        }
        page.people << personFromRow(row);
    }
    OTKLIK_CHECK(readAddresses(m_database, page.people));
    return page;
}

Result<QList<Person>> PersonQueries::pageBefore(const PageKey &before, int limit, const PersonFilter &filter) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_page_people_before"_s,
                                       pageBindings(m_site, before, std::clamp(limit, 1, longestPage), filter)));
    QList<Person> people;
    for (const store::Row row : rows)
        people << personFromRow(row);
    std::reverse(people.begin(), people.end());
    OTKLIK_CHECK(readAddresses(m_database, people));
    return people;
}

Result<QList<Person>> PersonQueries::search(const QString &text, int limit, const QString &region,
                                            const PersonFilter &filter) const
{
    QString regionUsed = region;
    if (regionUsed.isEmpty()) {
        OTKLIK_TRY(own, organisationRegion(m_database));
        regionUsed = own;
    }
    OTKLIK_TRY(ids, searchPeople(m_database, m_site, text, std::clamp(limit, 1, longestPage), regionUsed, filter));
    return list(ids);
}

Result<PersonCount> PersonQueries::count() const
{
    static constexpr qint64 cheap = 200000;
    if (m_database.engine() == store::Engine::Sqlite) {
        OTKLIK_TRY(rows, m_database.select(u"people_count_people"_s, {{u"site"_s, m_site.bound()}}));
        return PersonCount{rows.first().integer("n"), true};
    }
    OTKLIK_TRY(rows, m_database.select(u"people_count_some"_s, {{u"site"_s, m_site.bound()}, {u"limit"_s, cheap + 1}}));
    const qint64 counted = rows.first().integer("n");
    if (counted <= cheap)
        return PersonCount{counted, true};
    OTKLIK_TRY(estimate, m_database.select(u"people_estimate_people"_s)); // of the whole city
    return PersonCount{qMax(counted, estimate.first().integer("n")), false};
}

} // namespace otklik::people
