// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <functional>

#include "database.h"
#include "ids.h"

namespace otklik::access {

/// One thing that somebody did. Names of columns, never values of people.
struct AuditLine
{
    qint64 id = 0;
    QDateTime at;     ///< UTC
    QString who;      ///< the login
    QString fullName; ///< of who, where it is known
    QString address;  ///< where from; empty: by the server's own socket
    QString verb;     ///< insert, update, delete, truncate, open, export, sign_in, sign_out, step_up, code_wrong …
    QString object;   ///< the table, or what was opened
    QString rowKey;   ///< of the one row
    QString site;     ///< name; empty where it belongs to none
    PersonId person;  ///< invalid where it is about nobody or about several
    qint64 rowCount = 0;
    QStringList columns;
    QString oldValues; ///< JSON, of settings and the like; empty otherwise
    QString newValues;
    QString detail;
};

struct AuditQuery
{
    PersonId person; ///< invalid: about anything
    QString who;     ///< a login; empty: anybody
    QDateTime since; ///< UTC; invalid: from the beginning
    QDateTime until; ///< excluded; invalid: to the end
    bool operator==(const AuditQuery &) const = default;
};

/// At most \a most entries, the newest first; \a before: the id of the last one of the page before, 0 for the first
/// page. Of one's own sites, or of all with the city scope. SQLite keeps no audit: none. Error database.forbidden: not
/// an auditor.
[[nodiscard]] Result<QList<AuditLine>> findAudit(store::Database &database, const AuditQuery &query, qint64 before,
                                                 int most);
/// All of them page by page; an error of \a visit ends it. Then the audit itself gets an entry that says so.
[[nodiscard]] Done exportAudit(store::Database &database, const AuditQuery &query,
                               const std::function<Done(const QList<AuditLine> &)> &visit);

/// Somebody whose card an auditor may ask about. No contacts: those are not for auditors.
struct AuditedPerson
{
    PersonId id;
    QString familyName;
    QString givenName;
    QString patronymic;
    QDate birthDate;
};
/// The people whose name (family name first) begins with \a text, in its order, or who have that external number.
[[nodiscard]] Result<QList<AuditedPerson>> findAuditedPeople(store::Database &database, const QString &text, int most);

} // namespace otklik::access
