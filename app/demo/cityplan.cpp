// SPDX-License-Identifier: GPL-3.0-or-later
#include "cityplan.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

namespace {

/// Numbers of the numbering plans of Russia (9xx) and Ukraine (50) that stand out as made up: they count up from zero.
QString mobileNumber(const QString &region, int index)
{
    return region == "UA"_L1 ? u"+38050%1"_s.arg(index, 7, 10, QChar(u'0'))
                             : u"+7900%1"_s.arg(index, 7, 10, QChar(u'0'));
}

QString landlineNumber(const QString &region, int index)
{
    return region == "UA"_L1 ? u"+38044%1"_s.arg(2000000 + index) : u"+7495%1"_s.arg(2000000 + index);
}

class Maker
{
public:
    Maker(const SampleData &data, int count, quint64 seed, const QDate &today)
        : m_data(data), m_count(count), m_seed(seed), m_today(today)
    {
    }

    CityPlan make()
    {
        m_plan.people.reserve(m_count);
        for (int i = 0; i < m_count; ++i) {
            // Each person has a stream of their own, so that one more field of one person changes nobody else.
            DemoRandom random(m_seed * 0x2545F4914F6CDD1DULL + quint64(i) * 0x9E3779B97F4A7C15ULL);
            m_plan.people.append(person(i, random));
            consents(i, random);
            journeys(i, random);
        }
        notes();
        std::stable_sort(m_plan.consents.begin(), m_plan.consents.end(),
                         [](const auto &a, const auto &b) { return a.at < b.at; });
        std::stable_sort(m_plan.events.begin(), m_plan.events.end(),
                         [](const auto &a, const auto &b) { return a.at < b.at; });
        return std::move(m_plan);
    }

private:
    [[nodiscard]] QDateTime moment(DemoRandom &random, int daysAgo) const
    {
        return m_today.startOfDay(Qt::UTC).addDays(-daysAgo).addSecs(60LL *
                                                                     random.between(5 * 60, 18 * 60)); // 8–21 in Moscow
    }

    PlannedPerson person(int index, DemoRandom &random)
    {
        PlannedPerson person;
        person.externalId = u"P-%1"_s.arg(index + 1, 6, 10, QChar(u'0'));
        const QString script = m_data.scripts.at(random.weighted(m_data.scriptWeights));
        const bool female = random.chance(540);
        const NameList &names = female ? m_data.female[script] : m_data.male[script];
        person.sex = female ? u"female"_s : u"male"_s;
        person.given = random.of(names.given);
        if (!random.chance(12)) // a single name is a name too
            person.family = random.of(names.family);
        if (!names.patronymic.isEmpty() && !random.chance(50))
            person.patronymic = random.of(names.patronymic);
        static const QList<std::pair<int, int>> ages{{14, 24}, {25, 39}, {40, 59}, {60, 74}, {75, 94}};
        const auto [youngest, oldest] = ages.at(random.weighted({15, 32, 31, 16, 6}));
        const QDate born = m_today.addYears(-random.between(youngest, oldest)).addDays(-random.below(365));
        if (!random.chance(25))
            person.birthDate = born;
        // Most who came with another script read the city's language as well.
        const bool ownLanguage = random.chance(script == m_data.language ? 985 : 750);
        person.language = random.chance(15) ? QString() : ownLanguage ? script : m_data.language;
        if (random.chance(90))
            person.timeZone = random.of(m_data.otherZones);
        if (!random.chance(30))
            person.district = random.weighted({18, 14, 15, 12, 11, 9, 6, 8, 7});
        static const QStringList channels{QString(), u"sms"_s, u"email"_s, u"voice"_s, u"viber"_s, u"none"_s};
        person.preferredChannel = channels.at(random.weighted({56, 26, 12, 4, 1, 1}));
        person.createdAt = moment(random, random.between(370, 700));
        const int years = age(person, m_today);
        if (years >= 60 && random.chance(700))
            person.benefit = m_data.benefits.value(0);
        else if (years >= 25 && years < 50 && random.chance(80))
            person.benefit = m_data.benefits.value(1);
        else if (years >= 17 && years < 25 && random.chance(400))
            person.benefit = m_data.benefits.value(2);
        addresses(person, index, years, random);
        return person;
    }

    void addresses(PlannedPerson &person, int index, int years, DemoRandom &random)
    {
        // A family shares one telephone now and then: the second of them has the first one's number.
        PlannedAddress *neighbour = nullptr;
        if (index > 0 && random.chance(25) && !m_plan.people.last().addresses.isEmpty() &&
            m_plan.people.last().addresses.first().kind == "mobile"_L1)
            neighbour = &m_plan.people.last().addresses.first();
        if (neighbour) {
            neighbour->shared = true;
            person.addresses.append({u"mobile"_s, neighbour->value, true, false, neighbour->dead});
        } else if (random.chance(years >= 75 ? 620 : years >= 60 ? 860 : 945)) {
            const bool dead = random.chance(15);
            person.addresses.append(
                {u"mobile"_s, mobileNumber(m_data.region, index + 1), false, !dead && random.chance(700), dead});
        }
        if (random.chance(years >= 60 ? 380 : 60))
            person.addresses.append({u"landline"_s, landlineNumber(m_data.region, index + 1), false, false, false});
        if (random.chance(years >= 60 ? 260 : 640))
            person.addresses.append(
                {u"email"_s, u"resident%1@example.org"_s.arg(index + 1), false, random.chance(600), false});
    }

    void consents(int index, DemoRandom &random)
    {
        static const QStringList sources{u"portal"_s, u"call_centre"_s, u"counter"_s,
                                         u"event"_s,  u"paper"_s,       u"sms_keyword"_s};
        const int years = age(m_plan.people.at(index), m_today);
        const QMap<QString, int> wanted{{u"meters"_s, 560},
                                        {u"payments"_s, 420},
                                        {u"prevention"_s, years >= 55 ? 660 : 380},
                                        {u"events"_s, years < 40 ? 420 : 260},
                                        {u"school"_s, years >= 25 && years < 46 ? 460 : 60}};
        for (int topic = 0; topic < m_data.topics.size(); ++topic) {
            if (m_data.topics[topic].basis == "service"_L1) {
                if (random.chance(20))
                    m_plan.consents.append(
                        {index, topic, false, moment(random, random.between(2, 300)), u"call_centre"_s});
                continue;
            }
            if (!random.chance(wanted.value(m_data.topics[topic].code)))
                continue;
            const int since = random.between(40, 365);
            m_plan.consents.append(
                {index, topic, true, moment(random, since), sources.at(random.weighted({42, 20, 15, 8, 11, 4}))});
            if (random.chance(60))
                m_plan.consents.append(
                    {index, topic, false, moment(random, random.between(1, since - 1)), u"portal"_s});
        }
        if (random.chance(14))
            m_plan.consents.append({index, -1, false, moment(random, random.between(1, 200)), u"sms_keyword"_s});
    }

    void journeys(int index, DemoRandom &random)
    {
        const int years = age(m_plan.people.at(index), m_today);
        const bool loyal = random.chance(190); // comes back for the same service and skips the first three stages
        const int count = loyal ? random.between(3, 6) : random.weighted({22, 34, 22, 12, 6, 4});
        const QMap<QString, int> taste{{u"water_meter"_s, 30},
                                       {u"utility_bill"_s, 24},
                                       {u"doctor_booking"_s, years >= 50 ? 34 : 16},
                                       {u"kindergarten"_s, years >= 22 && years < 42 ? 12 : 1},
                                       {u"school_club"_s, years >= 28 && years < 48 ? 12 : 2},
                                       {u"library_card"_s, years < 25 ? 14 : 5},
                                       {u"parking_permit"_s, years >= 20 && years < 65 ? 10 : 2},
                                       {u"waste_collection"_s, 7}};
        QList<int> weights;
        for (const Coded &service : m_data.services)
            weights.append(taste.value(service.code, 5));
        const QList<int> sectors = years < 25   ? QList<int>{44, 36, 12, 8}
                                   : years < 60 ? QList<int>{52, 18, 16, 14}
                                                : QList<int>{24, 5, 19, 52};
        int service = random.weighted(weights);
        for (int i = 0; i < count; ++i) {
            const bool again = loyal && i > 0 && random.chance(720);
            if (!again)
                service = random.weighted(weights);
            journey(index, service, random.weighted(sectors), again, random);
        }
    }

    void journey(int index, int service, int sector, bool again, DemoRandom &random)
    {
        static const QList<int> goesOn{680, 650, 710, 430}; // per mille, from each stage to the next
        QDateTime at = moment(random, random.between(1, 364));
        int stage = again ? 3 : random.chance(860) ? 0 : 1;
        while (true) {
            m_plan.events.append({index, service, stage, sector, at});
            if (stage == 4 || !random.chance(goesOn.at(stage)))
                return;
            at = at.addSecs(
                60 * qint64(stage == 3 ? random.between(24 * 60, 6 * 24 * 60) : random.between(20, 4 * 24 * 60)));
            if (at >= m_today.startOfDay(Qt::UTC))
                return; // tomorrow's steps are not known yet
            ++stage;
        }
    }

    void notes()
    {
        DemoRandom random(m_seed ^ 0x6E6F746573ULL);
        // So many that the Due page is a morning's work, whatever the size of the city.
        const int count = qBound(1, m_count / 25, 400);
        for (int i = 0; i < count; ++i) {
            PlannedNote note;
            note.person = random.below(m_count);
            note.text = random.below(int(m_data.notes.size()));
            note.createdAt = moment(random, random.between(15, 120));
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
            m_plan.notes.append(note);
        }
    }

    static int age(const PlannedPerson &person, const QDate &today) { return CityPlan::age(person, today); }

    const SampleData &m_data;
    int m_count;
    quint64 m_seed;
    QDate m_today;
    CityPlan m_plan;
};

} // namespace

CityPlan CityPlan::make(const SampleData &data, int people, quint64 seed, const QDate &today)
{
    return Maker(data, people, seed, today).make();
}

int CityPlan::age(const PlannedPerson &person, const QDate &today)
{
    return person.birthDate.isValid() ? int(person.birthDate.daysTo(today) / 365.2425) : 40;
}

QString stageCode(int stage)
{
    static const QStringList codes{u"indifference"_s, u"search"_s, u"acquaintance"_s, u"service"_s, u"after"_s};
    return codes.value(stage);
}

QString sectorCode(int sector)
{
    static const QStringList codes{u"portal"_s, u"social"_s, u"promotion"_s, u"offline"_s};
    return codes.value(sector);
}

} // namespace otklik::demo
