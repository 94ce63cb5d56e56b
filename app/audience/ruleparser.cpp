// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule.h"

#include "rulefields.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

/// Reads one rule; remembers how much it has read.
class Parser
{
public:
    Result<Rule> read(const QJsonValue &json, const QString &path, int depth);

private:
    static tl::unexpected<Error> wrong(const char *code, const QString &path, const QString &what)
    {
        const QString place =
            path.isEmpty() ? Words::tr("At the top of the rule") : Words::tr("At %1 of the rule").arg(path);
        //: %1 is a place («At all[1].value of the rule»), %2 a sentence that says what is wrong there
        return fail(Failure::Invalid, QString::fromLatin1(code), Words::tr("%1: %2").arg(place, what));
    }
    static QString below(const QString &path, const QString &key) { return path.isEmpty() ? key : path + u'.' + key; }

    Result<Rule> readGroup(Group::Join join, const QString &key, const QJsonValue &json, const QString &path,
                           int depth);
    Result<Rule> readField(const QJsonObject &json, const QString &path);
    Result<Rule> readUsed(const QJsonObject &json, const QString &path);
    Result<Rule> readNotYet(const QString &key, const QJsonObject &json, const QString &path);
    Done checkValue(const RuleField &field, Op op, const QJsonValue &value, const QString &path);
    Done checkScalar(const RuleField &field, Op op, const QJsonValue &value, const QString &path);
    Result<QString> text(const QJsonObject &json, const QString &key, const QString &path,
                         const QStringList &choices = {});
    Result<QString> optionalText(const QJsonObject &json, const QString &key, const QString &path,
                                 const QStringList &choices);
    Result<std::optional<int>> number(const QJsonObject &json, const QString &key, const QString &path, int largest);

    int m_nodes = 0;
};

struct Form
{
    QString key;         ///< that says what a node is
    QStringList further; ///< that may stand beside it
};

const QList<Form> &forms()
{
    static const QList<Form> list{{u"all"_s, {}},
                                  {u"any"_s, {}},
                                  {u"none"_s, {}},
                                  {u"not"_s, {}},
                                  {u"field"_s, {u"op"_s, u"value"_s}},
                                  {u"subscribed"_s, {u"channel"_s}},
                                  {u"used"_s, {u"within_days"_s, u"at_least"_s}},
                                  {u"stage"_s, {u"service"_s}},
                                  {u"list"_s, {}},
                                  {u"segment"_s, {}},
                                  {u"got"_s, {u"outcome"_s}},
                                  {u"condition"_s, {}},
                                  {u"measured"_s, {u"take"_s, u"within_days"_s, u"op"_s, u"value"_s}}};
    return list;
}

Result<Rule> Parser::read(const QJsonValue &json, const QString &path, int depth)
{
    if (depth > Rule::deepest)
        return wrong("rule.too_deep", path, Words::tr("a rule may have %n levels at most.", nullptr, Rule::deepest));
    if (++m_nodes > Rule::largest)
        return wrong("rule.too_large", path,
                     Words::tr("a rule may have %n conditions at most.", nullptr, Rule::largest));
    if (!json.isObject())
        return wrong("rule.not_object", path, Words::tr("an object in braces must stand here."));
    const QJsonObject object = json.toObject();
    const auto form =
        std::find_if(forms().begin(), forms().end(), [&](const Form &f) { return object.contains(f.key); });
    if (form == forms().end()) {
        if (object.isEmpty())
            return wrong("rule.missing", path,
                         Words::tr("an empty object says nothing. Everybody is written {\"all\":[]}."));
        return wrong(
            "rule.unknown_key", path,
            Words::tr("«%1» is no condition. Use one of: %2.")
                .arg(
                    object.keys().first(),
                    u"all, any, none, not, field, subscribed, used, stage, list, segment, got, condition, measured"_s));
    }
    for (const QString &key : object.keys()) {
        if (key != form->key && !form->further.contains(key))
            return wrong("rule.unknown_key", path, Words::tr("«%1» cannot stand beside «%2».").arg(key, form->key));
    }
    if (form->key == "all"_L1)
        return readGroup(Group::Join::All, form->key, object.value(form->key), path, depth);
    if (form->key == "any"_L1)
        return readGroup(Group::Join::Any, form->key, object.value(form->key), path, depth);
    if (form->key == "none"_L1)
        return readGroup(Group::Join::None, form->key, object.value(form->key), path, depth);
    if (form->key == "not"_L1) {
        OTKLIK_TRY(part, read(object.value(form->key), below(path, form->key), depth + 1));
        return Rule::negated(std::move(part));
    }
    if (form->key == "field"_L1)
        return readField(object, path);
    if (form->key == "used"_L1)
        return readUsed(object, path);
    if (form->key == "measured"_L1 || form->key == "condition"_L1)
        return readNotYet(form->key, object, path);
    OTKLIK_TRY(name, text(object, form->key, path, form->key == "stage"_L1 ? ruleStages() : QStringList()));
    if (form->key == "segment"_L1)
        return Rule(InSegment{name});
    if (form->key == "list"_L1)
        return Rule(InList{name, 0});
    if (form->key == "subscribed"_L1) {
        OTKLIK_TRY(channel, optionalText(object, u"channel"_s, path, ruleChannels()));
        return Rule(Subscribed{name, channel});
    }
    if (form->key == "stage"_L1) {
        OTKLIK_TRY(service, text(object, u"service"_s, path));
        return Rule(AtStage{name, service});
    }
    OTKLIK_TRY(outcome, optionalText(object, u"outcome"_s, path, ruleOutcomes()));
    return Rule(Got{name, outcome});
}

Result<Rule> Parser::readGroup(Group::Join join, const QString &key, const QJsonValue &json, const QString &path,
                               int depth)
{
    const QString here = below(path, key);
    if (!json.isArray())
        return wrong("rule.bad_value", here, Words::tr("a list in square brackets must stand here."));
    Group group{join, {}};
    const QJsonArray parts = json.toArray();
    group.parts.reserve(size_t(parts.size()));
    for (qsizetype i = 0; i < parts.size(); ++i) {
        OTKLIK_TRY(part, read(parts.at(i), u"%1[%2]"_s.arg(here).arg(i), depth + 1));
        group.parts.push_back(std::move(part));
    }
    return Rule(std::move(group));
}

Result<Rule> Parser::readField(const QJsonObject &json, const QString &path)
{
    OTKLIK_TRY(name, text(json, u"field"_s, path));
    const std::optional<RuleField> field = ruleField(name);
    if (!field) {
        QStringList names;
        for (const RuleField &known : ruleFields())
            names << known.name;
        return wrong(
            "rule.unknown_field", below(path, u"field"_s),
            Words::tr("people have no field «%1». Use one of: %2, or attribute:NAME.").arg(name, names.join(u", "_s)));
    }
    OTKLIK_TRY(sign, text(json, u"op"_s, path));
    static const QList<Op> known{Op::Equal,          Op::NotEqual, Op::Less,   Op::LessOrEqual, Op::Greater,
                                 Op::GreaterOrEqual, Op::In,       Op::Starts, Op::Contains,    Op::Empty};
    const auto op = std::find_if(known.begin(), known.end(), [&](Op o) { return code(o) == sign; });
    if (op == known.end())
        return wrong("rule.unknown_op", below(path, u"op"_s),
                     Words::tr("«%1» is no comparison. Use one of: %2.")
                         .arg(sign, u"= != < <= > >= in starts contains empty"_s));
    if (!field->ops.contains(*op)) {
        QStringList ops;
        for (Op possible : field->ops)
            ops << code(possible);
        return wrong("rule.bad_op", below(path, u"op"_s),
                     Words::tr("«%1» cannot be compared by «%2». Use one of: %3.").arg(name, sign, ops.join(u' ')));
    }
    const QJsonValue value = json.value(u"value"_s);
    OTKLIK_CHECK(checkValue(*field, *op, value, below(path, u"value"_s)));
    return Rule::field(name, *op, value);
}

Done Parser::checkValue(const RuleField &field, Op op, const QJsonValue &value, const QString &path)
{
    if (op == Op::Empty) {
        if (!value.isUndefined() && !value.isBool())
            return wrong("rule.bad_value", path, Words::tr("«empty» takes true, false or no value at all."));
        return {};
    }
    if (value.isUndefined())
        return wrong("rule.missing", path, Words::tr("the value is missing."));
    if (op != Op::In)
        return checkScalar(field, op, value, path);
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.isEmpty() || list.size() > Rule::largest)
        return wrong("rule.bad_value", path, Words::tr("«in» takes a list of 1 to %n values.", nullptr, Rule::largest));
    for (qsizetype i = 0; i < list.size(); ++i)
        OTKLIK_CHECK(checkScalar(field, op, list.at(i), u"%1[%2]"_s.arg(path).arg(i)));
    return {};
}

Done Parser::checkScalar(const RuleField &field, Op op, const QJsonValue &value, const QString &path)
{
    const QString words = value.toString();
    switch (field.kind) {
    case FieldKind::Number:
        if (!value.isDouble() || value.toDouble() != std::floor(value.toDouble()) || value.toDouble() < 0 ||
            value.toDouble() > 200)
            return wrong(
                "rule.bad_value", path,
                Words::tr("«%1» takes a whole number from 0 to 200, without quotation marks.").arg(field.name));
        return {};
    case FieldKind::Date:
        if (!value.isString() || !QDate::fromString(words, Qt::ISODate).isValid() || words.size() != 10)
            return wrong("rule.bad_value", path,
                         Words::tr("«%1» takes a date such as \"1990-05-17\".").arg(field.name));
        return {};
    case FieldKind::Choice:
        if (!value.isString() || !field.choices.contains(words))
            return wrong("rule.bad_value", path,
                         Words::tr("«%1» takes one of: %2.").arg(field.name, field.choices.join(u", "_s)));
        return {};
    case FieldKind::YesNo:
        if (!value.isBool())
            return wrong("rule.bad_value", path,
                         Words::tr("«%1» takes true or false, without quotation marks.").arg(field.name));
        return {};
    case FieldKind::Attribute:
        if (value.isDouble() && op != Op::Starts && op != Op::Contains)
            return {};
        if (op == Op::Less || op == Op::LessOrEqual || op == Op::Greater || op == Op::GreaterOrEqual) {
            if (!QDate::fromString(words, Qt::ISODate).isValid() || words.size() != 10)
                return wrong("rule.bad_value", path,
                             Words::tr("less and greater need a number, or a date such as \"1990-05-17\"."));
            return {};
        }
        break;
    default:
        break;
    }
    if (!value.isString() || words.isEmpty() || words.contains(QChar::Null))
        return wrong("rule.bad_value", path,
                     Words::tr("«%1» takes a text that is not empty. For people without a value use \"op\":\"empty\".")
                         .arg(field.name));
    return {};
}

Result<Rule> Parser::readUsed(const QJsonObject &json, const QString &path)
{
    OTKLIK_TRY(service, text(json, u"used"_s, path));
    OTKLIK_TRY(days, number(json, u"within_days"_s, path, 36500));
    OTKLIK_TRY(times, number(json, u"at_least"_s, path, 1000000));
    return Rule(Used{service, days, times});
}

Result<Rule> Parser::readNotYet(const QString &key, const QJsonObject &json, const QString &path)
{
    OTKLIK_TRY(name, text(json, key, path));
    OTKLIK_CHECK(optionalText(json, u"take"_s, path, {u"last"_s, u"min"_s, u"max"_s, u"avg"_s, u"none"_s}));
    OTKLIK_CHECK(number(json, u"within_days"_s, path, 36500));
    OTKLIK_CHECK(optionalText(json, u"op"_s, path, {u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s}));
    if (const QJsonValue value = json.value(u"value"_s); !value.isUndefined() && !value.isDouble())
        return wrong("rule.bad_value", below(path, u"value"_s), Words::tr("a number must stand here."));
    return Rule(NotYet{key, json});
}

Result<QString> Parser::text(const QJsonObject &json, const QString &key, const QString &path,
                             const QStringList &choices)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return wrong("rule.missing", path, Words::tr("«%1» is missing.").arg(key));
    if (!value.isString() || value.toString().trimmed().isEmpty() || value.toString().contains(QChar::Null))
        return wrong("rule.bad_value", below(path, key), Words::tr("a text that is not empty must stand here."));
    if (!choices.isEmpty() && !choices.contains(value.toString()))
        return wrong("rule.bad_value", below(path, key),
                     Words::tr("«%1» is none of: %2.").arg(value.toString(), choices.join(u", "_s)));
    return value.toString();
}

Result<QString> Parser::optionalText(const QJsonObject &json, const QString &key, const QString &path,
                                     const QStringList &choices)
{
    if (!json.contains(key))
        return QString();
    return text(json, key, path, choices);
}

Result<std::optional<int>> Parser::number(const QJsonObject &json, const QString &key, const QString &path, int largest)
{
    if (!json.contains(key))
        return std::optional<int>();
    const double value = json.value(key).toDouble(-1);
    if (value < 1 || value > largest || value != std::floor(value))
        return wrong("rule.bad_value", below(path, key),
                     Words::tr("a whole number from 1 to %1 must stand here, without quotation marks.").arg(largest));
    return std::optional<int>(int(value));
}

} // namespace

Result<Rule> Rule::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(
            Failure::Invalid, u"rule.not_json"_s,
            Words::tr("The rule is not JSON: %1 at character %2.").arg(problem.errorString()).arg(problem.offset));
    if (!document.isObject())
        return parse(QJsonValue(document.array()));
    return parse(QJsonValue(document.object()));
}

Result<Rule> Rule::parse(const QJsonValue &json)
{
    return Parser().read(json, {}, 1);
}

} // namespace otklik::audience
