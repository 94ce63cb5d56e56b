// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "peoplequery.h"

namespace otklik::views {

/// A search that finds more is no list to hand out: a segment says whom it means.
inline constexpr int mostFoundToExport = 5000;

/// Writes everybody whom the list of people shows, not only the page that was read, into \a path (.xlsx, .csv); the
/// order is that of the records. Asks first whether they may leave the house (privacy::askForExport). \a goOn hears how
/// many of how many are written and may say no. Answers how many there are in the file. Errors: export.too_wide
/// (Invalid), those of audience::PeopleExport, of privacy::askForExport, segment.unknown.
[[nodiscard]] Result<qint64> exportPeopleList(store::Database &database, const PeopleQuery &query, SiteId site,
                                              const QString &path,
                                              const std::function<bool(qint64 done, qint64 total)> &goOn = {});

} // namespace otklik::views
