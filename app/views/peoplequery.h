// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSet>
#include <optional>

#include "personlists.h"

namespace otklik::views {

/// What the list of people is narrowed by; all of it at once.
struct PeopleQuery
{
    static constexpr int pageSize = 100;
    static constexpr int searchSize = 100; ///< a search answers with the closest ones only

    /// Name, phone, e-mail or external id, as far as it is typed; among those of the segment and the list.
    QString text;
    people::PersonFilter filter;
    QString segment;   ///< its name
    PersonListId list; ///< not valid: any
    QString listName;  ///< for the chip
    [[nodiscard]] bool isNarrow() const
    {
        return !text.isEmpty() || filter != people::PersonFilter() || !segment.isEmpty() || list.isValid();
    }
};

struct PeopleAnswer
{
    QList<people::Person> people;
    std::optional<people::PageKey> next; ///< nothing: these were the last
    QDate today;                         ///< in the organisation's zone
    people::PersonCount count;           ///< of everybody; of the first page only
    bool similar = false;                ///< nobody is called just so; these are nearly
    QHash<PersonId, QDateTime> since;    ///< UTC: since when they stand on the list asked for; not of a smart one
    QSet<PersonId> starred;              ///< those with one's own star
};

/// The next people who fit. Errors: segment.unknown, list.unknown and those of the rooms asked.
[[nodiscard]] Result<PeopleAnswer> readPeople(store::Database &database, const PeopleQuery &query,
                                              const std::optional<people::PageKey> &after, SiteId site);

/// How many people fit in all; exact, so it may take a while.
[[nodiscard]] Result<qint64> countPeople(store::Database &database, const PeopleQuery &query, SiteId site);
/// Everybody who fits, in no order: for changes of many. A search gives those whom it shows. Opens a transaction.
[[nodiscard]] Result<QList<PersonId>> peopleOf(store::Database &database, const PeopleQuery &query, SiteId site);

/// How many these are, for the line beside the title; empty where it is not known.
[[nodiscard]] QString peopleCountText(const PeopleQuery &query, const PeopleAnswer &answer);

} // namespace otklik::views
