// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace otklik::store {

/// What holds for the whole organisation: the last resort for people of whom the same is not known.
struct Organisation
{
    QString timeZone; ///< IANA, "Europe/Moscow": quiet hours of people without a zone
    QString region;   ///< ISO 3166-1 alpha-2, "RU": phones without a country code
    QString language; ///< ISO 639-1, "ru": texts for people without a language
    bool operator==(const Organisation &) const = default;
};

/// Reads the settings organisation.time_zone, organisation.region and organisation.language; a missing one is empty.
[[nodiscard]] Result<Organisation> readOrganisation(Database &database);

/// Stores all three in one transaction. Errors (Invalid; nothing is changed): organisation.bad_zone (Qt knows no such
/// zone), organisation.bad_region (not two capital letters), organisation.bad_language (not two or three small
/// letters).
[[nodiscard]] Done saveOrganisation(Database &database, const Organisation &organisation);

} // namespace otklik::store
