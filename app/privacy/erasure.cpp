// SPDX-License-Identifier: GPL-3.0-or-later
#include "erasure.h"

#include "translate.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::privacy {

Result<QString> Erasure::onServer(PersonId person, const QString &reason)
{
    OTKLIK_TRY(rows,
               m_database.select(u"privacy_erase_person"_s, {{u"person"_s, person.bound()}, {u"reason"_s, reason}}));
    return rows.first().text("outcome");
}

Result<QString> Erasure::inFile(PersonId person, const QString &reason, const QString &byWhom)
{
    OTKLIK_TRY(now, m_database.now());
    store::Tx tx(m_database);
    OTKLIK_TRY(before, m_database.select(u"privacy_find_erasure"_s, {{u"person"_s, person.bound()}}));
    if (!before.isEmpty())
        return u"already"_s;
    OTKLIK_TRY(rows, m_database.select(u"privacy_find_erasable"_s, {{u"person"_s, person.bound()}, {u"now"_s, now}}));
    if (rows.isEmpty())
        return u"not_found"_s;
    if (rows.first().flag("patient"))
        return u"patient"_s;
    if (rows.first().flag("in_flight"))
        return u"in_flight"_s;
    OTKLIK_CHECK(m_database.change(u"privacy_add_erasure"_s, {{u"site"_s, rows.first().integer("site_id")},
                                                              {u"person"_s, person.bound()},
                                                              {u"now"_s, now},
                                                              {u"by_whom"_s, byWhom},
                                                              {u"reason"_s, reason}}));
    OTKLIK_CHECK(tx.commit());
    // secure_delete overwrites in the file itself; older pages still lie in the journal until it is written back. Where
    // another program reads just now, the journal goes with its next checkpoint.
    (void)m_database.script(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return u"erased"_s;
}

Result<Erased> Erasure::erase(PersonId person, const QString &reason, const QString &byWhom)
{
    const QString why = reason.simplified();
    if (why.isEmpty())
        return fail(
            Failure::Invalid, u"erasure.no_reason"_s,
            translate("Privacy",
                      "An erasure needs a reason, such as the date of the person’s request. Nothing was changed."));
    const bool server = m_database.engine() == store::Engine::PostgreSql;
    OTKLIK_TRY(outcome, server ? onServer(person, why) : inFile(person, why, byWhom));
    if (outcome == "not_found"_L1)
        return fail(
            Failure::NotFound, u"person.not_found"_s,
            translate("Privacy", "There is no person with the number %1 whom you may erase. Nothing was changed.")
                .arg(person.value));
    if (outcome == "in_flight"_L1)
        return fail(
            Failure::Conflict, u"person.in_flight"_s,
            translate("Privacy",
                      "A message to this person is on its way, or nobody knows yet whether it left. Nothing was "
                      "changed. Wait until it has settled (see «otklikctl unknown list») and erase them then."));
    if (outcome == "patient"_L1)
        return fail(
            Failure::Conflict, u"person.is_patient"_s,
            translate("Privacy",
                      "This person is a patient of a clinic, which must keep its record. Nothing was changed. When "
                      "their registration has ended, erase them then."));
    return Erased{outcome == "already"_L1};
}

} // namespace otklik::privacy
