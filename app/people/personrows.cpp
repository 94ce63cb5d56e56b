// SPDX-License-Identifier: GPL-3.0-or-later
#include "personrows.h"

#include <QHash>

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

Person personFromRow(const store::Row &row)
{
    Person person;
    person.id = row.id<PersonId>("id");
    person.siteId = row.id<SiteId>("site_id");
    person.externalId = row.text("external_id");
    person.familyName = row.text("family_name");
    person.givenName = row.text("given_name");
    person.patronymic = row.text("patronymic");
    person.birthDate = row.date("birth_date");
    person.sex = sexFromCode(row.text("sex"));
    person.language = row.text("language");
    person.timeZone = row.text("time_zone");
    person.districtId = row.id<DistrictId>("district_id");
    person.districtCode = row.text("district_code");
    person.districtName = row.text("district_name");
    person.preferredChannel = row.text("preferred_channel");
    person.nameKey = row.text("name_key");
    person.version = int(row.integer("version"));
    return person;
}

Address addressFromRow(const store::Row &row)
{
    Address address;
    address.id = row.id<AddressId>("id");
    address.kind = addressKindFromCode(row.text("kind"));
    address.value = row.text("value");
    address.priority = int(row.integer("priority"));
    address.verifiedAt = row.instant("verified_at");
    address.shared = row.flag("shared");
    address.timeZone = row.text("time_zone");
    address.deadSince = row.instant("dead_since");
    return address;
}

QString idsAsJson(const QList<PersonId> &ids)
{
    QString json(u'[');
    for (const PersonId id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value);
    }
    return json + u']';
}

Done readAddresses(store::Database &database, QList<Person> &people)
{
    if (people.isEmpty())
        return {};
    QList<PersonId> ids;
    QHash<PersonId, qsizetype> places;
    for (qsizetype i = 0; i < people.size(); ++i) {
        ids << people[i].id;
        places.insert(people[i].id, i);
    }
    OTKLIK_TRY(rows, database.select(u"people_list_addresses"_s, {{u"ids"_s, idsAsJson(ids)}}));
    for (const store::Row row : rows)
        people[places.value(row.id<PersonId>("person_id"))].addresses << addressFromRow(row);
    return {};
}

} // namespace otklik::people
