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

/// [from, to): everything that begins with a text, under the C collation.
struct TextRange
{
    QString from;
    QString to;
};
[[nodiscard]] TextRange beginningWith(const QString &text);

/// What a search text asks of people's addresses: the same wherever people are searched.
struct SearchSlots
{
    QList<TextRange> starts; ///< of a phone or e-mail: at most three
    QString ends;            ///< digits that a phone ends with; empty: not asked for
    QString inside;          ///< digits anywhere in a phone, where nothing else is typed; empty: not asked for
    QString mailbox;         ///< a single word that may be an e-mail before its @ is typed; empty: it is none
    [[nodiscard]] bool isAddressed() const { return !starts.isEmpty() || !ends.isEmpty(); }
};
[[nodiscard]] SearchSlots searchSlots(const SearchText &text, const QString &region);
/// :word1 … :word4, LIKE patterns for a name key with a blank before it; '%' where there are fewer words.
void bindWords(store::Bindings &bindings, const QStringList &words);
/// :from1, :to1 … :from3, :to3, the starts; where there are fewer, ranges that hold nothing.
void bindStarts(store::Bindings &bindings, const SearchSlots &asked);

/// The people that PersonQueries::search() shows, the closest first.
[[nodiscard]] Result<QList<PersonId>> searchPeople(store::Database &database, SiteId site, const QString &typed,
                                                   int limit, const QString &region, const PersonFilter &filter);
[[nodiscard]] Result<QList<PersonId>> searchPeople(store::Database &database, SiteId site, const SearchText &text,
                                                   int limit, const QString &region, const PersonFilter &filter);
/// What the statements with filters take.
[[nodiscard]] store::Bindings filterBindings(const PersonFilter &filter);

} // namespace otklik::people
