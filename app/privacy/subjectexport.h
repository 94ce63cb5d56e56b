// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "database.h"
#include "ids.h"

namespace otklik::privacy {

/// Everything that is known of one person, as they may ask for it (GDPR articles 15 and 20). Knows other rooms only by
/// their SQL views, and reads with the rights of who asks: what these do not reach is named in `left_out`.
class SubjectExport
{
public:
    explicit SubjectExport(store::Database &database) : m_database(database) {}

    /// {"made_at","person":{…},"attributes":{…},"addresses":[…],"number_lookups":[…],"service_events":[…],
    ///  "consent":{"words","standing"},"messages":[{…,"facts"}],"notes":[…],"campaign_decisions":[…],"lists":[…],"household":[{"since","people"}],
    ///  "patient_of":[…],"left_out":[{"part","why"}]}
    /// Errors: person.not_found; access.step_up_needed (PostgreSQL: give a fresh code first); the database's own.
    [[nodiscard]] Result<QJsonObject> collect(PersonId person);
    /// Writes the ZIP: subject.html to read, subject.json for machines. Readable by its owner only; the old file of
    /// that name stays whole until the new one is. Adds privacy.cannot_write (Invalid). Returns what collect() did.
    [[nodiscard]] Result<QJsonObject> write(PersonId person, const QString &path);

private:
    [[nodiscard]] Result<bool> mayRead(const QString &view);
    [[nodiscard]] Result<QJsonArray> list(const QString &statement, const QString &view, PersonId person);
    [[nodiscard]] Result<QJsonArray> messages(PersonId person);
    [[nodiscard]] Result<QJsonArray> clinics(PersonId person);
    void leaveOut(const QString &part, const QString &why);
    store::Database &m_database;
    QJsonArray m_leftOut;
};

} // namespace otklik::privacy
