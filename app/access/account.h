// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operators.h"

namespace otklik::access {

/// What somebody does with their own login, on PostgreSQL, signed in (access.code_needed or database.forbidden
/// otherwise; access.one_desk on SQLite). The password: setPassword() of operators.h.

/// Newest first: \a days back, at most \a limit lines.
[[nodiscard]] Result<QList<SignInLine>> mySignIns(store::Database &database, int days = 30, int limit = 200);

/// The first step to another authenticator, after a fresh code of the one in use (access.step_up_needed). The one in
/// use counts until confirmFactor().
[[nodiscard]] Result<Enrolment> newFactor(store::Database &database);
/// The second step, within 15 minutes: a code of the new authenticator puts it in place of the old one and ends the
/// sessions of this login at other desks. Error access.code_wrong (Forbidden): the old one still counts.
[[nodiscard]] Done confirmFactor(store::Database &database, const QString &code);

/// After a fresh code: ends the sessions of this login at other desks; how many desks these were.
[[nodiscard]] Result<qint64> endOtherSessions(store::Database &database);

/// What is wrong with a new password of one's own, as a sentence; empty: nothing. Its length, the login in it, the old
/// one again (NIST SP 800-63B §5.1.1.2).
[[nodiscard]] QString passwordProblem(const QString &login, const QString &before, const QString &password);

} // namespace otklik::access
