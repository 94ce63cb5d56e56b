// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "database.h"
#include "rule.h"

namespace otklik::audience {

/// What codes are called, for sentences and editors. A code without a name is shown itself.
struct RuleNames
{
    QHash<QString, QString> topics;
    QHash<QString, QString> services;
    QHash<QString, QString> districts;
};
[[nodiscard]] Result<RuleNames> readRuleNames(store::Database &database);

/// The rule as one plain sentence in the locale's language: «People aged 60 or over who speak Russian and have used
/// Passports in the last 30 days.» For reading, not for parsing.
[[nodiscard]] QString plainSentence(const Rule &rule, const RuleNames &names = {});

} // namespace otklik::audience
