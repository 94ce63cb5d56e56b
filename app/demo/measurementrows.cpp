// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurementrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

namespace {

/// What is measured with a condition, by LOINC. Values in tenths of the unit, so that no machine rounds them its own
/// way.
struct Series
{
    QLatin1StringView condition, code, unit;
    int everyDays, level, spread; ///< level: of the middle patient; spread: from patient to patient
    int wobble;                   ///< from day to day
    int drift;                    ///< over a year, at most so much up or down
};
constexpr Series series[] = {{"I10"_L1, "8480-6"_L1, "mm[Hg]"_L1, 16, 1380, 140, 70, 60},
                             {"I10"_L1, "8462-4"_L1, "mm[Hg]"_L1, 16, 860, 90, 50, 40},
                             {"I20.8"_L1, "8867-4"_L1, "/min"_L1, 30, 720, 100, 60, 30},
                             {"I48"_L1, "8867-4"_L1, "/min"_L1, 21, 860, 140, 90, 50},
                             {"E11.9"_L1, "15074-8"_L1, "mmol/L"_L1, 14, 78, 18, 9, 12},
                             {"E11.9"_L1, "4548-4"_L1, "%"_L1, 91, 72, 12, 3, 8},
                             {"J45"_L1, "33452-4"_L1, "L/min"_L1, 30, 3900, 700, 250, 300}};

} // namespace

PartTable measurementTable()
{
    return {u"care_measurement"_s,
            {u"patient_id"_s, u"site_id"_s, u"code_system"_s, u"code"_s, u"value"_s, u"unit"_s, u"at"_s,
             u"recorded_at"_s, u"recorded_by"_s}};
}

void appendMeasurements(RowText &to, const PlannedPatient &patient, const SampleData &data, qint64 until)
{
    DemoRandom random = DemoRandom::streamOf(0x6D656173757265ULL, patient.person, quint64(patient.age));
    const qint64 lastDay = until / 86400 - 1;
    QList<QLatin1StringView> done;
    for (const int condition : patient.conditions) {
        for (const Series &each : series) {
            if (each.condition != data.conditions.at(condition).code || done.contains(each.code))
                continue;
            done.append(each.code);
            const int level =
                each.level + random.between(-each.spread, each.spread) + (patient.age - 60) * each.spread / 120;
            const int drift = random.between(-each.drift, each.drift);
            const int days = 364 - random.below(120);
            const int lag = random.below(each.everyDays); // some stop measuring: they are who the doctor looks for
            const int stop = random.chance(120) ? random.between(30, 150) : 0;
            for (int ago = days - lag; ago > stop; ago -= each.everyDays + random.between(-2, 3)) {
                const int value = level + drift * (364 - ago) / 364 + random.between(-each.wobble, each.wobble);
                const qint64 at = (lastDay - ago) * 86400 + 60LL * random.between(4 * 60, 19 * 60);
                to.person(patient.person).word("1").word("loinc").word(each.code);
                to.word(QByteArray::number(value / 10) + '.' + QByteArray::number(value % 10)).word(each.unit);
                to.instant(at).instant(at).word("demo").end();
            }
        }
    }
}

} // namespace otklik::demo
