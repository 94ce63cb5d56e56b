// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulenode.h"

#include <QJsonArray>
#include <QStringList>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

using audience::Group;
using audience::Negation;
using audience::Rule;

std::unique_ptr<RuleNode> RuleNode::made(const Rule &rule, RuleNode *parent)
{
    auto node = std::make_unique<RuleNode>();
    node->parent = parent;
    const Rule *inner = &rule;
    bool negated = false;
    while (const auto *negation = std::get_if<Negation>(&inner->node())) {
        negated = !negated;
        inner = &negation->part.front();
    }
    const auto *group = std::get_if<Group>(&inner->node());
    node->isGroup = group != nullptr;
    if (!group) {
        node->leaf = *inner;
        node->negated = negated;
        return node;
    }
    node->join = group->join;
    if (negated && group->join == Group::Join::All) { // not all of them: none of «all of them»
        node->join = Group::Join::None;
        node->parts.push_back(made(*inner, node.get()));
        return node;
    }
    if (negated)
        node->join = group->join == Group::Join::Any ? Group::Join::None : Group::Join::Any;
    for (const Rule &part : group->parts)
        node->parts.push_back(made(part, node.get()));
    return node;
}

Rule RuleNode::rule() const
{
    if (!isGroup)
        return negated ? Rule::negated(leaf) : leaf;
    Group group{join, {}};
    for (const auto &part : parts)
        group.parts.push_back(part->rule());
    return Rule(std::move(group));
}

int RuleNode::row() const
{
    if (!parent)
        return 0;
    const auto at = std::find_if(parent->parts.begin(), parent->parts.end(),
                                 [this](const auto &part) { return part.get() == this; });
    return int(at - parent->parts.begin());
}

QString RuleNode::path() const
{
    QStringList steps;
    for (const RuleNode *up = this; up->parent; up = up->parent) {
        const QString key = up->parent->join == Group::Join::All   ? u"all"_s
                            : up->parent->join == Group::Join::Any ? u"any"_s
                                                                   : u"none"_s;
        steps.prepend(u"%1[%2]"_s.arg(key).arg(up->row()));
    }
    return steps.join(u'.');
}

RuleNode *RuleNode::meantBy(const QString &place)
{
    RuleNode *best = parent && place.contains(path()) ? this : nullptr;
    for (const auto &part : parts) {
        RuleNode *found = part->meantBy(place);
        if (found && (!best || found->path().size() > best->path().size()))
            best = found;
    }
    return best;
}

bool RuleNode::isUnfinished() const
{
    if (isGroup)
        return false;
    if (const auto *test = std::get_if<audience::FieldTest>(&leaf.node()))
        return (test->value.isString() && test->value.toString().isEmpty()) ||
               (test->value.isArray() && test->value.toArray().isEmpty());
    if (const auto *subscribed = std::get_if<audience::Subscribed>(&leaf.node()))
        return subscribed->topic.isEmpty();
    if (const auto *used = std::get_if<audience::Used>(&leaf.node()))
        return used->service.isEmpty();
    if (const auto *stage = std::get_if<audience::AtStage>(&leaf.node()))
        return stage->service.isEmpty();
    if (const auto *segment = std::get_if<audience::InSegment>(&leaf.node()))
        return segment->name.isEmpty();
    if (const auto *list = std::get_if<audience::InList>(&leaf.node()))
        return list->name.isEmpty();
    const auto *got = std::get_if<audience::Got>(&leaf.node());
    return got && got->campaign.isEmpty();
}

} // namespace otklik::views
