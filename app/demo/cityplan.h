// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "demorandom.h"
#include "sampledata.h"

namespace otklik::demo {

struct PlannedAddress
{
    QString kind, value;
    bool shared = false, verified = false, dead = false;
};

struct PlannedPerson
{
    QString externalId, family, given, patronymic, sex, language, timeZone, preferredChannel, benefit;
    QDate birthDate;
    int district = -1; ///< index into SampleData::districts
    QDateTime createdAt;
    QList<PlannedAddress> addresses;
};

struct PlannedConsent
{
    int person = 0;
    int topic = -1; ///< −1: every topic
    bool granted = true;
    QDateTime at;
    QString source;
};

struct PlannedEvent
{
    int person = 0;
    int service = 0;
    int stage = 0;  ///< 0 indifference … 4 after
    int sector = 0; ///< 0 portal, 1 social, 2 promotion, 3 offline
    QDateTime at;
};

struct PlannedNote
{
    int person = 0;
    int text = 0;
    QDate dueOn; ///< invalid: only a note
    bool done = false;
    QDateTime createdAt;
};

/// Who lives in the city and what they did. Made from numbers alone: no database, no clock, no network.
struct CityPlan
{
    QList<PlannedPerson> people;
    QList<PlannedConsent> consents; ///< by time
    QList<PlannedEvent> events;     ///< by time
    QList<PlannedNote> notes;

    /// \a today: the day that everything is told from.
    [[nodiscard]] static CityPlan make(const SampleData &data, int people, quint64 seed, const QDate &today);
    /// How old somebody is on \a today; 40 where it is not known.
    [[nodiscard]] static int age(const PlannedPerson &person, const QDate &today);
};

[[nodiscard]] QString stageCode(int stage);
[[nodiscard]] QString sectorCode(int sector);

} // namespace otklik::demo
