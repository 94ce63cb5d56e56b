// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "personqueries.h"
#include "rule.h"

namespace otklik::audience {

/// Of these people those who fit a rule, in their order. Errors: those of RuleCompiler.
[[nodiscard]] Result<QList<PersonId>> fitting(store::Database &database, const Rule &rule,
                                              const QList<PersonId> &people);

/// People::searchPeople() among those who fit a rule: nobody else is in its way, so that everybody called Ivanov on a
/// short list is found beside thirty thousand others of the city. The closest of the whole city are asked first; where
/// there are more of them than are ever looked at, those who fit the rule are looked through by name. \a site: of
/// those who are shown; not valid: all whom one may see. Errors: those of RuleCompiler.
[[nodiscard]] Result<QList<PersonId>> searchAmong(store::Database &database, const Rule &rule, SiteId site,
                                                  const QString &typed, int limit, const people::PersonFilter &filter);

/// The same for everybody of a launched campaign's audience, also those who were left out. Where few of the city are
/// found it may name people who are not in it: whoever reads their decisions (CampaignFates) finds none.
[[nodiscard]] Result<QList<PersonId>> searchAmongDecided(store::Database &database, CampaignId campaign,
                                                         const QString &typed, int limit);

/// The same for typing errors (people::searchSimilar()).
[[nodiscard]] Result<QList<people::Person>> searchSimilarAmong(store::Database &database, const Rule &rule, SiteId site,
                                                               const QString &typed, int limit,
                                                               const people::PersonFilter &filter);

} // namespace otklik::audience
