// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonObject>

#include "commands.h"
#include "picklists.h"
#include "topics.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::ctl {

namespace {

Answer row(qint64 id, const QString &code, const QString &name, QJsonObject more = {})
{
    more.insert("id"_L1, id);
    more.insert("code"_L1, code);
    more.insert("name"_L1, name);
    return {more, code + u"  "_s + name};
}

/// A name that was not said is the code: a pick list without names is readable still.
QString nameOf(Call &call)
{
    return call.option(u"name"_s).isEmpty() ? call.arguments.first() : call.option(u"name"_s);
}

Result<Answer> addAgency(Call &call)
{
    OTKLIK_TRY(agency, consent::Topics(call.database()).addAgency(call.arguments.first(), nameOf(call)));
    return row(agency.id.value, agency.code, agency.name);
}

Result<Answer> addTopic(Call &call)
{
    if (!call.has(u"agency"_s))
        return fail(Failure::Invalid, u"ctl.missing_option"_s,
                    translate("Ctl", "Say whose topic it is: --agency CODE. An unknown agency is made."));
    OTKLIK_TRY(topic, consent::Topics(call.database())
                          .addTopic(call.arguments.first(), call.option(u"agency"_s), nameOf(call),
                                    call.has(u"basis"_s) ? call.option(u"basis"_s) : u"marketing"_s));
    return row(topic.id.value, topic.code, topic.name, {{"agency"_L1, topic.agencyCode}, {"basis"_L1, topic.basis}});
}

Result<Answer> addService(Call &call)
{
    OTKLIK_TRY(service, people::PickLists(call.database()).addService(call.arguments.first(), nameOf(call)));
    return row(service.id.value, service.code, service.name);
}

Result<Answer> addDistrict(Call &call)
{
    OTKLIK_TRY(district, people::PickLists(call.database()).addDistrict(call.arguments.first(), nameOf(call)));
    return row(district.id.value, district.code, district.name);
}

} // namespace

QList<CommandSpec> PickListCommands::table()
{
    const OptionSpec name{u"name"_s, u"NAME"_s, translate("Ctl", "what people read; the code where it is not said")};
    return {
        {.path = u"agency add"_s,
         .arguments = u"CODE"_s,
         .summary = translate("Ctl", "Add an agency."),
         .least = 1,
         .most = 1,
         .options = {name},
         .run = addAgency},
        {.path = u"topic add"_s,
         .arguments = u"CODE"_s,
         .summary = translate("Ctl", "Add a topic that people subscribe to."),
         .least = 1,
         .most = 1,
         .options = {{u"agency"_s, u"CODE"_s, translate("Ctl", "whose topic; an unknown agency is made")},
                     name,
                     {u"basis"_s, u"marketing|service"_s,
                      translate("Ctl", "marketing rests on consent, a service notice needs none but obeys a refusal")}},
         .run = addTopic},
        {.path = u"service add"_s,
         .arguments = u"CODE"_s,
         .summary = translate("Ctl", "Add a service."),
         .least = 1,
         .most = 1,
         .options = {name},
         .run = addService},
        {.path = u"district add"_s,
         .arguments = u"CODE"_s,
         .summary = translate("Ctl", "Add a district."),
         .least = 1,
         .most = 1,
         .options = {name},
         .run = addDistrict}};
}

} // namespace otklik::ctl
