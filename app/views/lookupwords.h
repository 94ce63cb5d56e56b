// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include "lookups.h"
#include "lookupschedules.h"

namespace otklik::views {

/// «Everybody», «Segment “North”», «List “Due”», «One person»: whose numbers.
[[nodiscard]] QString lookupWhomText(const hygiene::LookupRun &run);
/// «Running», «Paused», «Stopped», «Done».
[[nodiscard]] QString lookupStateWord(hygiene::LookupState state);
/// «12.40 EUR»; a sum without a currency where none is said.
[[nodiscard]] QString lookupMoneyText(double sum, const QString &currency, const QLocale &locale = {});
/// «1 200 of 3 000 numbers answered · 12.00 of 40.00 EUR spent».
[[nodiscard]] QString lookupProgressText(const hygiene::LookupRun &run, const QLocale &locale = {});
/// «2 800 reachable · 35 dead · 90 away for now»; what was not met is left out.
[[nodiscard]] QString lookupFoundText(const hygiene::LookupRun &run, const QLocale &locale = {});
/// What an order would do, in two sentences at most.
[[nodiscard]] QString lookupEstimateText(const hygiene::LookupEstimate &estimate, const QLocale &locale = {});
/// What an undo did.
[[nodiscard]] QString lookupUndoText(const hygiene::LookupUndo &undone);

} // namespace otklik::views
