// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockrows.h"

#include "consentstandings.h"
#include "measurementrows.h"

using namespace Qt::Literals::StringLiterals;
using otklik::people::AddressKind;

namespace otklik::demo {

namespace {

QByteArray escaped(const QString &text)
{
    QByteArray field;
    store::appendCopyField(field, text, true);
    field.chop(1);
    return field;
}

/// The same for every row, so written once.
const QList<QByteArray> &stages()
{
    static const QList<QByteArray> words = [] {
        QList<QByteArray> list;
        for (int stage = 0; stage < 5; ++stage)
            list.append(stageCode(stage).toLatin1());
        return list;
    }();
    return words;
}

const QList<QByteArray> &sectors()
{
    static const QList<QByteArray> words = [] {
        QList<QByteArray> list;
        for (int sector = 0; sector < 4; ++sector)
            list.append(sectorCode(sector).toLatin1());
        return list;
    }();
    return words;
}

} // namespace

const PartTable &tableOf(Part part)
{
    static const std::array<PartTable, partCount> tables{
        {{u"person"_s,
          {u"id"_s, u"site_id"_s, u"external_id"_s, u"family_name"_s, u"given_name"_s, u"patronymic"_s, u"birth_date"_s,
           u"sex"_s, u"language"_s, u"time_zone"_s, u"district_id"_s, u"preferred_channel"_s, u"name_key"_s,
           u"given_key"_s, u"created_at"_s, u"updated_at"_s}},
         {u"address"_s,
          {u"site_id"_s, u"person_id"_s, u"kind"_s, u"value"_s, u"reversed"_s, u"shared"_s, u"verified_at"_s,
           u"dead_since"_s}},
         {u"person_attribute"_s, {u"site_id"_s, u"person_id"_s, u"name"_s, u"value"_s}},
         {u"household"_s, {u"id"_s, u"site_id"_s, u"created_at"_s}},
         {u"household_member"_s, {u"site_id"_s, u"household_id"_s, u"person_id"_s, u"since"_s, u"added_by"_s}},
         {u"consent_event"_s,
          {u"id"_s, u"site_id"_s, u"person_id"_s, u"topic_id"_s, u"channel"_s, u"state"_s, u"at"_s, u"recorded_by"_s,
           u"source"_s, u"wording"_s, u"evidence"_s},
          true},
         {u"subscription"_s,
          {u"event_id"_s, u"site_id"_s, u"person_id"_s, u"topic_id"_s, u"channel"_s, u"state"_s, u"since"_s},
          true},
         {u"suppression"_s, {u"event_id"_s, u"site_id"_s, u"person_id"_s, u"channel"_s, u"since"_s}, true},
         {u"service_event"_s,
          {u"site_id"_s, u"person_id"_s, u"service_id"_s, u"stage"_s, u"sector"_s, u"at"_s, u"source"_s}},
         {u"care_patient"_s, {u"id"_s, u"site_id"_s, u"person_site_id"_s, u"person_id"_s, u"since"_s}},
         {u"care_condition"_s,
          {u"patient_id"_s, u"site_id"_s, u"code_system"_s, u"code"_s, u"text"_s, u"since"_s, u"recorded_at"_s,
           u"recorded_by"_s}},
         measurementTable()}};
    return tables[size_t(part)];
}

RowWriter::RowWriter(const SampleData &data, const ListNumbers &numbers, qint64 launched, bool measurements)
    : m_data(data), m_numbers(numbers), m_launched(launched), m_measurements(measurements),
      m_wording(escaped(data.wording)), m_stop(escaped(stopWord(data))), m_source(escaped(data.source))
{
}

BlockRows RowWriter::rows(const CityBlock &block) const
{
    BlockRows rows;
    rows.people = block.people.size();
    people(rows, block);
    consents(rows, block);
    RowText &events = rows.parts[size_t(Part::Events)];
    events.reserve(block.events.size() * 76);
    for (const PlannedEvent &planned : block.events)
        if (planned.at < m_launched)
            event(events, planned);
    health(rows, block);
    return rows;
}

RecentRows RowWriter::recent(const CityBlock &block) const
{
    RecentRows rows;
    for (const PlannedConsent &word : block.consents)
        if (word.at >= m_launched)
            rows.consents.append(word);
    for (const PlannedEvent &planned : block.events)
        if (planned.at >= m_launched)
            event(rows.events, planned);
    return rows;
}

void RowWriter::event(RowText &to, const PlannedEvent &event) const
{
    to.word("1").person(event.person).number(m_numbers.services.at(event.service));
    to.word(stages().at(event.stage)).word(sectors().at(event.sector)).instant(event.at);
    // The portal tells of what was done there; earlier steps come from its counters.
    to.word(event.sector == 0 && event.stage >= 3 ? QByteArrayView(m_source) : QByteArrayView()).end();
}

void RowWriter::people(BlockRows &rows, const CityBlock &block) const
{
    RowText &people = rows.parts[size_t(Part::People)];
    RowText &addresses = rows.parts[size_t(Part::Addresses)];
    RowText &attributes = rows.parts[size_t(Part::Attributes)];
    RowText &households = rows.parts[size_t(Part::Households)];
    RowText &members = rows.parts[size_t(Part::HouseholdMembers)];
    people.reserve(block.people.size() * 420);
    addresses.reserve(block.people.size() * 160);
    for (const PlannedPerson &person : block.people) {
        people.person(person.number).word("1").text(person.externalId);
        people.text(person.family).text(person.given).text(person.patronymic).date(person.birthDate);
        people.word(person.female ? "female" : "male").text(person.language).text(person.timeZone);
        if (person.district < 0)
            people.none();
        else
            people.number(m_numbers.districts.at(person.district));
        people.text(person.preferredChannel).text(person.nameKey).text(person.givenKey);
        people.instant(person.createdAt).instant(person.createdAt).end();
        for (const PlannedAddress &address : person.addresses) {
            addresses.word("1").person(person.number).text(code(address.kind)).text(address.value);
            const QString reversed = people::reversedValue(address.kind, address.value);
            reversed.isEmpty() ? addresses.none() : addresses.text(reversed);
            addresses.flag(address.shared);
            address.verified ? addresses.instant(person.createdAt) : addresses.none();
            address.dead ? addresses.instant(person.createdAt + 300LL * 86400) : addresses.none();
            addresses.end();
        }
        if (person.household > 0) {
            if (person.household == person.number) // a household has the number of its first member
                households.number(person.household).word("1").instant(person.createdAt).end();
            members.word("1").number(person.household).person(person.number).instant(person.createdAt).word("").end();
        }
        if (!person.benefit.isEmpty())
            attributes.word("1").person(person.number).word("benefit").text(person.benefit).end();
    }
}

void RowWriter::consents(BlockRows &rows, const CityBlock &block) const
{
    RowText &words = rows.parts[size_t(Part::Consents)];
    words.reserve(block.consents.size() * (m_wording.size() + 110));
    ConsentStandings standings(m_data);
    const auto close = [&] {
        RowText &subscriptions = rows.parts[size_t(Part::Subscriptions)];
        for (const ConsentStandings::Row &row : standings.subscriptions()) {
            subscriptions.word("1").number(row.person).number(m_numbers.topics.at(row.topic)).word(row.channel);
            subscriptions.word(row.granted ? "granted" : "withdrawn").instant(row.since).end();
            rows.subscriptionConsents.append(row.word);
        }
        RowText &suppressions = rows.parts[size_t(Part::Suppressions)];
        for (const ConsentStandings::Row &row : standings.suppressions()) {
            suppressions.word("1").number(row.person).word(row.channel).instant(row.since).end();
            rows.suppressionConsents.append(row.word);
        }
        standings.clear();
    };
    qint64 person = 0;
    for (const PlannedConsent &word : block.consents) {
        if (word.at >= m_launched)
            continue;
        if (word.person != person)
            close();
        person = word.person;
        const bool byKeyword = word.source == smsKeywordSource;
        standings.apply(word, byKeyword ? "sms" : "any", words.rows());
        words.word("1").person(word.person);
        word.topic < 0 ? words.none() : words.number(m_numbers.topics.at(word.topic));
        words.word(byKeyword ? "sms" : "any").word(word.granted ? "granted" : "withdrawn").instant(word.at);
        words.word("demo").text(sourceCode(word.source));
        words.word(word.granted ? QByteArrayView(m_wording) : QByteArrayView());
        words.word(!word.granted && byKeyword ? QByteArrayView(m_stop) : QByteArrayView()).end();
    }
    close();
}

void RowWriter::health(BlockRows &rows, const CityBlock &block) const
{
    RowText &patients = rows.parts[size_t(Part::Patients)];
    RowText &conditions = rows.parts[size_t(Part::Conditions)];
    for (const PlannedPatient &patient : block.patients) {
        // A patient has the number of the person: then no row needs the numbers that another block was given.
        patients.number(patient.person).word("1").word("1").person(patient.person).date(patient.since).end();
        for (qsizetype i = 0; i < patient.conditions.size(); ++i) {
            const Coded &condition = m_data.conditions.at(patient.conditions[i]);
            conditions.person(patient.person).word("1").word("icd10").text(condition.code).text(condition.name);
            const QDate since = patient.since.addDays(100 * i);
            conditions.date(since).instant(QDate(1970, 1, 1).daysTo(since) * 86400 + 36000).word("demo").end();
        }
        if (m_measurements)
            appendMeasurements(rows.parts[size_t(Part::Measurements)], patient, m_data, m_launched);
    }
}

QString stopWord(const SampleData &data)
{
    return data.language == "ru"_L1 || data.language == "uk"_L1 ? u"СТОП"_s : u"STOP"_s;
}

} // namespace otklik::demo
