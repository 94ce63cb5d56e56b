// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "personqueries.h"
#include "rule.h"

namespace otklik::audience {

/// The numbers of everybody who fits a rule and a filter, in no order: for changes of many people. \a site not valid:
/// all whom one may see. Opens a transaction of its own. Errors: those of RuleCompiler.
[[nodiscard]] Result<QList<PersonId>> peopleIds(store::Database &database, const Rule &rule,
                                                const people::PersonFilter &filter, SiteId site);

} // namespace otklik::audience
