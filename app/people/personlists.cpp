// SPDX-License-Identifier: GPL-3.0-or-later
#include "personlists.h"

#include <algorithm>

#include "personrows.h"
#include "personsearch.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static constexpr int longestPage = 1000;
static constexpr int daysOfUndo = 30;

QString code(ListKind kind)
{
    return kind == ListKind::Smart ? u"smart"_s : kind == ListKind::Starred ? u"starred"_s : u"people"_s;
}

QString code(ListScope scope)
{
    return scope == ListScope::City ? u"city"_s : scope == ListScope::Site ? u"site"_s : u"personal"_s;
}

QString listName(const PersonList &list)
{
    return list.kind == ListKind::Starred ? translate("People", "Starred", "a list of people") : list.name;
}

static PersonList listFromRow(const store::Row &row)
{
    PersonList list;
    list.id = row.id<PersonListId>("list_id");
    list.site = row.id<SiteId>("site_id");
    list.name = row.text("name");
    const QString kind = row.text("kind");
    list.kind = kind == "smart"_L1 ? ListKind::Smart : kind == "starred"_L1 ? ListKind::Starred : ListKind::People;
    const QString scope = row.text("scope");
    list.scope = scope == "city"_L1 ? ListScope::City : scope == "site"_L1 ? ListScope::Site : ListScope::Personal;
    list.owner = row.text("owner");
    list.segment = row.text("segment");
    list.mine = row.flag("mine");
    list.changeable = row.flag("changeable");
    list.starred = row.flag("starred");
    list.createdAt = row.instant("created_at");
    list.updatedAt = row.instant("updated_at");
    return list;
}

static tl::unexpected<Error> unknown(const QString &name = {})
{
    return fail(Failure::NotFound, u"list.unknown"_s,
                name.isEmpty()
                    ? translate("People", "The list is gone, or it is somebody's personal list. Nothing was changed.")
                    : translate("People", "There is no list «%1» that you can see.").arg(name));
}

Result<QList<PersonList>> PersonLists::all() const
{
    OTKLIK_TRY(rows, m_database.select(u"people_list_list_of_people"_s));
    QList<PersonList> lists;
    for (const store::Row row : rows)
        lists << listFromRow(row);
    return lists;
}

Result<QHash<PersonListId, qint64>> PersonLists::counts() const
{
    OTKLIK_TRY(rows, m_database.select(u"people_count_list_of_people"_s));
    QHash<PersonListId, qint64> counts;
    for (const store::Row row : rows)
        counts.insert(row.id<PersonListId>("list_id"), row.integer("people"));
    return counts;
}

Result<PersonList> PersonLists::find(PersonListId id) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_find_list_of_people"_s, {{u"list"_s, id.bound()}}));
    if (rows.isEmpty())
        return unknown();
    return listFromRow(rows.first());
}

Result<PersonList> PersonLists::find(const QString &name) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_name_list_of_people"_s, {{u"name"_s, name.trimmed()}}));
    if (rows.isEmpty())
        return unknown(name);
    const PersonList list = listFromRow(rows.first());
    if (list.scope == ListScope::Site && rows.size() > 1 && rows.at(1).text("scope") == "site"_L1)
        return fail(Failure::Conflict, u"list.ambiguous"_s,
                    translate("People", "Several sites have a list «%1». Give one of them another name.").arg(name));
    return list;
}

Result<PersonList> PersonLists::changeable(PersonListId id) const
{
    OTKLIK_TRY(list, find(id));
    if (!list.changeable)
        return fail(Failure::Forbidden, u"list.not_yours"_s,
                    translate("People", "«%1» is changed by whoever made it and by supervisors. It was kept as it is.")
                        .arg(list.name));
    if (list.kind == ListKind::Starred)
        return fail(Failure::Conflict, u"list.built_in"_s,
                    translate("People", "The list of those with a star is part of the program. It was kept as it is."));
    return list;
}

Done PersonLists::checkName(const QString &name, PersonListId except) const
{
    if (name.isEmpty() || name.size() > 100 || name.contains(QChar::Null) || name.contains(u'\n') ||
        name.compare(starredList, Qt::CaseInsensitive) == 0)
        return fail(Failure::Invalid, u"list.bad_name"_s,
                    translate("People", "A list needs a name of 1 to 100 characters on one line, and «Starred» is "
                                        "taken. Nothing was stored."));
    OTKLIK_TRY(rows, m_database.select(u"people_name_list_of_people"_s, {{u"name"_s, name}}));
    for (const store::Row row : rows) {
        if (row.id<PersonListId>("list_id") != except) // rules name lists, so a name means one of them
            return fail(Failure::Conflict, u"list.exists"_s,
                        translate("People", "There is a list «%1» already. Choose another name.").arg(name));
    }
    return {};
}

Result<PersonList> PersonLists::add(const QString &name, ListScope scope, const QString &segment, SiteId site)
{
    const QString title = name.trimmed();
    OTKLIK_CHECK(checkName(title, {}));
    OTKLIK_TRY(now, m_database.now());
    store::Tx tx(m_database);
    OTKLIK_CHECK(m_database.change(u"people_forget_list_of_people"_s, {{u"before"_s, now.addDays(-daysOfUndo)}}));
    OTKLIK_TRY(rows, m_database.select(u"people_add_list_of_people"_s,
                                       {{u"site"_s, site.bound()},
                                        {u"name"_s, title},
                                        {u"kind"_s, code(segment.isEmpty() ? ListKind::People : ListKind::Smart)},
                                        {u"scope"_s, code(scope)},
                                        {u"segment"_s, segment.isNull() ? u""_s : segment},
                                        {u"now"_s, now}}));
    OTKLIK_CHECK(tx.commit());
    return find(rows.first().id<PersonListId>("id"));
}

Result<PersonList> PersonLists::rename(PersonListId id, const QString &name)
{
    OTKLIK_TRY(list, changeable(id));
    const QString title = name.trimmed();
    OTKLIK_CHECK(checkName(title, id));
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_CHECK(m_database.change(
        u"people_change_list_of_people"_s,
        {{u"list"_s, id.bound()}, {u"name"_s, title}, {u"scope"_s, code(list.scope)}, {u"now"_s, now}}));
    return find(id);
}

Result<PersonList> PersonLists::share(PersonListId id, ListScope scope)
{
    OTKLIK_TRY(list, changeable(id));
    OTKLIK_CHECK(checkName(list.name, id));
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_CHECK(m_database.change(
        u"people_change_list_of_people"_s,
        {{u"list"_s, id.bound()}, {u"name"_s, list.name}, {u"scope"_s, code(scope)}, {u"now"_s, now}}));
    return find(id);
}

Done PersonLists::remove(PersonListId id)
{
    OTKLIK_CHECK(changeable(id));
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_CHECK(m_database.change(u"people_remove_list_of_people"_s, {{u"list"_s, id.bound()}, {u"now"_s, now}}));
    return {};
}

Result<PersonList> PersonLists::bringBack(PersonListId id)
{
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(rows, m_database.select(u"people_removed_list_of_people"_s, {{u"list"_s, id.bound()}}));
    if (rows.isEmpty())
        return unknown();
    OTKLIK_CHECK(checkName(rows.first().text("name"), id));
    OTKLIK_CHECK(m_database.change(u"people_return_list_of_people"_s, {{u"list"_s, id.bound()}, {u"now"_s, now}}));
    return find(id);
}

Done PersonLists::setStarred(PersonListId id, bool starred)
{
    OTKLIK_CHECK(find(id));
    OTKLIK_CHECK(m_database.change(starred ? u"people_star_list_of_people"_s : u"people_unstar_list_of_people"_s,
                                   {{u"list"_s, id.bound()}}));
    return {};
}

Result<MemberPage> PersonLists::members(PersonListId id, const std::optional<MemberKey> &after, int limit,
                                        const PersonFilter &filter) const
{
    limit = std::clamp(limit, 1, longestPage);
    static const MemberKey beginning{QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC), {}};
    const MemberKey key = after.value_or(beginning);
    store::Bindings bindings = filterBindings(filter);
    bindings.add(u"list"_s, id.bound());
    bindings.add(u"since"_s, key.since);
    bindings.add(u"person"_s, key.person.value);
    bindings.add(u"limit"_s, limit + 1); // one more tells whether there is a next page
    OTKLIK_TRY(rows, m_database.select(u"people_page_list_of_people"_s, bindings));
    QList<Person> people;
    MemberPage page;
    for (const store::Row row : rows) {
        if (people.size() == limit) {
            page.next = MemberKey{page.members.last().since, people.last().id};
            break;
        }
        people << personFromRow(row);
        page.members << ListMember{{}, row.instant("since"), row.text("added_by")};
    }
    OTKLIK_CHECK(readAddresses(m_database, people));
    for (qsizetype i = 0; i < people.size(); ++i)
        page.members[i].person = people.at(i);
    return page;
}

Result<qint64> PersonLists::count(PersonListId id) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_size_list_of_people"_s, {{u"list"_s, id.bound()}}));
    return rows.first().integer("people");
}

Result<QHash<PersonId, QDateTime>> PersonLists::among(PersonListId id, const QList<PersonId> &people) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_among_list_of_people"_s,
                                       {{u"list"_s, id.bound()}, {u"people"_s, idsAsJson(people)}}));
    QHash<PersonId, QDateTime> since;
    for (const store::Row row : rows)
        since.insert(row.id<PersonId>("person_id"), row.instant("since"));
    return since;
}

Result<QList<ListMembership>> PersonLists::listsOf(PersonId person) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_list_lists_list_of_people"_s, {{u"person"_s, person.bound()}}));
    QList<ListMembership> lists;
    for (const store::Row row : rows)
        lists << ListMembership{listFromRow(row), row.instant("since"), row.text("added_by")};
    return lists;
}

Result<QSet<PersonId>> PersonLists::withStar(const QList<PersonId> &people) const
{
    OTKLIK_TRY(rows, m_database.select(u"people_star_among_list_of_people"_s, {{u"people"_s, idsAsJson(people)}}));
    QSet<PersonId> starred;
    for (const store::Row row : rows)
        starred.insert(row.id<PersonId>("person_id"));
    return starred;
}

Result<PersonList> PersonLists::starred()
{
    OTKLIK_TRY(lists, all());
    for (const PersonList &list : std::as_const(lists)) {
        if (list.kind == ListKind::Starred && list.mine)
            return list;
    }
    OTKLIK_TRY(now, m_database.now());
    OTKLIK_TRY(rows, m_database.select(u"people_add_list_of_people"_s, {{u"site"_s, defaultSite.bound()},
                                                                        {u"name"_s, QString(starredList)},
                                                                        {u"kind"_s, code(ListKind::Starred)},
                                                                        {u"scope"_s, code(ListScope::Personal)},
                                                                        {u"segment"_s, u""_s},
                                                                        {u"now"_s, now}}));
    return find(rows.first().id<PersonListId>("id"));
}

} // namespace otklik::people
