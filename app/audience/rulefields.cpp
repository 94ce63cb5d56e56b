// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefields.h"

#include <QCoreApplication>

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

static QList<Op> opsOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number:
    case FieldKind::Date:
        return {Op::Equal, Op::NotEqual, Op::Less, Op::LessOrEqual, Op::Greater, Op::GreaterOrEqual, Op::In, Op::Empty};
    case FieldKind::Choice:
    case FieldKind::Code:
    case FieldKind::District:
        return {Op::Equal, Op::NotEqual, Op::In, Op::Empty};
    case FieldKind::Text:
        return {Op::Equal, Op::NotEqual, Op::In, Op::Starts, Op::Contains, Op::Empty};
    case FieldKind::YesNo:
        return {Op::Equal, Op::NotEqual};
    case FieldKind::Attribute:
        return {Op::Equal,          Op::NotEqual, Op::Less,   Op::LessOrEqual, Op::Greater,
                Op::GreaterOrEqual, Op::In,       Op::Starts, Op::Contains,    Op::Empty};
    }
    return {};
}

static RuleField make(const QString &name, const QString &label, FieldKind kind, const QStringList &choices = {})
{
    return {name, label, kind, opsOf(kind), choices};
}

QList<RuleField> ruleFields()
{
    return {make(u"age"_s, Words::tr("Age"), FieldKind::Number),
            make(u"birth_date"_s, Words::tr("Date of birth"), FieldKind::Date),
            make(u"sex"_s, Words::tr("Sex"), FieldKind::Choice, {u"female"_s, u"male"_s}),
            make(u"language"_s, Words::tr("Language"), FieldKind::Code),
            make(u"district"_s, Words::tr("District"), FieldKind::District),
            make(u"time_zone"_s, Words::tr("Time zone"), FieldKind::Code),
            make(u"preferred_channel"_s, Words::tr("Preferred channel"), FieldKind::Choice,
                 {u"sms"_s, u"voice"_s, u"email"_s, u"viber"_s, u"none"_s}),
            make(u"has_mobile"_s, Words::tr("Has a mobile number"), FieldKind::YesNo),
            make(u"has_landline"_s, Words::tr("Has a landline number"), FieldKind::YesNo),
            make(u"has_email"_s, Words::tr("Has an email address"), FieldKind::YesNo),
            make(u"family_name"_s, Words::tr("Family name"), FieldKind::Text),
            make(u"given_name"_s, Words::tr("Given name"), FieldKind::Text),
            make(u"patronymic"_s, Words::tr("Patronymic"), FieldKind::Text),
            make(u"external_id"_s, Words::tr("External ID"), FieldKind::Text)};
}

std::optional<RuleField> ruleField(const QString &name)
{
    static const QString attribute = u"attribute:"_s;
    if (name.startsWith(attribute) && name.size() > attribute.size())
        return make(name, name.mid(attribute.size()), FieldKind::Attribute);
    const QList<RuleField> fields = ruleFields();
    for (const RuleField &field : fields) {
        if (field.name == name)
            return field;
    }
    return {};
}

QStringList ruleStages()
{
    return {u"indifference"_s, u"search"_s, u"acquaintance"_s, u"service"_s, u"after"_s};
}

QStringList ruleOutcomes()
{
    return {u"queued"_s,      u"held"_s,    u"claimed"_s, u"unknown"_s,   u"sent"_s,
            u"at_operator"_s, u"expired"_s, u"failed"_s,  u"delivered"_s, u"cancelled"_s};
}

QStringList ruleChannels()
{
    return {u"sms"_s, u"voice"_s, u"email"_s, u"viber"_s};
}

} // namespace otklik::audience
