// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule.h"

#include <QJsonArray>

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

bool Group::operator==(const Group &) const = default;
bool Negation::operator==(const Negation &) const = default;

QString code(Op op)
{
    switch (op) {
    case Op::Equal:
        return u"="_s;
    case Op::NotEqual:
        return u"!="_s;
    case Op::Less:
        return u"<"_s;
    case Op::LessOrEqual:
        return u"<="_s;
    case Op::Greater:
        return u">"_s;
    case Op::GreaterOrEqual:
        return u">="_s;
    case Op::In:
        return u"in"_s;
    case Op::Starts:
        return u"starts"_s;
    case Op::Contains:
        return u"contains"_s;
    case Op::Empty:
        return u"empty"_s;
    }
    return {};
}

Rule Rule::all(std::vector<Rule> parts)
{
    return Rule(Group{Group::Join::All, std::move(parts)});
}

Rule Rule::any(std::vector<Rule> parts)
{
    return Rule(Group{Group::Join::Any, std::move(parts)});
}

Rule Rule::none(std::vector<Rule> parts)
{
    return Rule(Group{Group::Join::None, std::move(parts)});
}

Rule Rule::negated(Rule part)
{
    return Rule(Negation{{std::move(part)}});
}

Rule Rule::field(const QString &field, Op op, const QJsonValue &value)
{
    return Rule(FieldTest{field, op, value});
}

const std::vector<Rule> &Rule::parts() const
{
    static const std::vector<Rule> none;
    if (const auto *group = std::get_if<Group>(&m_node))
        return group->parts;
    if (const auto *negation = std::get_if<Negation>(&m_node))
        return negation->part;
    return none;
}

namespace {

struct Writer
{
    QJsonObject operator()(const Group &group) const
    {
        QJsonArray parts;
        for (const Rule &part : group.parts)
            parts.append(part.toJson());
        const QString key = group.join == Group::Join::All   ? u"all"_s
                            : group.join == Group::Join::Any ? u"any"_s
                                                             : u"none"_s;
        return {{key, parts}};
    }
    QJsonObject operator()(const Negation &negation) const { return {{u"not"_s, negation.part.front().toJson()}}; }
    QJsonObject operator()(const FieldTest &test) const
    {
        QJsonObject json{{u"field"_s, test.field}, {u"op"_s, code(test.op)}};
        if (!test.value.isUndefined())
            json.insert(u"value"_s, test.value);
        return json;
    }
    QJsonObject operator()(const Subscribed &leaf) const
    {
        return with({{u"subscribed"_s, leaf.topic}}, u"channel"_s, leaf.channel);
    }
    QJsonObject operator()(const Used &leaf) const
    {
        QJsonObject json{{u"used"_s, leaf.service}};
        if (leaf.withinDays)
            json.insert(u"within_days"_s, *leaf.withinDays);
        if (leaf.atLeast)
            json.insert(u"at_least"_s, *leaf.atLeast);
        return json;
    }
    QJsonObject operator()(const AtStage &leaf) const
    {
        return {{u"stage"_s, leaf.stage}, {u"service"_s, leaf.service}};
    }
    QJsonObject operator()(const InSegment &leaf) const { return {{u"segment"_s, leaf.name}}; }
    QJsonObject operator()(const InList &leaf) const { return {{u"list"_s, leaf.name}}; }
    QJsonObject operator()(const Got &leaf) const
    {
        return with({{u"got"_s, leaf.campaign}}, u"outcome"_s, leaf.outcome);
    }
    QJsonObject operator()(const NotYet &leaf) const { return leaf.json; }

    static QJsonObject with(QJsonObject json, const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            json.insert(key, text);
        return json;
    }
};

} // namespace

QJsonObject Rule::toJson() const
{
    return std::visit(Writer(), m_node);
}

} // namespace otklik::audience
