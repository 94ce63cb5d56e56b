// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "bulkwords.h"
#include "peoplequery.h"

namespace otklik::views {

/// Whom a change of many is for: those picked in the table, or everybody whom the filter shows.
struct BulkChoice
{
    QList<PersonId> only;
    std::optional<PeopleQuery> all;
    [[nodiscard]] bool isEmpty() const { return only.isEmpty() && !all; }
};

/// What is changed.
struct BulkAction
{
    enum Kind { AddToList, TakeOffList, District, Language, Channel, Subscribe, Unsubscribe };
    Kind kind = AddToList;
    PersonListId list;
    QString value; ///< the number of a district, a code
    TopicId topic;
    QString evidence; ///< of a word of consent
};

/// What an undo came to.
struct BulkBack
{
    people::BulkUndone undone;
    QStringList keptNames; ///< of the first of those who were kept
};

/// A change that may be taken back still.
struct BulkLine
{
    people::BulkRun run;
    QString about; ///< the name of the list, district or topic
};

/// \a progress hears how many of how many are done. Errors: those of peopleOf(), people::PersonBulk,
/// consent::BulkWords.
[[nodiscard]] Result<people::BulkResult> applyBulk(store::Database &database, const BulkChoice &choice,
                                                   const BulkAction &action, SiteId site,
                                                   const std::function<bool(qint64 done, qint64 total)> &progress = {});
[[nodiscard]] Result<BulkBack> undoBulk(store::Database &database, BulkId run, SiteId site);
/// One's own changes of the last thirty days, the newest first.
[[nodiscard]] Result<QList<BulkLine>> recentBulk(store::Database &database);

} // namespace otklik::views
