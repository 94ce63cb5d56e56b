// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rule.h"

namespace otklik::views {

/// Reads a rule that may be half-typed: a condition without its value, an unknown name. What Rule::parse() would refuse
/// comes back as it was written, so that nobody loses a draft; what is no condition at all is left out.
[[nodiscard]] audience::Rule ruleFromDraft(const QJsonObject &json);

} // namespace otklik::views
