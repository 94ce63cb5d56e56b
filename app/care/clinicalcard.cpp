// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinicalcard.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace otklik::care {

static QDate dateOf(const QJsonObject &object, QLatin1String name)
{
    return QDate::fromString(object[name].toString(), Qt::ISODate);
}

static MeasurementSeries seriesFrom(const QJsonObject &object)
{
    MeasurementSeries series{object["code"_L1].toString(),
                             object["text"_L1].toString(),
                             object["unit"_L1].toString(),
                             object["count"_L1].toInt(),
                             {}};
    const QJsonArray values = object["values"_L1].toArray();
    for (const QJsonValue &value : values) {
        const QJsonArray one = value.toArray();
        MeasuredValue measured;
        measured.at = QDateTime::fromString(one.at(0).toString(), Qt::ISODateWithMs);
        if (one.at(1).isDouble())
            measured.value = one.at(1).toDouble();
        measured.text = one.at(2).toString();
        series.values.append(measured);
    }
    std::stable_sort(series.values.begin(), series.values.end(),
                     [](const MeasuredValue &a, const MeasuredValue &b) { return a.at > b.at; });
    return series;
}

OpeningKind openingKind(const QString &code)
{
    return code == "emergency"_L1 ? OpeningKind::Emergency : OpeningKind::Treatment;
}

ClinicalCard clinicalCardFrom(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ClinicalCard card;
    card.patient = PatientId(object["patient"_L1].toInteger());
    card.clinicName = object["site_name"_L1].toString();
    card.doctor = object["doctor"_L1].toString();
    card.familyName = object["family_name"_L1].toString();
    card.givenName = object["given_name"_L1].toString();
    card.patronymic = object["patronymic"_L1].toString();
    card.birthDate = dateOf(object, "birth_date"_L1);
    card.kind = openingKind(object["kind"_L1].toString());
    card.reason = object["reason"_L1].toString();
    card.secondsLeft = object["seconds_left"_L1].toInt();
    const QJsonArray conditions = object["conditions"_L1].toArray();
    for (const QJsonValue &value : conditions) {
        const QJsonObject one = value.toObject();
        card.conditions.append({ConditionId(one["id"_L1].toInteger()), one["code_system"_L1].toString(),
                                one["code"_L1].toString(), one["text"_L1].toString(), dateOf(one, "since"_L1),
                                dateOf(one, "until"_L1), one["recorded_by"_L1].toString()});
    }
    const QJsonArray measurements = object["measurements"_L1].toArray();
    for (const QJsonValue &value : measurements)
        card.measurements.append(seriesFrom(value.toObject()));
    const QJsonArray notes = object["notes"_L1].toArray();
    for (const QJsonValue &value : notes) {
        const QJsonObject one = value.toObject();
        card.notes.append({NoteId(one["id"_L1].toInteger()), one["text"_L1].toString(), dateOf(one, "due_on"_L1),
                           one["state"_L1].toString()});
    }
    return card;
}

} // namespace otklik::care
