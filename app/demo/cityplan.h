// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <memory>

#include "demorandom.h"
#include "person.h"
#include "sampledata.h"

namespace otklik::demo {

// Instants of a plan are seconds since 1970 in UTC: thirty million of them are made.

struct PlannedAddress
{
    people::AddressKind kind = people::AddressKind::Mobile;
    QString value;
    bool shared = false, verified = false, dead = false;
};

struct PlannedPerson
{
    qint64 number = 0; ///< 1 …; the person's id as well
    QString externalId, family, given, patronymic, nameKey, givenKey;
    bool female = false;
    QString language, timeZone, preferredChannel, benefit;
    QDate birthDate;
    int district = -1;    ///< index into SampleData::districts
    qint64 household = 0; ///< the number of its first member; 0: lives with nobody that is known
    qint64 createdAt = 0;
    QList<PlannedAddress> addresses;
};

struct PlannedConsent
{
    qint64 person = 0;
    int topic = -1; ///< −1: every topic
    bool granted = true;
    qint64 at = 0;
    int source = 0; ///< sourceCode()
};

struct PlannedEvent
{
    qint64 person = 0;
    qint64 at = 0;
    qint16 service = 0;
    qint8 stage = 0;  ///< 0 indifference … 4 after
    qint8 sector = 0; ///< 0 portal, 1 social, 2 promotion, 3 offline
    friend bool operator==(const PlannedEvent &, const PlannedEvent &) = default;
};

struct PlannedPatient
{
    qint64 person = 0;
    int age = 0;
    QDate since;
    QList<int> conditions; ///< indexes into SampleData::conditions
};

struct PlannedNote
{
    qint64 person = 0;
    int text = 0;
    QDate dueOn; ///< invalid: only a note
    bool done = false;
    qint64 createdAt = 0;
};

/// People whose numbers follow each other, and all that is known of them.
struct CityBlock
{
    QList<PlannedPerson> people;
    QList<PlannedConsent> consents; ///< by person, then time
    QList<PlannedEvent> events;     ///< by person, then time; no two alike
    QList<PlannedPatient> patients;
};

/// Who lives in the city and what they did. Made from numbers alone: no database, no clock, no network; the same for
/// the same seed, size, language and day on every machine. A block needs nothing but its number, so that any number of
/// threads make a city of any size in the memory of a few blocks.
class CityPlan
{
public:
    static constexpr int blockPeople = 4096;

    /// \a today: the day that everything is told from. \a data outlives the plan.
    CityPlan(const SampleData &data, qint64 people, quint64 seed, const QDate &today);
    ~CityPlan();
    [[nodiscard]] int blocks() const { return int((m_people + blockPeople - 1) / blockPeople); }
    /// Any thread, several at once.
    [[nodiscard]] CityBlock block(int number) const;
    /// So many that the Due page is a morning's work, whatever the size of the city.
    [[nodiscard]] QList<PlannedNote> notes() const;

private:
    const SampleData &m_data;
    qint64 m_people;
    quint64 m_seed;
    QDate m_today;
    std::unique_ptr<class JourneyMaker> m_journeys;
    std::unique_ptr<class ConsentMaker> m_consents;
};

/// How old somebody is on \a today; 40 where it is not known.
[[nodiscard]] int plannedAge(const QDate &birthDate, const QDate &today);
/// A moment of a working day so many days before \a today, between 8 and 21 in Moscow.
[[nodiscard]] qint64 plannedMoment(DemoRandom &random, const QDate &today, int daysAgo);
[[nodiscard]] const QString &stageCode(int stage);
[[nodiscard]] const QString &sectorCode(int sector);
[[nodiscard]] const QString &sourceCode(int source);
inline constexpr int smsKeywordSource = 5;

} // namespace otklik::demo
