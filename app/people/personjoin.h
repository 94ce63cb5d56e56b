// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "person.h"

namespace otklik::people {

/// Identifies a merge in the journal.
using JoinId = Id<struct JoinTag>;

/// Two records that became one.
struct JoinRecord
{
    JoinId id;
    SiteId siteId;
    PersonId survivor;
    PersonId lost;
    QDateTime at;       ///< UTC
    QString byWhom;     ///< the login; empty on one desk
    QString lostName;   ///< displayName() of the record that was merged away
    QDateTime undoneAt; ///< invalid: it stands
    bool operator==(const JoinRecord &) const = default;
};

/// What an un-merge could not put back as it was.
struct JoinConflict
{
    enum class Why {
        ChangedSince, ///< a field of the survivor was changed after the merge: it stays as it is now
        Gone,         ///< a row that had moved was removed after the merge
        Taken,        ///< somebody else has got the external id
        SaidSince     ///< words of consent came after the merge: they stay with the survivor
    };
    QString object; ///< the table: "person", "address" …
    QString key;    ///< the field or the row
    Why why = Why::Gone;
    bool operator==(const JoinConflict &) const = default;
};
[[nodiscard]] QString sentence(const JoinConflict &conflict);

struct UnjoinResult
{
    PersonId survivor;
    PersonId lost;
    QList<JoinConflict> conflicts;
};

/// \a kept, with what it does not say taken from \a other: names, birth date, sex, language and the like, external id,
/// attributes. (Addresses a merge puts together itself.)
[[nodiscard]] Person withGapsFilled(const Person &kept, const Person &other);

/// Makes two records of one person one, and two again (app/decisions/0007). Everything happens in one transaction, by
/// the database's own functions: whoever may merge need not have the rights to every table that points at a person.
/// Lives on the thread of its database.
class PersonJoin
{
public:
    explicit PersonJoin(store::Database &database) : m_database(database) {}

    /// \a survivor has the fields as chosen (addresses are put together: the survivor's first; an attribute of both
    /// gets the value given here). Errors: join.not_found (one of them has gone or is not to be seen), join.two_sites,
    /// join.same, person.changed (the survivor was changed since it was read), access.step_up_needed.
    [[nodiscard]] Result<JoinId> join(const Person &survivor, PersonId lost);
    /// Takes a merge back: what moved goes home, also where it was changed since; what came since stays with the
    /// survivor. Errors: join.unknown, join.joined_further (the survivor was merged into somebody else: that first),
    /// join.erased (nothing is left to go back to), access.step_up_needed.
    [[nodiscard]] Result<UnjoinResult> unjoin(JoinId id);
    /// The merges that this person came out of or vanished in (not valid: of everybody), the newest first.
    [[nodiscard]] Result<QList<JoinRecord>> list(PersonId person = {}, bool alsoUndone = false, int limit = 100) const;

private:
    store::Database &m_database;
};

} // namespace otklik::people
