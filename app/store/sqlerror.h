// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "databaseurl.h"

class QSqlError;

namespace otklik::store {

/// What a driver's error means to the person at the desk. Codes: database.unreachable (the connection is gone),
/// database.cancelled, database.busy, database.full, database.forbidden, database.constraint, database.failed.
/// A constraint's sentence names the constraint, never the values.
[[nodiscard]] Error errorOf(const QSqlError &error, Engine engine);
/// The same for what libpq said itself: \a state is the SQLSTATE, empty where the connection is gone.
[[nodiscard]] Error errorOfServer(const QString &state, const QString &text);

/// What an engine said, on one line and with a full stop, so that another sentence can follow.
[[nodiscard]] QString endedSentence(const QString &text);

} // namespace otklik::store
