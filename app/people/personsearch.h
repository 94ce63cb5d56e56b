// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ids.h"
#include "personqueries.h"

namespace otklik::people {

/// A search text taken apart: words of a name, the pieces of one phone put together, the beginning of an e-mail.
struct SearchText
{
    QString whole;              ///< trimmed, as typed
    QStringList words;          ///< by nameKey(), at most four
    QString digits;             ///< 0–9
    bool international = false; ///< the phone began with +
    QString email;              ///< in lower case
    bool operator==(const SearchText &) const = default;
};
[[nodiscard]] SearchText searchText(const QString &typed);

/// Beginnings of E.164 numbers that a typed beginning may mean where \a region is at home: 8916 → +7916, 916 → +7916.
/// One or two digits count only after a plus, or from the prefix that is dialled first at home: 8 → +7, 89 → +79.
[[nodiscard]] QStringList phoneBeginnings(const SearchText &text, const QString &region);

/// The people that PersonQueries::search() shows, the closest first.
[[nodiscard]] Result<QList<PersonId>> searchPeople(store::Database &database, SiteId site, const QString &typed,
                                                   int limit, const QString &region, const PersonFilter &filter);
[[nodiscard]] Result<QList<PersonId>> searchPeople(store::Database &database, SiteId site, const SearchText &text,
                                                   int limit, const QString &region, const PersonFilter &filter);
/// What the statements with filters take.
[[nodiscard]] store::Bindings filterBindings(const PersonFilter &filter);

/// [from, to): everything that begins with a text, under the C collation.
struct TextRange
{
    QString from;
    QString to;
};
[[nodiscard]] TextRange beginningWith(const QString &text);

} // namespace otklik::people
