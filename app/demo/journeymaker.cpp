// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>
#include <algorithm>

#include "citymakers.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

namespace {

/// How much of a service is asked for in each month, and on which days of it most.
struct Season
{
    std::array<int, 12> months{8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8};
    int firstDay = 0, lastDay = 0, rush = 1;
};

const QHash<QString, Season> &seasons()
{
    static const QHash<QString, Season> all{
        {u"water_meter"_s, {{10, 10, 10, 10, 10, 9, 8, 8, 10, 10, 10, 10}, 15, 25, 4}}, // the days for readings
        {u"utility_bill"_s, {{11, 11, 11, 10, 9, 8, 8, 8, 10, 11, 11, 12}, 1, 12, 3}},
        {u"doctor_booking"_s, {{13, 13, 12, 10, 8, 6, 5, 5, 9, 11, 12, 11}, 0, 0, 1}},
        {u"kindergarten"_s, {{6, 8, 14, 16, 14, 10, 6, 8, 8, 4, 3, 3}, 0, 0, 1}},
        {u"school_club"_s, {{5, 4, 4, 5, 6, 4, 3, 18, 28, 10, 5, 4}, 0, 0, 1}},
        {u"library_card"_s, {{7, 8, 8, 7, 6, 5, 4, 6, 16, 13, 9, 7}, 0, 0, 1}},
        {u"waste_collection"_s, {{3, 3, 8, 17, 18, 10, 7, 7, 9, 10, 5, 3}, 0, 0, 1}}};
    return all;
}

QList<qint16> daysOf(const Season &season, const QDate &today)
{
    std::array<int, 365> weights{};
    int sum = 0;
    for (int ago = 1; ago < 365; ++ago) {
        const QDate day = today.addDays(-ago);
        const bool rush = day.day() >= season.firstDay && day.day() <= season.lastDay;
        sum += weights[size_t(ago)] =
            season.months[size_t(day.month() - 1)] * (rush ? season.rush : 1) * (day.dayOfWeek() == Qt::Sunday ? 1 : 2);
    }
    QList<qint16> days;
    days.reserve(4096);
    qint64 reached = 0;
    for (int ago = 1; ago < 365; ++ago) {
        reached += weights[size_t(ago)];
        while (qint64(days.size()) * sum < reached * 4096 && days.size() < 4096)
            days.append(qint16(ago));
    }
    return days;
}

} // namespace

JourneyMaker::JourneyMaker(const SampleData &data, const QDate &today)
    : m_data(data), m_today(today), m_startOfToday(QDate(1970, 1, 1).daysTo(today) * 86400)
{
    for (const Coded &service : data.services)
        m_seasons.append(daysOf(seasons().value(service.code), today));
    for (int age = 0; age < int(m_taste.size()); ++age) {
        const QMap<QString, int> taste{{u"water_meter"_s, 30},
                                       {u"utility_bill"_s, 24},
                                       {u"doctor_booking"_s, age >= 50 ? 34 : 16},
                                       {u"kindergarten"_s, age >= 22 && age < 42 ? 12 : 1},
                                       {u"school_club"_s, age >= 28 && age < 48 ? 12 : 2},
                                       {u"library_card"_s, age < 25 ? 14 : 5},
                                       {u"parking_permit"_s, age >= 20 && age < 65 ? 10 : 2},
                                       {u"waste_collection"_s, 7}};
        for (const Coded &service : data.services)
            m_taste[size_t(age)].append(taste.value(service.code, 5));
    }
}

void JourneyMaker::append(QList<PlannedEvent> &to, qint64 person, int age, DemoRandom &random) const
{
    // Journeys a year: a long tail, in which a few live at the portal.
    static constexpr std::array<std::pair<int, int>, 17> howMany{{{0, 140},
                                                                  {1, 190},
                                                                  {2, 155},
                                                                  {3, 120},
                                                                  {4, 88},
                                                                  {5, 66},
                                                                  {6, 50},
                                                                  {7, 38},
                                                                  {8, 30},
                                                                  {9, 24},
                                                                  {10, 19},
                                                                  {12, 24},
                                                                  {15, 18},
                                                                  {20, 12},
                                                                  {27, 6},
                                                                  {38, 3},
                                                                  {55, 1}}};
    static constexpr auto often = [] {
        std::array<int, 17> weights{};
        for (size_t i = 0; i < weights.size(); ++i)
            weights[i] = howMany[i].second;
        return weights;
    }();
    const qsizetype begin = to.size();
    const bool loyal = random.chance(190); // comes back for the same service and skips the first three stages
    const int count = howMany[size_t(random.weighted(often))].first + (loyal ? random.between(2, 4) : 0);
    const std::array<int, 4> sectors = age < 25   ? std::array{44, 36, 12, 8}
                                       : age < 60 ? std::array{52, 18, 16, 14}
                                                  : std::array{24, 5, 19, 52};
    const QList<int> &taste = m_taste[size_t(std::clamp(age, 0, 99))];
    int service = random.weighted(taste);
    for (int i = 0; i < count; ++i) {
        // Who comes very often comes for the same every month.
        const bool again = i > 0 && random.chance(loyal ? 720 : i > 4 ? 600 : 0);
        if (!again)
            service = random.weighted(taste);
        journey(to, person, service, random.weighted(sectors), again, random);
    }
    const auto earlier = [](const PlannedEvent &a, const PlannedEvent &b) {
        return std::tie(a.at, a.service, a.stage, a.sector) < std::tie(b.at, b.service, b.stage, b.sector);
    };
    std::sort(to.begin() + begin, to.end(), earlier);
    to.erase(std::unique(to.begin() + begin, to.end()), to.end());
}

void JourneyMaker::journey(QList<PlannedEvent> &to, qint64 person, int service, int sector, bool again,
                           DemoRandom &random) const
{
    static constexpr std::array<int, 4> goesOn{680, 650, 710, 430}; // per mille, from each stage to the next
    qint64 at = plannedMoment(random, m_today, m_seasons.at(service).at(int(random.next() & 4095)));
    int stage = again ? 3 : random.chance(860) ? 0 : 1;
    while (true) {
        to.append({person, at, qint16(service), qint8(stage), qint8(sector)});
        if (stage == 4 || !random.chance(goesOn[size_t(stage)]))
            return;
        at += 60 * qint64(stage == 3 ? random.between(24 * 60, 6 * 24 * 60) : random.between(20, 4 * 24 * 60));
        if (at >= m_startOfToday)
            return; // tomorrow's steps are not known yet
        ++stage;
    }
}

} // namespace otklik::demo
