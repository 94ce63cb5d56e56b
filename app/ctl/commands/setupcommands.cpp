// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonObject>

#include "commands.h"
#include "democity.h"
#include "migrations.h"
#include "permissions.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

Result<Answer> init(Call &call)
{
    OTKLIK_TRY(upgrade, store::upgradeSchema(call.database()));
    OTKLIK_CHECK(access::applyPermissions(call.database()));
    const QString text =
        upgrade.applied.isEmpty()
            ? translate("Ctl", "The schema is at %1 already.").arg(upgrade.schema)
            : translate("Ctl", "The schema is now at %1: %2.").arg(upgrade.schema).arg(upgrade.applied.join(u", "_s));
    return Answer{
        QJsonObject{{"schema"_L1, upgrade.schema}, {"applied"_L1, QJsonArray::fromStringList(upgrade.applied)}}, text};
}

Result<Answer> fill(Call &call)
{
    demo::DemoOptions options;
    OTKLIK_TRY(people, call.number(u"people"_s, 1, options.people));
    OTKLIK_TRY(seed, call.number(u"seed"_s, 0, qint64(options.seed)));
    options.people = people;
    options.seed = quint64(seed);
    options.language = call.option(u"language"_s);
    OTKLIK_CHECK(store::upgradeSchema(call.database()));
    OTKLIK_CHECK(access::applyPermissions(call.database()));
    OTKLIK_TRY(counts, demo::DemoCity::fill(call.database(), options, [&call](int percent) {
                   call.progress(translate("Ctl", "Building the city: %1 %").arg(percent));
               }));
    const QJsonObject json{{"people"_L1, counts.people},       {"addresses"_L1, counts.addresses},
                           {"consents"_L1, counts.consents},   {"events"_L1, counts.events},
                           {"notes"_L1, counts.notes},         {"segments"_L1, counts.segments},
                           {"campaigns"_L1, counts.campaigns}, {"messages"_L1, counts.messages}};
    QList<QStringList> rows;
    for (auto count = json.constBegin(); count != json.constEnd(); ++count)
        rows.append({count.key(), QString::number(count->toInteger())});
    return Answer{json, table(rows)};
}

} // namespace

QList<CommandSpec> SetupCommands::table()
{
    return {
        {.path = u"init"_s,
         .arguments = {},
         .summary = translate("Ctl", "Create or upgrade the schema of the database."),
         .needs = Needs::Connection,
         .run = init},
        {.path = u"demo"_s,
         .arguments = {},
         .summary = translate("Ctl", "Fill an empty database with a made-up city."),
         .options = {{u"people"_s, u"N"_s, translate("Ctl", "2000 unless said otherwise")},
                     {u"seed"_s, u"S"_s,
                      translate("Ctl", "the same number gives the same city; 1 unless said otherwise")},
                     {u"language"_s, u"CODE"_s,
                      translate("Ctl", "ru, uk, ar or en: of districts, topics and texts; otherwise the locale's")}},
         .needs = Needs::Connection,
         .run = fill}};
}

} // namespace otklik::ctl
