// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

#include "namebook.h"
#include "result.h"

namespace otklik::demo {

struct Coded
{
    QString code, name;
};

struct SampleTopic
{
    QString code, agency, name, basis;
};

struct SampleCampaign
{
    QString name;
    QMap<QString, QString> texts; ///< in all four languages, whatever the city's
};

/// The words of a made-up city in one language (resources/sample/city_<language>.json) and the names of its people
/// (names.json).
struct SampleData
{
    QString language;
    QString timeZone;         ///< the organisation's
    QString region;           ///< of its phones: RU or UA
    QStringList otherZones;   ///< of the few people who live elsewhere
    QStringList scripts;      ///< languages of names …
    QList<int> scriptWeights; ///< … and how many people have each
    QList<Coded> districts, services, agencies;
    QList<Coded> conditions; ///< by ICD-10
    QList<SampleTopic> topics;
    QString wording, source, gateway;
    QStringList notes, benefits;     ///< benefits: pensioner, large family, student
    QMap<QString, QString> segments; ///< our key → name
    SampleCampaign finished, running;
    QList<NameBook> names; ///< of each of the scripts

    /// "ru", "uk", "ar", "en"; anything else is English. Error demo.no_sample: a defect of the build.
    [[nodiscard]] static Result<SampleData> load(const QString &language);
    /// The language to take where none is said: the locale's where there is a city in it.
    [[nodiscard]] static QString localeLanguage();
    [[nodiscard]] int service(const QString &code) const;
    [[nodiscard]] int topic(const QString &code) const;
};

} // namespace otklik::demo
