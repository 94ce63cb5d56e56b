// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "auditlog.h"

/// What a desk says of an entry of the audit, in the locale's words.
namespace otklik::views {

/// «Changed: address», «Card opened», «Signed in».
[[nodiscard]] QString auditWhat(const access::AuditLine &line);
/// «Person 12», «3,400 rows», the key of the row; empty where there is nothing to say.
[[nodiscard]] QString auditAbout(const access::AuditLine &line);
/// The names of what changed; of settings and the like «value: ru → uk»; else the detail.
[[nodiscard]] QString auditDetails(const access::AuditLine &line);
/// «O. Smirnova (smirnova)», or the login alone.
[[nodiscard]] QString auditWho(const access::AuditLine &line);

/// UTF-8 with a byte order mark, then RFC 4180 lines; no cell is read as a formula. Instants in UTC (ISO 8601), names
/// of tables and columns as they are: for another program.
[[nodiscard]] QByteArray auditCsvHead();
[[nodiscard]] QByteArray auditCsv(const QList<access::AuditLine> &lines);

} // namespace otklik::views
