// SPDX-License-Identifier: GPL-3.0-or-later
#include "cityplan.h"

#include <algorithm>

#include "citymakers.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

namespace {

QList<int> conditionsOf(const SampleData &data, DemoRandom &random)
{
    static const QList<std::pair<QString, int>> frequent{
        {u"I10"_s, 45}, {u"E11.9"_s, 25}, {u"I20.8"_s, 12}, {u"I48"_s, 8}, {u"J45"_s, 10}};
    QList<int> weights;
    for (const Coded &condition : data.conditions) {
        int weight = 5;
        for (const auto &[code, often] : frequent)
            weight = code == condition.code ? often : weight;
        weights.append(weight);
    }
    QList<int> conditions;
    for (int i = 0; i < 3 && (i == 0 || random.chance(330)); ++i) {
        const int drawn = random.weighted(weights);
        if (!conditions.contains(drawn))
            conditions.append(drawn);
    }
    return conditions;
}

} // namespace

CityPlan::CityPlan(const SampleData &data, qint64 people, quint64 seed, const QDate &today)
    : m_data(data), m_people(people), m_seed(seed), m_today(today),
      m_journeys(std::make_unique<JourneyMaker>(data, today)), m_consents(std::make_unique<ConsentMaker>(data, today))
{
}

CityPlan::~CityPlan() = default;

CityBlock CityPlan::block(int number) const
{
    CityBlock block;
    const qint64 first = qint64(number) * blockPeople + 1;
    const qint64 last = std::min(first + blockPeople - 1, m_people);
    block.people.reserve(last - first + 1);
    const HouseholdMaker households(m_data, m_seed, m_today);
    for (qint64 next = first; next <= last; next = first + block.people.size())
        block.people.append(households.household(next, int(last - next + 1)));
    block.consents.reserve(block.people.size() * 3);
    block.events.reserve(block.people.size() * 11);
    for (const PlannedPerson &person : std::as_const(block.people)) {
        const int age = plannedAge(person.birthDate, m_today);
        DemoRandom words = DemoRandom::streamOf(m_seed, person.number, 0x776F726473ULL);
        m_consents->append(block.consents, person.number, age, words);
        DemoRandom steps = DemoRandom::streamOf(m_seed, person.number, 0x7374657073ULL);
        m_journeys->append(block.events, person.number, age, steps);
        DemoRandom health = DemoRandom::streamOf(m_seed, person.number, 0x6865616C7468ULL);
        // The first one always is a patient: there is one to begin with.
        if (!health.chance(age < 40 ? 6 : age < 60 ? 45 : age < 75 ? 105 : 140) && person.number != 1)
            continue;
        block.patients.append(
            {person.number, age, m_today.addDays(-health.between(200, 2400)), conditionsOf(m_data, health)});
    }
    return block;
}

QList<PlannedNote> CityPlan::notes() const
{
    QList<PlannedNote> notes;
    DemoRandom random(m_seed ^ 0x6E6F746573ULL);
    const int count = int(qBound(qint64(1), m_people / 25, qint64(400)));
    for (int i = 0; i < count; ++i) {
        PlannedNote note;
        note.person = 1 + random.below(int(m_people));
        note.text = random.below(int(m_data.notes.size()));
        note.createdAt = plannedMoment(random, m_today, random.between(15, 120));
        switch (random.weighted({16, 22, 40, 12, 10})) {
        case 0:
            note.dueOn = m_today;
            break;
        case 1:
            note.dueOn = m_today.addDays(-random.between(1, 14));
            break;
        case 2:
            note.dueOn = m_today.addDays(random.between(1, 90));
            break;
        case 3:
            note.dueOn = m_today.addDays(-random.between(3, 40));
            note.done = true;
            break;
        default:
            break; // only a note
        }
        if (i == 0)
            note.dueOn = m_today, note.done = false; // there is always one to begin with
        notes.append(note);
    }
    return notes;
}

int plannedAge(const QDate &birthDate, const QDate &today)
{
    return birthDate.isValid() ? int(birthDate.daysTo(today) / 365.2425) : 40;
}

qint64 plannedMoment(DemoRandom &random, const QDate &today, int daysAgo)
{
    const qint64 day = QDate(1970, 1, 1).daysTo(today) - daysAgo;
    return day * 86400 + 60LL * random.between(5 * 60, 18 * 60);
}

const QString &stageCode(int stage)
{
    static const QStringList codes{u"indifference"_s, u"search"_s, u"acquaintance"_s, u"service"_s, u"after"_s};
    return codes.at(stage);
}

const QString &sectorCode(int sector)
{
    static const QStringList codes{u"portal"_s, u"social"_s, u"promotion"_s, u"offline"_s};
    return codes.at(sector);
}

const QString &sourceCode(int source)
{
    static const QStringList codes{u"portal"_s, u"call_centre"_s, u"counter"_s,
                                   u"event"_s,  u"paper"_s,       u"sms_keyword"_s};
    return codes.at(source);
}

} // namespace otklik::demo
