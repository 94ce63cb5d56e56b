// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patients.h"

/// What a desk says of measurements in the locale's words, numbers and dates. GUI thread.
namespace otklik::views {

/// «Blood pressure, systolic» of LOINC 8480-6; for a code that is not among the usual ones what was said with it, and
/// without that the code.
[[nodiscard]] QString measurementWord(const care::MeasurementSeries &series);
/// «mmHg» of UCUM "mm[Hg]"; most units as they are.
[[nodiscard]] QString unitWord(const QString &unit);
/// «138.5 mmHg», or what was said instead of a number.
[[nodiscard]] QString valueText(const care::MeasuredValue &value, const QString &unit);
/// «12 Mar 2026: 138 mmHg», a line each, the newest first, at most \a most.
[[nodiscard]] QString historyText(const care::MeasurementSeries &series, int most);

} // namespace otklik::views
