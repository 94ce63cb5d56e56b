// SPDX-License-Identifier: GPL-3.0-or-later
#include "dueinvitation.h"

#include <algorithm>

#include "consentledger.h"
#include "messagetext.h"
#include "notes.h"
#include "organisation.h"
#include "personfields.h"
#include "personqueries.h"
#include "sharers.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

Result<InvitationChoices> readInvitationChoices(store::Database &database, PersonId person)
{
    InvitationChoices choices;
    OTKLIK_TRY(found, people::PersonQueries(database).find(person));
    choices.attributes = found.attributes;
    if (const people::Address *mobile = found.reachableBy(people::AddressKind::Mobile)) {
        choices.mobile = mobile->value;
        OTKLIK_TRY(sharers, people::sharersOf(database, person));
        for (const people::Sharer &other : std::as_const(sharers)) {
            if (other.address == mobile->id)
                choices.sharers << people::displayName(other.familyName, other.givenName, other.patronymic);
        }
        choices.shared = mobile->shared || !choices.sharers.isEmpty();
    }
    OTKLIK_TRY(rows, database.select(u"views_find_person_fields"_s, {{u"person"_s, person.value}}));
    choices.person = rows;
    OTKLIK_TRY(organisation, store::readOrganisation(database));
    choices.language = found.language.isEmpty() ? organisation.language : found.language;
    OTKLIK_TRY(today, care::Notes(database).today());
    choices.today = today;
    OTKLIK_TRY(standings, consent::ConsentLedger(database).currentState(person));
    for (const consent::Standing &standing : standings) {
        if (standing.channel == "sms"_L1)
            choices.topics.append({standing.topicCode, standing.topicName, standing.permission.permitted});
    }
    std::stable_partition(choices.topics.begin(), choices.topics.end(),
                          [](const auto &topic) { return topic.permitted; });
    return choices;
}

Result<QString> fillInvitation(const InvitationChoices &choices, const QString &text)
{
    OTKLIK_TRY(compiled, MessageText::compile({{choices.language, text}}));
    QVariantMap fields;
    if (!choices.person.isEmpty())
        fields =
            messaging::personFields(choices.person.first(), choices.language, compiled.fieldNames(), choices.today);
    for (auto it = choices.attributes.cbegin(); it != choices.attributes.cend(); ++it)
        fields.insert(u"attribute_"_s + it.key(), it.value());
    return compiled.fill(choices.language, fields);
}

} // namespace otklik::views
