// SPDX-License-Identifier: GPL-3.0-or-later
#include "personbytes.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace otklik::people {

namespace {

/// Qt 6.4 reads beyond a map that has nothing in it.
QCborValue field(const QCborMap &map, QLatin1String key)
{
    return map.isEmpty() ? QCborValue() : map.value(key);
}

/// An instant that is not known is left out, so that it comes back as not known.
void put(QCborMap &map, QLatin1String key, const QDateTime &at)
{
    if (at.isValid())
        map.insert(key, at.toUTC().toMSecsSinceEpoch());
}

QDateTime instant(const QCborMap &map, QLatin1String key)
{
    const QCborValue value = field(map, key);
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

QCborMap mapOf(const Address &address)
{
    QCborMap map{{"id"_L1, address.id.value},       {"kind"_L1, code(address.kind)}, {"value"_L1, address.value},
                 {"priority"_L1, address.priority}, {"shared"_L1, address.shared},   {"zone"_L1, address.timeZone}};
    put(map, "verified"_L1, address.verifiedAt);
    put(map, "dead"_L1, address.deadSince);
    return map;
}

Address addressOf(const QCborMap &map)
{
    Address address;
    address.id = AddressId(field(map, "id"_L1).toInteger());
    address.kind = addressKindFromCode(field(map, "kind"_L1).toString());
    address.value = field(map, "value"_L1).toString();
    address.priority = int(field(map, "priority"_L1).toInteger(1));
    address.verifiedAt = instant(map, "verified"_L1);
    address.shared = field(map, "shared"_L1).toBool();
    address.timeZone = field(map, "zone"_L1).toString();
    address.deadSince = instant(map, "dead"_L1);
    return address;
}

} // namespace

QByteArray toBytes(const Person &person)
{
    QCborArray addresses;
    for (const Address &address : person.addresses)
        addresses.append(mapOf(address));
    QCborMap attributes;
    for (auto it = person.attributes.cbegin(); it != person.attributes.cend(); ++it)
        attributes.insert(it.key(), it.value());
    return QCborMap{{"person"_L1, person.id.value},
                    {"site"_L1, person.siteId.value},
                    {"external"_L1, person.externalId},
                    {"family"_L1, person.familyName},
                    {"given"_L1, person.givenName},
                    {"patronymic"_L1, person.patronymic},
                    {"birth"_L1, person.birthDate.toString(Qt::ISODate)},
                    {"sex"_L1, code(person.sex)},
                    {"language"_L1, person.language},
                    {"zone"_L1, person.timeZone},
                    {"district"_L1, person.districtId.value},
                    {"district code"_L1, person.districtCode},
                    {"district name"_L1, person.districtName},
                    {"channel"_L1, person.preferredChannel},
                    {"addresses"_L1, addresses},
                    {"attributes"_L1, attributes},
                    {"name key"_L1, person.nameKey},
                    {"version"_L1, person.version}}
        .toCborValue()
        .toCbor();
}

std::optional<Person> personFromBytes(const QByteArray &bytes)
{
    QCborParserError problem;
    const QCborMap map = QCborValue::fromCbor(bytes, &problem).toMap();
    if (problem.error != QCborError::NoError || !field(map, "person"_L1).isInteger() ||
        !field(map, "version"_L1).isInteger() || !field(map, "addresses"_L1).isArray())
        return std::nullopt;
    const auto text = [&map](QLatin1String key) { return field(map, key).toString(); };
    Person person;
    person.id = PersonId(field(map, "person"_L1).toInteger());
    person.siteId = SiteId(field(map, "site"_L1).toInteger());
    person.externalId = text("external"_L1);
    person.familyName = text("family"_L1);
    person.givenName = text("given"_L1);
    person.patronymic = text("patronymic"_L1);
    person.birthDate = QDate::fromString(text("birth"_L1), Qt::ISODate);
    person.sex = sexFromCode(text("sex"_L1));
    person.language = text("language"_L1);
    person.timeZone = text("zone"_L1);
    person.districtId = DistrictId(field(map, "district"_L1).toInteger());
    person.districtCode = text("district code"_L1);
    person.districtName = text("district name"_L1);
    person.preferredChannel = text("channel"_L1);
    const QCborArray addresses = field(map, "addresses"_L1).toArray();
    for (const QCborValue &address : addresses)
        person.addresses.append(addressOf(address.toMap()));
    const QCborMap attributes = field(map, "attributes"_L1).toMap();
    for (auto it = attributes.constBegin(); it != attributes.constEnd(); ++it)
        person.attributes.insert(it.key().toString(), it.value().toString());
    person.nameKey = text("name key"_L1);
    person.version = int(field(map, "version"_L1).toInteger());
    return person;
}

} // namespace otklik::people
