// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "personqueries.h"

namespace otklik::people {

/// For a search that found nobody: people whose names are written nearly so. Letters swapped, left out, doubled or
/// wrong; another keyboard layout switched on; Latin letters for Cyrillic ones and the other way round. The different
/// names of the site are looked through by their first letters (similarwords.h says what is near), then those people
/// are searched for in the ordinary way; so it needs no index of its own and sees what the login may see.
/// With addresses, the closest first; an empty list where the text holds no name. \a site and \a region as in
/// PersonQueries.
[[nodiscard]] Result<QList<Person>> searchSimilar(store::Database &database, SiteId site, const QString &typed,
                                                  int limit, const QString &region = {},
                                                  const PersonFilter &filter = {});

} // namespace otklik::people
