// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patients.h"

class QWidget;

namespace otklik::ui {

/// What was measured: of each code the last value with its unit and day, and how it went as a small line. Only for a
/// card that was opened.
[[nodiscard]] QWidget *measurementsPart(const QList<care::MeasurementSeries> &measurements, QWidget *parent);

} // namespace otklik::ui
