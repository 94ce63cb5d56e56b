// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "result.h"

namespace otklik::audience {

class Rule;

/// "all" of them, "any" of them, "none" of them. Without parts: all is everybody, any nobody, none everybody.
struct Group
{
    enum class Join { All, Any, None };
    Join join = Join::All;
    std::vector<Rule> parts;
    bool operator==(const Group &) const;
};

/// {"not": part}. Holds exactly for those for whom the part does not.
struct Negation
{
    std::vector<Rule> part; ///< one
    bool operator==(const Negation &) const;
};

enum class Op { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, In, Starts, Contains, Empty };
/// "=", "!=", … as in JSON.
[[nodiscard]] QString code(Op op);

/// A field of the person against a value. Somebody without the value is not equal to anything, neither less nor
/// greater:
/// "=" and "<" leave such people out, "!=" takes them in, "empty" asks for them. Texts compare as written: case
/// matters, because SQLite knows case only of ASCII letters (languages are the exception).
struct FieldTest
{
    QString field; ///< a name of rulefields.h, or "attribute:NAME"
    Op op = Op::Equal;
    QJsonValue value; ///< number, text, yes or no, list; of "empty": true, or false for «has a value»
    bool operator==(const FieldTest &) const = default;
};

/// Subscribed now, by a word of their own, and not stopped since: to the topic over that channel; without one, over
/// any.
struct Subscribed
{
    QString topic;
    QString channel; ///< empty: any
    bool operator==(const Subscribed &) const = default;
};

/// Received the service (an event of the stage "service").
struct Used
{
    QString service;
    std::optional<int> withinDays; ///< counted back from now in days of 24 hours
    std::optional<int> atLeast;    ///< times; once where not said
    bool operator==(const Used &) const = default;
};

/// Was seen at a stage of a service's life cycle.
struct AtStage
{
    QString stage;
    QString service;
    bool operator==(const AtStage &) const = default;
};

struct InSegment
{
    QString name;
    bool operator==(const InSegment &) const = default;
};

/// Was written to by a campaign. Without an outcome: the message left the house (sent, at the operator, delivered).
struct Got
{
    QString campaign; ///< its name
    QString outcome;  ///< a message's state, or empty
    bool operator==(const Got &) const = default;
};

/// Stands on a list of people; of a smart list: belongs to its segment.
struct InList
{
    QString name;
    qint64 id = 0; ///< of a rule that was put together: this very list; not in JSON. 0: looked up by its name
    bool operator==(const InList &) const = default;
};

/// {"condition"}, {"measured"}: part of the language, not of this version. Compiling answers with an error that names
/// them.
struct NotYet
{
    QString key;
    QJsonObject json;
    bool operator==(const NotYet &) const = default;
};

/// Who belongs to an audience: a tree as in cli.md, «A rule». A value; knows no database.
class Rule
{
public:
    using Node = std::variant<Group, Negation, FieldTest, Subscribed, Used, AtStage, InSegment, InList, Got, NotYet>;

    /// Everybody.
    Rule() = default;
    Rule(Node node) : m_node(std::move(node)) {}

    [[nodiscard]] static Rule all(std::vector<Rule> parts = {});
    [[nodiscard]] static Rule any(std::vector<Rule> parts);
    [[nodiscard]] static Rule none(std::vector<Rule> parts);
    [[nodiscard]] static Rule negated(Rule part);
    [[nodiscard]] static Rule field(const QString &field, Op op, const QJsonValue &value);

    /// Reads a rule. Everything that can be said without a database is checked, and the error's sentence names the
    /// place
    /// ("all[1].value"). Errors (Invalid): rule.not_json, rule.not_object, rule.unknown_key, rule.missing,
    /// rule.unknown_field, rule.unknown_op, rule.bad_op (this field has no such comparison), rule.bad_value,
    /// rule.too_deep (over 32 levels), rule.too_large (over 1,000 nodes).
    [[nodiscard]] static Result<Rule> parse(const QByteArray &json);
    [[nodiscard]] static Result<Rule> parse(const QJsonValue &json);
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] const Node &node() const { return m_node; }
    /// The parts of a group or negation; empty for others.
    [[nodiscard]] const std::vector<Rule> &parts() const;
    bool operator==(const Rule &) const = default;

    static constexpr int deepest = 32;
    static constexpr int largest = 1000;

private:
    Node m_node = Group{};
};

} // namespace otklik::audience
