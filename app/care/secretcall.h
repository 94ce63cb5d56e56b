// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "database.h"

namespace otklik::care {

/// A statement of the catalogue with $1, $2 …, whose values travel apart from its text so that no log of the server can
/// quote them: names, reasons, diagnoses. PostgreSQL only. Returns the first column of the first row as text.
[[nodiscard]] Result<QString> callSecretly(store::Database &database, const QString &statement,
                                           const QStringList &values);

} // namespace otklik::care
