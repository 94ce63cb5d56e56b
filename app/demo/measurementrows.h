// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockrows.h"

namespace otklik::demo {

[[nodiscard]] PartTable measurementTable();
/// What a patient was measured, by the conditions: blood pressure once or twice a month, glucose, HbA1c every quarter,
/// pulse, peak flow; near a level of their own, which drifts. The first measurements of a day before \a until.
void appendMeasurements(RowText &to, const PlannedPatient &patient, const SampleData &data, qint64 until);

} // namespace otklik::demo
