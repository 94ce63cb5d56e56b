// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace otklik::access {

/// Calls a function about the operator \a login: its refusals become sentences. Errors: those of operators.h.
[[nodiscard]] Result<QString> askOperators(store::Database &database, const QString &statement,
                                           const QList<QByteArray> &values, const QString &login);

} // namespace otklik::access
