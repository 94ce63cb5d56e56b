// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "rule.h"

namespace otklik::views {

/// A rule taken apart so that it can be edited: groups hold conditions and groups. A negated condition is one node; a
/// negated group becomes a group of the same meaning.
struct RuleNode
{
    RuleNode *parent = nullptr;
    bool isGroup = false;
    audience::Group::Join join = audience::Group::Join::All;
    std::vector<std::unique_ptr<RuleNode>> parts;
    audience::Rule leaf;
    bool negated = false;      ///< of a condition
    std::optional<bool> holds; ///< for the person explained
    QString problem;           ///< a sentence, or nothing

    [[nodiscard]] static std::unique_ptr<RuleNode> made(const audience::Rule &rule, RuleNode *parent = nullptr);
    [[nodiscard]] audience::Rule rule() const;
    [[nodiscard]] int row() const; ///< its place in its group
    [[nodiscard]] int size() const { return int(parts.size()); }
    /// "all[1].any[0]", as errors of the compiler say it; empty for the root.
    [[nodiscard]] QString path() const;
    /// The node below (or this one) whose path \a place names most closely; null: none but the root is meant.
    [[nodiscard]] RuleNode *meantBy(const QString &place);
    /// Somebody is in the middle of writing this condition.
    [[nodiscard]] bool isUnfinished() const;
};

} // namespace otklik::views
