// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesentence.h"

#include "rulefields.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QLocale>

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Each clause is whole in its yes and its no, so that a translator never meets half a sentence.
class Clauses
{
    Q_DECLARE_TR_FUNCTIONS(Audience)

public:
    explicit Clauses(const RuleNames &names) : m_names(names) {}
    [[nodiscard]] QString of(const Rule &rule, bool negated, bool inside = false) const;

private:
    [[nodiscard]] QString clause(const Group &group, bool no, bool inside) const;
    [[nodiscard]] QString clause(const FieldTest &test, bool no) const;
    [[nodiscard]] QString clause(const Subscribed &leaf, bool no) const;
    [[nodiscard]] QString clause(const Used &leaf, bool no) const;
    [[nodiscard]] QString clause(const AtStage &leaf, bool no) const;
    [[nodiscard]] QString clause(const InSegment &leaf, bool no) const;
    [[nodiscard]] QString clause(const InList &leaf, bool no) const;
    [[nodiscard]] QString clause(const Got &leaf, bool no) const;
    [[nodiscard]] QString clause(const NotYet &leaf, bool no) const;
    [[nodiscard]] QString ageClause(const FieldTest &test, bool no) const;
    [[nodiscard]] QString yesNoClause(const QString &field, bool no) const;
    [[nodiscard]] QString shown(const RuleField &field, const QJsonValue &value) const;

    static QString name(const QHash<QString, QString> &names, const QString &code) { return names.value(code, code); }
    static QString channelName(const QString &channel);
    static QString stageName(const QString &stage);
    static QString outcomeName(const QString &outcome);

    const RuleNames &m_names;
};

QString Clauses::of(const Rule &rule, bool negated, bool inside) const
{
    return std::visit(
        [&](const auto &node) -> QString {
            using T = std::decay_t<decltype(node)>;
            if constexpr (std::is_same_v<T, Negation>)
                return of(node.part.front(), !negated, inside);
            else if constexpr (std::is_same_v<T, Group>)
                return clause(node, negated, inside);
            else
                return clause(node, negated);
        },
        rule.node());
}

QString Clauses::clause(const Group &group, bool no, bool inside) const
{
    const bool none = group.join == Group::Join::None;
    const bool either = none ? no : (group.join == Group::Join::Any) != no;
    if (group.parts.empty())
        return either ? tr("who do not exist") : tr("of every kind");
    if (group.parts.size() == 1)
        return of(group.parts.front(), none != no, inside);
    QString text;
    for (const Rule &part : group.parts) {
        const QString next = of(part, none != no, true);
        text = text.isEmpty() ? next
               : either       ? tr("%1 or %2", "two clauses, one of which must hold").arg(text, next)
                              : tr("%1 and %2", "two clauses, both of which must hold").arg(text, next);
    }
    return inside ? tr("(%1)", "several clauses that belong together").arg(text) : text;
}

QString Clauses::channelName(const QString &channel)
{
    if (channel == "sms"_L1)
        return tr("SMS");
    if (channel == "voice"_L1)
        return tr("phone call");
    if (channel == "email"_L1)
        return tr("email");
    return channel == "viber"_L1 ? tr("Viber") : tr("no channel at all");
}

QString Clauses::stageName(const QString &stage)
{
    if (stage == "indifference"_L1)
        return tr("indifference");
    if (stage == "search"_L1)
        return tr("search for information");
    if (stage == "acquaintance"_L1)
        return tr("acquaintance");
    return stage == "service"_L1 ? tr("receiving the service") : tr("contact after the service");
}

QString Clauses::outcomeName(const QString &outcome)
{
    static const QHash<QString, const char *> names{
        {u"queued"_s, QT_TR_NOOP("queued")},       {u"held"_s, QT_TR_NOOP("held")},
        {u"claimed"_s, QT_TR_NOOP("being sent")},  {u"unknown"_s, QT_TR_NOOP("of unknown outcome")},
        {u"sent"_s, QT_TR_NOOP("sent")},           {u"at_operator"_s, QT_TR_NOOP("at the operator")},
        {u"expired"_s, QT_TR_NOOP("expired")},     {u"failed"_s, QT_TR_NOOP("failed")},
        {u"delivered"_s, QT_TR_NOOP("delivered")}, {u"cancelled"_s, QT_TR_NOOP("cancelled")}};
    const char *name = names.value(outcome);
    return name ? tr(name) : outcome;
}

QString Clauses::shown(const RuleField &field, const QJsonValue &value) const
{
    if (value.isArray()) {
        QStringList list;
        for (const QJsonValue &one : value.toArray())
            list << shown(field, one);
        return QLocale().createSeparatedList(list);
    }
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 12);
    const QString text = value.toString();
    switch (field.kind) {
    case FieldKind::Date:
        return QLocale().toString(QDate::fromString(text, Qt::ISODate), QLocale::ShortFormat);
    case FieldKind::District:
        return name(m_names.districts, text);
    case FieldKind::Choice:
        return text == "female"_L1 ? tr("female") : text == "male"_L1 ? tr("male") : channelName(text);
    case FieldKind::Code: {
        const QString native = field.name == "language"_L1 ? QLocale(text).nativeLanguageName() : QString();
        return native.isEmpty() ? text : native;
    }
    default:
        return tr("«%1»", "a text in quotation marks").arg(text);
    }
}

QString Clauses::ageClause(const FieldTest &test, bool no) const
{
    const int years = test.value.toInt();
    switch (test.op) {
    case Op::GreaterOrEqual:
        return no ? tr("who are not known to be %n or older", nullptr, years)
                  : tr("who are %n or older", nullptr, years);
    case Op::Greater:
        return no ? tr("who are not known to be older than %n", nullptr, years)
                  : tr("who are older than %n", nullptr, years);
    case Op::LessOrEqual:
        return no ? tr("who are not known to be %n or younger", nullptr, years)
                  : tr("who are %n or younger", nullptr, years);
    case Op::Less:
        return no ? tr("who are not known to be younger than %n", nullptr, years)
                  : tr("who are younger than %n", nullptr, years);
    default:
        return no ? tr("who are not %n years old", nullptr, years) : tr("who are %n years old", nullptr, years);
    }
}

QString Clauses::yesNoClause(const QString &field, bool no) const
{
    if (field == "has_mobile"_L1)
        return no ? tr("who have no mobile number") : tr("who have a mobile number");
    if (field == "has_landline"_L1)
        return no ? tr("who have no landline number") : tr("who have a landline number");
    return no ? tr("who have no email address") : tr("who have an email address");
}

QString Clauses::clause(const FieldTest &test, bool no) const
{
    if (test.op == Op::NotEqual)
        return clause(FieldTest{test.field, Op::Equal, test.value}, !no);
    const std::optional<RuleField> field = ruleField(test.field);
    if (!field)
        return test.field;
    if (field->kind == FieldKind::YesNo)
        return yesNoClause(test.field, no == test.value.toBool());
    if (field->kind == FieldKind::Number && test.op != Op::In && test.op != Op::Empty)
        return ageClause(test, no);
    const QString label =
        field->kind == FieldKind::Attribute ? tr("attribute %1").arg(field->label) : field->label.toLower();
    const QString value = shown(*field, test.value);
    switch (test.op) {
    case Op::Empty: {
        const bool known = no != (test.value.isBool() && !test.value.toBool());
        return known ? tr("whose %1 is known").arg(label) : tr("whose %1 is not known").arg(label);
    }
    case Op::In:
        return no ? tr("whose %1 is none of %2").arg(label, value) : tr("whose %1 is one of %2").arg(label, value);
    case Op::Starts:
        return no ? tr("whose %1 does not begin with %2").arg(label, value)
                  : tr("whose %1 begins with %2").arg(label, value);
    case Op::Contains:
        return no ? tr("whose %1 does not contain %2").arg(label, value) : tr("whose %1 contains %2").arg(label, value);
    case Op::Less:
        return no ? tr("whose %1 is not known to be less than %2").arg(label, value)
                  : tr("whose %1 is less than %2").arg(label, value);
    case Op::LessOrEqual:
        return no ? tr("whose %1 is not known to be %2 or less").arg(label, value)
                  : tr("whose %1 is %2 or less").arg(label, value);
    case Op::Greater:
        return no ? tr("whose %1 is not known to be more than %2").arg(label, value)
                  : tr("whose %1 is more than %2").arg(label, value);
    case Op::GreaterOrEqual:
        return no ? tr("whose %1 is not known to be %2 or more").arg(label, value)
                  : tr("whose %1 is %2 or more").arg(label, value);
    default:
        return no ? tr("whose %1 is not %2").arg(label, value) : tr("whose %1 is %2").arg(label, value);
    }
}

QString Clauses::clause(const Subscribed &leaf, bool no) const
{
    const QString topic = name(m_names.topics, leaf.topic);
    if (leaf.channel.isEmpty())
        return no ? tr("who are not subscribed to %1").arg(topic) : tr("who are subscribed to %1").arg(topic);
    return no ? tr("who are not subscribed to %1 by %2").arg(topic, channelName(leaf.channel))
              : tr("who are subscribed to %1 by %2").arg(topic, channelName(leaf.channel));
}

QString Clauses::clause(const Used &leaf, bool no) const
{
    const QString service = name(m_names.services, leaf.service);
    const int times = leaf.atLeast.value_or(1);
    if (leaf.withinDays && times > 1) {
        const QString days = tr("%n day(s)", "in the last …", *leaf.withinDays);
        return no ? tr("who have not used %1 %n time(s) in the last %2", nullptr, times).arg(service, days)
                  : tr("who have used %1 at least %n time(s) in the last %2", nullptr, times).arg(service, days);
    }
    if (leaf.withinDays)
        return no ? tr("who have not used %1 in the last %n day(s)", nullptr, *leaf.withinDays).arg(service)
                  : tr("who have used %1 in the last %n day(s)", nullptr, *leaf.withinDays).arg(service);
    if (times > 1)
        return no ? tr("who have not used %1 %n time(s)", nullptr, times).arg(service)
                  : tr("who have used %1 at least %n time(s)", nullptr, times).arg(service);
    return no ? tr("who have never used %1").arg(service) : tr("who have used %1").arg(service);
}

QString Clauses::clause(const AtStage &leaf, bool no) const
{
    const QString service = name(m_names.services, leaf.service);
    return no ? tr("who were not seen at the stage «%1» of %2").arg(stageName(leaf.stage), service)
              : tr("who were seen at the stage «%1» of %2").arg(stageName(leaf.stage), service);
}

QString Clauses::clause(const InSegment &leaf, bool no) const
{
    return no ? tr("who are not in the segment «%1»").arg(leaf.name) : tr("who are in the segment «%1»").arg(leaf.name);
}

QString Clauses::clause(const InList &leaf, bool no) const
{
    return no ? tr("who are not on the list «%1»").arg(leaf.name) : tr("who are on the list «%1»").arg(leaf.name);
}

QString Clauses::clause(const Got &leaf, bool no) const
{
    if (leaf.outcome.isEmpty())
        return no ? tr("who were not sent the campaign «%1»").arg(leaf.campaign)
                  : tr("who were sent the campaign «%1»").arg(leaf.campaign);
    return no ? tr("whose message of the campaign «%1» is not %2").arg(leaf.campaign, outcomeName(leaf.outcome))
              : tr("whose message of the campaign «%1» is %2").arg(leaf.campaign, outcomeName(leaf.outcome));
}

QString Clauses::clause(const NotYet &leaf, bool no) const
{
    const QString word = leaf.json.value(leaf.key).toString();
    return no ? tr("for whom «%1» does not hold").arg(word) : tr("for whom «%1» holds").arg(word);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

} // namespace

Result<RuleNames> readRuleNames(store::Database &database)
{
    OTKLIK_TRY(rows, database.select(u"audience_list_names"_s));
    RuleNames names;
    for (const store::Row row : rows) {
        const QString kind = row.text("kind");
        QHash<QString, QString> &list = kind == "topic"_L1     ? names.topics
                                        : kind == "service"_L1 ? names.services
                                                               : names.districts;
        list.insert(row.text("code"), row.text("name"));
    }
    return names;
}

QString plainSentence(const Rule &rule, const RuleNames &names)
{
    const auto *group = std::get_if<Group>(&rule.node());
    if (group && group->parts.empty())
        return group->join == Group::Join::Any ? Words::tr("Nobody.") : Words::tr("Everybody.");
    //: %1 is a clause or several: «whose language is русский and who have used Passports»
    return Words::tr("People %1.").arg(Clauses(names).of(rule, false));
}

} // namespace otklik::audience
