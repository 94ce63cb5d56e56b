// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace otklik::access {

/// Whether guessers try a password of twelve characters or more early: one of resources/access/commonpasswords.txt with
/// digits and signs around it or in place of letters («P@ssw0rd2026!»), a piece over and over, a row of the keyboard or
/// of digits, or the name of this program. OWASP ASVS 5.0, 6.2.4; no word leaves the machine.
[[nodiscard]] bool isCommonPassword(const QString &password);

} // namespace otklik::access
