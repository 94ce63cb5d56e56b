// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importresult.h"

namespace otklik::people {

/// Whether two search keys ("ivanova anna petrovna") may be the same person's: some word of one is a word of the other,
/// or up to two letters from it. A name that is missing speaks against nothing.
[[nodiscard]] bool alikeNames(const QString &one, const QString &other);

/// Counts a row that looks like somebody who is there, and keeps the first thousand.
void keepSuspect(ImportResult &result, const ImportSuspect &suspect);

/// What is to be said of a row whose person stood in an earlier one.
[[nodiscard]] ImportError repeatedRow(qint64 line, qint64 firstLine, const QString &column);

} // namespace otklik::people
