// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

#include "database.h"

namespace otklik::access {

/// What one code of the second factor opened: one desk, with all its connections.
struct OpenSession
{
    qint64 id = 0;
    QDateTime since;
    QDateTime until; ///< it ends by itself then
    QString address; ///< empty: the server itself
    QString machine;
    bool odd = false;  ///< a computer and address that the login had not used before
    bool here = false; ///< of the connection that asks
};

/// One's own that are open, newest first. Errors: access.one_desk (SQLite), access.code_needed, database.forbidden.
[[nodiscard]] Result<QList<OpenSession>> mySessions(store::Database &database);
/// Ends one of one's own, after a fresh code (access.step_up_needed): the gate closes at once for its connections.
/// Never that of the connection that asks; signOut() does that. Error access.no_session (NotFound): it is over already,
/// or it never was one's own.
[[nodiscard]] Done endMySession(store::Database &database, qint64 session);

/// The same of somebody else. Seen by administrators, supervisors and auditors; errors access.unknown_operator,
/// access.one_desk, database.forbidden.
[[nodiscard]] Result<QList<OpenSession>> sessionsOf(store::Database &database, const QString &login);
/// By administrators after a fresh code (access.step_up_needed), and by a superuser; never one's own
/// (access.own_rights). Without \a session all of them; how many these were. The login may sign in again.
/// Error access.no_session (NotFound): \a session is over, or it is not one of this login.
[[nodiscard]] Result<qint64> endSessions(store::Database &database, const QString &login,
                                         std::optional<qint64> session = {});

} // namespace otklik::access
