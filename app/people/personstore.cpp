// SPDX-License-Identifier: GPL-3.0-or-later
#include "personstore.h"

#include <QSet>
#include <QTimeZone>

#include "duplicates.h"
#include "jsontext.h"
#include "personrows.h"
#include "picklists.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

/// The columns are NOT NULL; a null QString would be bound as NULL.
static QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

static Done checkValues(const Person &person)
{
    const auto wrong = [](const QString &sentence) { return fail(Failure::Invalid, u"person.bad_value"_s, sentence); };
    static const QStringList channels{u""_s, u"sms"_s, u"voice"_s, u"email"_s, u"viber"_s, u"none"_s};
    if (!channels.contains(present(person.preferredChannel)))
        return wrong(translate(
            "People", "The preferred channel is one of SMS, voice, e-mail, Viber and none. Nothing was saved."));
    if (!person.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(person.timeZone.toLatin1()))
        return wrong(
            translate("People", "The time zone is not known. Choose one such as Europe/Moscow. Nothing was saved."));
    return {};
}

static Done checkExternalId(store::Database &database, const Person &person)
{
    if (person.externalId.isEmpty())
        return {};
    OTKLIK_TRY(rows, database.select(u"people_find_by_external"_s,
                                     {{u"site"_s, person.siteId.bound()}, {u"key"_s, person.externalId}}));
    if (rows.isEmpty()) { // the number of a record that was merged into somebody is theirs
        OTKLIK_TRY(joined, database.select(u"people_find_by_alias"_s,
                                           {{u"site"_s, person.siteId.bound()}, {u"key"_s, person.externalId}}));
        rows = joined;
    }
    if (!rows.isEmpty() && rows.first().id<PersonId>("id") != person.id)
        return fail(Failure::Conflict, u"person.external_id_taken"_s,
                    translate("People",
                              "Another person has this external id already. Nothing was saved; look that person up, or "
                              "correct the id."));
    return {};
}

static store::Bindings bindingsOf(const Person &person, const QDateTime &now)
{
    return {{u"site"_s, person.siteId.bound()},
            {u"external_id"_s, store::textOrNull(person.externalId)},
            {u"family_name"_s, present(person.familyName)},
            {u"given_name"_s, present(person.givenName)},
            {u"patronymic"_s, present(person.patronymic)},
            {u"birth_date"_s,
             person.birthDate.isValid() ? QVariant(person.birthDate) : QVariant(QMetaType(QMetaType::QDate))},
            {u"sex"_s, present(code(person.sex))},
            {u"language"_s, present(person.language)},
            {u"time_zone"_s, present(person.timeZone)},
            {u"district"_s, person.districtId.bound()},
            {u"preferred_channel"_s, present(person.preferredChannel)},
            {u"name_key"_s, present(familyFirstKey(person.familyName, person.givenName, person.patronymic))},
            {u"given_key"_s, present(givenFirstKey(person.familyName, person.givenName, person.patronymic))},
            {u"now"_s, now}};
}

/// Only where they differ: what is written anew would stand in the audit as a change.
static Done writeAttributes(store::Database &database, const Person &person)
{
    OTKLIK_TRY(rows, database.select(u"people_list_attributes"_s, {{u"person"_s, person.id.bound()}}));
    QMap<QString, QString> stored;
    for (const store::Row row : rows)
        stored.insert(row.text("name"), row.text("value"));
    if (stored == person.attributes)
        return {};
    OTKLIK_CHECK(database.change(u"people_remove_attributes"_s, {{u"person"_s, person.id.bound()}}));
    for (auto it = person.attributes.cbegin(); it != person.attributes.cend(); ++it)
        OTKLIK_CHECK(database.change(u"people_add_attribute"_s, {{u"site"_s, person.siteId.bound()},
                                                                 {u"person"_s, person.id.bound()},
                                                                 {u"name"_s, it.key()},
                                                                 {u"value"_s, present(it.value())}}));
    return {};
}

static QVariant instantOrNull(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant) : QVariant(QMetaType(QMetaType::QDateTime));
}

static store::Bindings bindingsOf(PersonId person, const Address &address)
{
    return {{u"person"_s, person.bound()},
            {u"priority"_s, address.priority},
            {u"verified_at"_s, instantOrNull(address.verifiedAt)},
            {u"shared"_s, address.shared},
            {u"time_zone"_s, present(address.timeZone)},
            {u"dead_since"_s, instantOrNull(address.deadSince)}};
}

static Done addAddress(store::Database &database, SiteId site, PersonId person, const Address &address)
{
    store::Bindings bindings = bindingsOf(person, address);
    bindings.add(u"site"_s, site.bound());
    bindings.add(u"kind"_s, code(address.kind));
    bindings.add(u"value"_s, address.value);
    bindings.add(u"reversed"_s, store::textOrNull(reversedValue(address.kind, address.value)));
    OTKLIK_CHECK(database.change(u"people_add_address"_s, bindings));
    return {};
}

/// As they are stored: normalised, each once, each priority once within its kind.
static Result<QList<Address>> normalised(const QList<Address> &addresses, const QString &region)
{
    QList<Address> result;
    QSet<QString> values;
    QSet<std::pair<int, int>> priorities;
    for (const Address &given : addresses) {
        const auto read = addressFromText(given.kind, given.value, region);
        if (!read)
            return fail(Failure::Invalid,
                        given.kind == AddressKind::Email ? u"person.bad_email"_s : u"person.bad_phone"_s,
                        read.error().sentence);
        Address address = given;
        address.kind = read->kind;
        address.value = read->value;
        address.timeZone = read->timeZone;
        if (values.contains(address.value))
            return fail(
                Failure::Invalid, u"person.address_twice"_s,
                translate("People",
                          "The same phone or e-mail stands there twice. Nothing was saved; remove one of them."));
        if (priorities.contains({int(address.kind), address.priority}))
            return fail(
                Failure::Invalid, u"person.priority_twice"_s,
                translate("People",
                          "Two addresses of one kind have the same place in the order. Nothing was saved; say which "
                          "comes first."));
        values.insert(address.value);
        priorities.insert({int(address.kind), address.priority});
        result << address;
    }
    return result;
}

static Result<QString> regionOr(store::Database &database, const QString &region)
{
    return region.isEmpty() ? organisationRegion(database) : Result<QString>(region);
}

Result<PersonId> PersonStore::add(const Person &person, const QString &region)
{
    OTKLIK_CHECK(checkValues(person));
    OTKLIK_TRY(regionUsed, regionOr(m_database, region));
    OTKLIK_TRY(addresses, normalised(person.addresses, regionUsed));
    OTKLIK_TRY(now, m_database.now());
    store::Tx tx(m_database);
    Person stored = person;
    stored.id = {};
    OTKLIK_CHECK(checkExternalId(m_database, stored));
    OTKLIK_TRY(rows, m_database.select(u"people_add_person"_s, bindingsOf(stored, now)));
    stored.id = rows.first().id<PersonId>("id");
    for (const Address &address : std::as_const(addresses))
        OTKLIK_CHECK(addAddress(m_database, stored.siteId, stored.id, address));
    OTKLIK_CHECK(writeAttributes(m_database, stored));
    OTKLIK_CHECK(refreshDuplicateKeys(m_database, {stored.id}));
    OTKLIK_CHECK(tx.commit());
    return stored.id;
}

/// No row with this id and version: why.
static tl::unexpected<Error> notThere(store::Database &database, PersonId person)
{
    const auto rows = database.select(u"people_read_version"_s, {{u"id"_s, person.bound()}});
    if (!rows)
        return fail(rows.error());
    if (rows->isEmpty())
        return fail(Failure::NotFound, u"person.not_found"_s,
                    translate("People", "There is no person with the number %1. The record may have been removed.")
                        .arg(person.value));
    return fail(
        Failure::Conflict, u"person.changed"_s,
        translate("People",
                  "Somebody else changed this person meanwhile. Nothing was saved; compare with what is stored now "
                  "and save again."));
}

/// Rows that stay keep their ids.
static Done replaceAddresses(store::Database &database, const Person &person, const QList<Address> &wanted)
{
    OTKLIK_TRY(rows, database.select(u"people_list_addresses"_s, {{u"ids"_s, idsAsJson({person.id})}}));
    QHash<QString, AddressId> stored;
    for (const store::Row row : rows) {
        const Address address = addressFromRow(row);
        stored.insert(code(address.kind) + u' ' + address.value, address.id);
    }
    for (const Address &address : wanted) {
        const AddressId id = stored.take(code(address.kind) + u' ' + address.value);
        if (!id.isValid()) {
            OTKLIK_CHECK(addAddress(database, person.siteId, person.id, address));
            continue;
        }
        store::Bindings bindings = bindingsOf(person.id, address);
        bindings.add(u"id"_s, id.bound());
        OTKLIK_CHECK(database.change(u"people_change_address"_s, bindings));
    }
    for (const AddressId gone : std::as_const(stored))
        OTKLIK_CHECK(
            database.change(u"people_remove_address"_s, {{u"id"_s, gone.bound()}, {u"person"_s, person.id.bound()}}));
    return {};
}

Result<int> PersonStore::update(const Person &person, Addresses addresses, const QString &region)
{
    OTKLIK_CHECK(checkValues(person));
    OTKLIK_TRY(regionUsed, regionOr(m_database, region));
    const bool given = addresses == Addresses::AsGiven;
    OTKLIK_TRY(wanted, given ? normalised(person.addresses, regionUsed) : QList<Address>());
    OTKLIK_TRY(now, m_database.now());
    store::Tx tx(m_database);
    OTKLIK_CHECK(checkExternalId(m_database, person));
    store::Bindings bindings = bindingsOf(person, now);
    bindings.add(u"id"_s, person.id.bound());
    bindings.add(u"version"_s, person.version);
    OTKLIK_TRY(rows, m_database.select(u"people_change_person"_s, bindings));
    if (rows.isEmpty())
        return notThere(m_database, person.id);
    OTKLIK_CHECK(writeAttributes(m_database, person));
    if (given)
        OTKLIK_CHECK(replaceAddresses(m_database, person, wanted));
    OTKLIK_CHECK(refreshDuplicateKeys(m_database, {person.id}));
    OTKLIK_CHECK(tx.commit());
    return int(rows.first().integer("version"));
}

Result<qint64> PersonStore::markDead(const QStringList &values, const QDateTime &since, SiteId site)
{
    store::Tx tx(m_database);
    const QString json = jsonText(QJsonArray::fromStringList(values));
    OTKLIK_TRY(died, m_database.change(u"people_mark_dead"_s,
                                       {{u"site"_s, site.bound()}, {u"since"_s, since}, {u"values"_s, json}}));
    OTKLIK_CHECK(tx.commit());
    return died;
}

} // namespace otklik::people
