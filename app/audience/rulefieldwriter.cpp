// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RuleWriter that compares fields of a person.
#include "rulewriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

namespace otklik::audience {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

/// What JSON holds as one value, several of «in» one by one.
QList<QJsonValue> scalars(const QJsonValue &value)
{
    QList<QJsonValue> list;
    if (!value.isArray())
        return {value};
    for (const QJsonValue &one : value.toArray())
        list << one;
    return list;
}

QString addressKind(const QString &field)
{
    return field == "has_mobile"_L1 ? u"mobile"_s : field == "has_landline"_L1 ? u"landline"_s : u"email"_s;
}

/// Of a text that may hold a number as people write it in a file: an optional minus, digits, an optional fraction. Both
/// engines must agree on what a number is before they read it as one.
QString numberOf(bool postgres, const QString &sign, const QString &value)
{
    if (postgres)
        return u"CASE WHEN a.value ~ '^-?[0-9]+([.][0-9]+)?$' THEN CAST(a.value AS double precision) %1 %2 ELSE false END"_s
            .arg(sign, value);
    return u"CASE WHEN ltrim(substr(a.value, 1, 1), '-') || substr(a.value, 2) GLOB '[0-9]*' "
           "AND substr(a.value, 2) NOT GLOB '*[^0-9.]*' AND a.value NOT GLOB '*.*.*' AND a.value NOT GLOB '*.' "
           "THEN CAST(a.value AS REAL) %1 %2 ELSE 0 END"_s.arg(sign, value);
}

} // namespace

Result<QString> RuleWriter::write(const FieldTest &test, bool negated, const QString &path)
{
    const std::optional<RuleField> field = ruleField(test.field);
    if (!field || !field->ops.contains(test.op)) // a rule that was not parsed but put together
        return fail(Failure::Invalid, u"rule.unknown_field"_s,
                    Words::tr("«%1» cannot be tested by «%2».").arg(test.field, code(test.op)));
    if (test.op == Op::NotEqual) // the complement of equal: who has no value is not equal to anything
        return write(FieldTest{test.field, Op::Equal, test.value}, !negated, path);
    if (field->kind == FieldKind::Attribute)
        return attribute(test.field.section(u':', 1), test, negated, path);
    if (field->kind == FieldKind::YesNo) {
        const bool none = negated == test.value.toBool();
        return (none ? u"NOT "_s : QString()) +
               u"EXISTS (SELECT 1 FROM v_people_address a WHERE a.person_id = p.person_id AND a.kind = '%1' AND a.dead_since IS NULL)"_s
                   .arg(addressKind(test.field));
    }
    const QString column = u"p."_s + (field->name == "age"_L1        ? u"birth_date"_s
                                      : field->name == "district"_L1 ? u"district_id"_s
                                                                     : field->name);
    const bool nullable = field->kind == FieldKind::Number || field->kind == FieldKind::Date ||
                          field->kind == FieldKind::District || field->name == "external_id"_L1;
    if (test.op == Op::Empty) {
        const bool filled = negated != (test.value.isBool() && !test.value.toBool());
        const QString blank = field->name == "external_id"_L1 ? u"COALESCE(p.external_id, '') = ''"_s
                              : nullable                      ? column + u" IS NULL"_s
                                                              : column + u" = ''"_s;
        return filled ? u"NOT (%1)"_s.arg(blank) : u"(%1)"_s.arg(blank);
    }
    QStringList either;
    for (const QJsonValue &value : scalars(test.value)) {
        OTKLIK_TRY(one, comparison(*field, test.op == Op::In ? Op::Equal : test.op, value, path));
        either << one;
    }
    const QString sql = u"(%1)"_s.arg(either.join(u" OR "_s));
    if (!negated)
        return sql;
    return nullable ? u"(%1 IS NOT TRUE)"_s.arg(sql) : u"NOT "_s + sql;
}

Result<QString> RuleWriter::comparison(const RuleField &field, Op op, const QJsonValue &value, const QString &path)
{
    switch (field.kind) {
    case FieldKind::Number:
        return age(op, value.toInt());
    case FieldKind::Date:
        return u"p.birth_date %1 %2"_s.arg(code(op), bind(QDate::fromString(value.toString(), Qt::ISODate)));
    case FieldKind::District: {
        OTKLIK_TRY(district, find("district", value.toString(), path));
        return u"p.district_id = "_s + bind(district);
    }
    case FieldKind::Code:
        if (field.name == "time_zone"_L1 && !QTimeZone::isTimeZoneIdAvailable(value.toString().toLatin1()))
            return fail(Failure::NotFound, u"rule.unknown_time_zone"_s,
                        Words::tr("At %1 of the rule: there is no time zone «%2». Write it like Europe/Moscow.")
                            .arg(path, value.toString()));
        return textTest(u"p."_s + field.name, op,
                        field.name == "language"_L1 ? value.toString().toLower() : value.toString());
    default:
        return textTest(u"p."_s + field.name, op, value.toString());
    }
}

/// Somebody is N years old from the N-th birthday until the day before the next one; who was born on 29 February has
/// it on 1 March in other years.
QString RuleWriter::age(Op op, int years)
{
    const auto bornBy = [&](int full) { return u"p.birth_date <= "_s + bind(m_today.addYears(-full)); };
    const auto bornAfter = [&](int full) { return u"p.birth_date > "_s + bind(m_today.addYears(-full)); };
    switch (op) {
    case Op::GreaterOrEqual:
        return bornBy(years);
    case Op::Greater:
        return bornBy(years + 1);
    case Op::Less:
        return bornAfter(years);
    case Op::LessOrEqual:
        return bornAfter(years + 1);
    default:
        break;
    }
    const QString old = bornBy(years);
    return u"(%1 AND %2)"_s.arg(old, bornAfter(years + 1));
}

QString RuleWriter::textTest(const QString &column, Op op, const QString &value)
{
    const QString v = bind(value);
    if (op == Op::Starts)
        return onPostgres() ? u"starts_with(%1, %2)"_s.arg(column, v)
                            : u"substr(%1, 1, %3) = %2"_s.arg(column, v).arg(value.toUcs4().size());
    if (op == Op::Contains)
        return onPostgres() ? u"strpos(%1, %2) > 0"_s.arg(column, v) : u"instr(%1, %2) > 0"_s.arg(column, v);
    return column + u" = "_s + v;
}

Result<QString> RuleWriter::attribute(const QString &name, const FieldTest &test, bool negated, const QString &path)
{
    OTKLIK_CHECK(find("attribute", name, path));
    QStringList either;
    if (test.op == Op::Empty) {
        either << u"a.value <> ''"_s;
        if (!test.value.isBool() || test.value.toBool())
            negated = !negated;
    } else {
        for (const QJsonValue &value : scalars(test.value))
            either << attributeValue(test.op == Op::In ? Op::Equal : test.op, value);
    }
    return (negated ? u"NOT "_s : QString()) +
           u"EXISTS (SELECT 1 FROM v_people_attribute a WHERE a.person_id = p.person_id AND a.name = %1 AND (%2))"_s
               .arg(bind(name), either.join(u" OR "_s));
}

QString RuleWriter::attributeValue(Op op, const QJsonValue &value)
{
    if (value.isDouble())
        return numberOf(onPostgres(), code(op), bind(value.toDouble()));
    if (op == Op::Equal || op == Op::Starts || op == Op::Contains)
        return textTest(u"a.value"_s, op, value.toString());
    // Dates, as ISO writes them, sort as text; by bytes on both engines.
    const QString column = onPostgres() ? u"a.value COLLATE \"C\""_s : u"a.value"_s;
    return u"(a.value LIKE '____-__-__' AND %1 %2 %3)"_s.arg(column, code(op), bind(value.toString()));
}

} // namespace otklik::audience
