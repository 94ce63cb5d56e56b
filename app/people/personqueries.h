// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "database.h"
#include "person.h"

namespace otklik::people {

/// Where a page ends: the last person on it. Pages are read by key, never by OFFSET.
struct PageKey
{
    QString nameKey;
    PersonId id;
    bool operator==(const PageKey &) const = default;
};

struct PersonFilter
{
    DistrictId district; ///< not valid: any
    QString language;    ///< empty: any
    std::optional<Sex> sex;
    bool operator==(const PersonFilter &) const = default;
};

struct PersonPage
{
    QList<Person> people;        ///< with addresses, without attributes
    std::optional<PageKey> next; ///< nothing after it: none
};

struct PersonCount
{
    qint64 count = 0;
    bool exact = true;
};

/// Answers about people. Lives on the thread of its database. Every way uses an index by text ranges under the C
/// collation, which stay fast under row-level security (security.md).
/// Errors are the database's own; find() adds person.not_found.
class PersonQueries
{
public:
    /// \a site not valid: everybody whom the login sees, in all its sites (PostgreSQL; on SQLite the default site).
    explicit PersonQueries(store::Database &database, SiteId site = {});

    /// The whole person with addresses and attributes. Error person.not_found.
    [[nodiscard]] Result<Person> find(PersonId id) const;
    /// Everybody with this external id, or this phone (any local form of \a region; empty: the organisation's) or this
    /// e-mail. Several people may share a phone; nobody is an empty list.
    [[nodiscard]] Result<QList<Person>> findByKey(const QString &key, const QString &region = {}) const;
    /// In the order of the ids asked for; missing ones are left out. With addresses, without attributes.
    [[nodiscard]] Result<QList<Person>> list(const QList<PersonId> &ids) const;

    /// The next \a limit people by name after \a after (none: from the beginning).
    [[nodiscard]] Result<PersonPage> page(const std::optional<PageKey> &after, int limit,
                                          const PersonFilter &filter = {}) const;
    /// The \a limit people just before \a before, in the order of names.
    [[nodiscard]] Result<QList<Person>> pageBefore(const PageKey &before, int limit,
                                                   const PersonFilter &filter = {}) const;

    /// As one types: words of the name in any order (each the beginning of a word), a phone from its start in any local
    /// form (from its first sign, if that is a plus or the prefix that one dials first at home) or by its last four or
    /// more digits, the beginning of an e-mail, a whole external id; combined, all must hold (digits beside an e-mail
    /// are not looked at). Of those whom \a filter lets through the \a limit closest, the closest first. An empty text
    /// finds nobody.
    [[nodiscard]] Result<QList<Person>> search(const QString &text, int limit = 30, const QString &region = {},
                                               const PersonFilter &filter = {}) const;

    /// How many people there are, cheaply; exact where that is cheap.
    [[nodiscard]] Result<PersonCount> count() const;

private:
    store::Database &m_database;
    SiteId m_site;
};

} // namespace otklik::people
