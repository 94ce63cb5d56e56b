// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include "commands.h"
#include "counts.h"
#include "rulesentence.h"
#include "segments.h"

using namespace Qt::Literals::StringLiterals;
using otklik::audience::Counts;
using otklik::audience::Rule;
using otklik::audience::Segments;

namespace otklik::ctl {

namespace {

Result<Rule> ruleFromFile(const QString &path)
{
    OTKLIK_TRY(bytes, readFile(path));
    return Rule::parse(bytes);
}

/// A file where there is one of that name, otherwise a saved segment.
Result<Rule> ruleOf(Call &call, const QString &fileOrName)
{
    if (fileOrName == "-"_L1 || QFileInfo(fileOrName).isFile())
        return ruleFromFile(fileOrName);
    OTKLIK_TRY(segment, Segments(call.database()).find(fileOrName));
    return segment.rule;
}

Result<Answer> save(Call &call)
{
    OTKLIK_TRY(rule, ruleFromFile(call.arguments.at(1)));
    OTKLIK_TRY(id, Segments(call.database()).save(call.arguments.first(), rule));
    OTKLIK_TRY(names, audience::readRuleNames(call.database()));
    return Answer{QJsonObject{{"id"_L1, id.value}, {"name"_L1, call.arguments.first()}},
                  translate("Ctl", "Saved: %1").arg(audience::plainSentence(rule, names))};
}

Result<Answer> count(Call &call)
{
    OTKLIK_TRY(rule, ruleOf(call, call.arguments.first()));
    OTKLIK_TRY(count, Counts(call.database()).count(rule));
    return Answer{count.toJson(), QLocale().toString(count.count)};
}

Result<Answer> list(Call &call)
{
    OTKLIK_TRY(segments, Segments(call.database()).list());
    OTKLIK_TRY(names, audience::readRuleNames(call.database()));
    QJsonArray array;
    QList<QStringList> rows;
    for (const audience::Segment &segment : std::as_const(segments)) {
        array.append(QJsonObject{{"id"_L1, segment.id.value},
                                 {"name"_L1, segment.name},
                                 {"rule"_L1, segment.rule.toJson()},
                                 {"updated_at"_L1, instantJson(segment.updatedAt)}});
        rows.append({segment.name, audience::plainSentence(segment.rule, names)});
    }
    return Answer{array, rows.isEmpty() ? translate("Ctl", "No segment is saved yet.") : table(rows)};
}

void appendWhy(QStringList &lines, const QJsonObject &node, int depth)
{
    QJsonObject own = node;
    own.remove(u"holds"_s);
    QString join;
    QJsonArray parts;
    for (const QString &key : {u"all"_s, u"any"_s, u"none"_s, u"not"_s})
        if (own.contains(key)) {
            join = key;
            parts = own.value(key).isArray() ? own.value(key).toArray() : QJsonArray{own.value(key)};
        }
    const QString mark = node.value("holds"_L1).toBool() ? u"✓ "_s : u"✗ "_s;
    lines.append(QString(depth * qsizetype(2), u' ') + mark +
                 (join.isEmpty() ? QString::fromUtf8(QJsonDocument(own).toJson(QJsonDocument::Compact)) : join));
    for (const QJsonValue &part : std::as_const(parts))
        appendWhy(lines, part.toObject(), depth + 1);
}

Result<Answer> why(Call &call)
{
    if (!call.has(u"person"_s))
        return fail(Failure::Invalid, u"ctl.missing_option"_s, translate("Ctl", "Say for whom: --person ID."));
    OTKLIK_TRY(person, idFrom(call.option(u"person"_s)));
    OTKLIK_TRY(rule, ruleOf(call, call.arguments.first()));
    OTKLIK_TRY(tree, Counts(call.database()).why(rule, PersonId(person)));
    QStringList lines;
    appendWhy(lines, tree, 0);
    return Answer{tree, lines.join(u'\n')};
}

Result<Answer> remove(Call &call)
{
    OTKLIK_CHECK(Segments(call.database()).remove(call.arguments.first()));
    return Answer{QJsonObject{{"name"_L1, call.arguments.first()}, {"removed"_L1, true}}, translate("Ctl", "Removed.")};
}

} // namespace

QList<CommandSpec> SegmentCommands::table()
{
    return {{.path = u"segment save"_s,
             .arguments = u"NAME RULE.json"_s,
             .summary = translate("Ctl", "Save a rule under a name, in place of the one that was there."),
             .least = 2,
             .most = 2,
             .run = save},
            {.path = u"segment count"_s,
             .arguments = u"RULE.json|NAME"_s,
             .summary = translate("Ctl", "Count the people whom a rule finds now."),
             .least = 1,
             .most = 1,
             .run = count},
            {.path = u"segment list"_s,
             .arguments = {},
             .summary = translate("Ctl", "List the saved segments."),
             .run = list},
            {.path = u"segment why"_s,
             .arguments = u"RULE.json|NAME"_s,
             .summary = translate("Ctl", "Show for one person which parts of a rule hold."),
             .least = 1,
             .most = 1,
             .options = {{u"person"_s, u"ID"_s, translate("Ctl", "the person's number")}},
             .run = why},
            {.path = u"segment remove"_s,
             .arguments = u"NAME"_s,
             .summary = translate("Ctl", "Forget a saved segment."),
             .least = 1,
             .most = 1,
             .run = remove}};
}

} // namespace otklik::ctl
