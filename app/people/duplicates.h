// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "database.h"
#include "duplicaterules.h"

namespace otklik::people {

/// «later» goes to the end of the queue; «dismissed» (not the same person) is never offered again; «joined»: merged.
enum class PairState { Open, Later, Dismissed, Joined };
[[nodiscard]] QString code(PairState state);

/// Two records of perhaps one person; low < high.
struct DuplicatePair
{
    PersonId low;
    PersonId high;
    SiteId lowSite;
    SiteId highSite;
    int score = 0;
    QList<DuplicateReason> reasons;
    PairState state = PairState::Open;
    QString lowName; ///< displayName(), of list() only
    QString highName;
    [[nodiscard]] bool ofTwoSites() const { return lowSite != highSite; }
    bool operator==(const DuplicatePair &) const = default;
};

/// The pair with both people, for the eye.
struct DuplicateView
{
    DuplicatePair pair;
    Person low; ///< with addresses and attributes
    Person high;
};

/// Somebody who looks like the person that is being typed.
struct DuplicateHint
{
    Person person; ///< with addresses
    DuplicateVerdict verdict;
};

/// The queue of pairs. Under row-level security everybody meets the pairs of which they see both sides. Lives on the
/// thread of its database.
class Duplicates
{
public:
    explicit Duplicates(store::Database &database) : m_database(database) {}

    /// Open pairs, the surest first, then those put off; those after \a after in this order.
    [[nodiscard]] Result<QList<DuplicatePair>> list(int limit, const std::optional<DuplicatePair> &after = {}) const;
    /// How many wait, at most \a most (counting the rest tells nobody anything).
    [[nodiscard]] Result<qint64> count(qint64 most = 10000) const;
    /// Error duplicates.pair_not_found where one of the two has gone or is not to be seen.
    [[nodiscard]] Result<DuplicateView> view(PersonId one, PersonId other) const;

    /// Says of two people that they are not the same, or that somebody looks later, or takes it back (Open). Of people
    /// who are no pair yet it makes one. Answers with the state before. Errors: duplicates.pair_not_found,
    /// duplicates.joined (they have been merged).
    Result<PairState> setState(PersonId one, PersonId other, PairState state);

    /// Whom somebody who is being typed looks like, the likeliest first: by name and birth date, phone or e-mail as far
    /// as they stand there; people with the typed phone or e-mail also without a name. By index only; who \a typed.id
    /// is is left out.
    [[nodiscard]] Result<QList<DuplicateHint>> lookingLike(const Person &typed, SiteId site, const QString &region = {},
                                                           int limit = 3) const;

private:
    store::Database &m_database;
};

/// Makes the keys of these people anew; part of every change of a person at a desk, in its transaction. (What an import
/// changes the search itself notices by the versions.) Errors: the database's own.
[[nodiscard]] Done refreshDuplicateKeys(store::Database &database, const QList<PersonId> &people);

} // namespace otklik::people

Q_DECLARE_METATYPE(otklik::people::DuplicatePair)
