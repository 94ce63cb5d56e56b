// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include "database.h"
#include "rulesentence.h"

namespace otklik::views {

/// One line of a pick list: what a rule says, and what people call it.
struct Pick
{
    QString code;
    QString name;
    bool operator==(const Pick &) const = default;
};

/// Everything that a condition is chosen from.
struct RulePickLists
{
    QList<Pick> districts;
    QList<Pick> services;
    QList<Pick> topics;
    QList<Pick> segments;  ///< code and name are the same
    QList<Pick> lists;     ///< of people; code is the name in rules
    QList<Pick> campaigns; ///< that were launched; code and name are the same
    QList<Pick> languages; ///< named in themselves («русский»)
    QStringList attributes;
    bool operator==(const RulePickLists &) const = default;

    [[nodiscard]] audience::RuleNames names() const;
    /// Languages by their codes, those of the program first, each once.
    void setLanguages(const QStringList &codes);
};

/// Reads all lists but the languages, which need a look at everybody.
[[nodiscard]] Result<RulePickLists> readRulePickLists(store::Database &database);
/// The codes that people's languages have.
[[nodiscard]] Result<QStringList> readLanguageCodes(store::Database &database);

/// The name, by code or by name in any case (as rules may name them); the code itself where there is none.
[[nodiscard]] QString pickName(const QList<Pick> &picks, const QString &code);
/// «русский» for "ru"; the code where Qt knows none.
[[nodiscard]] QString languageName(const QString &code);

} // namespace otklik::views
