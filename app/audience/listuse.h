// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "personlists.h"

namespace otklik::audience {

/// Changes of lists that rules may name: people::PersonLists knows no segments, so these ask first. A list that a
/// segment's rule names is neither renamed nor removed (list.in_use, Conflict). Otherwise the errors of
/// people::PersonLists.
[[nodiscard]] Result<people::PersonList> renameList(store::Database &database, PersonListId list, const QString &name);
[[nodiscard]] Done removeList(store::Database &database, PersonListId list);
/// A smart list of a saved segment. Error segment.unknown.
[[nodiscard]] Result<people::PersonList> addSmartList(store::Database &database, const QString &name,
                                                      people::ListScope scope, const QString &segment,
                                                      SiteId site = defaultSite);
/// How many people stand on a list now; those of a smart list are counted by its segment.
[[nodiscard]] Result<qint64> countList(store::Database &database, const people::PersonList &list);

} // namespace otklik::audience
