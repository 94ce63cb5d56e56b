// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "cityplan.h"

/// What CityPlan puts a block together from. Each is made once for a plan and then only read, from several threads.
namespace otklik::demo {

/// Makes the people of a block, household by household: one family name in the right forms, patronymics after the
/// father, one district, a landline for all of them, a mobile that two share; and now and then a second record of
/// somebody, misspelt or transliterated, as duplicates come to be.
class HouseholdMaker
{
public:
    HouseholdMaker(const SampleData &data, quint64 seed, const QDate &today)
        : m_data(data), m_seed(seed), m_today(today)
    {
    }
    /// At most \a most people, the first of whom has the number \a first.
    [[nodiscard]] QList<PlannedPerson> household(qint64 first, int most) const;

private:
    struct Home;
    struct Member
    {
        bool female;
        int age;
        enum Place { Alone, Parent, Child, Grandparent } place;
    };
    [[nodiscard]] static QList<Member> members(DemoRandom &random, int size);
    [[nodiscard]] PlannedPerson member(qint64 number, const Member &who, const Home &home, DemoRandom &random) const;
    void reach(QList<PlannedPerson> &people, const QList<Member> &members, DemoRandom &random) const;
    [[nodiscard]] PlannedPerson duplicate(const PlannedPerson &of, qint64 number, DemoRandom &random) const;
    void writeKeys(PlannedPerson &person) const;

    const SampleData &m_data;
    quint64 m_seed;
    QDate m_today;
};

/// Words about topics.
class ConsentMaker
{
public:
    ConsentMaker(const SampleData &data, const QDate &today);
    void append(QList<PlannedConsent> &to, qint64 person, int age, DemoRandom &random) const;

private:
    const SampleData &m_data;
    QDate m_today;
    std::array<QList<int>, 100> m_wanted; ///< by age: of each topic, how many in a thousand want it; −1: a service's
};

/// What people did with services in the last twelve months: most little, a few a great deal; each service in its
/// season.
class JourneyMaker
{
public:
    JourneyMaker(const SampleData &data, const QDate &today);
    void append(QList<PlannedEvent> &to, qint64 person, int age, DemoRandom &random) const;

private:
    void journey(QList<PlannedEvent> &to, qint64 person, int service, int sector, bool again, DemoRandom &random) const;
    const SampleData &m_data;
    QDate m_today;
    qint64 m_startOfToday;
    std::array<QList<int>, 100> m_taste; ///< by age: the weight of each service
    QList<QList<qint16>> m_seasons;      ///< of each service 4,096 «days ago», each as often as it is drawn
};

} // namespace otklik::demo
