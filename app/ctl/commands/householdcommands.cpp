// SPDX-License-Identifier: GPL-3.0-or-later
#include "householdcommands.h"

#include <QJsonArray>
#include <QJsonObject>

#include "household.h"
#include "personqueries.h"

using namespace Qt::Literals::StringLiterals;
using otklik::people::Household;
using otklik::people::Households;

namespace otklik::ctl {

namespace {

/// Whoever is not there is an error, and not somebody who lives alone.
Result<Answer> told(Call &call, PersonId person, const QString &before = {})
{
    OTKLIK_CHECK(people::PersonQueries(call.database()).find(person));
    OTKLIK_TRY(household, Households(call.database()).of(person));
    QJsonArray members;
    QList<QStringList> lines;
    for (const people::HouseholdMember &member : std::as_const(household.members)) {
        members.append(QJsonObject{{"person"_L1, member.person.id.value},
                                   {"name"_L1, people::displayName(member.person)},
                                   {"born"_L1, member.person.birthDate.isValid()
                                                   ? QJsonValue(member.person.birthDate.toString(Qt::ISODate))
                                                   : QJsonValue()},
                                   {"since"_L1, instantJson(member.since)},
                                   {"added_by"_L1, member.addedBy}});
        lines.append({QString::number(member.person.id.value), people::displayName(member.person),
                      member.person.birthDate.toString(Qt::ISODate),
                      member.since.toUTC().date().toString(Qt::ISODate)});
    }
    QStringList text;
    if (!before.isEmpty())
        text << before;
    text << (lines.isEmpty() ? translate("Ctl", "Person %1 lives with nobody that is known.").arg(person.value)
                             : table(lines));
    return Answer{QJsonObject{{"household"_L1, household.id.isValid() ? QJsonValue(household.id.value) : QJsonValue()},
                              {"members"_L1, members}},
                  text.join(u'\n')};
}

Result<Answer> show(Call &call)
{
    OTKLIK_TRY(person, idFrom(call.arguments.first()));
    return told(call, PersonId(person));
}

Result<Answer> join(Call &call)
{
    OTKLIK_TRY(person, idFrom(call.arguments.at(0)));
    OTKLIK_TRY(with, idFrom(call.arguments.at(1)));
    OTKLIK_CHECK(Households(call.database()).join(PersonId(person), PersonId(with)));
    return told(call, PersonId(person),
                translate("Ctl", "Person %1 and person %2 live in one household now.").arg(person).arg(with));
}

Result<Answer> leave(Call &call)
{
    OTKLIK_TRY(person, idFrom(call.arguments.first()));
    OTKLIK_CHECK(Households(call.database()).leave(PersonId(person)));
    return told(call, PersonId(person));
}

} // namespace

QList<CommandSpec> HouseholdCommands::table()
{
    return {{.path = u"household show"_s,
             .arguments = u"PERSON"_s,
             .summary = translate("Ctl", "List who lives with a person."),
             .least = 1,
             .most = 1,
             .run = show},
            {.path = u"household join"_s,
             .arguments = u"PERSON WITH"_s,
             .summary = translate("Ctl", "Say that two people live together: the first comes to the household of the "
                                         "second, if there is one."),
             .least = 2,
             .most = 2,
             .run = join},
            {.path = u"household leave"_s,
             .arguments = u"PERSON"_s,
             .summary = translate("Ctl", "Say that a person lives with the others no more."),
             .least = 1,
             .most = 1,
             .run = leave}};
}

} // namespace otklik::ctl
