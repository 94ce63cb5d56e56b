// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulefields.h"
#include "rulepicklists.h"

namespace otklik::views {

/// Puts the nodes of a rule into words, one short line each, in the locale's language: «Age is at least 60». The whole
/// rule as a sentence is audience::plainSentence().
class RuleText
{
public:
    RuleText() = default;
    explicit RuleText(RulePickLists lists) : m_lists(std::move(lists)) {}

    /// A condition; \a negated: for those for whom it does not hold.
    [[nodiscard]] QString condition(const audience::Rule &leaf, bool negated = false) const;
    /// «All of these»
    [[nodiscard]] static QString group(audience::Group::Join join);
    /// What an empty group says.
    [[nodiscard]] static QString emptyGroup(audience::Group::Join join);
    /// «is at least», «is on or after»
    [[nodiscard]] static QString op(audience::Op op, audience::FieldKind kind);
    /// A code that is not of a pick list: sex, channel, outcome.
    [[nodiscard]] static QString choice(const QString &code);
    [[nodiscard]] static QString yesNo(bool yes);

    [[nodiscard]] const RulePickLists &lists() const { return m_lists; }

private:
    [[nodiscard]] QString field(const audience::FieldTest &test, bool negated) const;
    [[nodiscard]] QString value(const audience::RuleField &field, const QJsonValue &value) const;
    RulePickLists m_lists;
};

} // namespace otklik::views
