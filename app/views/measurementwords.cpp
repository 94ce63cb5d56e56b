// SPDX-License-Identifier: GPL-3.0-or-later
#include "measurementwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include "personwords.h"

using namespace Qt::Literals::StringLiterals;

namespace otklik::views {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeasurementWords)
};

} // namespace

QString measurementWord(const care::MeasurementSeries &series)
{
    static const QHash<QString, const char *> words{
        {u"8480-6"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Blood pressure, systolic")},
        {u"8462-4"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Blood pressure, diastolic")},
        {u"8867-4"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Heart rate")},
        {u"15074-8"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Blood sugar")},
        {u"2339-0"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Blood sugar")},
        {u"4548-4"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Glycated haemoglobin (HbA1c)")},
        {u"33452-4"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Peak expiratory flow")},
        {u"29463-7"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Body weight")},
        {u"8302-2"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Body height")},
        {u"39156-5"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Body mass index")},
        {u"8310-5"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Body temperature")},
        {u"59408-5"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Oxygen saturation")},
        {u"2093-3"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Cholesterol, total")},
        {u"2085-9"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Cholesterol, HDL")},
        {u"2571-8"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Triglycerides")},
        {u"38483-4"_s, QT_TRANSLATE_NOOP("MeasurementWords", "Creatinine")}};
    if (const char *word = words.value(series.code, nullptr))
        return Words::tr(word);
    return series.text.isEmpty() ? leftToRight(series.code) : series.text;
}

QString unitWord(const QString &unit)
{
    if (unit == "mm[Hg]"_L1)
        return Words::tr("mmHg");
    if (unit == "/min"_L1 || unit == "{beats}/min"_L1)
        return Words::tr("per minute");
    if (unit == "mmol/L"_L1)
        return Words::tr("mmol/L");
    if (unit == "L/min"_L1)
        return Words::tr("L/min");
    if (unit == "kg"_L1)
        return Words::tr("kg");
    if (unit == "cm"_L1)
        return Words::tr("cm");
    return unit == "Cel"_L1 ? u"°C"_s : unit;
}

QString valueText(const care::MeasuredValue &value, const QString &unit)
{
    if (!value.value)
        return value.text;
    const QString number = QLocale().toString(*value.value, 'g', 6);
    const QString word = unitWord(unit);
    if (word.isEmpty() || word == "{score}"_L1)
        return number;
    return word == "%"_L1 ? Words::tr("%1%", "a number in per cent").arg(number)
                          : Words::tr("%1 %2", "a number and its unit").arg(number, word);
}

QString historyText(const care::MeasurementSeries &series, int most)
{
    QStringList lines;
    for (const care::MeasuredValue &value : series.values.mid(0, most))
        lines << Words::tr("%1: %2", "a day and what was measured")
                     .arg(dayText(value.at.toLocalTime().date()), valueText(value, series.unit));
    return lines.join(u'\n');
}

} // namespace otklik::views
