// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledata.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace otklik::demo {

namespace {

Result<QJsonObject> read(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (!document.isObject())
        return fail(
            Failure::Internal, u"demo.no_sample"_s,
            QCoreApplication::translate(
                "Demo",
                "The sample data of this build is incomplete. Install the program again; the database is unchanged."));
    return document.object();
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

/// Files name codes in the order of JSON objects, which is the order of their keys: the same on every machine.
QList<Coded> coded(const QJsonValue &value)
{
    QList<Coded> list;
    const QJsonObject object = value.toObject();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
        list.append({entry.key(), entry->toString()});
    return list;
}

} // namespace

Result<SampleData> SampleData::load(const QString &language)
{
    SampleData data;
    data.language = QStringList{u"ru"_s, u"uk"_s, u"ar"_s}.contains(language) ? language : u"en"_s;
    OTKLIK_TRY(city, read(u"city_%1.json"_s.arg(data.language)));
    OTKLIK_TRY(people, read(u"names.json"_s));
    data.timeZone = city["time_zone"_L1].toString();
    data.region = city["region"_L1].toString();
    data.otherZones = texts(city["other_zones"_L1]);
    const QJsonObject scripts = city["scripts"_L1].toObject();
    for (auto script = scripts.constBegin(); script != scripts.constEnd(); ++script) {
        data.scripts.append(script.key());
        data.scriptWeights.append(script->toInt());
    }
    data.districts = coded(city["districts"_L1]);
    data.services = coded(city["services"_L1]);
    data.agencies = coded(city["agencies"_L1]);
    data.conditions = coded(city["conditions"_L1]);
    for (const QJsonValue &value : city["topics"_L1].toArray()) {
        const QStringList topic = texts(value);
        data.topics.append({topic.value(0), topic.value(1), topic.value(2), topic.value(3)});
    }
    data.wording = city["wording"_L1].toString();
    data.source = city["source"_L1].toString();
    data.gateway = city["gateway"_L1].toString();
    data.notes = texts(city["notes"_L1]);
    data.benefits = texts(city["attributes"_L1].toObject()["benefit"_L1]);
    for (const Coded &segment : coded(city["segments"_L1]))
        data.segments.insert(segment.code, segment.name);
    for (const QString &each : {u"ru"_s, u"uk"_s, u"ar"_s, u"en"_s}) {
        OTKLIK_TRY(other, read(u"city_%1.json"_s.arg(each)));
        data.finished.texts.insert(each, other["finished"_L1].toObject()["text"_L1].toString());
        data.running.texts.insert(each, other["running"_L1].toObject()["text"_L1].toString());
    }
    data.finished.name = city["finished"_L1].toObject()["name"_L1].toString();
    data.running.name = city["running"_L1].toObject()["name"_L1].toString();
    for (const QString &script : std::as_const(data.scripts))
        data.names.append(NameBook(people[script].toObject()));
    return data;
}

QString SampleData::localeLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

int SampleData::service(const QString &code) const
{
    for (int i = 0; i < services.size(); ++i)
        if (services[i].code == code)
            return i;
    return -1;
}

int SampleData::topic(const QString &code) const
{
    for (int i = 0; i < topics.size(); ++i)
        if (topics[i].code == code)
            return i;
    return -1;
}

} // namespace otklik::demo
