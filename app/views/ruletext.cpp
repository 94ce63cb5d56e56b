// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include "funnelreport.h"
#include "isolated.h"
#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

using audience::FieldKind;
using audience::Op;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

QString orMissing(const QString &name)
{
    return name.isEmpty() ? Words::tr("…", "nothing chosen yet") : isolated(name);
}

} // namespace

QString RuleText::group(audience::Group::Join join)
{
    switch (join) {
    case audience::Group::Join::All:
        return Words::tr("All of these");
    case audience::Group::Join::Any:
        return Words::tr("Any of these");
    case audience::Group::Join::None:
        return Words::tr("None of these");
    }
    return {};
}

QString RuleText::emptyGroup(audience::Group::Join join)
{
    return join == audience::Group::Join::Any   ? Words::tr("Any of these (no condition yet: nobody)")
           : join == audience::Group::Join::All ? Words::tr("All of these (no condition yet: everybody)")
                                                : Words::tr("None of these (no condition yet: everybody)");
}

QString RuleText::op(Op op, FieldKind kind)
{
    const bool date = kind == FieldKind::Date;
    switch (op) {
    case Op::Equal:
        return Words::tr("is");
    case Op::NotEqual:
        return Words::tr("is not");
    case Op::Less:
        return date ? Words::tr("is before") : Words::tr("is less than");
    case Op::LessOrEqual:
        return date ? Words::tr("is on or before") : Words::tr("is at most");
    case Op::Greater:
        return date ? Words::tr("is after") : Words::tr("is more than");
    case Op::GreaterOrEqual:
        return date ? Words::tr("is on or after") : Words::tr("is at least");
    case Op::In:
        return Words::tr("is one of");
    case Op::Starts:
        return Words::tr("starts with");
    case Op::Contains:
        return Words::tr("contains");
    case Op::Empty:
        return Words::tr("is not known");
    }
    return {};
}

QString RuleText::yesNo(bool yes)
{
    return yes ? Words::tr("yes") : Words::tr("no");
}

QString RuleText::choice(const QString &code)
{
    if (code == "female"_L1)
        return Words::tr("female");
    if (code == "male"_L1)
        return Words::tr("male");
    if (code == "sms"_L1)
        return Words::tr("SMS");
    if (code == "voice"_L1)
        return Words::tr("Voice call");
    if (code == "email"_L1)
        return Words::tr("E-mail");
    if (code == "viber"_L1)
        return Words::tr("Viber");
    if (code == "none"_L1)
        return Words::tr("None", "preferred channel");
    if (code == "queued"_L1)
        return Words::tr("is waiting to be sent");
    if (code == "held"_L1)
        return Words::tr("is held until allowed hours");
    if (code == "claimed"_L1)
        return Words::tr("is being sent");
    if (code == "unknown"_L1)
        return Words::tr("has an unknown outcome");
    if (code == "sent"_L1)
        return Words::tr("was sent");
    if (code == "at_operator"_L1)
        return Words::tr("is at the operator");
    if (code == "expired"_L1)
        return Words::tr("expired");
    if (code == "failed"_L1)
        return Words::tr("failed");
    if (code == "delivered"_L1)
        return Words::tr("was delivered");
    if (code == "cancelled"_L1)
        return Words::tr("was cancelled");
    return code;
}

QString RuleText::value(const audience::RuleField &field, const QJsonValue &value) const
{
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue &one : value.toArray())
            all << this->value(field, one);
        return all.isEmpty() ? orMissing({}) : QLocale().createSeparatedList(all);
    }
    const QString text = value.toString();
    switch (field.kind) {
    case FieldKind::Number:
        return QLocale().toString(value.toInt());
    case FieldKind::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? dayText(date) : orMissing(text);
    }
    case FieldKind::Choice:
        return text.isEmpty() ? orMissing(text) : choice(text);
    case FieldKind::Code:
        return orMissing(field.name == "language"_L1 ? languageName(text) : text);
    case FieldKind::District:
        return orMissing(pickName(m_lists.districts, text));
    case FieldKind::YesNo:
        return yesNo(value.toBool());
    case FieldKind::Attribute:
        if (value.isDouble())
            return QLocale().toString(value.toDouble(), 'g', 12);
        break;
    case FieldKind::Text:
        break;
    }
    return text.isEmpty() ? orMissing(text) : Words::tr("«%1»").arg(isolated(text));
}

QString RuleText::field(const audience::FieldTest &test, bool negated) const
{
    const auto field = audience::ruleField(test.field);
    if (!field)
        return test.field;
    const QString label = isolated(field->label);
    if (field->kind == FieldKind::YesNo) {
        const bool turned = (test.op == Op::NotEqual) != negated;
        const bool yes = test.value.toBool() != turned;
        //: %1 is a field («Has a mobile number»), %2 yes or no
        return Words::tr("%1: %2").arg(label, yesNo(yes));
    }
    QString line;
    if (test.op == Op::Empty) {
        const bool known = test.value.isBool() && !test.value.toBool();
        line = (known ? Words::tr("%1 is known") : Words::tr("%1 is not known")).arg(label);
    } else {
        //: %1 is a field («Age»), %2 a comparison («is at least»), %3 a value
        line = Words::tr("%1 %2 %3").arg(label, op(test.op, field->kind), value(*field, test.value));
    }
    //: %1 is a condition («Age is at least 60»)
    return negated ? Words::tr("Not: %1").arg(line) : line;
}

QString RuleText::condition(const audience::Rule &leaf, bool negated) const
{
    if (const auto *test = std::get_if<audience::FieldTest>(&leaf.node()))
        return field(*test, negated);
    if (const auto *subscribed = std::get_if<audience::Subscribed>(&leaf.node())) {
        const QString topic = orMissing(pickName(m_lists.topics, subscribed->topic));
        if (subscribed->channel.isEmpty())
            return (negated ? Words::tr("Not subscribed to %1") : Words::tr("Subscribed to %1")).arg(topic);
        return (negated ? Words::tr("Not subscribed to %1 by %2") : Words::tr("Subscribed to %1 by %2"))
            .arg(topic, choice(subscribed->channel));
    }
    if (const auto *used = std::get_if<audience::Used>(&leaf.node())) {
        const QString service = orMissing(pickName(m_lists.services, used->service));
        const int times = used->atLeast.value_or(1), days = used->withinDays.value_or(0);
        if (times > 1 && days > 0) {
            const QString often = Words::tr("%n times", nullptr, times), long_ = Words::tr("%n days", nullptr, days);
            //: %1 a service, %2 «3 times», %3 «30 days»
            return (negated ? Words::tr("Has not used %1 at least %2 in the last %3")
                            : Words::tr("Has used %1 at least %2 in the last %3"))
                .arg(service, often, long_);
        }
        if (times > 1)
            return (negated ? Words::tr("Has not used %1 at least %n times", nullptr, times)
                            : Words::tr("Has used %1 at least %n times", nullptr, times))
                .arg(service);
        if (days > 0)
            return (negated ? Words::tr("Has not used %1 in the last %n days", nullptr, days)
                            : Words::tr("Has used %1 in the last %n days", nullptr, days))
                .arg(service);
        return (negated ? Words::tr("Has never used %1") : Words::tr("Has used %1")).arg(service);
    }
    if (const auto *stage = std::get_if<audience::AtStage>(&leaf.node())) {
        const QString service = orMissing(pickName(m_lists.services, stage->service));
        //: %1 a stage of a service's life cycle, %2 a service
        return (negated ? Words::tr("Was not at the stage «%1» of %2") : Words::tr("Was at the stage «%1» of %2"))
            .arg(insight::stageTitle(stage->stage), service);
    }
    if (const auto *segment = std::get_if<audience::InSegment>(&leaf.node()))
        return (negated ? Words::tr("Not in the segment %1") : Words::tr("In the segment %1"))
            .arg(orMissing(segment->name));
    if (const auto *list = std::get_if<audience::InList>(&leaf.node()))
        return (negated ? Words::tr("Not on the list %1") : Words::tr("On the list %1"))
            .arg(orMissing(pickName(m_lists.lists, list->name)));
    if (const auto *got = std::get_if<audience::Got>(&leaf.node())) {
        const QString campaign = orMissing(got->campaign);
        if (got->outcome.isEmpty())
            return (negated ? Words::tr("Got no message of %1") : Words::tr("Got a message of %1")).arg(campaign);
        //: %1 a campaign, %2 what became of the message («was delivered»)
        return (negated ? Words::tr("Has no message of %1 that %2") : Words::tr("Has a message of %1 that %2"))
            .arg(campaign, choice(got->outcome));
    }
    if (const auto *later = std::get_if<audience::NotYet>(&leaf.node()))
        return Words::tr("%1: not in this version").arg(isolated(later->key));
    return {};
}

} // namespace otklik::views
