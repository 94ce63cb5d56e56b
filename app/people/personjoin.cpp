// SPDX-License-Identifier: GPL-3.0-or-later
#include "personjoin.h"

#include "duplicates.h"
#include "jsontext.h"
#include "personqueries.h"
#include "translate.h"

namespace otklik::people {

using namespace Qt::Literals::StringLiterals;

static QString wantedJson(const Person &person)
{
    QJsonObject attributes;
    for (auto it = person.attributes.cbegin(); it != person.attributes.cend(); ++it)
        attributes.insert(it.key(), it.value());
    const QJsonObject wanted{
        {u"external_id"_s, person.externalId},
        {u"family_name"_s, person.familyName},
        {u"given_name"_s, person.givenName},
        {u"patronymic"_s, person.patronymic},
        {u"birth_date"_s, person.birthDate.isValid() ? person.birthDate.toString(Qt::ISODate) : u""_s},
        {u"sex"_s, code(person.sex)},
        {u"language"_s, person.language},
        {u"time_zone"_s, person.timeZone},
        {u"district_id"_s, person.districtId.value},
        {u"preferred_channel"_s, person.preferredChannel},
        {u"name_key"_s, familyFirstKey(person.familyName, person.givenName, person.patronymic)},
        {u"given_key"_s, givenFirstKey(person.familyName, person.givenName, person.patronymic)},
        {u"attributes"_s, attributes}};
    return jsonText(wanted);
}

static tl::unexpected<Error> refused(const QString &why)
{
    if (why == "two_sites"_L1)
        return fail(Failure::Conflict, u"join.two_sites"_s,
                    translate("People", "The two records belong to two sites, and each site keeps its own. Nothing was "
                                        "changed."));
    if (why == "same"_L1)
        return fail(Failure::Invalid, u"join.same"_s,
                    translate("People", "That is one and the same record. Nothing was changed."));
    return fail(Failure::NotFound, u"join.not_found"_s,
                translate("People", "One of the two people is not there any more, was merged already, or belongs to a "
                                    "site that you do not see. Nothing was changed."));
}

Result<JoinId> PersonJoin::join(const Person &survivor, PersonId lost)
{
    if (survivor.id == lost)
        return refused(u"same"_s);
    OTKLIK_TRY(now, m_database.now());
    store::Tx tx(m_database);
    OTKLIK_TRY(pair, Duplicates(m_database).view(survivor.id, lost));
    if (pair.pair.ofTwoSites())
        return refused(u"two_sites"_s);
    const Person &stored = pair.low.id == survivor.id ? pair.low : pair.high;
    if (stored.version != survivor.version)
        return fail(Failure::Conflict, u"person.changed"_s,
                    translate("People", "Somebody else changed this person meanwhile. Nothing was merged; compare the "
                                        "two once more."));
    store::Bindings bindings{
        {u"survivor"_s, survivor.id.bound()}, {u"lost"_s, lost.bound()}, {u"wanted"_s, wantedJson(survivor)}};
    if (m_database.engine() == store::Engine::Sqlite)
        bindings.add(u"now"_s, now);
    OTKLIK_TRY(rows, m_database.select(u"people_join"_s, bindings));
    const QString answer = rows.isEmpty() ? QString() : rows.first().text("answer");
    if (!answer.startsWith("joined/"_L1))
        return refused(answer);
    OTKLIK_CHECK(refreshDuplicateKeys(m_database, {survivor.id}));
    OTKLIK_CHECK(tx.commit());
    return JoinId(answer.section(u'/', 1).toLongLong());
}

static JoinConflict conflictFrom(const QJsonObject &json)
{
    const QString why = json.value("why"_L1).toString();
    return {json.value("object"_L1).toString(), json.value("key"_L1).toString(),
            why == "changed_since"_L1 ? JoinConflict::Why::ChangedSince
            : why == "taken"_L1       ? JoinConflict::Why::Taken
            : why == "said_since"_L1  ? JoinConflict::Why::SaidSince
                                      : JoinConflict::Why::Gone};
}

Result<UnjoinResult> PersonJoin::unjoin(JoinId id)
{
    OTKLIK_TRY(now, m_database.now());
    store::Tx tx(m_database);
    QString answer;
    if (m_database.engine() == store::Engine::Sqlite) {
        OTKLIK_TRY(changed, m_database.change(u"people_unjoin"_s, {{u"join"_s, id.bound()}, {u"now"_s, now}}));
        OTKLIK_TRY(rows,
                   m_database.select(u"people_read_join_answer"_s, {{u"join"_s, id.bound()}, {u"changed"_s, changed}}));
        answer = rows.isEmpty() ? QString() : rows.first().text("answer");
    } else {
        OTKLIK_TRY(rows, m_database.select(u"people_unjoin"_s, {{u"join"_s, id.bound()}}));
        answer = rows.first().text("answer");
    }
    const QJsonObject json = QJsonDocument::fromJson(answer.toUtf8()).object();
    const QString result = json.value("result"_L1).toString();
    if (result == "joined_further"_L1)
        return fail(Failure::Conflict, u"join.joined_further"_s,
                    translate("People", "This record was itself merged into another one since. Take that merge back "
                                        "first. Nothing was changed."));
    if (result == "erased"_L1)
        return fail(Failure::Conflict, u"join.erased"_s,
                    translate("People", "The person was erased since, and nothing is left to go back to."));
    if (result != "undone"_L1)
        return fail(Failure::NotFound, u"join.unknown"_s,
                    translate("People", "There is no such merge, or it was taken back already. Nothing was changed."));
    UnjoinResult undone;
    undone.survivor = PersonId(json.value("survivor"_L1).toInteger());
    undone.lost = PersonId(json.value("lost"_L1).toInteger());
    for (const QJsonValue &conflict : json.value("conflicts"_L1).toArray())
        undone.conflicts << conflictFrom(conflict.toObject());
    OTKLIK_CHECK(refreshDuplicateKeys(m_database, {undone.survivor, undone.lost}));
    OTKLIK_CHECK(tx.commit());
    return undone;
}

Result<QList<JoinRecord>> PersonJoin::list(PersonId person, bool alsoUndone, int limit) const
{
    store::Bindings asked{{u"also_undone"_s, alsoUndone ? 1 : 0}, {u"limit"_s, limit}};
    if (person.isValid())
        asked.add(u"person"_s, person.value);
    OTKLIK_TRY(rows,
               m_database.select(person.isValid() ? u"people_list_joins_of_person"_s : u"people_list_joins"_s, asked));
    QList<JoinRecord> records;
    for (const store::Row row : rows) {
        JoinRecord record;
        record.id = row.id<JoinId>("id");
        record.siteId = row.id<SiteId>("site_id");
        record.survivor = row.id<PersonId>("survivor_id");
        record.lost = row.id<PersonId>("lost_id");
        record.at = row.instant("at");
        record.byWhom = row.text("by_whom");
        record.undoneAt = row.instant("undone_at");
        const QJsonObject lost = QJsonDocument::fromJson(row.text("lost_before").toUtf8()).object();
        record.lostName = displayName(lost.value("family_name"_L1).toString(), lost.value("given_name"_L1).toString(),
                                      lost.value("patronymic"_L1).toString());
        records << record;
    }
    return records;
}

Person withGapsFilled(const Person &kept, const Person &other)
{
    Person person = kept;
    for (QString Person::*field : {&Person::externalId, &Person::familyName, &Person::givenName, &Person::patronymic,
                                   &Person::language, &Person::timeZone, &Person::preferredChannel}) {
        if ((person.*field).isEmpty())
            person.*field = other.*field;
    }
    if (!person.birthDate.isValid())
        person.birthDate = other.birthDate;
    if (person.sex == Sex::Unknown)
        person.sex = other.sex;
    if (!person.districtId.isValid()) {
        person.districtId = other.districtId;
        person.districtCode = other.districtCode;
        person.districtName = other.districtName;
    }
    for (auto it = other.attributes.cbegin(); it != other.attributes.cend(); ++it) {
        if (!person.attributes.contains(it.key()))
            person.attributes.insert(it.key(), it.value());
    }
    return person;
}

QString sentence(const JoinConflict &conflict)
{
    switch (conflict.why) {
    case JoinConflict::Why::ChangedSince:
        return translate("People", "A field was changed after the merge (%1): it stays as it is now.")
            .arg(conflict.key);
    case JoinConflict::Why::Taken:
        return translate("People", "Another person has got the external id meanwhile.");
    case JoinConflict::Why::SaidSince:
        return translate("People", "Words of consent that came after the merge stay with the person who was kept.");
    case JoinConflict::Why::Gone:
        break;
    }
    return translate("People", "Something that had moved was removed after the merge (%1).").arg(conflict.object);
}

} // namespace otklik::people
