// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patients.h"

namespace otklik::care {

/// From the JSON object of care_read_card.
[[nodiscard]] ClinicalCard clinicalCardFrom(const QString &json);
/// "treatment", "emergency": as stored.
[[nodiscard]] OpeningKind openingKind(const QString &code);

} // namespace otklik::care
