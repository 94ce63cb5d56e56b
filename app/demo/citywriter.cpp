// SPDX-License-Identifier: GPL-3.0-or-later
#include "citywriter.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include "consentledger.h"
#include "person.h"
#include "topics.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

namespace {

constexpr qsizetype rowsAtOnce = 4000;

QString asJson(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QJsonValue dateValue(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject personRow(const SampleData &data, const PlannedPerson &person)
{
    return {
        {"external_id"_L1, person.externalId},
        {"family"_L1, person.family},
        {"given"_L1, person.given},
        {"patronymic"_L1, person.patronymic},
        {"birth_date"_L1, dateValue(person.birthDate)},
        {"sex"_L1, person.sex},
        {"language"_L1, person.language},
        {"time_zone"_L1, person.timeZone},
        {"district"_L1, person.district < 0 ? QJsonValue() : QJsonValue(data.districts.value(person.district).code)},
        {"preferred"_L1, person.preferredChannel},
        {"name_key"_L1, people::familyFirstKey(person.family, person.given, person.patronymic)},
        {"given_key"_L1, people::givenFirstKey(person.family, person.given, person.patronymic)},
        {"created_at"_L1, instantValue(person.createdAt)}};
}

} // namespace

QJsonValue instantValue(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

Done insertRows(store::Database &database, const QString &statement, qsizetype count,
                const std::function<QJsonObject(qsizetype)> &row)
{
    for (qsizetype from = 0; from < count; from += rowsAtOnce) {
        QJsonArray rows;
        for (qsizetype i = from; i < qMin(from + rowsAtOnce, count); ++i)
            rows.append(row(i));
        OTKLIK_CHECK(database.change(statement, {{u"rows"_s, asJson(rows)}}));
    }
    return {};
}

Done CityWriter::writeLists()
{
    // demo.city is the mark by which a desk says that these people are made up.
    for (const auto &[name, value] :
         {std::pair{u"organisation.time_zone"_s, m_data.timeZone}, std::pair{u"organisation.region"_s, m_data.region},
          std::pair{u"organisation.language"_s, m_data.language}, std::pair{u"demo.city"_s, m_data.language}})
        OTKLIK_CHECK(m_database.change(u"demo_write_setting"_s, {{u"name"_s, name}, {u"value"_s, value}}));
    const auto coded = [this](const QString &statement, const QList<Coded> &list) {
        return insertRows(m_database, statement, list.size(), [&](qsizetype i) {
            return QJsonObject{{"code"_L1, list[i].code}, {"name"_L1, list[i].name}};
        });
    };
    OTKLIK_CHECK(coded(u"demo_insert_districts"_s, m_data.districts));
    OTKLIK_CHECK(coded(u"demo_insert_services"_s, m_data.services));
    OTKLIK_CHECK(coded(u"demo_insert_agencies"_s, m_data.agencies));
    OTKLIK_CHECK(insertRows(m_database, u"demo_insert_topics"_s, m_data.topics.size(), [&](qsizetype i) {
        const SampleTopic &topic = m_data.topics[i];
        return QJsonObject{
            {"agency"_L1, topic.agency}, {"code"_L1, topic.code}, {"name"_L1, topic.name}, {"basis"_L1, topic.basis}};
    }));
    for (const SampleTopic &topic : m_data.topics) {
        OTKLIK_TRY(found, consent::Topics(m_database).find(topic.code));
        m_topics.append(found.id);
    }
    return {};
}

Done CityWriter::writePeople(const QList<PlannedPerson> &people, const std::function<void(qsizetype)> &done)
{
    QHash<QString, PersonId> numbers;
    for (qsizetype from = 0; from < people.size(); from += rowsAtOnce) {
        QJsonArray rows;
        const qsizetype to = qMin(from + rowsAtOnce, people.size());
        for (qsizetype i = from; i < to; ++i)
            rows.append(personRow(m_data, people[i]));
        OTKLIK_TRY(stored, m_database.select(u"demo_insert_people"_s, {{u"rows"_s, asJson(rows)}}));
        for (const store::Row row : stored)
            numbers.insert(row.text("external_id"), row.id<PersonId>("id"));
        QJsonArray addresses;
        QJsonArray attributes;
        for (qsizetype i = from; i < to; ++i) {
            const PlannedPerson &person = people[i];
            m_ids.append(numbers.value(person.externalId));
            for (const PlannedAddress &address : person.addresses) {
                const QString reversed =
                    people::reversedValue(people::addressKindFromCode(address.kind), address.value);
                addresses.append(QJsonObject{
                    {"person"_L1, m_ids.last().value},
                    {"kind"_L1, address.kind},
                    {"value"_L1, address.value},
                    {"reversed"_L1, reversed.isEmpty() ? QJsonValue() : QJsonValue(reversed)},
                    {"shared"_L1, address.shared},
                    {"verified_at"_L1, address.verified ? instantValue(person.createdAt) : QJsonValue()},
                    {"dead_since"_L1, address.dead ? instantValue(person.createdAt.addDays(300)) : QJsonValue()}});
            }
            if (!person.benefit.isEmpty())
                attributes.append(QJsonObject{
                    {"person"_L1, m_ids.last().value}, {"name"_L1, u"benefit"_s}, {"value"_L1, person.benefit}});
        }
        OTKLIK_CHECK(m_database.change(u"demo_insert_addresses"_s, {{u"rows"_s, asJson(addresses)}}));
        OTKLIK_CHECK(m_database.change(u"demo_insert_attributes"_s, {{u"rows"_s, asJson(attributes)}}));
        done(to);
    }
    return {};
}

Done CityWriter::writeConsents(const QList<PlannedConsent> &consents, const QDateTime &from, const QDateTime &until)
{
    QList<consent::ConsentFact> facts;
    for (const PlannedConsent &planned : consents) {
        if (planned.at < from || planned.at >= until)
            continue;
        consent::ConsentFact fact;
        fact.person = m_ids.at(planned.person);
        fact.topic = planned.topic < 0 ? TopicId() : m_topics.at(planned.topic);
        fact.channel = planned.source == "sms_keyword"_L1 ? u"sms"_s : u"any"_s;
        fact.state = planned.granted ? consent::ConsentState::Granted : consent::ConsentState::Withdrawn;
        fact.at = planned.at;
        fact.recordedBy = u"demo"_s;
        fact.source = planned.source;
        if (planned.granted)
            fact.wording = m_data.wording;
        else if (planned.source == "sms_keyword"_L1)
            fact.evidence = m_data.language == "ru"_L1 || m_data.language == "uk"_L1 ? u"СТОП"_s : u"STOP"_s;
        facts.append(fact);
    }
    OTKLIK_CHECK(consent::ConsentLedger(m_database).recordMany(facts));
    return {};
}

Done CityWriter::writeEvents(const QList<PlannedEvent> &events, const QDateTime &from, const QDateTime &until)
{
    const auto early = [](const PlannedEvent &event, const QDateTime &at) { return event.at < at; };
    const auto begin = std::lower_bound(events.begin(), events.end(), from, early);
    const auto end = std::lower_bound(begin, events.end(), until, early);
    return insertRows(m_database, u"demo_insert_events"_s, end - begin, [&](qsizetype i) {
        const PlannedEvent &event = *(begin + i);
        return QJsonObject{
            {"person"_L1, m_ids.at(event.person).value}, {"service"_L1, m_data.services.at(event.service).code},
            {"stage"_L1, stageCode(event.stage)},        {"sector"_L1, sectorCode(event.sector)},
            {"at"_L1, instantValue(event.at)},           {"source"_L1, event.sector == 0 ? m_data.source : QString()}};
    });
}

Done CityWriter::writeNotes(const QList<PlannedNote> &notes)
{
    return insertRows(m_database, u"demo_insert_notes"_s, notes.size(), [&](qsizetype i) {
        const PlannedNote &note = notes[i];
        return QJsonObject{{"person"_L1, m_ids.at(note.person).value},
                           {"text"_L1, m_data.notes.at(note.text)},
                           {"due_on"_L1, dateValue(note.dueOn)},
                           {"state"_L1, note.done ? u"done"_s : u"open"_s},
                           {"created_at"_L1, instantValue(note.createdAt)},
                           {"closed_at"_L1, note.done ? instantValue(note.createdAt.addDays(9)) : QJsonValue()}};
    });
}

Done CityWriter::writePatients(const QDate &today)
{
    OTKLIK_CHECK(m_database.change(u"demo_insert_patients"_s, {{u"since"_s, today.addYears(-2)}}));
    return insertRows(m_database, u"demo_insert_conditions"_s, m_data.conditions.size(), [&](qsizetype i) {
        return QJsonObject{{"number"_L1, int(i)},
                           {"kinds"_L1, int(m_data.conditions.size())},
                           {"code"_L1, m_data.conditions.at(i).code},
                           {"text"_L1, m_data.conditions.at(i).name},
                           {"since"_L1, dateValue(today.addDays(-400 - 300 * int(i)))}};
    });
}

} // namespace otklik::demo
