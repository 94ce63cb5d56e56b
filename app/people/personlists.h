// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <optional>

#include "database.h"
#include "personlistids.h"
#include "personqueries.h"

namespace otklik::people {

/// What a list holds: people that were put on it, those of a saved segment at the moment of asking, or those to whom
/// this login gave a star.
enum class ListKind { People, Smart, Starred };
/// "people", "smart", "starred".
[[nodiscard]] QString code(ListKind kind);

/// Who sees a list: its owner alone, who sees its site, everybody. On one desk everybody is the one desk.
enum class ListScope { Personal, Site, City };
/// "personal", "site", "city".
[[nodiscard]] QString code(ListScope scope);

struct PersonList
{
    PersonListId id;
    SiteId site = defaultSite;
    QString name; ///< "Starred" of the built-in list; listName() says it in the locale's language
    ListKind kind = ListKind::People;
    ListScope scope = ListScope::Personal;
    QString owner;          ///< a login; empty on one desk
    QString segment;        ///< of a smart list
    bool mine = true;       ///< made by this login
    bool changeable = true; ///< by this login: its owner, and supervisors
    bool starred = false;   ///< by this login
    QDateTime createdAt;    ///< UTC
    QDateTime updatedAt;    ///< UTC; also when people were put on it or taken off
    bool operator==(const PersonList &) const = default;
};
[[nodiscard]] QString listName(const PersonList &list);

/// The name of the built-in list of each login, as rules write it.
inline constexpr QLatin1String starredList("Starred");

struct ListMember
{
    Person person; ///< with addresses, without attributes
    QDateTime since;
    QString addedBy; ///< a login; empty on one desk
};

/// Where a page of members ends.
struct MemberKey
{
    QDateTime since;
    PersonId person;
    bool operator==(const MemberKey &) const = default;
};

struct MemberPage
{
    QList<ListMember> members;
    std::optional<MemberKey> next; ///< nothing: these were the last
};

/// One list that a person stands on.
struct ListMembership
{
    PersonList list;
    QDateTime since;
    QString addedBy;
    bool operator==(const ListMembership &) const = default;
};

/// Lists of people. Who sees and changes which one the database decides (rules of resources/access/permissions.txt): a
/// personal list exists for its owner alone; a shared one is changed by its owner and by supervisors. Lives on the
/// thread of its database; every change is a transaction of its own. Many people are put on a list and taken off by
/// PersonBulk.
class PersonLists
{
public:
    explicit PersonLists(store::Database &database) : m_database(database) {}

    /// Everything that this login sees, by name; nothing is counted.
    [[nodiscard]] Result<QList<PersonList>> all() const;
    /// How many people that this login sees stand on each list; smart lists are not among them.
    [[nodiscard]] Result<QHash<PersonListId, qint64>> counts() const;
    /// Error list.unknown (NotFound).
    [[nodiscard]] Result<PersonList> find(PersonListId id) const;
    /// Of several of one name the one of the city, then of a site, then one's own. Errors: list.unknown,
    /// list.ambiguous (Conflict: lists of several sites are called so).
    [[nodiscard]] Result<PersonList> find(const QString &name) const;

    /// \a segment not empty: a smart list of that segment, which nobody looks up here. Errors: list.bad_name,
    /// list.exists (Conflict), and what the database refuses.
    [[nodiscard]] Result<PersonList> add(const QString &name, ListScope scope, const QString &segment = {},
                                         SiteId site = defaultSite);
    /// Errors: list.unknown, list.not_yours (Forbidden), list.built_in (Conflict), list.bad_name, list.exists. Rules
    /// that name the list are the caller's care (audience::renameList()).
    [[nodiscard]] Result<PersonList> rename(PersonListId id, const QString &name);
    /// Errors: list.unknown, list.not_yours, list.built_in, list.exists.
    [[nodiscard]] Result<PersonList> share(PersonListId id, ListScope scope);
    /// The list goes out of sight with everybody on it, and can be brought back for thirty days. Errors: list.unknown,
    /// list.not_yours, list.built_in.
    [[nodiscard]] Done remove(PersonListId id);
    /// Error list.exists where a new list took its name, list.unknown.
    [[nodiscard]] Result<PersonList> bringBack(PersonListId id);
    /// One's own star on a list.
    [[nodiscard]] Done setStarred(PersonListId id, bool starred);

    /// The next \a limit people on a list, those put on it last first. Filters narrow it. Not for smart lists.
    [[nodiscard]] Result<MemberPage> members(PersonListId id, const std::optional<MemberKey> &after, int limit,
                                             const PersonFilter &filter = {}) const;
    [[nodiscard]] Result<qint64> count(PersonListId id) const;
    /// Of these people those on the list, with since when.
    [[nodiscard]] Result<QHash<PersonId, QDateTime>> among(PersonListId id, const QList<PersonId> &people) const;
    /// The lists that a person stands on, by name; not the smart ones.
    [[nodiscard]] Result<QList<ListMembership>> listsOf(PersonId person) const;

    /// Of these people those with a star of this login.
    [[nodiscard]] Result<QSet<PersonId>> withStar(const QList<PersonId> &people) const;
    /// The list «Starred» of this login; made when it is asked for first.
    [[nodiscard]] Result<PersonList> starred();

private:
    [[nodiscard]] Result<PersonList> changeable(PersonListId id) const;
    [[nodiscard]] Done checkName(const QString &name, PersonListId except) const;
    store::Database &m_database;
};

} // namespace otklik::people
