// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruledraft.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

using audience::Group;
using audience::Op;
using audience::Rule;

static std::optional<Rule> read(const QJsonObject &json, int depth)
{
    if (depth > Rule::deepest)
        return {};
    for (const auto &[key, join] :
         {std::pair{"all"_L1, Group::Join::All}, {"any"_L1, Group::Join::Any}, {"none"_L1, Group::Join::None}}) {
        if (!json.value(key).isArray())
            continue;
        Group group{join, {}};
        for (const QJsonValue &part : json.value(key).toArray()) {
            if (auto rule = read(part.toObject(), depth + 1))
                group.parts.push_back(std::move(*rule));
        }
        return Rule(std::move(group));
    }
    if (json.contains("not"_L1)) {
        auto part = read(json.value("not"_L1).toObject(), depth + 1);
        return part ? std::optional<Rule>(Rule::negated(std::move(*part))) : std::nullopt;
    }
    if (auto whole = Rule::parse(QJsonValue(json)))
        return *whole;
    const auto text = [&](QLatin1String key) { return json.value(key).toString(); };
    if (json.contains("field"_L1)) {
        for (const Op op : {Op::NotEqual, Op::Less, Op::LessOrEqual, Op::Greater, Op::GreaterOrEqual, Op::In,
                            Op::Starts, Op::Contains, Op::Empty}) {
            if (code(op) == text("op"_L1))
                return Rule::field(text("field"_L1), op, json.value("value"_L1));
        }
        return Rule::field(text("field"_L1), Op::Equal, json.value("value"_L1));
    }
    if (json.contains("subscribed"_L1))
        return Rule(audience::Subscribed{text("subscribed"_L1), text("channel"_L1)});
    if (json.contains("used"_L1))
        return Rule(audience::Used{text("used"_L1), {}, {}});
    if (json.contains("stage"_L1))
        return Rule(audience::AtStage{text("stage"_L1), text("service"_L1)});
    if (json.contains("segment"_L1))
        return Rule(audience::InSegment{text("segment"_L1)});
    if (json.contains("list"_L1))
        return Rule(audience::InList{text("list"_L1), 0});
    if (json.contains("got"_L1))
        return Rule(audience::Got{text("got"_L1), text("outcome"_L1)});
    return {};
}

Rule ruleFromDraft(const QJsonObject &json)
{
    return read(json, 1).value_or(Rule());
}

} // namespace otklik::views
